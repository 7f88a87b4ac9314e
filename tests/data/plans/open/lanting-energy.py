"""Lanting province, energy, 2021-2025: a five-year plan behind its notice, a table with natures and notes."""


def annotate(plan):
    province = plan.area("岚亭省", "province")
    office, government = plan.bodies(province, "岚亭省人民政府办公厅=government 岚亭省人民政府")[0:2]
    plan.agencies.remove(government)
    plan.bodies(province, "省能源局 省自然资源厅 省林草局 各市（州）人民政府 国网岚亭省电力公司 省发展改革委 "
                "省工业和信息化厅 省机关事务局")
    plan.facts(
        kind="development-plan", language="zh-Hans", period=(2021, 2025), area=province, issuers=[office],
        title="\n2021年11月8日\n\n{岚亭省能源发展“十四五”规划}\n", document_number="发文字号：{岚政办发〔2021〕57号}",
        index_number="索引号：{LT0012-2021-00857}", issued="\n{2021年11月8日}\n", published="发布日期：{2021-11-15}",
        spans={"issuers": "\n{岚亭省人民政府办公厅}\n2021", "period": "规划期为{2021—2025年}"})
    plan.reference("岚亭省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "岚政发〔2021〕9号", "basis")
    plan.headings("""
第一章 发展基础 :overview
  第一节 主要成就 :review
  第二节 存在问题 :review/overview
第二章 总体要求 :overview
  第一节 基本原则 :principle
  第二节 发展目标 :goal
第三章 重点任务 :task
  第一节 大力发展新能源 :task+
  第二节 提升电网输配能力 :task+
  第三节 深入推进节能降碳 :task+
第四章 保障措施 :safeguard
  第一节 加强组织领导 :safeguard+
  第二节 强化监测评估 :safeguard+
""", after="展望到2035年")
    plan.duty(plan.doing("大力发展新能源"), "（省能源局牵头，…人民政府落实）",
              "lead:省能源局 support:省自然资源厅,省林草局 implement:各市（州）人民政府")
    plan.duty(plan.doing("提升电网输配能力"), "（省能源局、国网岚亭省电力公司按职责分工负责）", "responsible:省能源局,国网岚亭省电力公司")
    plan.duty(plan.doing("深入推进节能降碳"), "（省发展改革委牵头；…负责）",
              "lead:省发展改革委 responsible:省工业和信息化厅,省机关事务局")

    # What was reached
    plan.loose("每半年调度一次")
    t = plan.t
    y = {"year": 2020, "role": "actual"}
    consumption = t("能源消费总量", "万吨标准煤", "8650", "能源消费总量{8650万吨标准煤}", role="baseline", year=2020).indicator
    t("能源消费总量", "%", "2.4", "年均{增长2.4%}", form="annual-growth", change="rise", role="actual",
      years=(2016, 2020), into=consumption, also={"role": ["baseline"]})
    box = plan.table("专栏1", "“十四五”能源发展主要指标", "indicators", plan.at("发展目标"), until="不含调入量。",
                     notes=[("〔〕", "1.{〔〕内为五年累计数}")])
    # The table first, as its rows are the indicators that the prose speaks of.
    row = plan.row
    ability = row(box, "能源安全 | 能源综合生产能力", "能源综合生产能力", "亿吨标准煤", "B2020=0.95 T2025=1.2,at-least",
                  group="能源安全", nature="binding")
    power = row(box, " | 电力装机容量", "电力装机容量", "万千瓦", "B2020=4520 T2025=6900", group="能源安全", nature="expected")
    coal = row(box, "其中：煤电", "煤电", "万千瓦", "B2020=2680 T2025=2900,about", group="能源安全", nature="expected",
               parent=power, nesting="of-which", inferred=["parent"])
    pipes = row(box, "油气管道里程", "油气管道里程", "公里", "B2020=5310@5,310 T2025=7200@7,200 T2025=1890,cumulative@1,890",
                group="能源安全", nature="expected", also={"form": ["increment", "level", "change"]})
    share = row(box, "绿色转型 | 非化石能源消费比重", "非化石能源消费比重", "%", "B2020=15.8 T2025=22 T2025=6.2,cumulative",
                group="绿色转型", nature="binding", also={"form": ["change", "level", "increment"], "unit": ["百分点"]})
    energy = row(box, " | 单位地区生产总值能耗下降", "单位地区生产总值能耗下降", "%", "T2025=13.5,percent-change,change:fall",
                 group="绿色转型", nature="binding", also={"form": ["cumulative"]})
    row(box, "火电供电煤耗", "火电供电煤耗", "克标准煤/千瓦时", "B2020=308 T2025=300,less-than", group="绿色转型",
        nature="expected")
    row(box, "人均年生活用电量", "人均年生活用电量", "千瓦时", "B2020=790 T2025=1050 T2025=5.9,annual-growth,unit:%,change:rise",
        group="能源惠民", nature="expected")
    row(box, "充电桩", "充电桩", "万个", "B2020=1.2 T2025=15,more-than", group="能源惠民", nature="expected")
    for indicator, growth in ((ability, "4.8"), (power, "8.8"), (coal, "1.6")):
        t(indicator.name, "%", growth, (f"| {{{growth}%}} |"), form="annual-growth", change="rise", year=2025,
          into=indicator, origin="table", inferred=[])
    power.values[0].again("达到{4520万千瓦}", origin="prose")
    t("电力装机容量", "%", "36.8", "比2015年{增长36.8%}", form="percent-change", change="rise", base_year=2015,
      into=power, also={"role": ["baseline"]}, **y)
    new = t("新能源装机", "万千瓦", "1130", "1130万千瓦", parent=power, nesting="of-which",
            indicator_inferred=["parent"], **y).indicator
    t("新能源装机占比", "四分之一", "1", "占比达到{四分之一}", also={"unit": ["%"]}, printed="占比",
      **y).indicator.facts["parent"] = None
    t("1000千伏特高压交流站", "座", "1", "交流站{1座}", **y)
    t("500千伏变电站", "座", "14", "变电站{14座}", **y)
    t("农村电网供电可靠率", "%", "99.82", "提高到{99.82%}", **y)
    stops = t("户均停电时间", "小时", "21", "由{21小时}", role="actual", year=2015, inferred=["year"],
              also={"year": [None, 2020], "role": ["baseline"]}).indicator
    t("户均停电时间", "小时", "15", "不足15小时", "less-than", into=stops, **y)
    t("煤炭消费比重", "百分点", "6.2", "高出全国平均水平{6.2个百分点}", role="actual", year=2020, inferred=["year"],
      form="change", against={"text": "全国平均水平", "kind": "area"}, optional=True)

    # Goals
    ability.target("1.2", "达到{1.2亿吨标准煤以上}", "at-least", "level")
    t("能源消费总量", "万吨标准煤", "9800", "控制在{9800万吨标准煤以内}", "at-most", into=consumption)
    share.target("22", "提高到{22%左右}", "about", "level", firmness="strive")
    t("煤炭消费比重", "%", "48", "降至{48%以下}", "at-most", direction="decrease")
    use = t("单位地区生产总值能耗", "%", "13.5", "下降13.5%", "reach", "percent-change", change="fall", base_year=2020)
    t("单位地区生产总值能耗", "%", "15", "力争下降15%", "reach", "percent-change", change="fall", base_year=2020,
      firmness="strive", also={"base_year": [None]})
    t("电力、油气重大基础设施投资", "亿元", "2100", "累计超过2100亿元", "more-than", "cumulative")
    share.target("40", "超过40%", "more-than", "level", year=2035)

    # Tasks
    t("风电装机", "万千瓦", "900", "分别达到{900万千瓦}", year=2023, also={"name": ["风电发电装机"]})
    t("光伏发电装机", "万千瓦", "1250", "和{1250万千瓦}", year=2023)
    t("风光总装机突破3GW的县（市）", "个", "8", "不少于8个", "at-least")
    t("抽水蓄能装机", "万千瓦", "120", "{120～180万千瓦}", "between", "increment", value_max="180")
    t("分布式光伏", "万千瓦", "30", "{30万千瓦以上}", "at-least", "annual-amount", years=(2021, 2025))
    t("新建500千伏变电站", "座", "6", "变电站{6座}", form="increment")
    t("改造220千伏线路", "公里", "1200", "线路{1,200公里}", form="increment")
    over = {"against": {"text": "高于全国平均水平", "kind": "area"}}
    t("配电网供电可靠率", "%", "99.9", "达到{99.9%以上}", "at-least", **over)
    t("综合电压合格率", "%", "99.7", "达到{99.7%}", **over)
    t("煤电机组节能改造", "万千瓦", "1500", "完成节能改造{1500万千瓦}", form="increment",
      also={"name": ["完成节能改造", "节能改造"]})
    t("淘汰30万千瓦以下落后机组", "台", "12", "落后机组{12台}", form="increment")
    t("公共机构单位建筑面积能耗", "%", "5", "下降5％", form="percent-change", change="fall", base_year=2020)
    t("公共机构人均综合能耗", "%", "6", "下降6％", form="percent-change", change="fall", base_year=2020,
      also={"name": ["人均综合能耗"]})
    del new, use, energy, pipes
