package main

import (
	"go/doc/comment"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// codeOf are the blocks of code in a package comment.
func codeOf(t *testing.T, file string) (blocks []string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
	require.NoError(t, err)
	for _, block := range new(comment.Parser).Parse(parsed.Doc.Text()).Content {
		if code, is := block.(*comment.Code); is {
			blocks = append(blocks, code.Text)
		}
	}
	return blocks
}

// TestTheDocumentationIsThisCode: what the documentation of reform and ruletest offers for pasting are the files beside this one.
func TestTheDocumentationIsThisCode(t *testing.T) {
	for file, of := range map[string]string{
		"pasted_test.go": "reform", "testdata/pass-mark-65/64-points.json": "reform", "suite_test.go": "ruletest",
		"testdata/cases/500-employees.json": "ruletest",
	} {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		want := strings.Replace(string(text), "package main\n", "package trial\n", 1)
		assert.True(t, slices.Contains(codeOf(t, "../../rule/"+of+"/doc.go"), want), "%s is not in the documentation of %s", file, of)
	}
	for _, dir := range []string{"pass-mark-65", "cases"} {
		base, err := os.ReadFile("testdata/" + dir + "/base/complete.json")
		require.NoError(t, err)
		original, err := os.ReadFile("../../certification/techsme/testdata/cases/base/complete.json")
		require.NoError(t, err)
		assert.Equal(t, string(original), string(base), "the base is the one that the documentation points to")
	}
}
