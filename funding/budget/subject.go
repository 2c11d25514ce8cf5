package budget

import "github.com/keji-rules/keji/rule"

// Subject is a subject of direct costs (预算科目). Since 2021: equipment, operations, labour. Before: equipment, material, testing,
// fuel, publication, labour, expert, other, and travel, meeting, international, which are one since 2016,
// travel_meeting_international.
type Subject string

const (
	subjectEquipment  Subject = "equipment"  // 设备费, in both sets
	subjectOperations Subject = "operations" // 业务费
	subjectLabour     Subject = "labour"     // 劳务费, in both sets

	subjectMaterial      Subject = "material"
	subjectTesting       Subject = "testing"
	subjectFuel          Subject = "fuel"
	subjectTravel        Subject = "travel"
	subjectMeeting       Subject = "meeting"
	subjectInternational Subject = "international"
	subjectTravelMerged  Subject = "travel_meeting_international" // one subject since 2016
	subjectPublication   Subject = "publication"
	subjectExpert        Subject = "expert"
	subjectOther         Subject = "other"
)

// set says in which sets of subjects a subject is.
type set uint8

const (
	three  set = 1 << iota // of 2021
	older                  // before, travel, meetings and international cooperation apart
	merged                 // before, these three as one
)

var subjects = []struct {
	key  Subject
	text rule.Text
	in   set
	part Subject // the wider subject of which it is a part; itself for the three
}{
	{subjectEquipment, rule.T("设备费", "equipment"), three | older | merged, subjectEquipment},
	{subjectOperations, rule.T("业务费", "operations"), three, subjectOperations},
	{subjectLabour, rule.T("劳务费", "labour"), three | older | merged, subjectLabour},
	{subjectMaterial, rule.T("材料费", "material"), older | merged, subjectOperations},
	{subjectTesting, rule.T("测试化验加工费", "testing and processing"), older | merged, subjectOperations},
	{subjectFuel, rule.T("燃料动力费", "fuel and power"), older | merged, subjectOperations},
	{subjectTravel, rule.T("差旅费", "travel"), older, subjectTravelMerged},
	{subjectMeeting, rule.T("会议费", "meetings"), older, subjectTravelMerged},
	{subjectInternational, rule.T("国际合作与交流费", "international cooperation"), older, subjectTravelMerged},
	{subjectTravelMerged, rule.T("差旅费/会议费/国际合作与交流费", "travel, meetings and international cooperation"), merged, subjectOperations},
	{subjectPublication, rule.T("出版/文献/信息传播/知识产权事务费", "publication, documents and intellectual property"), older | merged, subjectOperations},
	{subjectExpert, rule.T("专家咨询费", "expert consulting"), older | merged, subjectLabour},
	{subjectOther, rule.T("其他支出", "other"), older | merged, subjectOperations},
}

func (s Subject) at() int {
	for i := range subjects {
		if subjects[i].key == s {
			return i
		}
	}
	return -1
}

// Valid reports whether s is a subject.
func (s Subject) Valid() bool { return s.at() >= 0 }

// Choices lists all subjects.
func (Subject) Choices() []string {
	all := make([]string, len(subjects))
	for i := range subjects {
		all[i] = string(subjects[i].key)
	}
	return all
}

// Text names the subject in one language.
func (s Subject) Text(l rule.Lang) string {
	if i := s.at(); i >= 0 {
		return subjects[i].text.In(l)
	}
	return ""
}

// Now returns the subject of the three since 2021 into which s goes; empty for an unknown one. Experts are paid from labour,
// all that is neither equipment nor labour from operations.
func (s Subject) Now() Subject {
	for i := s.at(); i >= 0; i = s.at() {
		if subjects[i].part == s {
			return s
		}
		s = subjects[i].part
	}
	return ""
}

// covers reports whether what is booked under other is part of s.
func (s Subject) covers(other Subject) bool {
	for i := other.at(); i >= 0; i = other.at() {
		if other == s {
			return true
		}
		if subjects[i].part == other {
			return false
		}
		other = subjects[i].part
	}
	return false
}

// set is the set of subjects that a policy has.
func (p *Policy) set() set {
	switch {
	case p.ThreeSubjects.On:
		return three
	case p.TravelMerged.On:
		return merged
	}
	return older
}

func (s Subject) within(of set) bool {
	i := s.at()
	return i >= 0 && subjects[i].in&of != 0
}
