package rule

// Op is what a line does with its quantity.
type Op uint8

// The operations. The first six compare, the next three combine checks, the rest give points or compare readings.
const (
	AtLeast  Op = iota // at the bound passes
	AtMost             // at the bound passes
	MoreThan           // at the bound fails
	LessThan           // at the bound fails
	Holds              // a flag that must be true
	None               // a flag that must be false, or a count that must be zero
	AnyOf              // one of several
	AllOf              // each of several
	Unless             // an exception, or else a requirement
	Band               // points by table
	Climb              // points by steps
	Best               // the most of several points
	Sum                // points added, up to a cap
	Award              // points given by a person within the range that the facts allow
	Same               // whether two readings of the law come to the same
)

var ops = [...]struct {
	code, sign, not string
	text            Text
}{
	AtLeast:  {"at_least", "≥", "<", T("不低于（含本数）", "at least (inclusive)")},
	AtMost:   {"at_most", "≤", ">", T("不超过（含本数）", "at most (inclusive)")},
	MoreThan: {"more_than", ">", "≤", T("超过（不含本数）", "more than (exclusive)")},
	LessThan: {"less_than", "<", "≥", T("低于（不含本数）", "less than (exclusive)")},
	Holds:    {"holds", "=", "≠", T("应为是", "must hold")},
	None:     {"none", "=", "≠", T("应为无", "must be none")},
	AnyOf:    {"any_of", "", "", T("满足其一", "one of")},
	AllOf:    {"all_of", "", "", T("同时满足", "all of")},
	Unless:   {"unless", "", "", T("除外情形或要求", "exception, or else requirement")},
	Band:     {"band", "", "", T("分档计分", "points by band")},
	Climb:    {"climb", "", "", T("递进计分", "points by steps")},
	Best:     {"best", "", "", T("取高者", "the higher")},
	Sum:      {"sum", "", "", T("合计", "sum")},
	Award:    {"award", "", "", T("评分（在允许范围内）", "points awarded within the allowed range")},
	Same:     {"same", "", "", T("两种理解是否一致", "whether both readings agree")},
}

// Ops lists all operations.
func Ops() []Op {
	all := make([]Op, len(ops))
	for i := range all {
		all[i] = Op(i)
	}
	return all
}

// Valid reports whether op is an operation.
func (op Op) Valid() bool { return int(op) < len(ops) }

// String returns the stable code, such as at_least.
func (op Op) String() string {
	if !op.Valid() {
		return "invalid"
	}
	return ops[op].code
}

// MarshalText writes the stable code.
func (op Op) MarshalText() ([]byte, error) { return []byte(op.String()), nil }

// Text describes the operation; for a comparison it says whether the bound itself passes.
func (op Op) Text() Text {
	if !op.Valid() {
		return Text{}
	}
	return ops[op].text
}

// dayOps describe a comparison of days, and yearOps of calendar years.
var (
	dayOps = [...]Text{
		AtLeast:  T("不早于（含当日）", "not before (that day included)"),
		AtMost:   T("不晚于（含当日）", "not after (that day included)"),
		MoreThan: T("晚于（不含当日）", "after (that day excluded)"),
		LessThan: T("早于（不含当日）", "before (that day excluded)"),
	}
	yearOps = [...]Text{
		AtLeast:  T("不早于（含当年）", "not before (that year included)"),
		AtMost:   T("不晚于（含当年）", "not after (that year included)"),
		MoreThan: T("晚于（不含当年）", "after (that year excluded)"),
		LessThan: T("早于（不含当年）", "before (that year excluded)"),
	}
)

// of describes the comparison of a quantity in the unit: days and calendar years are not more or less, but later or earlier.
func (op Op) of(u Unit) Text {
	switch {
	case op > LessThan:
	case u == Day:
		return dayOps[op]
	case u == CalendarYear:
		return yearOps[op]
	}
	return op.Text()
}

// demand is what a flag or count must be; of a flag that must not hold, that it must be no.
func (op Op) demand(u Unit) Text {
	if op == None && u == Flag {
		return T("应为否", "must be no")
	}
	return op.Text()
}

// Sign returns the sign of a comparison, such as ≥; empty for others.
func (op Op) Sign() string {
	if !op.Valid() {
		return ""
	}
	return ops[op].sign
}

// Compares reports whether op compares a quantity with a bound.
func (op Op) Compares() bool { return op <= None }

// Groups reports whether op combines checks.
func (op Op) Groups() bool { return op == AnyOf || op == AllOf || op == Unless }

// Scores reports whether op gives points.
func (op Op) Scores() bool { return op >= Band && op <= Award }

// passing[op] has bit c+1 set when a comparison that came out as c (-1, 0, +1) meets op.
var passing = [8]uint8{AtLeast: 0b110, AtMost: 0b011, MoreThan: 0b100, LessThan: 0b001, Holds: 0b110, None: 0b011}

func (op Op) meets(cmp int) bool { return passing[op&7]>>(uint(cmp+1)&3)&1 == 1 }

// judge is the verdict on a comparison, found without a branch: Passed is one less than Failed.
func (op Op) judge(cmp int) Verdict { return Failed - Verdict(passing[op&7]>>(uint(cmp+1)&3)&1) }
