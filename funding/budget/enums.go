package budget

import (
	"github.com/keji-rules/keji/rule"
	"github.com/keji-rules/keji/rule/enum"
)

// Programme says whose rules a project follows.
type Programme string

// The programmes whose rules are known.
const (
	Central       Programme = "central"        // 中央财政科研项目
	KeyPlan       Programme = "key_plan"       // 国家重点研发计划
	Guangdong     Programme = "guangdong"      // 广东省省级财政科研项目
	SocialScience Programme = "social_science" // 高校哲学社会科学繁荣计划
	Zhejiang      Programme = "zhejiang"       // 浙江省科技发展专项资金, for comparison
)

// Category is the kind of project. Whether a project is of a kind is judged by the managing department.
type Category string

// The categories.
const (
	Ordinary       Category = "ordinary"
	IntensiveBasic Category = "intensive_basic" // 智力密集型, as far as the edition knows it
	PureTheory     Category = "pure_theory"     // 数学等纯理论基础研究
	SoftScience    Category = "soft_science"
	LumpSum        Category = "lump_sum" // 包干制: no itemised budget, no ceiling
)

// Lump is why a project is a lump sum: talent, basic_research, or by_guide, where the guide of the call declares it.
type Lump string

const (
	lumpTalent Lump = "talent"
	lumpBasic  Lump = "basic_research"
	lumpGuide  Lump = "by_guide"
)

// Grade is the grade of an accepted soft science project: excellent, good, qualified; running while there is none yet.
type Grade string

const (
	gradeRunning   Grade = "running"
	gradeExcellent Grade = "excellent"
	gradeGood      Grade = "good"
	gradeQualified Grade = "qualified"
)

// Origin is where money comes from: central_fiscal, province_fiscal, city_fiscal, county_fiscal, self_raised, other. Each source is
// computed apart.
type Origin string

const (
	originCentralFiscal  Origin = "central_fiscal"
	originProvinceFiscal Origin = "province_fiscal"
	originCityFiscal     Origin = "city_fiscal"
	originCountyFiscal   Origin = "county_fiscal"
	originSelfRaised     Origin = "self_raised"
	originOtherMoney     Origin = "other"
)

// fiscal reports whether money is the state's.
func (o Origin) fiscal() bool { return o.Valid() && o != originSelfRaised && o != originOtherMoney }

// Base is what a share is taken of, where a call caps one: grand_total and fiscal_total take sources together, source_total and
// source_direct each on its own.
type Base string

const (
	baseGrandTotal   Base = "grand_total"   // all sources together
	baseFiscalTotal  Base = "fiscal_total"  // all fiscal sources together
	baseSourceTotal  Base = "source_total"  // each source on its own
	baseSourceDirect Base = "source_direct" // the direct costs of each source on its own
)

// Authority says who may approve a change of the budget.
type Authority string

// The authorities.
const (
	ManagingDepartment Authority = "managing_department" // 项目管理部门
	Unit               Authority = "unit"                // 项目承担单位
	Investigator       Authority = "investigator"        // 项目负责人
	Nobody             Authority = "prohibited"          // 不得调剂
)

// Change is what is to be changed in a budget: total, undertaking_unit, equipment_up, other_direct, indirect_up, indirect_down.
type Change string

const (
	changeTotal          Change = "total"
	changeUnit           Change = "undertaking_unit"
	changeEquipmentUp    Change = "equipment_up"
	changeOtherDirect    Change = "other_direct"
	changeIndirectUp     Change = "indirect_up"
	changeIndirectToCost Change = "indirect_down" // cut, into direct costs
)

