package rule

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A line cites the clause that its edition rests it on, and is as well founded; a number of its own comes first.
func TestLinesRestOnTheClauseOfTheirEdition(t *testing.T) {
	old := NewDocument(DocumentInfo{ID: "BY-OLD", Title: T("旧办法", "Old Measures"), Source: Read})
	next := NewDocument(DocumentInfo{ID: "BY-NEW", Title: T("新办法", "New Measures"), Source: Read})
	book := NewBook("by", T("依据", "by"), []Rule{
		{Code: "by.sound", Title: T("健全", "sound"), Basis: next.Whole().Usual()},
		{Code: "by.few", Title: T("人数", "few"), Basis: next.Whole().Usual()},
		{Code: "by.either", Title: T("其一", "either"), Basis: next.Whole().Usual()},
	}, []Fact{{Path: "sound", Title: T("健全", "sound"), Unit: Flag}, {Path: "staff", Title: T("人数", "staff"), Max: Int(9)}})
	decide := func(clause Switch) Decision {
		s, limit := NewSheet(book), old.Article(9).Read().Limit(5)
		s.By(&clause, s.AnyOf(2, s.By(&clause, s.Holds(0, s.Flag(0, Given(true)))), s.By(&clause, s.AtMost(1, s.Count(1, Given(3)), &limit))))
		s.Holds(0, s.Flag(0, Given(true)))
		s.Decide()
		d, err := s.Decision()
		require.NoError(t, err)
		return d
	}
	d := decide(old.Article(2).Read().On())
	for code, want := range map[string]Citation{"by.sound": old.Article(2), "by.few": old.Article(9), "by.either": old.Article(2)} {
		f, found := d.Finding(code)
		require.True(t, found)
		require.Equal(t, want, f.Citation(), code)
		require.Equal(t, Read, f.Provenance(), code)
	}
	require.Contains(t, d.FullText(ZH), "〔《旧办法》第二条〕")
	off := decide(old.Article(2).Read().Off())
	f, _ := off.Finding("by.either")
	require.Equal(t, NotApplicable, f.Verdict())
	require.Equal(t, old.Article(2), f.Citation())
}

// Throughout rests every line on a clause, but those that rest on another or cite its document already.
func TestThroughoutRestsEveryLineOnTheClause(t *testing.T) {
	old := NewDocument(DocumentInfo{ID: "ALL-OLD", Title: T("旧办法", "Old Measures"), Source: Read})
	next := NewDocument(DocumentInfo{ID: "ALL-NEW", Title: T("新办法", "New Measures"), Source: Read})
	book := NewBook("throughout", T("依据", "throughout"), []Rule{
		{Code: "throughout.sound", Title: T("健全", "sound"), Basis: next.Whole().Read()},
		{Code: "throughout.own", Title: T("自有", "own"), Basis: old.Article(7).Read()},
		{Code: "throughout.other", Title: T("其他", "other"), Basis: next.Whole().Read()},
	}, []Fact{{Path: "sound", Title: T("健全", "sound"), Unit: Flag}})
	decide := func(clause Switch) Decision {
		s, other := NewSheet(book), old.Article(3).Read().On()
		yes := s.Flag(0, Given(true))
		s.Holds(0, yes)
		s.Holds(1, yes)
		s.By(&other, s.Holds(2, yes))
		s.Throughout(&clause)
		s.Decide()
		d, err := s.Decision()
		require.NoError(t, err)
		return d
	}
	for _, test := range []struct {
		clause Switch
		sound  Citation
		source Provenance
	}{{old.Whole().Usual().On(), old.Whole(), Assumed}, {old.Whole().Usual().Off(), next.Whole(), Read}} {
		d := decide(test.clause)
		for code, want := range map[string]Citation{"throughout.sound": test.sound, "throughout.own": old.Article(7), "throughout.other": old.Article(3)} {
			f, _ := d.Finding(code)
			require.Equal(t, want, f.Citation(), code)
		}
		f, _ := d.Finding("throughout.sound")
		require.Equal(t, test.source, f.Provenance())
	}
}
