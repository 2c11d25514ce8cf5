package superdeduction

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/certification/enterprise"
	"github.com/keji-rules/keji/rule"
)

// wan is an amount of 万元.
func wan(n int64) rule.Opt[decimal.Decimal] { return rule.Yuan(n * 10_000) }

// row is a row of the ledger on which nothing was spent.
func row(code string, year int) enterprise.Activity {
	zero := rule.Yuan(0)
	return enterprise.Activity{
		Code: code, Year: rule.Given(year), Personnel: zero, DirectInput: zero, Depreciation: zero, Amortisation: zero, Design: zero,
		Trial: zero, Domestic: zero, Overseas: zero, Other: zero, Capitalised: rule.Given(false), FormedIn: rule.Given(0),
		ForClient: rule.Given(false), FormedAmortisation: zero, Buildings: zero, FieldTrial: zero, ToPersons: zero,
		ContractRegistered: rule.Given(true), NonTaxable: zero, SpecialIncome: zero,
	}
}

// claim is the claim of an eligible ordinary enterprise.
func claim(year int, rows ...enterprise.Activity) Claim {
	no := rule.Given(false)
	return Claim{
		TaxYear: rule.Given(year), Resident: rule.Given(true), AuditLevy: rule.Given(true), Manufacturer: no, TechSME: no,
		IntegratedCircuit: no, MachineTool: no, ExcludedIncome: rule.Yuan(0), IncomeBase: wan(1000), Ledger: rule.Given(rows),
	}
}

func deducted(t *testing.T, c Claim) Deduction {
	t.Helper()
	a, err := Deduct(c)
	require.NoError(t, err)
	d, ok := a.Value()
	require.True(t, ok, a.FullText(rule.EN))
	return d
}

// decimalAmount is short for the type of amounts.
type decimalAmount = decimal.Decimal

func figure(t *testing.T, s string) rule.Number {
	t.Helper()
	n, err := rule.ParseNumber(s)
	require.NoError(t, err)
	return n
}

func lacks(t *testing.T, c Claim) []string {
	t.Helper()
	a, err := Deduct(c)
	require.NoError(t, err)
	_, ok := a.Value()
	require.False(t, ok, a.FullText(rule.EN))
	paths := []string{}
	for _, f := range a.Missing() {
		paths = append(paths, f.Path)
	}
	return paths
}
