"""Donglan province, intellectual property, 2021-2025: a page of HTML with a table of facts and one with spans, the first years above
one another.
"""


def annotate(plan):
    province = plan.area("东澜省", "province")
    government = plan.bodies(province, "东澜省人民政府")
    plan.bodies(province, "省市场监管局 省科技厅 省教育厅 省工业和信息化厅 省地方金融监管局")
    plan.by_name["人行东澜分行"] = plan.agency("人行东澜分行", "other", None, province)
    plan.bodies(province, "省高级人民法院=other")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=[government],
        title="\n{东澜省“十四五”知识产权强省建设规划}\n", document_number="\n{东政发〔2021〕34号}\n", index_number="\n{DL0031/2021-00644}\n",
        issued="\n{2021年11月30日}\n", published="\n{2021-12-08}\n",
        spans={"issuers": "\n{东澜省人民政府}\n2021", "period": "\n东澜省“{十四五}”知识产权强省建设规划\n"})
    plan.reference("知识产权强国建设纲要（2021—2035年）", None, "basis")
    plan.reference("东澜省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", None, "basis")
    plan.headings("""
一 发展基础 :review/overview
二 总体目标 :goal
三 重点任务 :task
  （一） 提升创造质量 :task+
  （二） 促进转化运用 :task+
  （三） 强化全链条保护 :task+
四 保障措施 :safeguard
  （一） 健全工作机制 :safeguard+
  （二） 加强人才支撑 :safeguard+
""")
    for title in ("保障措施", "加强人才支撑"):
        plan.at(title).until = "达到200名。"
    plan.duty(plan.doing("提升创造质量"), "（省市场监管局、省科技厅牵头，…参与）", "lead:省市场监管局,省科技厅 participate:省教育厅,省工业和信息化厅")
    plan.duty(plan.doing("促进转化运用"), "（责任单位：…人行东澜分行）", "responsible:省市场监管局,省地方金融监管局,人行东澜分行")
    plan.duty(plan.doing("强化全链条保护"), "（省市场监管局、省高级人民法院按职责分工负责）", "responsible:省市场监管局,省高级人民法院")
    # 均 speaks of each: one statement of both, or one of each.
    plan.loose("均达95%")
    t, row = plan.t, plan.row
    table = plan.table("专栏1", "“十四五”时期知识产权发展主要指标", "indicators", plan.at("总体目标"), notes=[("［］", "注：{［］}内为五年累计值")])
    expected = {"nature": "expected"}
    valued = row(table, "\n每万人口高价值发明专利拥有量\n", "每万人口高价值发明专利拥有量", "件", "B2020=9.1 M2023=13 T2025=17", group="创造", **expected)
    abroad = row(table, "\n海外发明专利授权量\n", "海外发明专利授权量", "件", "B2020=1960@1,960 T2025=15000,cumulative@15,000", group="创造", **expected)
    row(table, "\n地理标志产品保护数\n", "地理标志产品保护数", "个", "B2020=64 M2023=72 T2025=80,at-least", group="创造", **expected)
    dense = row(table, "\n专利密集型产业增加值占GDP比重\n", "专利密集型产业增加值占GDP比重", "%", "B2020=12.1 M2023=13.4 T2025=14.5", group="运用", **expected)
    pledged = row(table, "\n知识产权质押融资登记金额\n", "知识产权质押融资登记金额", "亿元", "B2020=125 M2023=210 T2025=300", group="运用", **expected)
    row(table, "\n知识产权使用费年进出口总额\n", "知识产权使用费年进出口总额", "亿美元", "B2020=18.6 T2025=25", group="运用",
        also={"form": ["annual-amount"]}, **expected)
    content = row(table, "\n知识产权保护社会满意度\n", "知识产权保护社会满意度", "分", "B2020=81.3 T2025=82,at-least", group="保护", **expected)
    # One cell for both years
    t(content.name, "分", "82", "81.3\n≥{82}\n", "at-least", year=2023, into=content, origin="table", inferred=[])
    row(table, "\n知识产权民事一审案件被改判发回重审率\n", "知识产权民事一审案件被改判发回重审率", "%", "B2020=1.7 M2023=1.5 T2025=1.3,less-than", group="保护",
        nature="binding")
    table.span = (table.span[0], plan.document.find("内为五年累计值。")[1])

    # What was reached
    b = {"role": "actual", "year": 2020, "inferred": ["year"]}
    a = {"role": "actual", "year": 2020, "inferred": []}
    granted = t("专利授权量", "万件", "58.3", "累计58.3万件", form="cumulative", **b).indicator
    t(granted.name, "%", "21.4", "年均增长21.4%", form="annual-growth", change="rise", role="actual", years=(2016, 2020), also={"year": [2020]})
    live = t("有效发明专利", "万件", "9.7", "9.7万件", **a).indicator
    t(live.name, "倍", "2.3", "2.3倍", form="multiple", base_year=2015, into=live, also={"base_year": [None]}, **a)
    per = t("每万人口发明专利拥有量", "件", "10.6", "由{10.6件}", role="actual", year=2015, inferred=["year"],
            also={"year": [None, 2020], "role": ["baseline"]}).indicator
    t(per.name, "件", "23.4", "提升到{23.4件}", also={"role": ["baseline"]}, **a)
    t("有效注册商标", "万件", "152", "152万件", **a)
    marks = t("地理标志商标", "件", "287", "287件", **a).indicator
    t(marks.name, "位", "7", "第7位", form="rank", scope="全国", **a)
    t("专利质押融资金额", "亿元", "460", "超过460亿元", "more-than", "cumulative", **b)
    t("高价值专利占比", "成", "4", "不足四成", "less-than", **b)

    # Goals
    y = {"year": 2025, "inferred": []}
    t(valued.name, "件", "17", "达到{17件}", into=valued, **y)
    t(valued.name, "件", "20", "力争达到{20件}", firmness="strive", into=valued, **y)
    t(abroad.name, "万件", "1.5", "累计{1.5万件以上}", "at-least", "cumulative", into=abroad, **y)
    t(dense.name, "%", "14.5", "达到{14.5%}", into=dense, printed="专利密集型产业增加值占地区生产总值的比重", **y)
    t("版权产业增加值占地区生产总值的比重", "%", "7.8", "达到{7.8%左右}", "about", also={"name": ["版权产业增加值占比"]}, **y)
    t(pledged.name, "亿元", "300", "突破300亿元", "more-than", into=pledged, **y)
    t(pledged.name, "倍", "1.4", "增加1.4倍", form="percent-change", change="rise", base_year=2020, into=pledged, **y)
    t(content.name, "分", "82", "保持在{82分以上}", "at-least", into=content, **y)
    content.facts["direction"] = "maintain"
    t("侵权案件一审结案率", "%", "90", "不低于90%", "at-least", **y)
    t("知识产权综合实力", "位", "5", "全国前5位", form="rank", scope="全国", year=2035, inferred=[], also={"comparator": ["at-most"]})

    # Creation
    made = {"form": ["increment"]}
    t("高价值专利培育中心", "家", "50", "50家", also=made)
    t("支持培育项目", "项", "30", "不超过30项", "at-most", "annual-amount", years=(2021, 2025))
    t("规上工业企业有发明专利的占比", "%", "40", "达到{40%以上}", "at-least")
    prizes = t("中国专利奖", "项", "150", "150项", form="increment").indicator
    t("中国专利奖金奖、银奖", "项", "12", "不少于12项", "at-least", "increment", parent=prizes, nesting="of-which", indicator_inferred=["parent"],
      also={"form": ["level"], "name": ["金奖、银奖", "金奖、银奖合计"]})
    t("贯标企业", "家", "4500", "累计达到4500家", form="cumulative", year=2023, inferred=[])
    t("国家知识产权示范企业", "家", "20", "新增{20家}", form="increment", year=2023, inferred=[])
    t("国家知识产权优势企业", "家", "180", "180家", form="increment", year=2023, inferred=[], also={"name": ["优势企业"]})

    # Use
    t("高校和科研院所专利转让许可次数", "%", "15", "年均增长15%", form="annual-growth", change="rise")
    used = t("高校专利产业化率", "%", "6.9", "由{6.9%}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(used.name, "%", "10", "提高至{10%}", into=used, **y)
    t("专利保险保障金额", "亿元", "50", "增至{50亿元}")
    t("知识产权证券化产品发行规模", "亿元", "20", "不低于20亿元", "at-least", also={"form": ["increment", "cumulative"]})
    t("专利导航服务基地", "个", "20", "20个", also=made)
    t("受益于专利开放许可的中小微企业", "万家", "1", "不少于1万家", "at-least",
      also={"name": ["推动中小微企业受益于专利开放许可", "中小微企业", "推动中小微企业"], **made})

    # Protection
    t("知识产权保护中心或快速维权中心", "家", "1", "至少建有1家", "at-least", each="每个设区市", also=made)
    t("市级纠纷调解组织", "%", "100", "全覆盖", form="coverage", year=2022, inferred=["value", "unit"])
    soft = {"year": [2022]}
    t("专利侵权纠纷行政裁决案件办理周期", "三分之一", "1", "缩短{1/3以上}", "at-least", "percent-change", change="fall",
      also={"unit": ["1/3", "%"], "form": ["change"], **soft})
    t("商标、专利违法案件结案率", "%", "95", "均达95%", also={"name": ["商标违法案件结案率", "专利违法案件结案率"], **soft})
    t("恶意商标注册申请量", None, None, "逐年下降", None, "trend", change="fall")

    t("培训知识产权人才", "万人次", "10", "10万人次", form="increment", also={"form": ["cumulative"]})
    agents = t("执业专利代理师", "人", "620", "从{620人}", role="baseline", year=2020, inferred=["year"], also={"year": [None]}).indicator
    t(agents.name, "人", "1000", "增加到{1000人以上}", "at-least", into=agents)
    t("高级知识产权师", "名", "200", "达到{200名}")
