"""Yunzhou city, culture and sports, 2023-2025: an action plan in traditional script, Han numerals, a table of one cell a line."""


def annotate(plan):
    city = plan.area("芸州市", "prefecture")
    issuers = plan.bodies(city, "市文化廣電旅遊局/芸州市文化廣電和旅遊局:芸州市文化廣電和旅遊局 市體育局/芸州市體育局")
    plan.bodies(city, "市教育局/教育局 市自然資源局/自然資源局 各縣〔市、區〕人民政府=group 市大數據局 市委宣傳部=party 市人力資源社會保障局")
    plan.facts(
        kind="action-plan", language="zh-Hant", period=(2023, 2025), area=city, issuers=issuers,
        title="{芸州市公共文化和全民健身服務提升三年行動計劃\n（2023—2025年）}\n", issued="\n{二〇二三年二月十七日}\n",
        spans={"issuers": "\n{芸州市文化廣電和旅遊局　芸州市體育局}\n", "period": "\n（{2023—2025年}）\n"})
    plan.reference("芸州市基本公共服務實施標準（2022年版）", None, "basis")
    plan.headings("""
一 發展基礎 :review/overview
二 行動目標 :goal
  （一） 設施網絡更加完善 :goal
  （二） 產品供給更加豐富 :goal
  （三） 參與程度更加廣泛 :goal
三 重點任務 :task
  （一） 補齊設施短板 :task+
  （二） 擴大優質供給 :task+
  （三） 推進數字賦能 :task+
  （四） 壯大人才隊伍 :task+
四 保障措施 :safeguard
  （一） 加大投入力度 :safeguard+
  （二） 嚴格考核評價 :safeguard+
""")
    plan.duty(plan.doing("補齊設施短板"), "（市體育局牽頭，…配合）", "lead:市體育局 support:市文化廣電旅遊局,教育局,自然資源局")
    plan.duty(plan.doing("擴大優質供給"), "（市文化廣電旅遊局、…落實）", "responsible:市文化廣電旅遊局,市體育局 implement:各縣〔市、區〕人民政府")
    plan.duty(plan.doing("推進數字賦能"), "（市文化廣電旅遊局、…完成）", "responsible:市文化廣電旅遊局,市大數據局", deadline="2024")
    plan.duty(plan.doing("壯大人才隊伍"), "（市委宣傳部牽頭，…配合）", "lead:市委宣傳部 support:市人力資源社會保障局")
    t, row = plan.t, plan.row

    table = plan.table("表1", "芸州市文化體育服務主要指標", "indicators", plan.at("壯大人才隊伍"), notes=[("△", "註：{△}爲累計數")])
    space = row(table, "\n人均公共文化設施面積 |", "人均公共文化設施面積", "平方米", "B2022=0.31 M2023=0.33 T2025=0.36")
    books = row(table, "\n公共圖書館人均藏書量 |", "公共圖書館人均藏書量", "冊", "B2022=0.98 M2023=1.05 T2025=1.2")
    ground = row(table, "\n人均體育場地面積 |", "人均體育場地面積", "平方米", "B2022=2.38 M2023=2.45 T2025=2.6,more-than")
    active = row(table, "\n經常參加體育鍛煉人數比例 |", "經常參加體育鍛煉人數比例", "%", "B2022=37.6 T2025=40,about")
    t(active.name, None, None, "\n{逐步提高} |", None, "trend", change="rise", into=active, year=2023, inferred=[], origin="table", optional=True)
    help_ = row(table, "\n註冊文化志願者總數△ |", "註冊文化志願者總數", "萬人", "B2022=1.5,cumulative M2023=2.1,cumulative T2025=3,cumulative",
                also={"form": ["level"]})
    table.span = (table.span[0], plan.document.find("△爲累計數。")[1])

    # What was reached
    a = {"role": "actual", "year": 2022, "inferred": []}
    t("公共圖書館", "個", "9", "圖書館{九個}", **a)
    t("文化館", "個", "9", "文化館{九個}", **a)
    space.values[0].again("面積{0.31平方米}；", origin="prose")
    plan.also_there(space.values[0], role=["actual"])
    ground.values[0].again("面積{2.38平方米}", origin="prose")
    plan.also_there(ground.values[0], role=["actual"])
    t(ground.name, "平方米", "0.22", "增加0.22平方米", form="change", change="rise", base_year=2020, role="baseline", year=2022, inferred=[], into=ground,
      also={"role": ["actual"]})
    active.values[0].again("比例爲{37.6％}", origin="prose")
    plan.also_there(active.values[0], role=["actual"])
    t("舉辦羣衆文化活動", "場次", "4260", "4260場次", form="increment", also={"form": ["level", "annual-amount"]}, **a)
    t("惠及羣衆", "萬人次", "200", "逾二百萬人次", "more-than", also={"form": ["increment", "annual-amount"]}, **a)

    # Goals
    y = {"year": 2025, "inferred": []}
    i = {"year": 2025, "inferred": ["year"]}
    space.target("0.36", "不低於0.36平方米", "at-least", "level", **y)
    ground.target("2.6", "達到{2.6平方米以上}", "at-least", "level", **y)
    first = t("縣級圖書館、文化館一級館佔比", "三分之一", "1", "由{三分之一}", role="baseline", year=2022, inferred=["year"],
              also={"year": [None], "unit": ["%"]}, direction="increase").indicator
    t(first.name, "三分之一", "2", "提高到{三分之二}", into=first, also={"unit": ["三分之二", "%"], "values": ["1"]}, **y)
    t("村（社區）綜合性文化服務中心達標率", "%", "100", "達到{百分之百}", **y)
    t("城市社區“十分鐘文體圈”", "%", "100", "基本實現全覆蓋", "about", "coverage", year=2025, inferred=["value", "unit"], also={"comparator": ["reach"]})
    t(books.name, "冊", "0.98", "由{0.98冊}", role="baseline", year=2022, inferred=["year"], into=books, also={"year": [None]})
    t(books.name, "冊", "1.2", "增加到{1.2冊}", into=books, **i)
    t("公共圖書館年人均到館次數", "次", "1.5", "{1.5次}，", also={"name": ["年人均到館次數"], "form": ["annual-amount"]}, **i)
    t("公共圖書館有效讀者佔常住人口比重", "%", "15", "超過15％", "more-than", also={"name": ["有效讀者佔常住人口比重"]}, **i)
    t("廣播電視綜合人口覆蓋率", "%", "99.8", "保持在{99.8％以上}", "at-least", direction="maintain", **i)
    stage = t("新創舞臺藝術作品", "部", "15", "15部", form="increment", also={"form": ["cumulative"], "name": ["舞臺藝術作品"]}, **i).indicator
    t("新創大型劇目", "部", "3", "三至五部", "between", "increment", value_max="5", parent=stage, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["大型劇目"], "form": ["cumulative", "level"]}, **i)
    t(active.name, "%", "40", "達到{40％左右}", "about", into=active, **i)
    t(active.name, "%", "42", "力爭42％", firmness="strive", into=active, **i)
    t("國民體質合格率", None, None, "高於全省平均水平", None, "level", against={"text": "全省平均水平", "kind": "area", "comparator": "more-than"},
      also={"comparator": ["more-than"]}, **i)
    t("每千人擁有社會體育指導員", "名", "2.6", "2.6名", **i)
    help_.target("2", "翻一番", "reach", "multiple", unit="倍", **i)
    help_.target("3", "突破三萬人", "more-than", "level", **i)

    # Work
    t("新建改建社區運動場", "處", "90", "九十處", form="increment", **i)
    t("新建改建健身步道", "公里", "150", "150公里", form="increment", also={"name": ["健身步道"]}, **i)
    t("體育公園", "個", "2", "不少於兩個", "at-least", each="每個縣（市、區）", also={"form": ["increment"]}, **i)
    plan.loose("總建築面積8.6萬平方米")
    t("市文化中心", None, None, "2024年9月底前投入使用", None, "qualitative", year=2024, deadline="2024-09", inferred=[], optional=True)
    school = t("學校體育場地向社會開放率", "%", "60", "分別達到{60％}", year=2023, inferred=[], also={"comparator": ["at-least"]}).indicator
    t(school.name, "%", "70", "、{70％}和", year=2024, inferred=[], into=school, also={"comparator": ["at-least"]})
    t(school.name, "%", "80", "和{80％以上}，", "at-least", year=2025, inferred=[], into=school)
    t("500平方米以上的公辦體育館免費或低收費開放", "%", "100", "{全部}免費", form="coverage", inferred=["value", "unit", "year"], year=2025, optional=True,
      also={"name": ["500平方米以上的公辦體育館"]})
    each = {"form": "annual-amount", "years": (2023, 2025), "inferred": ["years"]}
    t("開展送戲下鄉", "場", "1200", "不少於1200場", "at-least", **each)
    t("開展全民閱讀活動", "場", "400", "{400場以上}", "at-least", also={"name": ["全民閱讀活動"]}, **each)
    t("公益電影放映", "場", "1", "放映{一場}", each="每村每月", form="increment", optional=True, year=2025, inferred=["year"],
      also={"name": ["公益電影"], "form": ["annual-amount", "level"]})
    brands = t("培育市級以上文化品牌", "個", "20", "二十個", form="increment").indicator
    t("培育省級以上文化品牌", "個", "6", "省級以上{6個}", form="increment", parent=brands, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["省級以上", "省級以上文化品牌"], "form": ["level"]})
    t("承辦國家級以上賽事", "項次", "15", "15項次", form="increment")
    run = t("馬拉松參賽規模", "萬人", "1.2", "從{1.2萬人}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(run.name, "萬人", "2", "擴大到{兩萬人}", into=run)
    t("帶動消費", "億元", "8", "八億餘元", "more-than", "annual-amount", role="estimate", years=(2023, 2025), inferred=["years"])
    t("“文體一鍵約”平臺", None, None, "2023年三季度前上線", None, "qualitative", year=2023, deadline="2023-Q3", inferred=[], optional=True)
    x = {"year": 2024, "inferred": []}
    t("“文體一鍵約”平臺註冊用戶", "萬", "60", "達{60萬}", also={"name": ["註冊用戶"], "unit": ["萬人", "萬個", "萬戶"]}, **x)
    t("“文體一鍵約”平臺年訪問量", "成", "2", "增長兩成", form="percent-change", change="rise",
      also={"name": ["年訪問量"], "values": ["20"], "unit": ["%"], "form": ["annual-growth"]}, **x)
    x = {"year": 2024, "inferred": ["year"]}
    t("數字文化資源總量", "TB", "300", "擴充至{300TB}", also={"year": [2025]}, **x)
    t("線上服務人次佔服務總人次的比重", "一半", "1", "一半以上", "at-least",
      also={"year": [2025], "values": ["50"], "unit": ["%", "半"], "name": ["線上服務人次佔服務總人次", "線上服務人次"]}, **x)
    staff = t("文化館（站）從業人員參加培訓", "天", "15", "不少於15天", "at-least", each="每人", **each).indicator
    t("鄉鎮專職人員參加培訓", "天", "7", "不少於7天", "at-least", parent=staff, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["鄉鎮專職人員"], "parent": [None]}, **each)
    sent = t("選派“三區”文化工作者", "人次", "312", "312人次", form="cumulative", role="actual", year=2022, inferred=["year"],
             also={"year": [None, 2023], "name": ["“三區”文化工作者", "已累計選派“三區”文化工作者"], "role": ["baseline"]}).indicator
    t(sent.name, "人次", "300", "三百人次", form="increment", into=sent, also={"name": ["選派", "再選派", "“三區”文化工作者"]})
    t("市財政安排補助資金", "萬元", "6000", "六千萬元", form="annual-amount", years=(2023, 2025), inferred=[], also={"name": ["補助資金"]})
    t("公共文化和全民健身經費", None, None, "增幅{不低於同級財政經常性支出增幅}", None, "annual-growth", change="rise",
      against={"text": "同級財政經常性支出增幅", "kind": "indicator", "comparator": "at-least"}, year=2025, inferred=["year"],
      also={"form": ["percent-change"], "comparator": ["at-least"], "name": ["公共文化和全民健身經費增幅"]})
