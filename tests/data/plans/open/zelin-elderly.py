"""Zelin city, care of the elderly, 2021-2025: traditional script, an opinion of the government's office, tasks with numbered points."""


def annotate(plan):
    city = plan.area("澤麟市", "prefecture")
    office = plan.bodies(city, "澤麟市人民政府辦公室=government")
    plan.bodies(city, "市民政局/民政局 市規劃資源局 市住建局 市國資委 市發展改革委 各區、縣人民政府=group 市衛生健康委 市醫保局")
    plan.facts(
        kind="opinion", language="zh-Hant", period=(2021, 2025), area=city, issuers=[office],
        title="{澤麟市人民政府辦公室關於加快推進養老服務體系建設的實施意見}\n", document_number="{澤府辦規〔2022〕4號}",
        issued="\n{二〇二二年四月十九日}\n", spans={"issuers": "\n{澤麟市人民政府辦公室}\n"})
    plan.also_fact(title=["關於加快推進養老服務體系建設的實施意見"], period=[None, [2022, 2025]])
    plan.soft_years = True
    plan.reference("“十四五”國家老齡事業發展和養老服務體系規劃", "國發〔2021〕35號", "basis")
    plan.headings("""
一 工作目標 :goal
二 重點任務 :task
  （一） 完善設施網絡 :task+
    一是 補齊短板 :task @一是補齊短板
    二是 提質擴面 :task @二是提質擴面
    三是 盤活存量 :task @三是盤活存量
  （二） 發展普惠養老 :task+
  （三） 深化醫養結合 :task+
  （四） 壯大人才隊伍 :task+
三 保障措施 :safeguard
  （五） 加強財政支持 :safeguard+
""")
    for title in ("加強財政支持", "保障措施"):
        plan.at(title).until = "2026年12月31日。"
    plan.duty(plan.doing("完善設施網絡"), "（市民政局牽頭，…參與）", "lead:市民政局 participate:市規劃資源局,市住建局,市國資委")
    plan.duty(plan.doing("發展普惠養老"), "（市發展改革委、…落實）", "responsible:市發展改革委,市民政局 implement:各區、縣人民政府")
    plan.duty(plan.doing("深化醫養結合"), "（市衛生健康委牽頭；…完成）", "lead:市衛生健康委 support:市醫保局,民政局", deadline="2025")
    t, row = plan.t, plan.row
    y = {"role": "actual", "year": 2021, "inferred": []}
    t("60週歲及以上老年人口", "萬人", "118.6", "118.6萬人", **y)
    t("60週歲及以上老年人口占戶籍人口的比重", "%", "24.3", "24.3％", also={"name": ["佔戶籍人口的比重"]}, **y)
    beds = t("養老服務牀位總量", "萬張", "5.2", "不少於5.2萬張", "at-least", also={"nature": [None]}).indicator
    nursing = t("護理型牀位佔比", "%", "60", "{不低於60％}；每個", "at-least", parent=beds, nesting="of-which",
                indicator_inferred=["parent"], also={"parent": [None]}).indicator
    t("具備綜合功能的養老服務中心", "個", "1", "至少建有1個", "at-least", each="每個街道（鎮）")
    t("城市社區日間照料設施覆蓋率", "%", "100", "設施覆蓋率{100％}")
    t("農村日間照料設施覆蓋率", "%", "80", "農村達到{80％以上}", "at-least", also={"name": ["農村", "農村社區日間照料設施覆蓋率"]})
    t("養老護理員與重度失能老人配比", ":3", "1", "1∶3", also={"values": ["3"], "unit": ["1:"]})
    t("老年教育參與率", "成", "2", "超過兩成", "more-than")
    t("基本養老服務清單項目", "%", "100", "{全部}落實", form="coverage", inferred=["value", "unit"], optional=True)

    t("新建住宅小區配建養老服務用房", "平方米", "30", "不少於30平方米", "at-least", each="每百戶", also={"unit": ["平方米/百戶"], "year": [2023]},
      optional=True)
    t("配建達標率", "%", "100", "達標率達到{100％}", year=2023, also={"name": ["新建住宅小區養老服務用房配建達標率"]})
    t("改造提升公辦養老機構", "家", "25", "二十五家", form="increment", year=2024, inferred=["year"], also={"year": [2025]})
    t("老年人家庭適老化改造", "萬戶", "1.5", "超過1.5萬戶", "more-than", "cumulative", year=2024, inferred=["year"], also={"year": [2025]})
    change = t("改建養老設施", "處", "6", "{6處}", form="increment", year=2022, also={"name": ["利用國有閒置資產改建養老設施"]}).indicator
    t(change.name, "處", "8", "{8處}", form="increment", year=2023, into=change, also={"name": ["利用國有閒置資產改建養老設施"]})
    private = t("社會辦養老牀位佔比", "%", "75", "提高到{75％}").indicator
    t(private.name, "百分點", "6", "提高6個百分點", form="change", change="rise", base_year=2021, into=private,
      also={"unit": ["個百分點", "%"]})
    firms = t("健康養老企業", "家", "120", "達到{120家}").indicator
    t("年營業收入億元以上的健康養老企業", "家", "8", "{8家}", parent=firms, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["年營業收入億元以上的", "年營業收入億元以上企業"]})
    t("養老機構與醫療機構簽約率", "%", "100", "保持100％", "exactly", direction="maintain", also={"comparator": ["reach"]})
    wards = t("二級及以上綜合性醫院設立老年醫學科的比例", "%", "60", "分別不低於{60％}", "at-least", year=2023, inferred=[]).indicator
    t(wards.name, "%", "80", "、{80％}", "at-least", year=2025, inferred=[], into=wards)
    t("65歲以上老年人健康管理率", "%", "72", "達到{72％以上}", "at-least")
    t("培訓養老護理員、專職社會工作者", "萬人次", "2.4", "2.4萬人次", form="increment", also={"form": ["cumulative"]})
    t("培訓養老護理員、專職社會工作者", "%", "10", "年均增長10％左右", "about", "annual-growth", change="rise")

    table = plan.table("專欄1", "“十四五”養老服務主要指標", "indicators", plan.at("壯大人才隊伍"), notes=[("[]", "注：{方括號}內爲預計數")])
    row(table, "養老服務牀位總數（萬張）", "養老服務牀位總數", "萬張", "B2021=4.6 M2023=4.9 T2025=5.2,at-least", nature="expected", into=beds)
    row(table, "其中：護理型牀位佔比（％）", nursing.name, "%", "B2021=48 M2023=55 T2025=60", nature="binding", into=nursing)
    beds.facts["nature"], nursing.facts["nature"] = "expected", "binding"
    life = row(table, "人均預期壽命（歲）", "人均預期壽命", "歲", "B2021=79.8 E2025=80.6", nature="expected")
    plan.also(life.values[1], role=["target"])
    t("福利彩票公益金用於養老服務的比例", "%", "55", "不低於55％", "at-least")
