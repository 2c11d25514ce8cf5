package techsme

// What the tests outside the package share with those inside.

// SizeDivisor makes large sizes small under the race detector.
const SizeDivisor = sizeDivisor

// Complete is a firm of which everything is known.
func Complete() Application { return complete() }
