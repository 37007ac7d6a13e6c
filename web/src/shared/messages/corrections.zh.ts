/** What anybody says is wrong with an object, and what is answered. */
export const zhCorrections = {
  "correction.open": "这里有错？告诉我们",
  "correction.title": "纠错",
  "correction.answers": "纠错答复",
  "correction.topic": "哪里不对",
  "correction.topic.place": "位置或范围",
  "correction.topic.name": "名称",
  "correction.topic.area": "面积",
  "correction.topic.status": "已经变了，或没有",
  "correction.topic.other": "其他",
  "correction.message": "应该是什么，从哪里知道的",
  "correction.messageHint": "不要写个人信息",
  "correction.contact": "联系方式（可不填）",
  "correction.privacy":
    "不用登录，不记录是谁发的。写的内容和联系方式只给答复的岗位看，到期删除；公开的只有答复。",
  "correction.send": "发送",
  "correction.cancel": "取消",
  "correction.sent": "已收到。答复会公开在这里。",
  "correction.outcome.corrected": "已改正",
  "correction.outcome.unchanged": "与出处一致，不改",
  "correction.outcome.unclear": "查不到依据",
};
