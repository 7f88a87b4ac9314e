"""Hengpu province, digital infrastructure, to 2025: an opinion of four departments, dashes, Latin units, the names before a mark lead."""


def annotate(plan):
    province = plan.area("恒浦省", "province")
    issuers = []
    for name, full in (("省大数据局", "恒浦省大数据发展管理局"), ("省发展改革委", "恒浦省发展和改革委员会"),
                       ("省工业和信息化厅", "恒浦省工业和信息化厅"), ("省财政厅", "恒浦省财政厅")):
        issuers.append(plan.agency(name, "department", full, province, [full]))
        plan.by_name[name] = issuers[-1]
    plan.bodies(province, "省通信管理局 省自然资源厅 省能源局 各市（州）人民政府=group 省数字化发展领导小组办公室=group")
    plan.facts(
        kind="opinion", language="zh-Hans", period=(2023, 2025), area=province, issuers=issuers,
        title="\n{关于加快推进新型数字基础设施建设的指导意见}\n", document_number="{恒数发〔2023〕14号}", issued="\n{2023年7月6日}\n")
    plan.also_fact(period=[None, [2021, 2025]])
    plan.soft_years = True
    plan.reference("数字中国建设整体布局规划", None, "superior")
    plan.reference("恒浦省信息基础设施建设管理办法", "恒政办发〔2019〕30号", "replaces")
    plan.headings("""
一 总体要求 :overview/goal
  —— 网络能力全面跃升 :goal
  —— 算力供给显著增强 :goal
  —— 融合应用深度拓展 :goal
二 重点任务 :task
  1 加快网络设施升级 :task+
  2 统筹布局算力设施 :task+
  3 深化数据融合应用 :task+
三 保障措施 :safeguard
  （一） 加强组织协调 :safeguard+
  （二） 强化资金支持 :safeguard+
""")
    first, second, third = (plan.doing(title) for title in ("加快网络设施升级", "统筹布局算力设施", "深化数据融合应用"))
    for title in ("保障措施", "强化资金支持"):
        plan.at(title).until = "同时废止。"
    ruled = {"inferred": ["role"]}
    plan.duty(first, "〔省通信管理局，…自然资源厅〕", "lead:省通信管理局 support:省发展改革委,省自然资源厅", **ruled)
    plan.duty(second, "〔省大数据局、省发展改革委，2024年6月〕", "lead:省大数据局,省发展改革委", deadline="2024-06", **ruled)
    plan.duty(second, "〔省发展改革委、省能源局，2025年12月〕", "lead:省发展改革委,省能源局", deadline="2025-12", **ruled)
    plan.duty(third, "〔省大数据局，各市（州）人民政府〕", "lead:省大数据局 support:各市（州）人民政府", **ruled)
    for task in (first, second, third):
        plan.duty(task, "{省数字化发展领导小组办公室}对全部任务", "responsible:省数字化发展领导小组办公室", inferred=["agency", "role", "covers"])
    t = plan.t
    y = {"year": 2025, "inferred": []}
    t("5G基站总数", "万个", "18", "{18万个以上}", "at-least", **y)
    t("每万人拥有5G基站", "个", "28", "28个", **y)
    t("10G-PON端口占比", "%", "70", "达到{70%}", **y)
    t("省际出口带宽", "Tbps", "120", "120Tbps", direction="increase", **y)
    villages = t("行政村5G通达率", "%", "61", "由{61%}", role="baseline", year=2022, inferred=["year"], also={"year": [None]}).indicator
    t(villages.name, "%", "95", "提高到{95%}", into=villages, **y)
    t("在用标准机架", "万架", "25", "不少于25万架", "at-least", **y)
    power = t("算力总规模", "EFLOPS", "6.5", "6.5EFLOPS", role="baseline", year=2022).indicator
    t(power.name, "EFLOPS", "15", "{15EFLOPS左右}", "about", into=power, **y)
    t("智能算力占比", "%", "35", "达{35%}", **y)
    t("新建大型及以上数据中心PUE", None, "1.25", "低于1.25", "less-than", **y)
    t("工业互联网平台应用普及率", "%", "45", "达到{45%}", **y)
    plants = t("5G全连接工厂", "家", "100", "100家", also={"form": ["increment"]}, **y).indicator
    t(plants.name, "家", "200", "力争200家", firmness="strive", into=plants, also={"form": ["increment"]}, **y)
    t("北斗终端应用规模", "百万台", "1", "超百万台", "more-than", also={"unit": ["万台"], "values": ["100"]}, **y)
    users = t("物联网终端用户数", "%", "20", "保持在{20%以上}", "at-least", "annual-growth", change="rise", **y).indicator
    users.unit = "万户"
    users.values[0].facts["unit"] = "%"
    users.target("8000", "突破8,000万户", "more-than", "level", **y)

    for year, amount, at in ((2023, "3", "{3万个}、2.5"), (2024, "2.5", "2.5万个"), (2025, "2", "、{2万个}")):
        t("新建5G基站", "万个", amount, at, form="increment", year=year, inferred=[])
    t("算力枢纽节点", "个", "3", "3~5个", "between", value_max="5", also={"form": ["increment"]})
    t("省级算力调度平台", None, None, "{建成}省级算力调度平台", None, "qualitative", year=2024, deadline="2024-06", optional=True)
    t("存量数据中心平均上架率", "百分点", "10", "提高10个百分点", form="change", change="rise", year=2025, inferred=["year"],
      also={"unit": ["个百分点", "%"], "deadline": ["2025-12"]})
    t("清洁能源使用比例", "倍", "2", "翻一番", form="multiple", base_year=2022, also={"name": ["存量数据中心清洁能源使用比例"]})
    t("行业大模型应用示范", "个", "2", "不少于2个", "at-least", each="每个设区市", also={"form": ["increment"]})
    t("省级公共数据开放量", "亿条", "50", "突破50亿条", "more-than", "cumulative")
    t("培育数据商", "家", "350", "三百五十家", form="increment")
    money = t("统筹省级资金", "亿元", "30", "{30亿元}", form="increment", years=(2023, 2025), inferred=[],
              also={"form": ["cumulative", "level"]}).indicator
    t(money.name, "亿元", "8", "2023年{8亿元}", form="increment", year=2023, inferred=[], into=money, also={"form": ["level", "annual-amount"]})
