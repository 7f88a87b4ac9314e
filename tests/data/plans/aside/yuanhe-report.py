"""Yuanhe province, 2022: a work report, what was reached in the year and in five years, and the goals of the year."""


def annotate(plan):
    province = plan.area("沅禾省", "province")
    government = plan.bodies(province, "沅禾省人民政府")
    plan.facts(
        kind="work-report", language="zh-Hans", period=(2022, 2022), area=province, issuers=[government],
        title="{政府工作报告}\n（2022", issued="（{2022年1月20日}在", spans={"period": "{2022年}重点工作"})
    plan.headings("""
一 2021年工作回顾 :review
二 2022年重点工作 :task/goal
  （一） 着力扩大有效需求 :task+
  （二） 着力增强创新能力 :task+
  （三） 着力改善民生 :task+
""")
    t = plan.t

    def was(name, unit, amount, at, role="actual", **facts):
        return t(name, unit, amount, at, role=role, **{"year": 2021, "inferred": [], **facts})

    grew = {"form": "annual-growth", "change": "rise"}
    either = {"role": ["actual"]}
    rate = {"role": ["actual"], "form": ["percent-change"]}
    gdp = was("生产总值", "万亿元", "2.38", "达到{2.38万亿元}", "baseline", also=either).indicator
    was(gdp.name, "%", "8.4", "增长8.4%", "baseline", also=rate, **grew)
    was(gdp.name, "%", "5.9", "两年平均增长5.9%", "baseline", also={**rate, "year": [2021]}, years=(2020, 2021), year=None, **grew)
    revenue = was("地方一般公共预算收入", "亿元", "2140", "2140亿元", "baseline", also=either).indicator
    was(revenue.name, "%", "11.2", "增长11.2%", "baseline", also=rate, **grew)
    was("城镇居民人均可支配收入", "万元", "4", "突破4万元", comparator="more-than")
    was("农村居民人均可支配收入", "元", "18650", "达到{18650元}")
    was("农村居民人均可支配收入", "%", "10.6", "增长10.6%", also={"form": ["percent-change"]}, **grew)
    was("城乡收入比", ":1", "2.18", "2.18:1")
    research = was("研发经费投入强度", "%", "2.05", "预计达到{2.05%}", "baseline", also={"role": ["actual", "estimate"]}).indicator
    tech = was("高新技术企业", "万家", "1.1", "突破1.1万家", "baseline", comparator="more-than", also=either).indicator
    was(tech.name, "倍", "3", "是2016年的{3倍}", "baseline", form="multiple", base_year=2016, also=either)
    was("技术合同成交额", "亿元", "380", "由上年的{380亿元}", year=2020)
    was("技术合同成交额", "亿元", "612", "增加到{612亿元}")
    was("每万人口高价值发明专利拥有量", "件", "6.8", "6.8件")
    was("每万人口高价值发明专利拥有量", "位", "12", "第12位", form="rank", scope="全国")
    was("每万人口高价值发明专利拥有量", "位", "2", "前移两位", form="rank-change", change="rise", scope="全国")
    was("国考断面水质优良比例", "%", "91.7", "达到{91.7%}")
    was("国考断面水质优良比例", "百分点", "3.3", "提高3.3个百分点", form="change", change="rise", also={"unit": ["个百分点", "%"]})
    was("空气优良天数比率", "%", "87.4", "87.4%")
    was("重污染天数", "天", "4", "减少4天", form="change", change="fall", base_year=2020, also={"base_year": [None]})
    was("淘汰煤电落后产能", "万千瓦", "126", "126万千瓦", form="increment")
    was("完成营造林", "万亩", "320", "三百二十万亩", form="increment", also={"name": ["营造林"]})
    was("高速公路", "公里", "1860", "1860公里", form="cumulative", also={"form": ["level", "increment"]})
    was("高铁里程", "公里", "742", "742公里", form="increment", also={"form": ["cumulative"]})
    was("脱贫人口增收", "万元", "1", "过万元", comparator="more-than", optional=True)
    was("通了光纤的行政村", "成", "9", "九成以上", comparator="at-least", also={"name": ["行政村通了光纤", "行政村"]})
    plan.loose("不足邻省一半")

    y = {"year": 2022, "inferred": []}
    t(gdp.name, "%", "7", "增长7%左右", "about", into=gdp, **grew, **y)
    t("规模以上工业增加值", "%", "8.5", "{8.5%以上}", "at-least", **grew, **y)
    t("固定资产投资", "%", "8", "增长8%，", **grew, **y)
    t("固定资产投资", "%", "10", "力争完成{10%}", firmness="strive", **grew, **y)
    t(revenue.name, None, None, "与经济增长基本同步", None, "annual-growth", change="rise", into=revenue,
      against={"text": "经济增长", "kind": "indicator"}, also={"comparator": ["about"]}, **y)
    t("城镇新增就业", "万人", "68", "{68万人以上}", "at-least", "increment", **y)
    t("城镇调查失业率", "%", "5.5", "控制在{5.5%以内}", "at-most", **y)
    t("居民消费价格", "%", "3", "涨幅{3%左右}", "about", also={"form": ["percent-change"], "name": ["居民消费价格涨幅"]}, **grew, **y)
    t("粮食产量", "亿斤", "560", "{560亿斤以上}", "at-least", direction="maintain", **y)
    t("能耗强度", "%", "2.8", "下降2.8%", form="annual-growth", change="fall", also={"form": ["percent-change"]}, **y)
    t("减排任务", None, None, "确保完成{国家下达}的减排任务", None, "qualitative", firmness="ensure",
      against={"text": "国家下达的减排任务", "kind": "assigned"}, optional=True, **y)

    t("实施省级重点项目", "个", "800", "800个", form="increment", **y)
    t("省级重点项目年度投资", "亿元", "4500", "4500亿元", also={"form": ["increment", "annual-amount"], "name": ["完成年度投资", "年度投资"]}, **y)
    t("开工重大工程", "项", "30", "30项", form="increment", deadline="2022-S1", also={"name": ["开工沅江大桥等重大工程"]}, **y)
    t("社会消费品零售总额", "%", "9", "增长{9%以上}", "at-least", **grew, **y)
    t("实物商品网上零售额占比", "%", "26", "提升到{26%}", **y)
    t(research.name, "%", "2.2", "提高到{2.2%}", into=research, **y)
    t("国家级高新技术企业", "家", "1500", "1500家", form="increment", **y)
    t("科技型中小企业", "万家", "2", "{2万家以上}", "at-least", **y)
    t("国家实验室基地", None, None, "零的突破", None, "qualitative", firmness="strive", optional=True, **y)
    t("省财政科技支出", "%", "15", "增长15%", **grew, **y)
    t("省实验室", "家", "1", "至少布局1家", "at-least", each="每个市州", also={"form": ["increment"], "name": ["布局省实验室"]}, **y)
    t("新建改扩建义务教育学校", "所", "120", "120所", form="increment", **y)
    t("学位", "万个", "11", "新增学位{11万个}", form="increment", **y)
    t("改造棚户区", "万套", "5.6", "5.6万套", form="increment", **y)
    t("改造老旧小区", "个", "2300", "2,300个", form="increment", also={"name": ["老旧小区"]}, **y)
    t("城市低保标准", "%", "4", "分别提高{4%}", form="percent-change", change="rise", also={"form": ["annual-growth"], "name": ["城乡低保标准"]}, **y)
    t("农村低保标准", "%", "8", "和{8%}", form="percent-change", change="rise", also={"form": ["annual-growth"], "name": ["城乡低保标准"]}, **y)
    t("乡镇（街道）综合养老服务中心", "个", "300", "中心{300个}", also={"form": ["increment"]}, **y)
    t("每千人口普惠托位", "个", "3", "每千人口{3个}", deadline="2022-Q3", also={"name": ["普惠托位"], "deadline": ["2022-09"]}, **y)
    t("带动农村劳动力转移就业", "万人次", "80", "超80万人次", "more-than", "increment", role="estimate", also={"form": ["level"]}, **y)
    t(gdp.name, "万亿元", "3", "跨上{3万亿元}台阶", into=gdp, year=2025, also={"comparator": ["more-than"]})
