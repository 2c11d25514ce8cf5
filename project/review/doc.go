// Package review holds the rules on the review of applications to science and technology plans by experts (专家评审): whether a
// panel is validly composed, which scores count, how they become one score or a vote, who passes, and who ranks where.
//
// # Documents, profiles and editions
//
// Numbers come from named profiles ([On]); the day on which the review is held picks the edition, and the answer names it. Only
// the Regulations on the National Natural Science Foundation (both versions) were read. No text of a Guangdong city that was
// found says how large a panel is or how it scores: what Article 37 of the Tendering and Bidding Law asks of bid panels, and
// general practice, are taken there and marked as assumed. What the call itself prints (method, pass line) wins.
//
// # What is computed
//
//   - [PanelOf]: size, odd number, share of outside experts, level, finance expert, members of one unit, the draw from the
//     expert base, commitments, ties between members; and that enough members are left for each application once those who
//     recuse are gone. The answer is the panel, or a refusal with every reason.
//   - [RankOf]: the score of a recused expert is refused, and so is one beyond the full mark; an expert without a score does
//     not count. The rest is averaged: plainly, without one highest and one lowest score (only one copy of each is dropped, and
//     only from five scores on), or by weight; or a vote is counted, in which those who abstain are present. Applications
//     are ranked within their group; ties are broken by the mean of all scores, then by the core criterion, then by the panel's vote; what is
//     equal still shares a place. Scores that lie far apart are flagged for people to look at.
//
// Scores are exact; they are compared with the pass line and with each other before anything is rounded, unless the profile's
// document says that the mean is rounded. What is printed is never rounded onto the pass line. 60分（含）passes.
//
// # What is left to people
//
// The scores, recommendation and quota, the decision on a recusal in doubt (until then the application and the places of its group
// stay open), the panel's vote on a tie, what becomes of divergent scores, whether an expert whom an applicant wants to
// exclude is called.
//
// # Not covered
//
// How experts are drawn and paid, and whether a tie between an expert and an applicant exists (see the package on talent; its
// conflicts come in through [RecusalsOf]). Scores by criterion beyond the core one. Budget and amounts (see the packages on funding).
//
// # To be confirmed
//
//   - Outside the Natural Science Foundation: every number; 60 of 100, the trimmed mean, two thirds present and more than half of those
//     present are general practice.
//   - How many members may come from one unit: one or two.
//   - Trimming from five scores on, the spread of 30 points that is flagged, and the order of tie-breaks beyond the total are proposed here.
//   - The quorum of the Natural Science Foundation's meetings: the Regulations give none.
//   - That every member is drawn from the expert base: Article 101 of the Law on Progress has the base set up, and says no more.
//   - Whether Guangdong's floor of three applications holds beyond the call on science popularisation.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package review
