// Package notice holds the rules on public notices (公示) in the life of science and technology plan projects: how long one lasts,
// whether an objection is accepted and by when it is dealt with, and by when a review of a decision is asked for.
//
// # Documents, profiles and editions
//
// Numbers come from named profiles ([On]); the day on which the notice is published, or a decision notified, picks the edition,
// and the answer names it. Qingyuan's notice of terminations, Shenzhen's and the National Key R&D Programme's of results, and
// Guangdong's guide on registering results are known from notices; the Regulations on the National Natural Science Foundation
// (both versions) were read. No text was found that says how long a city gives notice of grants.
//
// # What is computed
//
//   - [WindowOf]: the first full day is the one after publication unless the notice prints its own; both ends that it prints are
//     part of it. Where it prints its last day, the days between are counted in the profile's unit and held against the length,
//     or it is refused as too short; where the length is assumed or proposed, that is told and nothing is refused. Five working days and seven days coincide in a week without holidays only.
//
//   - [ObjectionOf]: whether an objection is accepted: by the last day (inclusive), in writing, with real name and contact or the
//     unit's seal; and by when it is dealt with. Or a refusal with every reason.
//
//   - [ReviewOf]: by when a review is asked for and decided; whether a request is in time. Scholarly judgement alone is no
//     ground before the Natural Science Foundation, whose review is of decisions not to accept or not to fund (grants).
//
//   - [CallOf]: by when the guide of a call is published and its applications are checked in form (Natural Science Foundation).
//
// Classified projects are outside public notice.
//
// # What is left to people
//
// The verdict on an objection or a review, whether somebody is identified, whether a request rests on scholarly judgement alone.
//
// # Not covered
//
// What a notice must contain; hours of a closing day; notices of scheduled meetings; cash awards for the transformation of results.
//
// # To be confirmed
//
//   - The length of a notice of grants in every profile, and of results outside Shenzhen and the National Key R&D Programme: five
//     working days are usual, proposed for Meizhou.
//   - Within which time an objection is dealt with: between 15 and 30 working days here.
//   - Whether Shenzhen counts the day of publication among its ten days; not counted here.
//   - Whether other cities than Qingyuan let one ask for a review after a notice of termination.
//   - Guangdong's thirty days for registering results, read in one city's guide.
//
// # Concurrency
//
// Everything here is immutable and safe for concurrent use.
package notice
