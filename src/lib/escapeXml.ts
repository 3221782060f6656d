const ENTITES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Signs that XML 1.0 refuses even escaped: a name that holds one must not break the document. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs to remove
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text that can stand in an element or an attribute of XML or HTML, whatever it holds. */
export function escapeXml(text: string): string {
  return text.replace(INTERDITS, '').replace(/[&<>"']/g, (sign) => ENTITES[sign] ?? '')
}
