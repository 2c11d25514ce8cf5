// Package credit says what misconduct costs a review expert, or one who solicits an expert: measures, the range of a ban, and
// whether a proposed ban lies in it.
//
// # Documents, regimes and editions
//
// [NaturalScience]: 国家自然科学基金条例 of 2007 (Article 37) and of 2024 (Article 39, since 2025-01-01): a warning and correction; where graver,
// a ban of 2 to 7 years, which the edition of 2007 does not have; where serious, never again, of 2024 on published. [Solicitation]:
// 科学技术活动评审工作中请托行为处理规定（试行）, since 2020-12-23: for whoever solicits, 1 to 3 years, for several persons or repeated more than
// 3 to 5, for grave or vile effect more than 5 up to permanent. The day of the act picks the edition.
//
// # What is computed
//
// [CostOf] gives the measures and the range; a ban that is proposed is held against the range, and its first and last day follow
// from the day of the decision, which counts: three years from 2026-05-10 end on 2029-05-09. A ban enters the package pool as a term.
//
// # What is left to authorities
//
// Whether it happened, how grave it is, the length within the range.
//
// # Not covered
//
// 科学技术部令第24号 (since 2026-03-20) and its forerunner of 2020, whose bands were not read: see the packages below integrity.
// Fines in government procurement. Points of credit, which no source has.
//
// # To be confirmed
//
//   - That a graver case under the edition of 2007 costs a warning, since that edition knows only serious cases beside it.
//   - Whether the lower ends of 3 and 5 years are excluded for solicitation, as here; the articles of that document.
//   - Which day picks the edition where the act and the decision lie on both sides of 2025-01-01.
package credit
