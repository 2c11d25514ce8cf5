package schemes

import (
	"github.com/keji-rules/keji/certification"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/door"
)

// Desk is the form of the front desk: the file of an enterprise, from which every scheme takes what it asks.
func Desk() Form { return desk{} }

type desk struct{}

func (desk) Name() string { return "desk" }
func (desk) Title() rule.Text {
	return rule.T("企业服务台：企业档案", "Front desk: the enterprise file")
}
func (desk) Fields() []door.Field { return certification.Door().Fields() }

func (d desk) Template() []byte {
	data, _ := templates.ReadFile("templates/" + d.Name() + ".json") // a test asserts that it is there
	return data
}
