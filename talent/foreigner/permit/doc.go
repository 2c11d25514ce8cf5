// Package permit answers what follows from a foreigner's work permit (外国人来华工作许可): its status on a day, the window for
// renewal, how long a permit may be granted, deadlines after an event, how long an authority may take, and the papers by tier.
// Who is of which tier is decided by package foreigner.
//
// # Documents and editions
//
// The service guide 外专发〔2017〕36号 since 2017-04-01. That a renewal filed less than 30 days before the end is refused is enforced
// since 2018-02-28; its suspension in the epidemic is known without dates and is in no edition. Since 2024-12-01 no card
// is issued: notice and electronic social security card suffice, and cards already issued stay until renewal or change. The
// day that a question is about picks the edition, and the place its parameters: Beijing's guide, a recent one without a day, has
// others, which are assumed for its earlier editions. Its list of papers for a new permit is the only one that was read; elsewhere
// it is general knowledge. No list for a renewal or a cancellation was found.
//
// # What is computed
//
//   - [File.StatusOn]: not yet, valid, renewal due, renewal filed, too late to renew, expired, cancelled, revoked. The last day printed on
//     the permit is part of it; the day after it the permit has expired by itself.
//
//   - [File.Window]: from 90 days (Beijing: 120) to 30 days before the last day, both days included, counted back from the last
//     day; a day of rest moves neither.
//
//   - [File.Grant]: at most five years for A and two for B from the first day, and not beyond the contract or the passport.
//
//   - [File.Deadlines]: after entry, a change, the end of employment, a cancellation; [File.Processing]: steps of the
//     authority in working days. Both are reckoned by a calendar that the caller passes, as the Civil Code does.
//
//   - [File.Papers]: which papers are needed, which a commitment replaces (tier A, but where the very item is the ground of
//     recognition), which are waived, and how fresh they must be; for a renewal or a cancellation only what was found, and that
//     the rest was not read.
//
//   - [File.Inside]: whether a permit may be applied for from inside China: tier A on any visa, others on a ground of Beijing's list.
//
// # What is left to authorities
//
// Whether a ground is there, whether a change is of the post's nature (which asks for a new permit), whether papers are genuine, revocation. An exception that
// an authority granted is a fact of package foreigner.
//
// # Personal data
//
// A file holds no name and no passport number. Reference, such as a file number, is printed as the subject of the answer.
//
// # Not covered
//
// Hours (registration of lodging within 24 hours), public notices for employees who vanished.
//
// # To be confirmed
//
//   - The sections of the guide; limits for registration and acceptance, and who may apply from inside China, outside Beijing; the
//     longest term of tier C, and whether B is granted by the year in the place.
//   - That terms are counted with their first day; that the windows of 90 and 30 days include both days.
//   - 10 working days for changes and cancellations (one English text says 10 days for the latter).
//   - The papers outside Beijing, and whether tier A by the multiple of six is exempt from tax papers there too.
package permit
