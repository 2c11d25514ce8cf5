package recusal

import "github.com/keji-rules/keji/rule"

// Policy holds the ties of one regime that bar, and how far back they reach. Years end on the day of the choice; a last day on the
// same day so many years before still counts. A tie whose switch is off is left to the body as another relation, where Other is on.
type Policy struct {
	SameUnit rule.Switch `json:"same_unit" zh:"同一单位" en:"same unit"`
	Former   LookBack    `json:"former_unit" zh:"曾任职" en:"former employment"`
	Director LookBack    `json:"director" zh:"董事、监事" en:"director or supervisor"`
	Holder   LookBack    `json:"holder" zh:"控股股东、实际控制人" en:"controlling shareholder or actual controller"`
	Team     rule.Switch `json:"team_member" zh:"本项目人员" en:"people of the application"`
	Rival    rule.Switch `json:"own_application" zh:"本人申请相同或相近" en:"own application the same or close"`
	// InCall: whoever applies in the same call is barred, whatever the topic.
	InCall   rule.Switch `json:"applicant_in_call" zh:"本人同批次申报" en:"applies in the same call"`
	Kin      rule.Switch `json:"kin" zh:"近亲属" en:"near kin"`
	Heads    rule.Switch `json:"kin_of_head" zh:"负责人的近亲属" en:"near kin of a head"`
	Tutor    rule.Switch `json:"tutor" zh:"师生" en:"teacher and student"`
	Coauthor LookBack    `json:"coauthor" zh:"合作发表" en:"joint publication"`
	Joint    LookBack    `json:"joint_project" zh:"共同承担项目" en:"joint project"`
	Interest rule.Switch `json:"interest" zh:"利益关系" en:"shared interest"`
	Planner  rule.Switch `json:"planner" zh:"参与策划、设计" en:"took part in planning"`
	Other    rule.Switch `json:"other" zh:"其他可能影响公正的关系" en:"another relation"`
	Declared rule.Switch `json:"declared" zh:"专家申请回避" en:"the expert asks"`
	// Excluded is how many experts an applicant may name, inclusive. Within it the wish is honoured; the body is not bound by it.
	Excluded rule.Limit `json:"excluded" zh:"申请人可提出的专家数" en:"experts an applicant may name" unit:"persons"`
}

// LookBack is a tie that bars for some years after its last day.
type LookBack struct {
	Bars  rule.Switch `json:"bars" zh:"须回避" en:"bars"`
	Years rule.Limit  `json:"years" zh:"追溯年限" en:"years back" unit:"years"`
}
