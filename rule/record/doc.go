// Package record keeps what is needed to repeat an answer years later, and repeats it.
//
// A [Record] holds the application as it was given, the answer, the scheme, the edition and the day that picked it, the
// version of this library, and three hashes: of the policy, of the input and of the answer. [Make] decides and records;
// [Record.MarshalJSON] writes the canonical form, the same bytes for the same record; [Parse] reads it strictly.
// [Replay] decides the recorded input again under the same edition and says whether anything differs, where it differs
// first and everywhere else, and whether it is the outcome that differs or only words and dates.
//
// # What the hashes say
//
// A hash is made by the [Digest] that the record names: SHA-256, or whatever the host brings, such as SM3. Each is over
// bytes that anybody can see: the answer's and the input's as they stand in the record, and the policy's as
// rule.PolicyJSON writes it, all in canonical JSON: no spaces, keys in the order of the library, strings escaped only where
// they must be. They show a part that was altered. They do not show a record that somebody rewrote whole, hashes and
// all: for that a host signs [Record.Hash] or keeps it elsewhere.
//
// A store that orders keys anew or rewrites strings loses the bytes. Parse brings strings back; a part whose keys were
// reordered is still taken as unaltered when it is replayed to the very hash that was recorded.
//
// # What it leaves to others
//
// The package asks no clock: a host that wants the day of recording kept gives it as Options.At. It adds no personal
// data to what the caller passed, and repeats none of it in an error. An application is read back by the function
// the caller hands over, usually the Decode of the scheme's door. Answers that no scheme gives (an amount, a plan) are
// recorded by [Seal] and compared by [Compare], which Make and Replay are made of.
//
// All values are safe for concurrent use as long as nobody changes them.
package record
