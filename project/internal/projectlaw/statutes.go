package projectlaw

import "github.com/keji-rules/keji/rule"

var (
	civilCode = paper("CC", "中华人民共和国民法典", "Civil Code", "主席令第45号", npc, on(2020, 5, 28), on(2021, 1, 1), rule.Read)
	progress  = paper("STPL", "中华人民共和国科学技术进步法", "Science and Technology Progress Law", "", congress, on(2021, 12, 24), on(2022, 1, 1), rule.Read)
	transfer  = paper("PTL", "中华人民共和国促进科技成果转化法", "Law on Promoting the Transformation of Scientific and Technological Achievements", "", congress, on(2015, 8, 29), noDay, rule.Read)
	bidding   = paper("BID", "中华人民共和国招标投标法", "Tendering and Bidding Law", "", congress, noDay, noDay, rule.Read)
	secrets   = paper("SEC", "中华人民共和国保守国家秘密法", "Law on Guarding State Secrets", "", congress, on(2024, 2, 27), on(2024, 5, 1), rule.Read)
	secretsIR = paper("SEC-R", "中华人民共和国保守国家秘密法实施条例", "Regulations for the Implementation of the Law on Guarding State Secrets", "", council, on(2024, 7, 10), on(2024, 9, 1), rule.Read)
	nsfc2007  = paper("NSFC-2007", "国家自然科学基金条例", "Regulations on the National Natural Science Foundation (2007)", "国务院令第487号", council, on(2007, 2, 24), on(2007, 4, 1), rule.Read)
	nsfc2024  = paper("NSFC-2024", "国家自然科学基金条例", "Regulations on the National Natural Science Foundation (2024)", "国务院令第796号", council, on(2024, 11, 8), on(2025, 1, 1), rule.Read)
	shantouSE = paper("ST-REG", "汕头经济特区科技创新条例", "Regulations on Science and Technology Innovation of the Shantou Special Economic Zone", "",
		rule.T("汕头市人民代表大会常务委员会", "Standing Committee of the People's Congress of Shantou"), on(2022, 5, 30), on(2022, 7, 1), rule.Read)
)

// CivilCode is 民法典: periods (Articles 200 to 204) and the words of bounds (Article 1259).
func CivilCode() rule.Document { return civilCode }

// Progress is 科学技术进步法 as revised in 2021: diligence (Article 68), experts (101), reports (105), breaches (110 to 113).
func Progress() rule.Document { return progress }

// Transfer is 促进科技成果转化法 of 2015: the duty to report (Articles 11 and 46).
func Transfer() rule.Document { return transfer }

// Bidding is 招标投标法, the statutory analogue for panels (Article 37).
func Bidding() rule.Document { return bidding }

// Secrets is 保守国家秘密法 of 2024.
func Secrets() rule.Document { return secrets }

// SecretsRegulations is 保守国家秘密法实施条例 of 2024.
func SecretsRegulations() rule.Document { return secretsIR }

// NSFC2007 and NSFC2024 are 国家自然科学基金条例 in its two versions.
func NSFC2007() rule.Document { return nsfc2007 }
func NSFC2024() rule.Document { return nsfc2024 }

// ShantouRegulations is 汕头经济特区科技创新条例: budget items (Article 34), fewer checks (Article 36), duty of care (Article 37).
func ShantouRegulations() rule.Document { return shantouSE }
