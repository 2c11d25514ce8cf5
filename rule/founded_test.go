package rule

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestABasisIsFoundedAsItsWordSays(t *testing.T) {
	c := NewDocument(DocumentInfo{ID: "D", Title: T("测试办法", "Test measures")}).Article(3)
	for want, got := range map[Provenance]Basis{
		Read: c.Read(), SecondHand: c.Reported(), Assumed: c.Usual(), Derived: c.Derived(), Disputed: c.Disputed(), Proposed: c.Proposed(), Unknown: c.Unknown(),
	} {
		require.Equal(t, Basis{Cite: c, Source: want}, got)
	}
}

func TestWhatIsBuiltOnABasisCarriesIt(t *testing.T) {
	b := NewDocument(DocumentInfo{ID: "D", Title: T("测试办法", "Test measures")}).Article(3).Read()
	require.Equal(t, Limit{Value: Int(5), Basis: b}, b.Limit(5))
	require.Equal(t, Limit{Value: Percent(60), Basis: b}, b.Exactly(Percent(60)))
	require.Equal(t, Limit{Value: Int(1), High: Int(3), Basis: b}, b.Between(Int(1), Int(3)))
	require.Equal(t, Switch{On: true, Basis: b}, b.On())
	require.Equal(t, Switch{Basis: b}, b.Off())
}
