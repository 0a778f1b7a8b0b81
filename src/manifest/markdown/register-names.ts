import { type Field, fieldOfKey } from '../fields.ts'
import { roleLookup } from './vocabulary.ts'

/** Roles in a privacy register: our fields, and rubrics that only tell that it is one. */
export type RegisterRole = Field | 'rubric'

/** Names of the rubrics besides those of our fields, in the languages of the registers that were studied. */
const NAMES = {
  purposes: `
    finalité principale; finalités principales; finalité secondaire; finalités secondaires; finalité
    accessoire; finalités accessoires; finalité poursuivie; finalités poursuivies; finalité et objectifs;
    finalités et objectifs; utilisation prévue; processing purpose; processing purposes; purpose of the
    processing; purposes of the processing; purposes of processing; purposes and objectives; project
    purpose; primary purpose; secondary purposes; Zweck; Zwecke; Zweck der Verarbeitung; Zwecke der
    Verarbeitung; Zweck der Datenverarbeitung; Zwecke der Datenverarbeitung; Verarbeitungszweck;
    Verarbeitungszwecke; Verwendungszweck; finalidad; finalidades; finalidad del tratamiento; finalidades
    del tratamiento; finalidad principal; fines del tratamiento; finalidade; finalidades; finalidade
    principal; finalidade do tratamento; finalidades do tratamento; finalità; finalità del trattamento;
    scopo; scopi; scopo del trattamento; doel; doelen; doeleinden; doel en impact; doel van de verwerking;
    doeleinden van de verwerking; verwerkingsdoel; verwerkingsdoeleinden
  `,
  operationalUses: `uso previsto; beoogd gebruik; uso pretendido`,
  legalBasis: `
    bases légales; fondement juridique; fondement légal; base légale du traitement; legal bases; lawful
    bases; legal ground; Rechtsgrundlage; Rechtsgrundlagen; base jurídica; base jurídica del tratamiento;
    base legal; base giuridica; grondslag; rechtsgrond
  `,
  retention: `
    durée; durées de conservation; conservation des données; rétention; durée conservation; politique de
    rétention; délais de conservation; data retention; retention periods; storage period; Speicherdauer;
    Aufbewahrungsdauer; Löschfrist; Löschfristen; plazo de conservación; política de retención;
    conservación; retención; prazo de conservação; retenção; periodo di conservazione; bewaartermijn
  `,
  dataCategories: `
    données; nature des données; nature des données traitées; types de données traitées; données
    personnelles traitées; données personnelles collectées; types de données; catégories de données
    personnelles; données personnelles; données concernées; catégorie de données; data processed; categories
    of personal data; types of data; data collected; data; Art der Daten; Daten; Datenkategorien; Kategorien
    personenbezogener Daten; categorías de datos; datos tratados; datos; categorias de dados; dados
    tratados; dados; categorie di dati; categorieën van persoonsgegevens
  `,
  dataSubjects: `
    catégories de personnes; catégories de personnes concernées; personnes; categories of data subjects;
    individuals concerned; betroffene Personen; Kategorien betroffener Personen; interesados; categorías de
    interesados; titulares; categorie di interessati; betrokkenen
  `,
  controller: `
    responsable; responsable de traitement et DPO; controller and contact; Verantwortlicher; Verantwortliche
    Stelle; responsable del tratamiento; responsável pelo tratamento; titolare del trattamento;
    verwerkingsverantwoordelijke
  `,
  recipients: `Empfänger; destinatarios; destinatários`,
  securityMeasures: `mesures techniques`,
  rubric: `
    droits des personnes; droits des utilisateurs; droits des personnes concernées; data subject rights;
    rights of data subjects; user rights; Betroffenenrechte; derechos del interesado; derechos; minimisation; minimisation des données; principe de minimisation; data minimisation; limitation de
    conservation; sous-traitants; processors; stockage; storage; traitement; traitements; processing
    activity
  `,
} as const

const named = roleLookup<RegisterRole>(NAMES, fieldOfKey)
const AND = /\s+(?:et|and|und|y|e|en|&|\/|\+)\s+|\s*,\s+/iu

/** Role of a heading, label or column of a register; "Finalité et base légale" names the purpose too. */
export function registerRole(label: string): RegisterRole | undefined {
  const role = named(label)
  if (role !== undefined || label.length > 120) return role
  const parts = label.split(AND)
  return parts.length > 1 && parts.some(part => named(part) === 'purposes') ? 'purposes' : undefined
}
