/** The form with straight apostrophes and quotation marks; in the same case. */
export function plainForm(form: string): string {
  // Nearly all forms have none: look before making a new string.
  return /[\u2018\u2019\u201b\u02bc\u0060\u00b4]/.test(form)
    ? form.replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g, "'")
    : form;
}