var (
	programmes = enum.Words[Programme]{
		{Value: Central, Text: rule.T("中央财政科研项目", "central programmes")},
		{Value: KeyPlan, Text: rule.T("国家重点研发计划项目", "National Key R&D Plan")},
		{Value: Guangdong, Text: rule.T("广东省省级财政科研项目", "Guangdong provincial programmes")},
		{Value: SocialScience, Text: rule.T("高校哲学社会科学繁荣计划", "prosperity plan for philosophy and social sciences")},
		{Value: Zhejiang, Text: rule.T("浙江省科技发展专项资金", "Zhejiang provincial programmes")},
	}
	categories = enum.Words[Category]{
		{Value: Ordinary, Text: rule.T("一般项目", "ordinary project")},
		{Value: IntensiveBasic, Text: rule.T("智力密集型基础研究项目", "intelligence-intensive basic research")},
		{Value: PureTheory, Text: rule.T("纯理论基础研究项目", "purely theoretical basic research")},
		{Value: SoftScience, Text: rule.T("软科学研究项目", "soft science")},
		{Value: LumpSum, Text: rule.T("经费包干制项目", "lump-sum project")},
	}
	lumps = enum.Words[Lump]{
		{Value: lumpTalent, Text: rule.T("人才类项目", "talent")},
		{Value: lumpBasic, Text: rule.T("基础研究类项目", "basic research")},
		{Value: lumpGuide, Text: rule.T("指南规定实行包干制", "declared by the guide")},
	}
	grades = enum.Words[Grade]{
		{Value: gradeRunning, Text: rule.T("在研", "running")},
		{Value: gradeExcellent, Text: rule.T("优秀", "excellent")},
		{Value: gradeGood, Text: rule.T("良好", "good")},
		{Value: gradeQualified, Text: rule.T("合格", "qualified")},
	}
	origins = enum.Words[Origin]{
		{Value: originCentralFiscal, Text: rule.T("中央财政资金", "central fiscal money")},
		{Value: originProvinceFiscal, Text: rule.T("省级财政资金", "provincial fiscal money")},
		{Value: originCityFiscal, Text: rule.T("市级财政资金", "city fiscal money")},
		{Value: originCountyFiscal, Text: rule.T("县级财政资金", "county fiscal money")},
		{Value: originSelfRaised, Text: rule.T("自筹资金", "self-raised money")},
		{Value: originOtherMoney, Text: rule.T("其他来源资金", "other money")},
	}
	bases = enum.Words[Base]{
		{Value: baseGrandTotal, Text: rule.T("各来源合计", "all sources together")},
		{Value: baseFiscalTotal, Text: rule.T("财政资金合计", "all fiscal money together")},
		{Value: baseSourceTotal, Text: rule.T("本来源总额", "the source itself")},
		{Value: baseSourceDirect, Text: rule.T("本来源直接费用", "the source's direct costs")},
	}
	authorities = enum.Words[Authority]{
		{Value: ManagingDepartment, Text: rule.T("项目管理部门审批", "the managing department")},
		{Value: Unit, Text: rule.T("项目承担单位审批", "the undertaking unit")},
		{Value: Investigator, Text: rule.T("项目负责人自主调剂", "the principal investigator")},
		{Value: Nobody, Text: rule.T("不得调剂", "nobody: it is not allowed")},
	}
	changes = enum.Words[Change]{
		{Value: changeTotal, Text: rule.T("预算总额变更", "the total")},
		{Value: changeUnit, Text: rule.T("变更承担单位", "the undertaking unit")},
		{Value: changeEquipmentUp, Text: rule.T("设备费调增", "more equipment")},
		{Value: changeOtherDirect, Text: rule.T("其他直接费用科目调剂", "other direct subjects")},
		{Value: changeIndirectUp, Text: rule.T("间接费用调增", "more indirect costs")},
		{Value: changeIndirectToCost, Text: rule.T("间接费用调减用于直接费用", "indirect costs cut into direct costs")},
	}
)

// Valid reports whether it is one of the values, Choices lists them, and Text names it in one language.
func (p Programme) Valid() bool             { return programmes.Has(p) }
func (Programme) Choices() []string         { return programmes.Choices() }
func (p Programme) Text(l rule.Lang) string { return programmes.Text(p).In(l) }
func (c Category) Valid() bool              { return categories.Has(c) }
func (Category) Choices() []string          { return categories.Choices() }
func (c Category) Text(l rule.Lang) string  { return categories.Text(c).In(l) }
func (l Lump) Valid() bool                  { return lumps.Has(l) }
func (Lump) Choices() []string              { return lumps.Choices() }
func (l Lump) Text(in rule.Lang) string     { return lumps.Text(l).In(in) }
func (g Grade) Valid() bool                 { return grades.Has(g) }
func (Grade) Choices() []string             { return grades.Choices() }
func (g Grade) Text(l rule.Lang) string     { return grades.Text(g).In(l) }
func (o Origin) Valid() bool                { return origins.Has(o) }
func (Origin) Choices() []string            { return origins.Choices() }
func (o Origin) Text(l rule.Lang) string    { return origins.Text(o).In(l) }
func (b Base) Valid() bool                  { return bases.Has(b) }
func (Base) Choices() []string              { return bases.Choices() }
func (b Base) Text(l rule.Lang) string      { return bases.Text(b).In(l) }
func (a Authority) Valid() bool             { return authorities.Has(a) }
func (Authority) Choices() []string         { return authorities.Choices() }
func (a Authority) Text(l rule.Lang) string { return authorities.Text(a).In(l) }
func (c Change) Valid() bool                { return changes.Has(c) }
func (Change) Choices() []string            { return changes.Choices() }
func (c Change) Text(l rule.Lang) string    { return changes.Text(c).In(l) }
