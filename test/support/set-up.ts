import { cleanUpAfterAll } from './clean-up.ts'

cleanUpAfterAll()
