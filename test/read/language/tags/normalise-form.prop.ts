import { fc, test } from "@fast-check/vitest";
import { test as example, expect } from "vitest";
import { formHash, normaliseForm } from "../../../../src/read/language/tags/normalise-form.ts";
import { anyText } from "../words/any-text.ts";

test.prop([fc.oneof(anyText, fc.stringMatching(/^[0-9a-f“–']{0,80}$/))])(
  "formHash() is that of the normal form, without making one",
  (form) => {
    const normal = normaliseForm(form, 0, form.length);
    expect(formHash(form, 0, form.length)).toBe(formHash(normal, 0, normal.length));
  },
);

test.prop([anyText])("normaliseForm() of a normal form changes nothing", (form) => {
  const normal = normaliseForm(form, 0, form.length);
  expect(normaliseForm(normal, 0, normal.length)).toBe(normal);
});

example.each([
  { form: "1987", normal: "0000" },
  { form: "1,234,567", normal: "0,000,000" },
  { form: "123456", normal: "0000" },
  { form: "don’t", normal: "don't" },
  { form: "“", normal: '"' },
  { form: "—", normal: "-" },
  // Look-alikes that stay.
  { form: "a-b", normal: "a-b" },
  { form: "´", normal: "´" },
])("normaliseForm() writes $form as $normal", ({ form, normal }) => {
  expect(normaliseForm(form, 0, form.length)).toBe(normal);
});

example("normaliseForm() keeps the beginning and the end of a form of a megabyte", () => {
  const form = `begin${"x".repeat(1_000_000)}ending`;
  const normal = normaliseForm(form, 0, form.length);
  expect(normal.length).toBeLessThan(100);
  expect(normal).toMatch(/^begin.*ending$/);
});
