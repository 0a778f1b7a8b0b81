/**
 * Words of templates and of people who have not decided yet. What is left of a text without them is what somebody
 * wrote. Helpers of `{{ … }}` engines and `{variables}` are template too.
 */
const PLACEHOLDERS = [
  /\{\{[^{}]{0,400}\}\}/gu,
  /\{[\p{L}_][\w-]{0,40}\}/gu,
  /\[[^\]\n]{0,20}(?<!\p{L})(?:more information needed|needs more information|to be (?:added|completed|determined|filled)|tbd|tba|todo|à compléter|à préciser|à définir|especificar|specify|fill in|please provide|your answer|description|n\/a)(?!\p{L})[^\]\n]{0,120}\]/giu,
  /\[(?:optional|sim\/não[^\]]{0,100})\]/giu,
  /\b(?:more information (?:is )?needed(?: for further recommendations)?|needs? more information|information (?:coming soon|to be added)|to be (?:added|completed|determined|defined|filled(?: in)?)|coming soon|work in progress)\b/giu,
  /\b(?:(?:please provide |add )?your [a-z ]{2,30} here|dataset name|model id)\b/giu,
  /(?<!\p{L})(?:tbd|tba|tbc|todo|fixme|xxx+|lorem ipsum|n\/a|none provided|not (?:available|provided|specified|applicable)|unknown|à compléter|à préciser|à définir|à renseigner|por (?:definir|completar))(?!\p{L})/giu,
  /users \(both direct and downstream\) should be made aware of the risks, biases and limitations of the (?:model|dataset)/giu,
  /(?:this (?:is a )?)?dataset hosted on hugging ?face and contributed by the hf datasets community/giu,
  /who are the intended users of the model\?/giu,
  /^\W*(?:none|nil|no|non|aucune?|néant)(?: (?:that|known|so far|at present|à ce jour|connue?s?)[^.\n]{0,40})?\W*$/giu,
  /(?:the|these|as with the) questions (?:in (?:this|the previous) section )?(?:are|is|were|,)?\s*(?:primarily )?intended to[^\n]*/giu,
  /(?:as with the questions in the previous section|dataset creators should (?:read|provide|consider)|les questions de cette section)[^\n]*/giu,
  /(?<!\p{L})(?:describe|décrire|décrivez|describa|indiquer|indiquez) (?:the|your|here|what|how|la|le|les|ici|vos|votre|aquí)(?!\p{L})[^.\n]{0,200}(?:\.|$)/giu,
  // Sample texts of the Data Contract Specification, of ODCS and of CycloneDX.
  /data can be used for reports, analytics and machine learning use cases\.?/giu,
  /order may be linked and joined by other tables\.?/giu,
  /views built on top of the seller tables\.?/giu,
  /(?:task|the architecture family) goes here\.?/giu,
  /no description available\.?/giu,
]

/** "[TBD on acceptance]", "We will disclose … upon acceptance": put off, not said. */
const PUT_OFF =
  /\b(?:tbd|to be (?:disclosed|announced|released)|we will disclose)[^.\n]{0,80}\bacceptance\b/giu

/** Whether somebody wrote something of their own: a word is left when all that templates say is taken out. */
export function isFilled(text: string): boolean {
  const own = [PUT_OFF, ...PLACEHOLDERS].reduce((rest, pattern) => rest.replace(pattern, ' '), text)
  return /\p{L}{2}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(own.replace(/\bt\b/g, ' '))
}
