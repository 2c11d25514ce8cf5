// Package quota counts projects against a limit on their number (限项): how many projects a person or a unit applies for or
// holds, or a field has approved, in which roles, states, plans and periods, what is exempt, and which of them count.
//
// One counter serves every such limit: a [Quota] says as data what counts, [Quota.Count] goes through the projects held and
// says of each whether it counts and why. Whether a project counts may not be known; it then stands among the unsure ones, so
// that a limit is open only where it matters.
//
// # When a project stops counting
//
// A running project counts until its conclusion. A profile may say ([Ends]) that it stops counting once its material for
// acceptance is handed in, or so many months after its term as first agreed; an extension then changes nothing. Where that is
// disputed or unknown, it may count.
//
// An application counts in its call or year even after its approval; of a project whose day of application or call is not
// given that is not known, unless its term ended before.
//
// # What is left to others
//
// Whether somebody left a running project in order to apply ([Quit]), and which call a project belongs to, are facts.
package quota
