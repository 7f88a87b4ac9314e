"""Wenfu district, business, 2024: the points of work of one year, lists of bodies in six manners."""


def annotate(plan):
    district = plan.area("汶阜区", "county")
    group = plan.agency("汶阜区优化营商环境工作领导小组", "group", "汶阜区优化营商环境工作领导小组", district)
    plan.bodies(district, "区行政审批局 区市场监管局 区住建局 区自然资源局 各镇（街道）=group 园区管委会 区财政局 区税务局 "
                "区金融服务中心=other 区司法局 区法院/法院=other 区工信局 区营商办")
    plan.facts(
        kind="other", language="zh-Hans", period=(2024, 2024), area=district, issuers=[group], title="{汶阜区2024年优化营商环境工作要点}\n",
        issued="\n{2024年2月28日}", spans={"issuers": "\n{汶阜区优化营商环境工作领导小组}\n", "period": "汶阜区{2024年}优化"})
    plan.also_fact(kind=["action-plan", "implementation-plan"])
    plan.reference("汶阜区优化营商环境三年行动计划（2023—2025年）", None, "cites")
    plan.headings("""
一 工作目标 :goal
二 重点任务 :task
  1 优化准入准营 :task+
  2 提升投资便利 :task+
  3 降低要素成本 :task+
  4 强化法治保障 :task+
  5 做优惠企服务 :task+
三 工作要求 :safeguard
""")
    plan.at("工作要求").until = "予以约谈。"
    for title, at, names, due in (
            ("优化准入准营", "（责任单位：…市场监管局）", "responsible:区行政审批局,区市场监管局", None),
            ("提升投资便利", "（牵头单位：…管委会）", "lead:区住建局 responsible:区自然资源局,各镇（街道）,园区管委会", None),
            ("降低要素成本", "（区财政局牵头，…负责）", "lead:区财政局 responsible:区税务局,区金融服务中心", None),
            ("强化法治保障", "（区司法局、法院负责）", "responsible:区司法局,法院", None),
            ("做优惠企服务", "（区工信局、…完成）", "responsible:区工信局,区营商办", "2024-12")):
        plan.duty(plan.doing(title), at, names, deadline=due)
    t = plan.t
    y = {"year": 2024, "inferred": []}
    grew = {"form": "annual-growth", "change": "rise"}
    new = t("新登记经营主体", "万户", "1.5", "{1.5万户以上}", "at-least", "increment", **y).indicator
    t(new.name, "%", "10", "增长{10%左右}", "about", into=new, also={"form": ["percent-change"]}, **grew, **y)
    t("“四上”企业", "家", "120", "120家", form="increment", **y)
    t("企业开办时间", "个工作小时", "4", "{4个工作小时内}", "at-most", direction="decrease", also={"unit": ["工作小时"]}, **y)
    t("工程建设项目全流程审批时限", "%", "20", "压减20%", form="annual-growth", change="fall", also={"form": ["percent-change"]}, **y)
    t("政务服务事项“最多跑一次”比例", "%", "99.5", "达到{99.5%}", **y)
    t("不动产一般登记", "个工作日", "3", "{3个工作日内}", "at-most", also={"unit": ["工作日"], "name": ["不动产一般登记办结时间"]}, **y)
    t("民营经济增加值占全区生产总值比重", "百分点", "0.5", "提高0.5个百分点", form="change", change="rise", base_year=2023,
      also={"unit": ["个百分点", "%"]}, **y)
    t("营商环境评价", "位", "3", "全市前3名", form="rank", scope="全市", also={"unit": ["名"], "comparator": ["at-most"]}, **y)
    t("营商环境评价", "位", "10", "前10名", form="rank", scope="全省县（区）", also={"unit": ["名"], "comparator": ["at-most"]}, **y)
    t("企业开办“一网通办”", "%", "100", "全覆盖", form="coverage", inferred=["value", "unit"], year=2024, deadline="2024-03")
    kinds = t("“一业一证”行业", "个", "15", "{15个}，累计", form="increment", **y).indicator
    kinds.target("40", "累计达到40个", "reach", "cumulative", **y)
    t("“拿地即开工”项目", "个", "10", "不少于10个", "at-least", **y)
    t("联合验收率", "%", "85", "达{85%以上}", "at-least", **y)
    t("水电气热外线工程审批平均用时", "个工作日", "5", "不超过5个工作日", "at-most", also={"unit": ["工作日"]}, **y)
    t("减税降费", "亿元", "8", "{8亿元以上}", "at-least", also={"form": ["increment", "annual-amount"]}, **y)
    t("普惠小微贷款", "亿元", "30", "30亿元", form="increment", **y)
    t("首贷户", "户", "1200", "1200户", form="increment", **y)
    t("小微企业贷款平均利率", "个基点", "15", "下降15个基点", form="change", change="fall", also={"unit": ["基点"]}, **y)
    t("新发放创业担保贷款", "亿元", "1.2", "不低于1.2亿元", "at-least", "increment", **y)
    t("政府性融资担保体系改革", None, None, "{一季度完成}", None, "qualitative", deadline="2024-Q1", optional=True, **y)
    t("涉企案件平均办案周期", "天", "10", "缩短10天", form="change", change="fall", **y)
    t("合同执行案件结案率", "%", "98", "稳定在{98%以上}", "at-least", direction="maintain", **y)
    t("行政执法“双随机、一公开”监管覆盖率", "%", "100", "覆盖率{100%}", also={"form": ["coverage"]}, **y)
    t("失信被执行人修复比例", "三分之一", "1", "1/3", also={"unit": ["1/3", "%"]}, **y)
    t("企业诉求按时办结率", "%", "99", "不低于{99%}", "at-least", **y)
    t("企业诉求满意率", "%", "95", "和{95%}", "at-least", also={"name": ["满意率"]}, **y)
    t("举办政企恳谈会", "场", "2", "每季度举办政企恳谈会{2场}", form="increment", optional=True, **y)
    money = t("兑现惠企资金", "亿元", "3", "3亿元", form="increment", also={"form": ["level"], "name": ["惠企资金"]}, **y).indicator
    t("直达快享占比", "成", "7", "占七成", parent=money, nesting="of-which", indicator_inferred=["parent"],
      also={"name": ["直达快享", "直达快享占惠企资金比重"], "parent": [None]}, **y)
