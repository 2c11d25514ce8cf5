package fundlaw

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/keji-rules/keji/rule"
)

func TestDocuments(t *testing.T) {
	numbers := map[string]string{
		"BL": "2018年修正", "BLR": "国务院令第729号", "FPR": "国务院令第427号，经第588号修订", "STPL": "2021年修订", "NSFC24": "国务院令第487号，经第796号修订", "ZB50": "中办发〔2016〕50号",
		"G25": "国发〔2018〕25号", "GB32": "国办发〔2021〕32号", "KRD16": "财科教〔2016〕113号", "KRD21": "财教〔2021〕178号", "KRD25": "财教〔2025〕2号",
		"CLG19": "财教〔2019〕129号", "CLG21": "财教〔2021〕204号", "CLG23": "财教〔2023〕276号", "SF14": "国办发〔2014〕70号", "SF15": "财预〔2015〕15号",
		"GDR19": "粤财规〔2019〕5号", "GD22": "粤府办〔2022〕14号", "GDR23": "粤财规〔2023〕3号", "GDSP18": "粤府〔2018〕120号", "GDSP23": "粤府〔2023〕34号",
	}
	for _, d := range []rule.Document{BudgetLaw(), BudgetRegulation(), Violations(), ProgressLaw(), NaturalScience(), Opinions2016(), Measures2018(), Opinions2021(),
		KeyPlan2016(), KeyPlan2021(), KeyPlan2025(), Guided2019(), Guided2021(), Guided2023(), Stock2014(), Stock2015(),
		Projects2019(), Reform2022(), Projects2023(), Special2018(), Special2023()} {
		i := d.Info()
		require.True(t, i.Title.Whole() && i.Issuer.Whole(), i.ID)
		require.Equal(t, numbers[i.ID], i.Number, i.ID)
		require.True(t, i.Source.Valid(), i.ID)
		delete(numbers, i.ID)
	}
	require.Empty(t, numbers)
}
