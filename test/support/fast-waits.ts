// What files of tests share is loaded once, and so is the clock; a set-up file itself runs anew for each of them.
import './fast-clock.mjs'
