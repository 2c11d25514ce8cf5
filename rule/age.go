package rule

// CompletedYears is the number of whole years from one day to another, as an age is counted (周岁): a year is complete on
// the same day of the month, and who was born on 29 February completes it on 28 February of a common year. It is 0 where
// the second day is the earlier one.
func CompletedYears(from, to Quantity) Quantity {
	return from.known(to, fromAge, ageEnds, ageIntervals).as(YearsOld)
}

// AgeOn returns the completed years from d to a day, as CompletedYears counts them on a sheet; 0 where either is no date.
func (d Date) AgeOn(day Date) int {
	if d.IsZero() || day.IsZero() {
		return 0
	}
	years := day.Year() - d.Year()
	if d.AddYears(years).After(day) {
		years--
	}
	return max(years, 0)
}

func ageEnds(from, to end) (end, bool) {
	return endAt(int64(dateFromDays(from.num).AgeOn(dateFromDays(to.num))), 1), true
}

func ageIntervals(from, to interval) interval {
	least, _ := ageEnds(from.hi, to.lo)
	most, _ := ageEnds(from.lo, to.hi)
	return either(from, to, interval{lo: least, hi: most})
}
