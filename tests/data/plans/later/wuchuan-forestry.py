"""Wuchuan city, forests and grassland, 2021-2025: traditional script, a table of one cell a line with brackets, lists of bodies at
the end of their paragraphs.
"""


def annotate(plan):
    region = plan.area("雲陘自治區", "province")
    city = plan.area("霧川市", "prefecture", parent=region)
    bureau = plan.bodies(city, "市林草局/霧川市林業和草原局:霧川市林業和草原局")
    plan.bodies(city, "市自然資源局 市住建局 各旗縣區人民政府 市農牧局 有關旗縣區人民政府=group 市能源局 市水利局 市鄉村振興局 市文旅廣電局 "
                "市應急管理局 市氣象局")
    plan.facts(
        kind="development-plan", language="zh-Hant", period=(2021, 2025), area=city, issuers=[bureau],
        title="\n{霧川市“十四五”林業草原保護發展規劃}\n", document_number="\n{霧林草發〔2021〕67號}\n", issued="\n{二〇二一年十月十二日}\n",
        spans={"issuers": "\n{霧川市林業和草原局}\n二", "period": "規劃期爲{2021年至2025年}"})
    plan.reference("雲陘自治區“十四五”林業和草原保護發展規劃", "雲林草規〔2021〕5號", "basis")
    plan.headings("""
一 “十三五”工作回顧 :review
二 主要目標 :goal
三 重點任務 :task
  （一） 科學開展國土綠化 :task+
  （二） 加強草原保護修復 :task+
  （三） 推進防沙治沙 :task+
  （四） 壯大林草產業 :task+
  （五） 提升防災減災能力 :task+
四 保障措施 :safeguard
  （一） 強化林長制 :safeguard+
  （二） 加大投入 :safeguard+
""")
    for title, at, names in (
            ("科學開展國土綠化", "牽頭單位：…各旗縣區人民政府", "lead:市林草局 responsible:市自然資源局,市住建局,各旗縣區人民政府"),
            ("加強草原保護修復", "牽頭單位：…有關旗縣區人民政府", "lead:市林草局 responsible:市農牧局,有關旗縣區人民政府"),
            ("推進防沙治沙", "牽頭單位：…市水利局", "lead:市林草局,市能源局 responsible:市水利局"),
            ("壯大林草產業", "牽頭單位：…市文旅廣電局", "lead:市林草局 responsible:市鄉村振興局,市文旅廣電局"),
            ("提升防災減災能力", "牽頭單位：…市氣象局", "lead:市應急管理局 responsible:市林草局,市氣象局")):
        plan.duty(plan.doing(title), at, names)
    plan.loose("寬不少於50米")
    plan.loose("組建不少於30人的專業撲火隊")
    plan.loose("每季度巡林不少於1次")
    t, row = plan.t, plan.row
    table = plan.table("專欄1", "霧川市“十四五”林業草原保護發展主要指標", "indicators", plan.at("主要目標"), notes=[("[]", "注：{方括號}內爲")])
    expected, bound = {"nature": "expected"}, {"nature": "binding"}
    cover = row(table, "\n森林覆蓋率（%） |", "森林覆蓋率", "%", "B2020=20.3 M2022=20.8 T2025=21.5,at-least", **bound)
    stock = row(table, "\n森林蓄積量（萬立方米） |", "森林蓄積量", "萬立方米", "B2020=3860 M2022=4000 T2025=4200", **bound)
    grass = row(table, "\n草原綜合植被蓋度（%） |", "草原綜合植被蓋度", "%", "B2020=45.2 M2022=45.5 T2025=46,about", **expected)
    wet = row(table, "\n濕地保護率（%） |", "濕地保護率", "%", "B2020=49.7 M2022=50.5 T2025=52,at-least", **expected)
    summed = {"form": ["increment", "level", "cumulative"]}
    green = row(table, "\n國土綠化面積（萬畝） |", "國土綠化面積", "萬畝", "B2020=698 M2022=190,cumulative T2025=450,cumulative", also=summed, **expected)
    planted = row(table, "\n其中：人工造林（萬畝） |", "人工造林", "萬畝", "B2020=165 M2022=52,cumulative T2025=120,cumulative", also=summed, parent=green,
                  nesting="of-which", inferred=["parent"], **expected)
    output = row(table, "\n林草產業總產值（億元） |", "林草產業總產值", "億元", "B2020=68 M2022=80 T2025=100,more-than", **expected)
    table.span = (table.span[0], plan.document.find("“十四五”累計數。")[1])

    # What was reached
    b = {"role": "actual", "year": 2020, "inferred": ["year"]}
    t("完成營造林", "萬畝", "412", "四百一十二萬畝", form="cumulative", also={"name": ["營造林"]}, **b)
    t("種草改良", "萬畝", "286", "286萬畝", form="cumulative", also={"form": ["increment"], "name": ["完成種草改良"]}, **b)
    sand = t("治理沙化土地", "萬畝", "195", "195萬畝", form="increment", also={"form": ["cumulative"], "role": ["baseline"]}, **b).indicator
    t(cover.name, "%", "17.6", "2015年的{17.6%}", role="baseline", year=2015, inferred=[], into=cover, also={"role": ["actual"]})
    cover.values[0].again("提高到{20.3%}", origin="prose")
    stock.values[0].again("達到{3860萬立方米}", origin="prose")
    grass.values[0].again("蓋度{45.2%}", origin="prose")
    for indicator in (cover, stock, grass):
        plan.also_there(indicator.values[0], role=["actual"])
    t(grass.name, "百分點", "4.1", "提高4.1個百分點", form="change", change="rise", base_year=2015, role="baseline", year=2020, inferred=["year"],
      into=grass, also={"role": ["actual"], "unit": ["個百分點", "%"]})
    output.values[0].again("總產值{68億元}", origin="prose")
    plan.also_there(output.values[0], role=["actual"])
    t(output.name, "%", "9.3", "年均增長9.3%", form="annual-growth", change="rise", role="baseline", years=(2016, 2020), into=output,
      also={"role": ["actual"], "year": [2020]})
    t("帶動貧困人口", "萬人", "2.7", "{2.7萬}貧困人口", role="actual", year=2020, inferred=["unit"], also={"unit": ["萬"], "name": ["貧困人口"]}, optional=True)
    t("貧困人口人均增收", "元", "1800", "1800餘元", "more-than", "change", change="rise", role="actual", year=2020, inferred=[],
      also={"form": ["level", "increment", "annual-amount"], "change": [None], "name": ["人均增收"]})
    t("林草火災受害率", "‰", "0.9", "低於0.9‰", "less-than", role="actual", years=(2016, 2020), inferred=["years"], also={"year": [2020], "role": ["baseline"]})
    t("處於中度以上退化狀態的天然草原", "成", "3", "近三成", "about", optional=True, also={"name": ["天然草原"], "year": [None]}, **b)

    # Goals
    y = {"year": 2025, "inferred": []}
    t(cover.name, "%", "21.5", "提高到{21.5%以上}", "at-least", into=cover, **y)
    t(stock.name, "萬立方米", "4200", "達到{4200萬立方米}", into=stock, **y)
    t(grass.name, "%", "46", "穩定在{46%左右}", "about", into=grass, **y)
    grass.facts["direction"] = "maintain"
    t(wet.name, "%", "52", "不低於52%", "at-least", into=wet, **y)
    t("自然保護地面積佔全市國土面積的比例", "%", "12.8", "保持在12.8%不變", "exactly", direction="maintain", **y)
    t(green.name, "萬畝", "450", "四百五十萬畝", form="increment", into=green, printed="國土綠化任務",
      also={**summed, "name": ["完成國土綠化任務", "國土綠化任務"]}, **y)
    t(planted.name, "萬畝", "120", "造林{120萬畝}", form="increment", into=planted, also=summed, **y)
    t("封山育林", "萬畝", "80", "育林{80萬畝}", form="increment", parent=green, nesting="of-which", indicator_inferred=["parent"],
      also={**summed, "parent": [None]}, **y)
    t("沙化土地治理面積", "萬畝", "180", "治理面積{180萬畝}", also={**summed, "parent": [None]}, **y)
    t("自治區下達任務", None, None, "確保{完成自治區下達任務}", None, "qualitative", firmness="ensure", optional=True,
      against={"text": "自治區下達任務", "kind": "assigned"}, also={"name": ["沙化土地治理面積", "國土綠化任務"], "form": ["level"]}, **y)
    t(output.name, "億元", "100", "突破100億元", "more-than", into=output, **y)
    t(output.name, "億元", "110", "力爭達到{一百一十億元}", firmness="strive", into=output, **y)
    t("林業有害生物成災率", "‰", "4", "控制在{4‰以下}", "at-most", **y)
    t("森林火災受害率", "‰", "0.9", "分別控制在{0.9‰}", "at-most", **y)
    t("草原火災受害率", "‰", "2", "{2‰以內}", "at-most", **y)
    t(cover.name, "%", "24", "達到{24%}", year=2035, inferred=[], into=cover)
    t("天然草原退化趨勢", None, None, "根本扭轉", None, "qualitative", year=2035, inferred=[], optional=True)

    # Green land
    t(planted.name, "萬畝", "24", "{24萬畝左右}", "about", "annual-amount", years=(2021, 2025), into=planted, also={"name": ["完成人工造林"]})
    t("鄉村綠化覆蓋率", "%", "26", "達到{26%}", year=2023)
    made = {"form": ["level"]}
    t("創建國家森林鄉村", "個", "30", "鄉村{30個}", form="increment", year=2023, also={"name": ["國家森林鄉村"], **made})
    t("創建自治區級園林城鎮", "個", "2", "城鎮{兩個}", form="increment", year=2023, also={"name": ["自治區級園林城鎮"], **made})
    t("義務植樹盡責率", "%", "85", "達{85%}", also={"year": [2023]})
    t("植樹", "株", "3", "{3—5株}", "between", "annual-amount", value_max="5", each="每名適齡公民", years=(2021, 2025), optional=True,
      also={"year": [2025, 2023], "form": ["level"], "name": ["適齡公民植樹", "每名適齡公民植樹", "年均植樹"]})
    parks = t("城市建成區人均公園綠地面積", "平方米", "13.2", "由{13.2平方米}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(parks.name, "平方米", "15", "增加到{15平方米}", into=parks)

    # Grassland
    t("禁牧面積", "萬畝", "620", "620萬畝", also={"name": ["落實禁牧面積"]})
    t("草畜平衡面積", "萬畝", "1480", "1480萬畝", also={"name": ["落實草畜平衡面積"]})
    t("補播改良退化草原", "萬畝", "150", "150萬畝", form="increment")
    t("鼠蟲害綠色防治比例", "%", "80", "達到{80%以上}", "at-least")
    t("產草量", "成", "1", "增長一成", form="percent-change", change="rise", base_year=2020)
    t("旗縣級基本草原劃定", None, None, "全面完成", None, "qualitative", year=2024, inferred=[], optional=True)

    # Sand
    t(sand.name, "萬畝", "180", "土地{180萬畝}", form="increment", into=sand, also={"form": ["cumulative"]})
    t(sand.name, "萬畝", "80", "完成{80萬畝}", form="increment", years=(2021, 2022), inferred=[], into=sand, also={"form": ["cumulative"]})
    t("鎖邊林帶", "公里", "210", "長{210公里}", also={"name": ["鎖邊林帶長", "建設鎖邊林帶長"], "form": ["increment"]})
    t("風沙危害農田面積", "三分之一", "1", "減少三分之一", form="percent-change", change="fall", also={"unit": ["%"], "form": ["change"]})

    # Trades
    t("沙棘、枸杞等特色經濟林", "萬畝", "60", "達到{60萬畝}", also={"name": ["特色經濟林", "發展沙棘、枸杞等特色經濟林"]})
    t("年產乾鮮果品", "萬噸", "12", "{12萬噸以上}", "at-least", also={"name": ["乾鮮果品", "乾鮮果品年產量"], "form": ["annual-amount"]})
    t("培育自治區級龍頭企業", "家", "8", "{8—10家}", "between", "increment", value_max="10")
    under = t("林下經濟產值", "倍", "2", "翻一番", form="multiple").indicator
    under.unit = "億元"
    under.values[0].facts["unit"] = "倍"
    t(under.name, "億元", "20", "達到{20億元}", into=under)
    t("吸納就業", "萬人", "1.5", "1.5萬人", role="estimate", year=2025, inferred=["year"], also={"form": ["increment"]})

    # Fire
    t("新建瞭望塔", "座", "25", "25座", form="increment")
    t("新建防火道路", "公里", "480", "480公里", form="increment", also={"name": ["防火道路"]})
    seen = t("視頻監控覆蓋率", "%", "62", "從{62%}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(seen.name, "成", "9", "提高到{九成}", into=seen)
    t("24小時火災撲滅率", "%", "95", "不低於95%", "at-least")
    t("重點火險區專業撲火隊", "%", "100", "全覆蓋", form="coverage", inferred=["year", "value", "unit"], also={"name": ["重點火險區", "專業撲火隊"]})

    whole = t("規劃總投資", "億元", "35.6", "35.6億元", also={"form": ["cumulative", "increment"], "role": ["estimate"]}, **y).indicator
    t("爭取中央資金", "億元", "24", "24億元", form="increment", parent=whole, nesting="of-which", indicator_inferred=["parent"],
      also={"form": ["level", "cumulative"], "name": ["中央資金"], "firmness": ["strive"], "role": ["estimate"]}, **y)
    t("市級財政投入", "億元", "1", "不低於1億元", "at-least", "annual-amount", years=(2021, 2025), inferred=["years"], also={"name": ["市級財政每年投入"]})
