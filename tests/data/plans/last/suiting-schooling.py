"""Suiting province, education, 2023-2025: an opinion in traditional script, lists without a label, numbers that go on."""


def annotate(plan):
    province = plan.area("綏亭省", "province")
    government = plan.bodies(province, "綏亭省人民政府")
    plan.bodies(province, "省教育廳 省財政廳 省自然資源廳 省住房城鄉建設廳 各市〔州〕人民政府=group 省委編辦=party 省人力資源社會保障廳 "
                "省發展改革委 各職業院校=group 省民政廳 省殘聯=other")
    plan.facts(
        kind="opinion", language="zh-Hant", period=(2023, 2025), area=province, issuers=[government],
        title="{綏亭省人民政府關於推進普惠優質教育發展的實施意見}\n", document_number="{綏政發〔2023〕11號}",
        issued="\n{2023年4月20日}\n", spans={"issuers": "\n{綏亭省人民政府}\n2023"})
    plan.also_fact(title=["關於推進普惠優質教育發展的實施意見"], period=[None, [2023, 2027]])
    plan.soft_years = True
    plan.reference("綏亭省教育現代化2035", None, "basis")
    plan.headings("""
一 主要目標 :goal
二 重點舉措 :task
  （一） 擴大普惠性學前教育資源 :task+
  （二） 推動義務教育優質均衡 :task+
  （三） 提升職業教育適應性 :task+
  （四） 加強特殊羣體保障 :task+
三 組織保障 :safeguard
  （五） 落實投入責任 :safeguard+
  （六） 強化督導問責 :safeguard+
""")
    for title in ("組織保障", "強化督導問責"):
        plan.at(title).until = "保持在4%以上。"
    plan.duty(plan.doing("擴大普惠性學前教育資源"), "（省教育廳、省財政廳、…人民政府）",
              "responsible:省教育廳,省財政廳,省自然資源廳,省住房城鄉建設廳,各市〔州〕人民政府")
    plan.duty(plan.doing("推動義務教育優質均衡"), "（省教育廳、省委編辦、…負責）", "responsible:省教育廳,省委編辦,省人力資源社會保障廳")
    plan.duty(plan.doing("提升職業教育適應性"), "（省教育廳牽頭，…落實）",
              "lead:省教育廳 support:省發展改革委,省人力資源社會保障廳 implement:各職業院校")
    plan.duty(plan.doing("加強特殊羣體保障"), "（省教育廳、省民政廳、省殘聯負責）", "responsible:省教育廳,省民政廳,省殘聯")
    plan.loose("職業學校與普通高中招生規模大體相當")
    plan.loose("只增不減")
    t = plan.t
    y = {"year": 2025, "inferred": []}
    t("學前教育毛入園率", "%", "93", "達到{93%}", **y)
    t("普惠性幼兒園覆蓋率", "%", "90", "穩定在{90%以上}", "at-least", direction="maintain", **y)
    state = t("公辦園在園幼兒佔比", "%", "51.8", "的{51.8%}", role="baseline", year=2022).indicator
    t(state.name, "%", "56", "提高到{56%左右}", "about", into=state, **y)
    t("九年義務教育鞏固率", "%", "97", "{不低於97%}", "at-least", **y)
    t("高中階段教育毛入學率", "%", "95", "分別達到{95%}", **y)
    t("高等教育毛入學率", "%", "62", "、{62%}", **y)
    t("勞動年齡人口平均受教育年限", "年", "11.2", "超過11.2年", "more-than", **y)
    t("新增勞動力中受過高等教育的比例", "一半", "1", "過半", "more-than", also={"values": ["50"], "unit": ["%", "半"]}, **y)
    t("優質普通高中學位佔比", "成", "7", "達{七成以上}", "at-least", year=2027)
    t("職業本科教育招生規模佔高等職業教育招生規模的比例", "%", "10", "的{百分之十}", "at-least", year=2027,
      also={"name": ["職業本科教育招生規模", "職業本科教育招生規模不低於高等職業教育招生規模"]})

    three = {"year": 2025, "inferred": ["year"]}
    late = {"year": [2026, 2027]}
    t("新建、改擴建公辦幼兒園", "所", "800", "八百所", form="increment", also=late, **three)
    seats = t("學位", "萬個", "24", "二十四萬個", form="increment",
              also={**late, "name": ["公辦幼兒園學位"], "values": ["240000"], "unit": ["個"]}, **three).indicator
    t("農村學位", "萬個", "9", "不少於9萬個", "at-least", "increment", parent=seats, nesting="of-which", indicator_inferred=["parent"],
      also={**late, "name": ["新增農村學位"], "form": ["level"]}, **three)
    t("公辦中心園", "所", "1", "至少辦好1所", "at-least", each="每個鄉鎮", also={"form": ["increment"]})
    pay = t("公辦園生均公用經費補助標準", "元", "600", "每年{600元}", role="baseline", year=2022, inferred=["year"], optional=True,
            also={"year": [None], "name": ["省級財政對公辦園生均公用經費補助標準"], "unit": ["元/年"]}).indicator
    t(pay.name, "元", "800", "不低於800元", "at-least", into=pay, optional=True,
      also={"name": ["省級財政對公辦園生均公用經費補助標準"], "unit": ["元/年"], "form": ["annual-amount"]})
    t("城鎮小區配套園治理", None, None, "{全面完成}", None, "qualitative", year=2023, optional=True)
    plan.loose("2023年底前全面完成")
    t("新建配套園移交率", "%", "100", "保持100%", "exactly", direction="maintain", years=(2024, 2025), inferred=["years"],
      also={"comparator": ["reach"], "year": [2024]})

    t("通過國家優質均衡發展縣督導評估的縣（市、區）", "個", "60", "{60個}縣", form="cumulative", year=2025,
      also={"name": ["通過國家優質均衡發展縣督導評估", "縣（市、區）通過國家優質均衡發展縣督導評估"]})
    t("通過國家優質均衡發展縣督導評估的縣（市、區）佔縣級總數的比例", "三分之一", "2", "近三分之二", "about", year=2025,
      also={"unit": ["三分之二", "%"], "values": ["1"], "name": ["佔縣級總數", "佔縣級總數的比例", "通過國家優質均衡發展縣督導評估"]})
    t("集團化辦學覆蓋率", "%", "80", "{80%以上}", "at-least")
    moves = t("教師交流輪崗比例", "%", "10", "{不低於符合條件教師的10%}", "at-least", "annual-amount", years=(2023, 2025),
              also={"form": ["level"]}).indicator
    t("骨幹教師交流輪崗比例", "%", "20", "不低於20%", "at-least", "annual-amount", years=(2023, 2025), parent=moves, nesting="of-which",
      indicator_inferred=["parent"],
      also={"form": ["level"], "name": ["骨幹教師"], "parent": [None]})
    t("大班額比例", "%", "1", "控制在{1%以內}", "at-most")
    t("小學生師比", ":1", "17", "分別控制在{17:1}", "at-most", also={"comparator": ["reach"], "name": ["小學"]})
    t("初中生師比", ":1", "13", "和{13:1以下}", "at-most")

    schools = t("中職學校", "所", "214", "由{214所}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(schools.name, "所", "150", "調整到{150所以內}", "at-most", into=schools)
    fit = t("中職學校辦學條件達標率", "%", "90", "達到{90%}、", year=2024, also={"name": ["辦學條件達標率"]}).indicator
    t(fit.name, "%", "100", "2025年達到{100%}", year=2025, into=fit, also={"name": ["辦學條件達標率"]})
    t("省級高水平高職院校", "所", "20", "高職院校{20所}", also={"form": ["increment"]})
    t("省級高水平專業羣", "個", "60", "專業羣{60個}", also={"form": ["increment"], "name": ["專業羣", "省級高水平高職院校專業羣"]})
    t("立項開放型產教融合實踐中心", "個", "100", "100個", form="increment", also={"form": ["level"], "name": ["開放型產教融合實踐中心"]})
    t("職業院校“雙師型”教師佔專業課教師比例", "百分點", "8", "提高8個百分點", form="change", change="rise", base_year=2022,
      also={"unit": ["個百分點", "%"]})
    t("面向社會開展職業培訓", "萬人次", "150", "超過150萬人次", "more-than", "annual-amount", years=(2023, 2025),
      also={"name": ["職業培訓"]})
    t("校企共建實訓基地數量", "倍", "2", "翻一番", form="multiple")
    t("畢業生留綏就業率", None, None, "逐年提高", None, "trend", change="rise", optional=True)

    t("適齡殘疾兒童少年義務教育入學率", "%", "97", "入學率達到{97%}")
    t("特殊教育學校", "所", "1", "建有{1所}", each="20萬人口以上的縣")
    t("農村留守兒童關愛服務", "%", "100", "全覆蓋", form="coverage", inferred=["year", "value", "unit"])
    t("家庭經濟困難學生資助標準", "元", "200", "增加200元", form="change", change="rise", optional=True,
      also={"form": ["annual-amount", "annual-growth", "increment"], "unit": ["元/年"]})
    t("普惠性學前教育資金", "億元", "40", "40億元", years=(2021, 2025), inferred=[],
      also={"form": ["cumulative", "increment", "annual-amount"],
            "name": ["全省財政安排普惠性學前教育資金", "安排普惠性學前教育資金", "財政安排普惠性學前教育資金"]})
    spent = t("財政性教育經費佔生產總值的比例", "%", "4.3", "4.3%", role="baseline", year=2022).indicator
    t(spent.name, "%", "4", "保持在{4%以上}", "at-least", years=(2023, 2025), into=spent,
      also={"form": ["annual-amount"]})
