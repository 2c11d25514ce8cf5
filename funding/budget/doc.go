// Package budget holds the rules on the budgets of research projects paid from fiscal money (财政科研项目预算): what they are
// composed of, the ceiling on indirect costs and its inverse, who may approve a change, the final statement of a lump sum.
//
// # Documents and editions
//
// Five programmes, each with its own timeline ([Editions]), picked by the day the task book was signed, or by the day whose
// rules the programme applies where one is given:
//
//   - central: 财教〔2011〕434号 (V2011), 中办发〔2016〕50号 (V2016), with the pilot of 国发〔2018〕25号 (V2018), 国办发〔2021〕32号 (V2021)
//   - key_plan, the National Key R&D Plan: 财科教〔2016〕113号 (K2016), 财教〔2021〕178号 (K2021), 财教〔2025〕2号 (K2025)
//   - guangdong: 粤财规〔2019〕5号 (G2019), 粤府办〔2022〕14号 (G2022)
//   - social_science: the prosperity plan before (P2016) and after its revision of 2021 (P2021)
//   - zhejiang: 浙财科教〔2025〕38号 (Z2025), for comparison and as the model of an uplift after acceptance
//
// A city's own rules, such as Meizhou's, are not among them: no text was found. Who has one copies a [Policy], changes it
// and asks it.
//
// # What is computed
//
//   - [IndirectCeiling]: the ceiling of a source's indirect costs, part by part (超额累退) on the direct costs less the purchase of
//     equipment; in the prosperity plan on the whole grant. Truncated to the fen once, at the end.
//   - [MostIndirect]: the most indirect costs of a given grant. Within a tier the ceiling is a straight line, so that base +
//     ceiling = grant less purchase has a closed form, (rate × net + constant) / (1 + rate). Truncated to the fen; one fen more would
//     exceed the ceiling of the base that remains.
//   - [Check]: every sum of a budget, its subjects by edition, the ceiling of each source of each 课题 on its own, performance pay,
//     equipment, the self-raised share and share caps that a call imposes. All breaches are found at once.
//   - [Approval]: who approves a change.
//   - [Settle]: the final statement of a lump sum (包干制), with the negative list. A lump sum is for talent and basic research, in the
//     National Key R&D Plan since 2025 also where the guide declares it; what else calls itself one is an ordinary project.
//   - [Pilot]: the fixed sums of the NSFC pilot of 2019.
//
// Amounts are in yuan, at most 100 billion. There is no minimum to indirect costs. A cap of a call is broken by what is strictly
// more; where the budget books its subject within a wider one, what cannot be told stays undetermined.
//
// # What people judge
//
// The category of a project, the grade of an accepted one, whether a piece of equipment is a purchase, whether a use has to do
// with the project.
//
// # To be confirmed
//
//   - No text was read: tiers and subjects come from reports and calculators of these documents. Articles are not cited, but for
//     Article 21 of 财科教〔2016〕113号, which bars fees beside the indirect costs; that its later editions do so too is assumed.
//   - That dear equipment needs a description is remembered of 国办发〔2021〕32号, the line of 500,000 yuan a published tool's. By
//     粤财规〔2019〕5号 equipment needs detail whatever its price.
//   - The days of V2011, V2016, V2018, V2021, G2019, G2022, P2016, P2021 and Z2025 (each edition's note says how its first day is taken);
//     that K2021 and K2025 took force on the day of issue. The pilot of 2018 is not among the rules of key_plan.
//   - 粤府办〔2022〕14号 and 粤财规〔2023〕3号 were not found; their rules are taken as those of 国办发〔2021〕32号, and all marked as disputed.
//   - Subjects and equipment of the prosperity plan since 2021 and of Zhejiang are taken as those of 国办发〔2021〕32号.
//   - The third rate of the prosperity plan for pure theory is not known: between 20 and 50% (the third rate of others, and the second of
//     its own), and what rests on it is undetermined.
//   - Who approves a change of the total and of the unit, a cut of indirect costs, and all of V2016, are general professional knowledge;
//     of V2011, the prosperity plan and Zhejiang nothing is known.
//   - Whether projects signed before 2021-08-05 may follow the tiers of 2021: as each programme says, by policy_date.
//   - The truncation of the ceiling, and again in 万元 with two decimals, is this library's proposal: no document speaks of it, but
//     "not more than" forbids rounding up.
package budget
