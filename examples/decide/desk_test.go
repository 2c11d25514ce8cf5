package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestDesk: the demo is shown, and a template saved to a file is answered as it is.
func TestDesk(t *testing.T) {
	status, out, problems := started("", "desk")
	assert.Equal(t, 0, status)
	assert.Empty(t, problems)
	assert.Contains(t, out, "由此符合：高新技术企业认定、科技型中小企业评价\n")

	status, template, _ := started("", "template", "desk")
	assert.Equal(t, 0, status)
	name := filepath.Join(t.TempDir(), "企业.json")
	require.NoError(t, os.WriteFile(name, []byte(template), 0o600))
	status, out, problems = started("", "desk", "-on", "2026-07-15", name)
	assert.Equal(t, 0, status)
	assert.Empty(t, problems)
	assert.Contains(t, out, "高新技术企业认定    符合  -           无\n")

	status, out, problems = started("{", "desk", "-")
	assert.Equal(t, 2, status)
	assert.Empty(t, out)
	assert.Contains(t, problems, "错误：")
}
