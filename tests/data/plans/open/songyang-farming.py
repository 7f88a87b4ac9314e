"""Songyang city, farming, 2023-2025: an opinion of party and government in traditional script."""


def annotate(plan):
    province = plan.area("蒼麓省", "province")
    city = plan.area("松漾市", "prefecture", parent=province)
    zone = plan.area("松漾經開區", "zone", parent=city)
    issuers = plan.bodies(city, "中共松漾市委=party 松漾市人民政府")
    plan.bodies(city, "市農業農村局 市財政局 市水利局/水利局 各縣〔市、區〕人民政府=group 市林業局 "
                "市經濟和信息化局 市投資促進局 市供銷社/供銷社=other 市商務局 涉農縣〔市、區〕人民政府=group")
    plan.bodies(zone, "松漾經開區管委會=zone")
    plan.bodies(city, "市委農辦")
    plan.facts(
        kind="opinion", language="zh-Hant", period=(2023, 2025), area=city, issuers=issuers,
        title="\n{關於加快推進現代特色農業高質量發展的實施意見}\n", issued="（{2023年3月6日}）",
        spans={"kind": "高質量發展的{實施意見}\n", "issuers": "{中共松漾市委 松漾市人民政府}\n"})
    plan.also_fact(period=[None, [2023, 2027]])
    plan.soft_years = True
    plan.reference("中共蒼麓省委 蒼麓省人民政府關於做好2023年全面推進鄉村振興重點工作的意見", "蒼髮〔2023〕1號", "superior")
    plan.reference("松漾市人民政府關於加快特色農業發展的意見", "松府發〔2018〕12號", "replaces")
    plan.headings("""
一 總體要求 :overview
  （一） 指導思想 :principle
  （二） 發展目標 :goal
二 重點任務 :task
  （三） 全方位夯實糧食安全根基 :task+
  （四） 做強特色優勢產業 :task+
  （五） 推進農產品加工提升 :task+
  （六） 建設農產品冷鏈物流體系 :task+
三 主要目標分解 :goal
四 保障措施 :safeguard
  （七） 加強黨的領導 :safeguard+
  （八） 強化要素保障 :safeguard+
""")
    tasks = [plan.doing(title) for title in ("全方位夯實糧食安全根基", "做強特色優勢產業", "推進農產品加工提升", "建設農產品冷鏈物流體系")]
    plan.duty(tasks[0], "（市農業農村局牽頭…人民政府落實）",
              "lead:市農業農村局 support:市財政局,水利局 implement:各縣〔市、區〕人民政府")
    plan.duty(tasks[1], "（市農業農村局、市林業局分別牽頭）", "lead:市農業農村局,市林業局")
    plan.duty(tasks[2], "（市經濟和信息化局牽頭…負責）", "lead:市經濟和信息化局 responsible:市投資促進局,市農業農村局,供銷社")
    plan.duty(tasks[3], "（市商務局指導…落實）", "guide:市商務局 implement:涉農縣〔市、區〕人民政府,松漾經開區管委會")
    # The body that answers for every task of the document is said once, at its end.
    for task in tasks:
        plan.duty(task, "任務，{市委農辦}負責督促落實", "responsible:市委農辦", inferred=["agency", "role", "covers"])
    t = plan.t
    t("糧食播種面積", "萬畝", "320", "穩定在三百二十萬畝", "exactly", direction="maintain",
      also={"comparator": ["reach"]})
    fields = t("高標準農田", "萬畝", "210", "二百一十萬畝").indicator
    t("高標準農田佔耕地面積的比重", "一半", "1", "過半", "more-than", also={"values": ["50"], "unit": ["%", "半"]},
      printed="佔耕地面積的比重")
    t("農產品加工業產值與農業總產值之比", ":1", "2.8", "達到{2.8:1}")
    t("第一產業增加值", "%", "4.5", "年均增長4.5%左右", "about", "annual-growth", change="rise")
    income = t("農村居民人均可支配收入", None, None, "增速{高於全國平均水平}", None, "annual-growth", change="rise",
               against={"text": "全國平均水平", "kind": "area", "comparator": "more-than"}).indicator
    t(income.name, None, None, "{力爭高於全省平均水平}", None, "annual-growth", change="rise", firmness="strive",
      against={"text": "全省平均水平", "kind": "area", "comparator": "more-than"})
    t("培育全產業鏈產值超百億元的產業集羣", "個", "3", "三至五個", "between", "increment", value_max="5", year=2027)
    t("農業科技進步貢獻率", "%", "68", "百分之六十八", year=2027)

    t("高標準農田", "萬畝", "45", "新建高標準農田{45萬畝}", form="increment", year=2024, into=fields, deadline="2024-06",
      firmness="ensure", also={"year": [2025], "deadline": [None], "firmness": ["none"], "name": ["新建高標準農田"]},
      inferred=[])
    t("改造提升高標準農田", "萬畝", "20", "改造提升{20萬畝}", form="increment", year=2024, deadline="2024-06",
      firmness="ensure", also={"year": [2025], "deadline": [None], "firmness": ["none"]}, inferred=[])
    t("水稻單產", "千克/公頃", "7800", "每公頃{7800千克}", direction="increase",
      also={"unit": ["千克"], "name": ["水稻單產（每公頃）"]})
    t("化肥、農藥使用量", "%", "0", "零增長", "exactly", "percent-change", change="rise",
      also={"form": ["annual-growth", "change"]})
    machines = t("主要農作物耕種收綜合機械化率", "%", "78.5", "由{78.5%}", role="baseline", year=2022, inferred=["year"],
                 also={"year": [None]}).indicator
    t(machines.name, "%", "85", "提高到{85%}", into=machines)
    t("茶園", "萬畝", "10", "新增茶園、果園{10萬畝}", form="increment")
    t("果園", "萬畝", "6", "和{6萬畝}", form="increment")
    t("生豬年出欄", "萬頭", "500", "{500萬頭左右}", "about", also={"form": ["annual-amount"]})
    vegetables = t("蔬菜全產業鏈產值", "倍", "2", "翻一番", form="multiple", firmness="strive").indicator
    t(vegetables.name, "億元", "260", "達到260億元", firmness="strive", into=vegetables)
    t("良種繁育基地", "個", "12", "良種繁育基地{12個}", also={"form": ["increment"]})
    projects = t("引進投資5000萬元以上的加工項目", "個", "30", "加工項目{30個}", form="increment").indicator
    t("引進億元以上加工項目", "個", "8", "不少於8個", "at-least", "increment", parent=projects, nesting="of-which",
      indicator_inferred=["parent"], also={"name": ["億元以上項目", "引進億元以上項目"], "form": ["level"]})
    firms = t("規模以上農產品加工企業", "家", "312", "由{312家}", role="baseline", year=2022, inferred=["year"],
              also={"year": [None]}).indicator
    t(firms.name, "家", "400", "增加到{400家以上}", "at-least", into=firms)
    t("省級以上龍頭企業", "家", "60", "突破60家", "more-than")
    t("縣域冷鏈集配中心", "個", "1", "至少建設1個", "at-least", each="每個涉農縣（市、區）", also={"form": ["increment"]})
    t("冷庫庫容", "萬立方米", "30", "30餘萬立方米", "more-than", "increment")
    t("產地低溫處理率", "%", "30", "不低於30%", "at-least")

    table = plan.table("表1", "松漾市特色農業發展目標", "indicators", plan.at("主要目標分解"),
                       notes=[("*", "帶{*}號的爲2021年數據")])
    row = plan.row
    total = row(table, "\n糧食總產量 |", "糧食總產量", "億斤", "B2022=136.2 T2025=140,at-least")
    t("糧食總產量", "億斤", "140", "一百四十億斤以上", "at-least", into=total, also={"name": ["總產量"]})
    row(table, "其中：優質稻", "優質稻", "億斤", "B2022=58.0 T2025=70", parent=total, nesting="of-which", inferred=["parent"])
    row(table, "蔬菜產量", "蔬菜產量", "萬噸", "B2022=285 T2025=320,about")
    row(table, "綠色食品、有機農產品", "綠色食品、有機農產品", "個", "B2021=420 T2025=600")
    income.unit = "元"
    row(table, "\n農村居民人均可支配收入 |", income.name, "元", "B2022=19860 T2025=26000", into=income)

    t("特色農業發展資金", "億元", "2", "{2億元以上}", "at-least", "annual-amount", years=(2023, 2025),
      also={"name": ["市財政安排特色農業發展資金"]})
    t("新增建設用地指標用於鄉村產業的比例", "%", "10", "指標的{10%}", optional=True,
      also={"form": ["annual-amount"], "name": ["新增建設用地指標", "新增建設用地指標用於鄉村產業"]})
