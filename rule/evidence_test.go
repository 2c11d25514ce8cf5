package rule

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func proofTexts(d Decision, l Lang) []string {
	texts := []string{}
	for _, p := range d.Evidence() {
		texts = append(texts, p.Text(l))
	}
	return texts
}

func TestEvidence(t *testing.T) {
	d := demoDecide(t, nil)
	assert.Equal(t, []string{
		"职工名册（企业）：证明职工总数、科技人员",
		"信用报告（信用中国）：证明无严重违法",
		"纳税申报表（税务机关）：证明研发费用、销售收入",
		"专利证书（知识产权局）：证明专利数",
	}, proofTexts(d, ZH))
	assert.Equal(t, "patent certificate (patent office): proves patents", proofTexts(d, EN)[3])
	assert.Empty(t, Decision{}.Evidence())
}

// A route that passed needs the papers of that route only; where none passed, those of all.
func TestEvidenceOfRoutes(t *testing.T) {
	byCert := func(a *demoApp) {
		a.Certified, a.CertUntil, a.ViewPoints, a.QualityPoints, a.Patents, a.Scientists = Given(true), Given(NewDate(2030, 1, 1)), Given(Int(0)), Given(Int(1)), Given(1), Given(11)
	}
	d := demoDecide(t, byCert)
	assert.Equal(t, Passed, d.Verdict())
	assert.NotContains(t, proofTexts(d, ZH), "专利证书（知识产权局）：证明专利数", "the points failed, the certificate passed")
	d = demoDecide(t, func(a *demoApp) { byCert(a); a.CertUntil = Given(NewDate(2020, 1, 1)) })
	assert.Equal(t, Failed, d.Verdict())
	assert.Contains(t, proofTexts(d, ZH), "专利证书（知识产权局）：证明专利数")
	d = demoDecide(t, func(a *demoApp) { a.Patents, a.QualityPoints = Given(0), Given(Int(0)) })
	assert.NotContains(t, proofTexts(d, ZH), "专利证书（知识产权局）：证明专利数", "what earns nothing needs no proof")
}

const demoPapers = `需备材料：
  职工名册（企业）：证明职工总数、科技人员
  信用报告（信用中国）：证明无严重违法
  纳税申报表（税务机关）：证明研发费用、销售收入
  专利证书（知识产权局）：证明专利数
`

// In full, what to bring follows what is missing, and comes before what would change the verdict.
func TestEvidenceInTheFullText(t *testing.T) {
	d := demoDecide(t, func(a *demoApp) { a.Scientists, a.ViewPoints = Given(10), Opt[Number]{} })
	gaps := []Gap{{Rule: d.open().s.book.rules[dShare]}}
	const missing = "\n未提供（已不影响结论）：专家分\n"
	assert.True(t, strings.HasSuffix(d.FullText(ZH), missing+demoPapers), d.FullText(ZH))
	assert.True(t, strings.HasSuffix(d.FullText(ZH, gaps...), missing+demoPapers+
		"距各项要求的最小差距（测算：其他事实不变，每项均已重新判定）：\n  科技人员占比：没有可建议的单项改变\n"), d.FullText(ZH, gaps...))
	assert.Contains(t, d.FullText(EN), "\nWhat to bring:\n  staff roll (the firm): proves staff, scientists\n")
	assert.NotContains(t, d.Text(ZH), "需备材料", "on one screen there is no room for it")
	s := demoSheet()
	checkOf(s, Passed)
	s.Decide()
	bare, err := s.Decision()
	require.NoError(t, err)
	assert.NotContains(t, bare.FullText(ZH), "需备材料", "nothing to bring")
}

func TestEvidenceJSON(t *testing.T) {
	d := demoDecide(t, nil).open()
	assert.Equal(t, map[string]any{
		"paper": map[string]any{"zh": "信用报告", "en": "credit report"}, "holder": map[string]any{"zh": "信用中国", "en": "Credit China"},
		"facts": []any{}, "rules": []any{"demo.clean"},
	}, decoded(t, d.Evidence()[1]))
	p := pen{l: ZH}
	d.writeEvidence(&p)
	assert.Contains(t, string(p.b), "需备材料：\n  职工名册（企业）：证明职工总数、科技人员\n")
	p = pen{l: ZH}
	Decision{}.writeEvidence(&p)
	assert.Empty(t, p.b)
}

// More papers than a collector has room for are listed all the same; and a paper of several rules names each.
func TestManyPapers(t *testing.T) {
	cite := NewDocument(DocumentInfo{ID: "P", Title: T("材料办法", "Measures of Papers")}).Article(1)
	paper := func(n int) Evidence {
		return Evidence{Paper: T("材料"+Int(int64(n)).String(), "paper "+Int(int64(n)).String())}
	}
	var rules []Rule
	var facts []Fact
	for i := range 100 {
		n := Int(int64(i)).String()
		rules = append(rules, Rule{Code: "papers.r" + n, Title: T("规则"+n, "rule "+n), Basis: Basis{Cite: cite, Source: Read}, Evidence: paper(1000 + i/2)})
		facts = append(facts, Fact{Path: "f" + n, Title: T("事实"+n, "fact "+n), Unit: Flag, Evidence: paper(i)})
	}
	s := NewSheet(NewBook("papers", T("材料", "papers"), rules, facts))
	for i := range 100 {
		s.Holds(ID(i), s.Flag(FactID(i), Given(true)))
	}
	d := Decision{s: s}
	s.Decide()
	assert.NoError(t, s.Err())
	assert.Len(t, d.Evidence(), 150)
	assert.Contains(t, d.FullText(ZH), "材料99")
	assert.Equal(t, "材料1000：证明规则0、规则1", (&Proof{Evidence: paper(1000), Rules: rules[:2]}).Text(ZH))
	assert.Equal(t, []any{"papers.r0", "papers.r1"}, decoded(t, Proof{Evidence: paper(1000), Rules: rules[:2]})["rules"])
}

// The best of what earns nothing needs no proof; of what earns points it does.
func TestBestOfNothingNeedsNoProof(t *testing.T) {
	rules := demoBook().Rules()
	rules[dPeopleOrPatents].Evidence = Evidence{T("汇总表", "summary"), T("企业", "the firm")}
	book := NewBook("demo", T("示范工坊认定", "Demonstration Workshop"), rules, demoBook().Facts())
	steps := demo2020().Patents
	for patents, proof := range map[int]bool{0: false, 5: true} {
		s := NewSheet(book)
		s.AtLeast(dPass, s.Best(dPeopleOrPatents, s.Climb(dPatents, s.Count(fPatents, Given(patents)), &steps)), plainLimit(Int(0)))
		s.Decide()
		require.NoError(t, s.Err())
		assert.Equal(t, proof, strings.Contains(strings.Join(proofTexts(Decision{s: s}, EN), ";"), "summary"), patents)
	}
}
