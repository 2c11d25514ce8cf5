package screen

import (
	"strings"

	"github.com/keji-rules/keji/integrity"
	"github.com/keji-rules/keji/integrity/register"
	"github.com/keji-rules/keji/integrity/screening"
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/identity"
	"github.com/keji-rules/keji/rule/identity/division"
)

// Columns may be named as the library names them, or as an office does.
var columnNames = map[string]string{
	"记录编号": "key", "版本": "version", "变更": "act", "类型": "kind", "姓名": "name", "名称": "name", "姓名（名称）": "name",
	"证件种类": "ids[0].kind", "证件号码": "ids[0].number", "id_kind": "ids[0].kind", "id_number": "ids[0].number", "证件种类2": "ids[1].kind", "证件号码2": "ids[1].number",
	"所在单位代码": "unit_code", "名单": "list", "所依规定": "regime", "情节": "grade", "限制事项": "scopes", "认定机关": "decision.by", "认定文书": "decision.document", "认定日": "decision.on",
	"变更机关": "change.by", "变更文书": "change.document", "变更决定日": "change.on", "起始日": "term.from", "截止日": "term.until", "永久": "term.permanent",
	"不再受限之日": "effective_on", "自始无效": "from_start", "复查中": "under_review", "公布日": "published_on", "知悉日": "known_on", "适用地域": "jurisdictions", "来源": "source",
	"申报编号": "application", "id": "application", "角色": "role", "查询日": "on", "知悉截止日": "as_of", "查询目的": "purpose", "适用规定": "profile", "办理阶段": "stage", "地域": "jurisdiction", "滞后天数": "lag_days",
}

// fieldOf is the library's name of a column.
func fieldOf(column string) string {
	if field, known := columnNames[strings.TrimSpace(column)]; known {
		return field
	}
	return strings.TrimSpace(column)
}

// words are what is written for the values of a field, in Chinese, with their codes.
var words = map[string]map[string]string{
	"kind": wordsOf(register.Kinds()), "act": wordsOf(register.Acts()), "list": wordsOf(integrity.Lists()), "regime": wordsOf(integrity.Regimes()),
	"grade": wordsOf(integrity.Grades()), "role": wordsOf(screening.Roles()), "purpose": wordsOf(screening.Purposes()),
	"scopes":   {"申报": "apply", "承担": "undertake", "参与": "participate", "评审": "review", "提名": "nominate", "奖励": "award", "受托管理": "manage", "指导研究生": "supervise"},
	"ids.kind": idWords(), "jurisdictions": {"全国": register.National}, "jurisdiction": {"全国": register.National},
	"profile": wordsOf([]screening.Profile{screening.National, screening.Guangdong}), "stage": wordsOf([]screening.Stage{screening.Filing, screening.Pending, screening.Running}),
}

func wordsOf[T interface {
	~string
	Text(rule.Lang) string
}](all []T) map[string]string {
	m := map[string]string{}
	for _, x := range all {
		m[x.Text(rule.ZH)] = string(x)
	}
	return m
}

// idWords are the kinds of numbers, by their names and by what people call them.
func idWords() map[string]string {
	m := map[string]string{"身份证": string(identity.CitizenID), "居民身份证": string(identity.CitizenID), "护照": string(identity.Passport), "港澳台居民居住证": string(identity.ResidencePermit),
		"港澳居民来往内地通行证": string(identity.HKMacaoPermit), "台湾居民来往大陆通行证": string(identity.TaiwanPermit), "外国人永久居留身份证": string(identity.PermanentResidence), "外国人工作许可证": string(identity.WorkPermit)}
	for _, k := range identity.Kinds() {
		m[k.Text().ZH] = string(k)
	}
	return m
}

// code is what the library calls a value; what has no other name stays as it is.
func code(field, value string) string {
	if i := strings.IndexByte(field, '['); i >= 0 {
		field = field[:i] + field[strings.IndexByte(field, ']')+1:]
	}
	value = strings.TrimSpace(value)
	if c, known := words[field][value]; known {
		return c
	}
	if field == "jurisdiction" || field == "jurisdictions" {
		if found := division.Named(value); len(found) == 1 {
			return found[0].Code
		}
	}
	return value
}

// parts are the values of a list in one cell.
func parts(cell string) []string {
	return strings.FieldsFunc(cell, func(r rune) bool { return strings.ContainsRune("；;、，,|/ \t\n", r) })
}
