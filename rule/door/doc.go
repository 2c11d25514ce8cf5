// Package door is the door of every scheme: it turns JSON, or a row of a table, into an application and says everything
// that is wrong with it at once, in Chinese and English, each problem with its place, a stable code and a remedy.
//
//	var entrance = door.New(book, sense) // once, at package level; safe for concurrent use
//	app, err := entrance.Decode(data)    // err is an *InputError when the input is at fault
//
// # What is checked, in this order
//
// The form of the JSON: UTF-8, syntax, trailing data, duplicate and unknown keys, depth, size. Then each value: its
// type, its form, its enumeration. Then the bounds that the book declares for each fact. Then the shape tags of the
// fields. Then the sense of several fields together, by the function that the scheme gave to New. A value with a
// problem is not looked at again by the later checks, so that one mistake is reported once. The walk continues after
// every problem; only broken syntax ends it, and what was found before is still reported.
//
// # Applications
//
// An application is a struct whose exported fields carry JSON names in lower case with underscores. Fields may be
// strings, booleans, whole numbers of any kind, [rule.Number], [rule.Date], decimal.Decimal (an amount in yuan), typed
// strings with a method Valid() bool (enumerations), structs, slices of these, and a [rule.Opt] of any of them. Structs
// embedded without a name lend their fields. Pointers, maps, interfaces, floating point numbers, and types that bring
// a JSON form of their own are refused.
//
// # Not given
//
// An absent key and null say that a field is not given. An Opt then stays not given; any other field, lists included,
// keeps its zero value. Zero, false, the empty text and the empty list are values. A null inside a list is a problem.
//
// # Numbers and amounts
//
// Whole numbers are plain JSON numbers without fraction. Amounts and exact numbers are plain JSON numbers or strings
// ("1234.50", "37/3"). Exponents are refused everywhere, and none ever reaches package decimal. No float is involved.
//
// # Shape tags
//
// The struct tag validate takes these of go-playground/validator: omitempty, required, dive, min, max, len, gt, gte,
// lt, lte, oneof, unique, email, alphanum, numeric, printascii; and for amounts amount_min and amount_max. On an Opt
// the first one is omitempty or required. Everything that compares two fields belongs to the scheme's sense function.
// Each Door owns a validator of its own, complete before the first use, since its registrations are not safe later.
//
// # Faults of the program
//
// A type that cannot be read, a fact of the book without a field, a tag that does not fit its field: [Door.Err] says
// so, and every use of the door returns that error, which wraps [ErrDoor]. A test of the scheme asserts that Err is nil.
//
// # Personal data
//
// No text of this package repeats a value of the input. Paths name the keys, unknown ones shortened.
package door
