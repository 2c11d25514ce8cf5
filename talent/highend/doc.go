// Package highend decides three things about high-level talent in Guangdong: the recognition of foreign, Hong Kong, Macao and
// Taiwan high-level talent (外籍和港澳台高层次人才认定), the ways to permanent residence that build on it, and the talent cards A and
// B (广东省人才优粤卡).
//
// # Documents and editions
//
// The criteria of recognition are those of 粤府函〔2016〕352号; the notices 粤外专规〔2017〕1号, 粤科规范字〔2022〕3号 and a newer one,
// whose number was not found, say who decides and how. The day of application picks the edition. The notice of 2022 ended on
// 2024-05-18; the newer one is known to be in force in February 2025. Days between, and days of May 2017 and May 2022 whose
// notice is not sure, are refused and not filled. The entry and exit measures 粤公通字〔2018〕160号 hold for the nine cities of the
// Pearl River Delta and one park in Jieyang, not for Meizhou. The card follows 粤府〔2023〕29号 from 2023-05-01 to 2028-04-30;
// before it the trial 粤府〔2018〕96号, known from an application guide of the provincial window: the test of the visa there is for
// foreigners who need one; whether other Chinese could apply for card B elsewhere, whether civil servants were excluded, and
// whether it asked the basic conditions of 2023, was not seen: who meets them passes, who does not is open.
//
// # What is computed
//
// Recognition: of foreign, Hong Kong, Macao or Taiwan status, working or starting a business in the province, and of one
// group of the criteria. Residence: where the measures hold, by recognition, as a member of a team or technician recommended by
// points, as an investor, or as a doctor of Chinese origin; every figure inclusive. Card: the exclusion of civil
// servants (Article 2), the basic conditions with the work test (Article 4), and the list of the card applied for (Articles 5
// and 6). [CardValidity] counts five years from the day of issue, an assumption.
//
// # What is left to authorities
//
// Which achievement belongs to a group of the criteria, results that are outstanding, the lists of both cards, and the
// recommendation of a city. These are facts here, with their papers.
//
// # Not covered
//
// Age limits of national and provincial programmes: no source at hand confirms them, so none is encoded. Benefits of cards and
// amounts of subsidies. How long a recognition holds and how it is renewed: not found; neither is how a card is renewed, so
// that who wants one again is judged as a new applicant. Meizhou's own tiers of talent: not found.
//
// # To be confirmed
//
//   - Whom the notices of 2017 and 2022 concern, and which papers they ask for: assumed, and none.
//   - The number and the first day of the notice after 2024-05-18, and whether there was a gap; the first and last day of that of 2017.
//   - Groups of the criteria beyond award winners, programmes and famous experts; they count as one fact that is judged.
//   - The lists of Article 5 and Article 6 of 2023, the number of Article 6, the validity of a card and the article that says so.
//   - The first day of the trial of 2018, and whether it had the conditions of the province's window elsewhere.
package highend
