import type { PlanData } from "../../../lib/plan-contents/schema";

/** Plan of Sở Xây dựng tỉnh Quảng Bình, 2690/KH-SXD of 25/10/2022: text of the signed file, number and date from the scan. */
export const quangBinhPlan: PlanData = {
  slug: "so-xay-dung-quang-binh-2021-2025",
  regime: "STATE",
  documentType: "Kế hoạch",
  documentNumber: "2690/KH-SXD",
  issueDate: "2022-10-25",
  place: "Quảng Bình",
  title: "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến Sở Xây dựng giai đoạn 2021 - 2025",
  abstract: "Xây dựng và nhân rộng điển hình tiên tiến Sở Xây dựng giai đoạn 2021 - 2025",
  startYear: 2021,
  endYear: 2025,
  openEnded: false,
  annual: false,
  version: 1,
  parent: null,
  signAuthority: null,
  signerTitle: "GIÁM ĐỐC",
  signerName: "Lê Anh Tuấn",
  onBehalfOf: null,
  funding: {
    text: "Nguồn kinh phí để thực hiện công tác bồi dưỡng, xây dựng gương điển hình được trích từ kinh phí (hoặc quỹ) thi đua, khen thưởng của Sở và các đơn vị để chi cho công tác tổ chức Hội nghị sơ, tổng kết.",
    source:
      "Nguồn kinh phí để thực hiện công tác bồi dưỡng, xây dựng gương điển hình được trích từ kinh phí (hoặc quỹ) thi đua, khen thưởng của Sở và các đơn vị để chi cho công tác tổ chức Hội nghị sơ, tổng kết.",
  },
  sourceNote:
    "Nội dung lấy từ lớp chữ của bản PDF đã ký số, đối chiếu với bài đăng trên trang thông tin điện tử của Sở. Số, ký hiệu 2690/KH-SXD, địa danh và ngày 25/10/2022 chỉ có trên bản quét (nhận dạng chữ, đã đọc lại); lớp chữ và bài đăng không có. Chân trang của phần mềm quản lý văn bản và khối chữ ký số không thuộc nội dung kế hoạch; địa chỉ thư của người ký không được lưu.",
  sections: [
    {
      level: 1,
      number: null,
      heading: "Mở đầu",
      paragraphs: [
        "Thực hiện Chỉ thị số 11-CT/TU ngày 16/9/2021 của Ban Thường vụ Tỉnh ủy về việc đẩy mạnh phong trào thi đua yêu nước thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025; Kế hoạch số 1837/KH-UBND ngày 05/10/2022 của UBND tỉnh về xây dựng và nhân rộng điển hình tiên tiến tỉnh Quảng Bình giai đoạn 2021-2025;",
        "Nhằm phát huy kết quả đạt được sau Hội nghị điển hình tiên tiến Sở Xây dựng lần thứ V; đồng thời, đẩy mạnh công tác phát hiện, bồi dưỡng, tuyên truyền, nhân rộng điển hình tiên tiến trên các lĩnh vực, Sở Xây dựng ban hành Kế hoạch xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025 với các nội dung sau:",
      ],
    },
    {
      level: 1,
      number: "I",
      heading: "MỤC ĐÍCH, YÊU CẦU",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Mục đích",
      paragraphs: [
        "- Tiếp tục nâng cao nhận thức về vị trí, vai trò và ý nghĩa của công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến là nhiệm vụ trọng tâm trong đổi mới nội dung, phương pháp tổ chức chỉ đạo các phong trào thi đua của Sở Xây dựng trong giai đoạn hiện nay; coi đây là một trong những yếu tố quan trọng, có tác dụng nêu gương, động viên công chức, viên chức, người lao động tích cực hưởng ứng và tham gia các phong trào thi đua, tạo nên khí thế thi đua sôi nổi, rộng khắp, để phong trào thi đua trở thành động lực mạnh mẽ góp phần hoàn thành xuất sắc các nhiệm vụ của Sở.",
        "- Các phòng, đơn vị thường xuyên bám sát phong trào; chú trọng công tác tuyên truyền, nhân rộng, nêu gương điển hình tiên tiến, phát hiện những sáng kiến hay, những nhân tố mới, mô hình mới và điển hình trên các lĩnh vực công tác để bồi dưỡng, nhân rộng điển hình, tạo sự lan tỏa, nêu gương trong toàn Sở.",
        "- Thông qua các phong trào thi đua yêu nước, khơi dậy tinh thần tự giác, tự lực, tự cường, nỗ lực vươn lên hoàn thành xuất sắc nhiệm vụ được giao, từ đó rút ra bài học kinh nghiệm về tổ chức phong trào thi đua, công tác khen thưởng, về xây dựng và nhân rộng các điển hình tiên tiến, tiếp tục đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng; thực hiện tốt Luật thi đua, khen thưởng và các văn bản hướng dẫn thi hành.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Yêu cầu",
      paragraphs: [
        "- Các phòng, các đơn vị cần triển khai và thực hiện tốt quy trình: phát hiện, xây dựng - bồi dưỡng, bình chọn, giới thiệu - nhân rộng, biểu dương - tôn vinh, khen thưởng và học tập gương điển hình tiên tiến một cách thiết thực, hiệu quả.",
        "- Công tác phát hiện, xây dựng, nhân rộng điển hình tiên tiến gắn liền với việc sơ kết, tổng kết các phong trào thi đua, các cuộc vận động của Sở, mỗi đơn vị trong từng giai đoạn. Các gương điển hình được nhân rộng phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đời sống xã hội để mọi người có thể học tập, noi theo.",
      ],
    },
    {
      level: 1,
      number: "II",
      heading: "NỘI DUNG, ĐỐI TƯỢNG, TIÊU CHÍ XÂY DỰNG, NHÂN RỘNG ĐIỂN HÌNH TIÊN TIẾN VÀ PHƯƠNG THỨC TRIỂN KHAI",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Nội dung",
      paragraphs: [
        "- Quan tâm thường xuyên đến việc xây dựng điển hình tiên tiến; giúp các điển hình tiên tiến xác định được động cơ phấn đấu, nâng cao năng lực toàn diện cho tập thể, cá nhân về nhận thức, chuyên môn nghiệp vụ, kinh nghiệm công tác; tạo điều kiện về tinh thần, vật chất, cơ chế chính sách và môi trường thuận lợi để các điển hình thực hiện và phát huy vai trò của mình.",
        "- Xây dựng các tiêu chí điển hình tiên tiến của tập thể, cá nhân phù hợp với đặc điểm, tính chất, nhiệm vụ của từng phòng, đơn vị. Xác định rõ tiêu chí điển hình tiên tiến toàn diện và trên một số mặt công tác; lồng ghép nội dung, tiêu chí vào các cuộc vận động, các phong trào thi đua hướng đến thực hiện thắng lợi nhiệm vụ chính trị trọng tâm của phòng, đơn vị.",
        "- Định kỳ sơ kết, tổng kết đánh giá kết quả đạt được trong công tác xây dựng, bồi dưỡng nhân rộng điển hình và mức độ phấn đấu, lan tỏa của các điển hình để kịp thời rút kinh nghiệm trong công tác chỉ đạo xây dựng, đồng thời lựa chọn những mô hình thực sự tiêu biểu, đem lại giá trị kinh tế cao, ý nghĩa xã hội lớn, có sức lan tỏa trên các lĩnh vực của đời sống xã hội, tổ chức tôn vinh, học tập và nhân rộng các mô hình, điển hình tiên tiến trong phạm vi từng cơ quan, đơn vị, địa phương trên địa bàn tỉnh.",
        "- Kịp thời phát hiện những điển hình tiên tiến phù hợp với thực tiễn cơ quan, đơn vị và yêu cầu nhiệm vụ chính trị. Tiếp tục đổi mới nội dung, hình thức và biện pháp tuyên truyền, nhân rộng điển hình tiên tiến.",
        "- Thường xuyên kiểm tra, đánh giá tác dụng, tính hiệu quả và xác định khả năng phát triển của từng điển hình, mức độ ảnh hưởng của các điển hình ở mỗi phòng, đơn vị, từ đó rút kinh nghiệm để điều chỉnh và bổ sung hoàn thiện. Phát hiện những khó khăn, thiếu sót, kịp thời có biện pháp giúp đỡ điển hình tiên tiến phấn đấu, rèn luyện, tiếp tục duy trì thành tích và phát huy hiệu quả.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Đối tượng",
      paragraphs: [
        "Tập thể, cá nhân tiêu biểu trên tất cả các lĩnh vực, là những nhân tố mới, những điển hình xuất sắc, tiêu biểu trong các phong trào thi đua; được tập thể thừa nhận, suy tôn; có tác dụng cổ vũ, nêu gương.",
      ],
    },
    {
      level: 2,
      number: "3",
      heading: "Tiêu chí và phương thức triển khai",
      paragraphs: [],
    },
    {
      level: 3,
      number: "3.1",
      heading: "Tiêu chí chung",
      paragraphs: [
        "Gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác; là nhân tố tích cực, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; có tinh thần tương thân tương ái; tích cực tham gia các hoạt động nhân đạo, từ thiện. Ưu tiên lựa chọn các tập thể, cá nhân ở cấp cơ sở, người trực tiếp công tác.",
      ],
    },
    {
      level: 3,
      number: "3.2",
      heading: "Tiêu chí điển hình tiên tiến cụ thể ở một số lĩnh vực và phương thức triển khai",
      paragraphs: [
        "Ngoài tiêu chí chung nêu trên, cần có các tiêu chí mô hình, gương điển hình tiên tiến ở một số lĩnh vực, cụ thể như sau:",
      ],
    },
    {
      level: 3,
      number: "a",
      heading: "Điển hình tiên tiến trong công tác, lao động giỏi, lao động sáng tạo",
      paragraphs: [
        "- Là những phòng, đơn vị, tập thể, cá nhân có nhiều thành tích trong công tác chuyên môn và có nhiều đóng góp cho cơ quan, đơn vị; các tập thể, cá nhân thực hiện cải tiến kỹ thuật, áp dụng tiến bộ khoa học kỹ thuật trong công tác mang lại hiệu quả. Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
      ],
    },
    {
      level: 3,
      number: "b",
      heading: "Điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
      paragraphs: [
        "- Tập thể: Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo; thực hiện có hiệu quả những nội dung đột phá đã xác định; thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị; không ngừng nâng cao đời sống công chức, viên chức, người lao động; hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo.",
        "- Cá nhân: Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; hoàn thành xuất sắc nhiệm vụ được giao; đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị; tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo.",
      ],
    },
    {
      level: 3,
      number: "c",
      heading: "Điển hình tiên tiến về thực hiện cải cách hành chính",
      paragraphs: [
        "Là những tập thể, cá nhân có các mô hình sáng kiến, giải pháp, cách làm hay nhằm thực hiện có hiệu quả các mục tiêu về cải cách hành chính do Ủy ban nhân dân tỉnh đề ra hàng năm và tăng sự hài lòng của người dân và doanh nghiệp.",
      ],
    },
    {
      level: 1,
      number: "III",
      heading: "HÌNH THỨC VÀ KINH PHÍ THỰC HIỆN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Hình thức",
      paragraphs: [],
    },
    {
      level: 3,
      number: "1.1",
      heading: "Triển khai kế hoạch, phát hiện, giới thiệu, lựa chọn, đăng ký mô hình, gương điển hình tiên tiến giai đoạn 2021 - 2025",
      paragraphs: [
        "Các phòng, đơn vị căn cứ tiêu chí về điển hình tiên tiến, căn cứ kết quả thực hiện các phong trào thi đua để phát hiện và lựa chọn, giới thiệu mô hình, điển hình tiên tiến tiêu biểu giai đoạn 2021- 2025 của phòng, đơn vị mình; tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm.",
      ],
    },
    {
      level: 3,
      number: "1.2",
      heading: "Công tác bồi dưỡng, nhân rộng điển hình tiên tiến",
      paragraphs: [
        "- Hằng năm, trên cơ sở đăng ký các mô hình, gương điển hình tiên tiến, cơ quan Sở Xây dựng, các đơn vị xem xét biểu dương, khen thưởng vào dịp tổng kết năm và tiếp tục xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến.",
        "- Tăng cường công tác chỉ đạo, bồi dưỡng xây dựng điển hình; quan tâm theo dõi, kịp thời phát hiện những mô hình mới trong tổ chức các phong trào thi đua, những vấn đề phát sinh để điều chỉnh, bổ sung kế hoạch cho phù hợp với tình hình thực tiễn cơ quan, đơn vị.",
      ],
    },
    {
      level: 3,
      number: "1.3",
      heading: "Tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến, biểu dương khen thưởng",
      paragraphs: [
        "Thời gian tiến hành tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023; đồng thời bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng.",
      ],
    },
    {
      level: 3,
      number: "1.4",
      heading: "Tổ chức tổng kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình, biểu dương khen thưởng",
      paragraphs: [
        "- Tiếp tục lãnh đạo tổ chức triển khai thực hiện kế hoạch đã xây dựng, tăng cường công tác chỉ đạo, bồi dưỡng xây dựng điển hình; quan tâm theo dõi, kịp thời phát hiện những mô hình mới trong các phong trào thi đua, những vấn đề phát sinh để điều chỉnh, bổ sung kế hoạch cho phù hợp với tình hình thực tiễn của Sở;",
        "- Tổ chức tốt các hình thức, biện pháp tuyên truyền phổ biến, giới thiệu về những kinh nghiệm, cách làm hay, việc làm tốt sáng tạo, hiệu quả, gương người tốt, việc tốt trước hết tại cơ quan, đơn vị và tại các chuyên trang, chuyên mục trên Trang Thông tin điện tử của Sở để mọi người nghiên cứu, học tập. Phát động phong trào thi đua học tập, làm theo, cổ vũ, động viên, nhân rộng đạt hiệu quả.",
        "- Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Kinh phí thực hiện",
      paragraphs: [
        "Nguồn kinh phí để thực hiện công tác bồi dưỡng, xây dựng gương điển hình được trích từ kinh phí (hoặc quỹ) thi đua, khen thưởng của Sở và các đơn vị để chi cho công tác tổ chức Hội nghị sơ, tổng kết.",
      ],
    },
    {
      level: 1,
      number: "IV",
      heading: "TỔ CHỨC THỰC HIỆN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Trách nhiệm của các phòng, các đơn vị",
      paragraphs: [
        "- Các phòng, đơn vị tổ chức triển khai, thực hiện kế hoạch xây dựng, nhân rộng điển hình tiên tiến giai đoạn 2021 – 2025 có chất lượng, đạt hiệu quả.",
        "- Tổ chức tuyên truyền, giới thiệu điển hình tiên tiến để tuyên truyền trên Trang thông tin điện tử của Sở.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Văn phòng",
      paragraphs: [
        "- Hướng dẫn, kiểm tra, đôn đốc các cơ quan, đơn vị, địa phương triển khai tổ chức thực hiện kế hoạch này;",
        "- Tham mưu sơ kết, tổng kết công tác xây dựng, nhân rộng các điển hình./.",
      ],
    },
  ],
  legalBases: [
    {
      type: "Chỉ thị",
      number: "11-CT/TU",
      canonicalNumber: "11-CT/TU",
      date: "2021-09-16",
      issuer: "Ban Thường vụ Tỉnh ủy",
      subject:
        "đẩy mạnh phong trào thi đua yêu nước thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025",
      source:
        "Thực hiện Chỉ thị số 11-CT/TU ngày 16/9/2021 của Ban Thường vụ Tỉnh ủy về việc đẩy mạnh phong trào thi đua yêu nước thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025;",
    },
    {
      type: "Kế hoạch",
      number: "1837/KH-UBND",
      canonicalNumber: "1837/KH-UBND",
      date: "2022-10-05",
      issuer: "UBND tỉnh",
      subject: "xây dựng và nhân rộng điển hình tiên tiến tỉnh Quảng Bình giai đoạn 2021-2025",
      source:
        "Kế hoạch số 1837/KH-UBND ngày 05/10/2022 của UBND tỉnh về xây dựng và nhân rộng điển hình tiên tiến tỉnh Quảng Bình giai đoạn 2021-2025;",
    },
    {
      type: "Chỉ thị",
      number: "34/CT-TW",
      canonicalNumber: "34-CT/TW",
      date: "2014-04-07",
      issuer: "Bộ Chính trị",
      subject: "tiếp tục đổi mới công tác thi đua, khen thưởng",
      source:
        "Thông qua các phong trào thi đua yêu nước, khơi dậy tinh thần tự giác, tự lực, tự cường, nỗ lực vươn lên hoàn thành xuất sắc nhiệm vụ được giao, từ đó rút ra bài học kinh nghiệm về tổ chức phong trào thi đua, công tác khen thưởng, về xây dựng và nhân rộng các điển hình tiên tiến, tiếp tục đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng; thực hiện tốt Luật thi đua, khen thưởng và các văn bản hướng dẫn thi hành.",
    },
    {
      type: "Luật",
      number: null,
      canonicalNumber: null,
      date: null,
      issuer: null,
      subject: "thi đua, khen thưởng",
      source:
        "Thông qua các phong trào thi đua yêu nước, khơi dậy tinh thần tự giác, tự lực, tự cường, nỗ lực vươn lên hoàn thành xuất sắc nhiệm vụ được giao, từ đó rút ra bài học kinh nghiệm về tổ chức phong trào thi đua, công tác khen thưởng, về xây dựng và nhân rộng các điển hình tiên tiến, tiếp tục đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng; thực hiện tốt Luật thi đua, khen thưởng và các văn bản hướng dẫn thi hành.",
    },
  ],
  items: [
    {
      kind: "PURPOSE",
      actor: "Sở Xây dựng",
      text: "Nhằm phát huy kết quả đạt được sau Hội nghị điển hình tiên tiến Sở Xây dựng lần thứ V; đồng thời, đẩy mạnh công tác phát hiện, bồi dưỡng, tuyên truyền, nhân rộng điển hình tiên tiến trên các lĩnh vực.",
      source:
        "Nhằm phát huy kết quả đạt được sau Hội nghị điển hình tiên tiến Sở Xây dựng lần thứ V; đồng thời, đẩy mạnh công tác phát hiện, bồi dưỡng, tuyên truyền, nhân rộng điển hình tiên tiến trên các lĩnh vực, Sở Xây dựng ban hành Kế hoạch xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025 với các nội dung sau:",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Tiếp tục nâng cao nhận thức về vị trí, vai trò và ý nghĩa của công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến là nhiệm vụ trọng tâm trong đổi mới nội dung, phương pháp tổ chức chỉ đạo các phong trào thi đua của Sở Xây dựng trong giai đoạn hiện nay; coi đây là một trong những yếu tố quan trọng, có tác dụng nêu gương, động viên công chức, viên chức, người lao động tích cực hưởng ứng và tham gia các phong trào thi đua, tạo nên khí thế thi đua sôi nổi, rộng khắp, để phong trào thi đua trở thành động lực mạnh mẽ góp phần hoàn thành xuất sắc các nhiệm vụ của Sở.",
      source:
        "Tiếp tục nâng cao nhận thức về vị trí, vai trò và ý nghĩa của công tác phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến là nhiệm vụ trọng tâm trong đổi mới nội dung, phương pháp tổ chức chỉ đạo các phong trào thi đua của Sở Xây dựng trong giai đoạn hiện nay; coi đây là một trong những yếu tố quan trọng, có tác dụng nêu gương, động viên công chức, viên chức, người lao động tích cực hưởng ứng và tham gia các phong trào thi đua, tạo nên khí thế thi đua sôi nổi, rộng khắp, để phong trào thi đua trở thành động lực mạnh mẽ góp phần hoàn thành xuất sắc các nhiệm vụ của Sở.",
    },
    {
      kind: "PURPOSE",
      actor: "Các phòng, đơn vị",
      text: "Các phòng, đơn vị thường xuyên bám sát phong trào; chú trọng công tác tuyên truyền, nhân rộng, nêu gương điển hình tiên tiến, phát hiện những sáng kiến hay, những nhân tố mới, mô hình mới và điển hình trên các lĩnh vực công tác để bồi dưỡng, nhân rộng điển hình, tạo sự lan tỏa, nêu gương trong toàn Sở.",
      source:
        "Các phòng, đơn vị thường xuyên bám sát phong trào; chú trọng công tác tuyên truyền, nhân rộng, nêu gương điển hình tiên tiến, phát hiện những sáng kiến hay, những nhân tố mới, mô hình mới và điển hình trên các lĩnh vực công tác để bồi dưỡng, nhân rộng điển hình, tạo sự lan tỏa, nêu gương trong toàn Sở.",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Thông qua các phong trào thi đua yêu nước, khơi dậy tinh thần tự giác, tự lực, tự cường, nỗ lực vươn lên hoàn thành xuất sắc nhiệm vụ được giao, từ đó rút ra bài học kinh nghiệm về tổ chức phong trào thi đua, công tác khen thưởng, về xây dựng và nhân rộng các điển hình tiên tiến, tiếp tục đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng; thực hiện tốt Luật thi đua, khen thưởng và các văn bản hướng dẫn thi hành.",
      source:
        "Thông qua các phong trào thi đua yêu nước, khơi dậy tinh thần tự giác, tự lực, tự cường, nỗ lực vươn lên hoàn thành xuất sắc nhiệm vụ được giao, từ đó rút ra bài học kinh nghiệm về tổ chức phong trào thi đua, công tác khen thưởng, về xây dựng và nhân rộng các điển hình tiên tiến, tiếp tục đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng; thực hiện tốt Luật thi đua, khen thưởng và các văn bản hướng dẫn thi hành.",
    },
    {
      kind: "REQUIREMENT",
      actor: "Các phòng, các đơn vị",
      text: "Các phòng, các đơn vị cần triển khai và thực hiện tốt quy trình: phát hiện, xây dựng - bồi dưỡng, bình chọn, giới thiệu - nhân rộng, biểu dương - tôn vinh, khen thưởng và học tập gương điển hình tiên tiến một cách thiết thực, hiệu quả.",
      source:
        "Các phòng, các đơn vị cần triển khai và thực hiện tốt quy trình: phát hiện, xây dựng - bồi dưỡng, bình chọn, giới thiệu - nhân rộng, biểu dương - tôn vinh, khen thưởng và học tập gương điển hình tiên tiến một cách thiết thực, hiệu quả.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Công tác phát hiện, xây dựng, nhân rộng điển hình tiên tiến gắn liền với việc sơ kết, tổng kết các phong trào thi đua, các cuộc vận động của Sở, mỗi đơn vị trong từng giai đoạn.",
      source:
        "Công tác phát hiện, xây dựng, nhân rộng điển hình tiên tiến gắn liền với việc sơ kết, tổng kết các phong trào thi đua, các cuộc vận động của Sở, mỗi đơn vị trong từng giai đoạn.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Các gương điển hình được nhân rộng phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đời sống xã hội để mọi người có thể học tập, noi theo.",
      source:
        "Các gương điển hình được nhân rộng phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đời sống xã hội để mọi người có thể học tập, noi theo.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Quan tâm thường xuyên đến việc xây dựng điển hình tiên tiến; giúp các điển hình tiên tiến xác định được động cơ phấn đấu, nâng cao năng lực toàn diện cho tập thể, cá nhân về nhận thức, chuyên môn nghiệp vụ, kinh nghiệm công tác; tạo điều kiện về tinh thần, vật chất, cơ chế chính sách và môi trường thuận lợi để các điển hình thực hiện và phát huy vai trò của mình.",
      source:
        "Quan tâm thường xuyên đến việc xây dựng điển hình tiên tiến; giúp các điển hình tiên tiến xác định được động cơ phấn đấu, nâng cao năng lực toàn diện cho tập thể, cá nhân về nhận thức, chuyên môn nghiệp vụ, kinh nghiệm công tác; tạo điều kiện về tinh thần, vật chất, cơ chế chính sách và môi trường thuận lợi để các điển hình thực hiện và phát huy vai trò của mình.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Xây dựng các tiêu chí điển hình tiên tiến của tập thể, cá nhân phù hợp với đặc điểm, tính chất, nhiệm vụ của từng phòng, đơn vị.",
      source:
        "Xây dựng các tiêu chí điển hình tiên tiến của tập thể, cá nhân phù hợp với đặc điểm, tính chất, nhiệm vụ của từng phòng, đơn vị.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Xác định rõ tiêu chí điển hình tiên tiến toàn diện và trên một số mặt công tác; lồng ghép nội dung, tiêu chí vào các cuộc vận động, các phong trào thi đua hướng đến thực hiện thắng lợi nhiệm vụ chính trị trọng tâm của phòng, đơn vị.",
      source:
        "Xác định rõ tiêu chí điển hình tiên tiến toàn diện và trên một số mặt công tác; lồng ghép nội dung, tiêu chí vào các cuộc vận động, các phong trào thi đua hướng đến thực hiện thắng lợi nhiệm vụ chính trị trọng tâm của phòng, đơn vị.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Định kỳ sơ kết, tổng kết đánh giá kết quả đạt được trong công tác xây dựng, bồi dưỡng nhân rộng điển hình và mức độ phấn đấu, lan tỏa của các điển hình để kịp thời rút kinh nghiệm trong công tác chỉ đạo xây dựng, đồng thời lựa chọn những mô hình thực sự tiêu biểu, đem lại giá trị kinh tế cao, ý nghĩa xã hội lớn, có sức lan tỏa trên các lĩnh vực của đời sống xã hội, tổ chức tôn vinh, học tập và nhân rộng các mô hình, điển hình tiên tiến trong phạm vi từng cơ quan, đơn vị, địa phương trên địa bàn tỉnh.",
      source:
        "Định kỳ sơ kết, tổng kết đánh giá kết quả đạt được trong công tác xây dựng, bồi dưỡng nhân rộng điển hình và mức độ phấn đấu, lan tỏa của các điển hình để kịp thời rút kinh nghiệm trong công tác chỉ đạo xây dựng, đồng thời lựa chọn những mô hình thực sự tiêu biểu, đem lại giá trị kinh tế cao, ý nghĩa xã hội lớn, có sức lan tỏa trên các lĩnh vực của đời sống xã hội, tổ chức tôn vinh, học tập và nhân rộng các mô hình, điển hình tiên tiến trong phạm vi từng cơ quan, đơn vị, địa phương trên địa bàn tỉnh.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Kịp thời phát hiện những điển hình tiên tiến phù hợp với thực tiễn cơ quan, đơn vị và yêu cầu nhiệm vụ chính trị.",
      source: "Kịp thời phát hiện những điển hình tiên tiến phù hợp với thực tiễn cơ quan, đơn vị và yêu cầu nhiệm vụ chính trị.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Tiếp tục đổi mới nội dung, hình thức và biện pháp tuyên truyền, nhân rộng điển hình tiên tiến.",
      source: "Tiếp tục đổi mới nội dung, hình thức và biện pháp tuyên truyền, nhân rộng điển hình tiên tiến.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Thường xuyên kiểm tra, đánh giá tác dụng, tính hiệu quả và xác định khả năng phát triển của từng điển hình, mức độ ảnh hưởng của các điển hình ở mỗi phòng, đơn vị, từ đó rút kinh nghiệm để điều chỉnh và bổ sung hoàn thiện.",
      source:
        "Thường xuyên kiểm tra, đánh giá tác dụng, tính hiệu quả và xác định khả năng phát triển của từng điển hình, mức độ ảnh hưởng của các điển hình ở mỗi phòng, đơn vị, từ đó rút kinh nghiệm để điều chỉnh và bổ sung hoàn thiện.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Phát hiện những khó khăn, thiếu sót, kịp thời có biện pháp giúp đỡ điển hình tiên tiến phấn đấu, rèn luyện, tiếp tục duy trì thành tích và phát huy hiệu quả.",
      source:
        "Phát hiện những khó khăn, thiếu sót, kịp thời có biện pháp giúp đỡ điển hình tiên tiến phấn đấu, rèn luyện, tiếp tục duy trì thành tích và phát huy hiệu quả.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Ưu tiên lựa chọn các tập thể, cá nhân ở cấp cơ sở, người trực tiếp công tác.",
      source: "Ưu tiên lựa chọn các tập thể, cá nhân ở cấp cơ sở, người trực tiếp công tác.",
    },
    {
      kind: "DUTY",
      actor: "Các phòng, đơn vị",
      text: "Các phòng, đơn vị căn cứ tiêu chí về điển hình tiên tiến, căn cứ kết quả thực hiện các phong trào thi đua để phát hiện và lựa chọn, giới thiệu mô hình, điển hình tiên tiến tiêu biểu giai đoạn 2021- 2025 của phòng, đơn vị mình; tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm.",
      source:
        "Các phòng, đơn vị căn cứ tiêu chí về điển hình tiên tiến, căn cứ kết quả thực hiện các phong trào thi đua để phát hiện và lựa chọn, giới thiệu mô hình, điển hình tiên tiến tiêu biểu giai đoạn 2021- 2025 của phòng, đơn vị mình; tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm.",
    },
    {
      kind: "NURTURING",
      actor: "Cơ quan Sở Xây dựng, các đơn vị",
      text: "Hằng năm, trên cơ sở đăng ký các mô hình, gương điển hình tiên tiến, cơ quan Sở Xây dựng, các đơn vị xem xét biểu dương, khen thưởng vào dịp tổng kết năm và tiếp tục xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến.",
      source:
        "Hằng năm, trên cơ sở đăng ký các mô hình, gương điển hình tiên tiến, cơ quan Sở Xây dựng, các đơn vị xem xét biểu dương, khen thưởng vào dịp tổng kết năm và tiếp tục xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến.",
    },
    {
      kind: "NURTURING",
      actor: null,
      text: "Tăng cường công tác chỉ đạo, bồi dưỡng xây dựng điển hình; quan tâm theo dõi, kịp thời phát hiện những mô hình mới trong tổ chức các phong trào thi đua, những vấn đề phát sinh để điều chỉnh, bổ sung kế hoạch cho phù hợp với tình hình thực tiễn cơ quan, đơn vị.",
      source:
        "Tăng cường công tác chỉ đạo, bồi dưỡng xây dựng điển hình; quan tâm theo dõi, kịp thời phát hiện những mô hình mới trong tổ chức các phong trào thi đua, những vấn đề phát sinh để điều chỉnh, bổ sung kế hoạch cho phù hợp với tình hình thực tiễn cơ quan, đơn vị.",
    },
    {
      kind: "NURTURING",
      actor: null,
      text: "Tiếp tục lãnh đạo tổ chức triển khai thực hiện kế hoạch đã xây dựng, tăng cường công tác chỉ đạo, bồi dưỡng xây dựng điển hình; quan tâm theo dõi, kịp thời phát hiện những mô hình mới trong các phong trào thi đua, những vấn đề phát sinh để điều chỉnh, bổ sung kế hoạch cho phù hợp với tình hình thực tiễn của Sở.",
      source:
        "Tiếp tục lãnh đạo tổ chức triển khai thực hiện kế hoạch đã xây dựng, tăng cường công tác chỉ đạo, bồi dưỡng xây dựng điển hình; quan tâm theo dõi, kịp thời phát hiện những mô hình mới trong các phong trào thi đua, những vấn đề phát sinh để điều chỉnh, bổ sung kế hoạch cho phù hợp với tình hình thực tiễn của Sở;",
    },
    {
      kind: "COMMUNICATION",
      actor: null,
      text: "Tổ chức tốt các hình thức, biện pháp tuyên truyền phổ biến, giới thiệu về những kinh nghiệm, cách làm hay, việc làm tốt sáng tạo, hiệu quả, gương người tốt, việc tốt trước hết tại cơ quan, đơn vị và tại các chuyên trang, chuyên mục trên Trang Thông tin điện tử của Sở để mọi người nghiên cứu, học tập.",
      source:
        "Tổ chức tốt các hình thức, biện pháp tuyên truyền phổ biến, giới thiệu về những kinh nghiệm, cách làm hay, việc làm tốt sáng tạo, hiệu quả, gương người tốt, việc tốt trước hết tại cơ quan, đơn vị và tại các chuyên trang, chuyên mục trên Trang Thông tin điện tử của Sở để mọi người nghiên cứu, học tập.",
    },
    {
      kind: "REPLICATION",
      actor: null,
      text: "Phát động phong trào thi đua học tập, làm theo, cổ vũ, động viên, nhân rộng đạt hiệu quả.",
      source: "Phát động phong trào thi đua học tập, làm theo, cổ vũ, động viên, nhân rộng đạt hiệu quả.",
    },
    {
      kind: "DUTY",
      actor: "Các phòng, đơn vị",
      text: "Các phòng, đơn vị tổ chức triển khai, thực hiện kế hoạch xây dựng, nhân rộng điển hình tiên tiến giai đoạn 2021 – 2025 có chất lượng, đạt hiệu quả.",
      source:
        "Các phòng, đơn vị tổ chức triển khai, thực hiện kế hoạch xây dựng, nhân rộng điển hình tiên tiến giai đoạn 2021 – 2025 có chất lượng, đạt hiệu quả.",
    },
    {
      kind: "COMMUNICATION",
      actor: "Các phòng, các đơn vị",
      text: "Tổ chức tuyên truyền, giới thiệu điển hình tiên tiến để tuyên truyền trên Trang thông tin điện tử của Sở.",
      source: "Tổ chức tuyên truyền, giới thiệu điển hình tiên tiến để tuyên truyền trên Trang thông tin điện tử của Sở.",
    },
    {
      kind: "DUTY",
      actor: "Văn phòng",
      text: "Hướng dẫn, kiểm tra, đôn đốc các cơ quan, đơn vị, địa phương triển khai tổ chức thực hiện kế hoạch này.",
      source: "Hướng dẫn, kiểm tra, đôn đốc các cơ quan, đơn vị, địa phương triển khai tổ chức thực hiện kế hoạch này;",
    },
    {
      kind: "DUTY",
      actor: "Văn phòng",
      text: "Tham mưu sơ kết, tổng kết công tác xây dựng, nhân rộng các điển hình.",
      source: "Tham mưu sơ kết, tổng kết công tác xây dựng, nhân rộng các điển hình./.",
    },
  ],
  subjectKinds: ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"],
  subjectText:
    "Tập thể, cá nhân tiêu biểu trên tất cả các lĩnh vực, là những nhân tố mới, những điển hình xuất sắc, tiêu biểu trong các phong trào thi đua; được tập thể thừa nhận, suy tôn; có tác dụng cổ vũ, nêu gương.",
  subjectSource:
    "Tập thể, cá nhân tiêu biểu trên tất cả các lĩnh vực, là những nhân tố mới, những điển hình xuất sắc, tiêu biểu trong các phong trào thi đua; được tập thể thừa nhận, suy tôn; có tác dụng cổ vũ, nêu gương.",
  allowsOutsiders: false,
  workFields: [
    {
      code: "WORK",
      name: "Công tác, lao động giỏi, lao động sáng tạo",
      source: "a) Điển hình tiên tiến trong công tác, lao động giỏi, lao động sáng tạo",
    },
    {
      code: "HO_CHI_MINH",
      name: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
      source: "b) Điển hình tiên tiến trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    },
    {
      code: "ADMIN_REFORM",
      name: "Thực hiện cải cách hành chính",
      source: "c) Điển hình tiên tiến về thực hiện cải cách hành chính",
    },
  ],
  criteria: [
    {
      code: "QB-C1",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có thành tích tiêu biểu, xuất sắc trong công tác",
      negative: false,
      condition: null,
      source:
        "Gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác; là nhân tố tích cực, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; có tinh thần tương thân tương ái; tích cực tham gia các hoạt động nhân đạo, từ thiện.",
    },
    {
      code: "QB-C2",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Là nhân tố tích cực, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”",
      negative: false,
      condition: {
        type: "NO_DISCIPLINE",
      },
      source:
        "Gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác; là nhân tố tích cực, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; có tinh thần tương thân tương ái; tích cực tham gia các hoạt động nhân đạo, từ thiện.",
    },
    {
      code: "QB-C3",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có tinh thần tương thân tương ái",
      negative: false,
      condition: null,
      source:
        "Gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác; là nhân tố tích cực, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; có tinh thần tương thân tương ái; tích cực tham gia các hoạt động nhân đạo, từ thiện.",
    },
    {
      code: "QB-C4",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Tích cực tham gia các hoạt động nhân đạo, từ thiện",
      negative: false,
      condition: null,
      source:
        "Gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác; là nhân tố tích cực, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành chủ trương đường lối của Đảng, chính sách pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”; có tinh thần tương thân tương ái; tích cực tham gia các hoạt động nhân đạo, từ thiện.",
    },
    {
      code: "QB-A1",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: [],
      text: "Là những phòng, đơn vị, tập thể, cá nhân có nhiều thành tích trong công tác chuyên môn và có nhiều đóng góp cho cơ quan, đơn vị",
      negative: false,
      condition: null,
      source:
        "Là những phòng, đơn vị, tập thể, cá nhân có nhiều thành tích trong công tác chuyên môn và có nhiều đóng góp cho cơ quan, đơn vị; các tập thể, cá nhân thực hiện cải tiến kỹ thuật, áp dụng tiến bộ khoa học kỹ thuật trong công tác mang lại hiệu quả.",
    },
    {
      code: "QB-A2",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: [],
      text: "Các tập thể, cá nhân thực hiện cải tiến kỹ thuật, áp dụng tiến bộ khoa học kỹ thuật trong công tác mang lại hiệu quả",
      negative: false,
      condition: null,
      source:
        "Là những phòng, đơn vị, tập thể, cá nhân có nhiều thành tích trong công tác chuyên môn và có nhiều đóng góp cho cơ quan, đơn vị; các tập thể, cá nhân thực hiện cải tiến kỹ thuật, áp dụng tiến bộ khoa học kỹ thuật trong công tác mang lại hiệu quả.",
    },
    {
      code: "QB-A3",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-A4",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-A5",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-A6",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-A7",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Đạt tiêu chuẩn an toàn lao động, an ninh trật tự",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-A8",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-A9",
      scope: "WORK_FIELD",
      workField: "WORK",
      subjectKinds: ["COLLECTIVE"],
      text: "Tích cực tham gia, đóng góp cho công tác xã hội từ thiện",
      negative: false,
      condition: null,
      source:
        "Các đơn vị vượt chỉ tiêu về doanh thu, nộp ngân sách nhà nước; thực hiện tốt nghĩa vụ nộp thuế và chính sách đối với người lao động theo quy định pháp luật; thường xuyên chăm lo tốt đời sống vật chất, tinh thần cho viên chức, người lao động; có chính sách và tạo điều kiện về thời gian, kinh phí cho viên chức, người lao động học tập nâng cao trình độ chuyên môn nghiệp vụ, lý luận chính trị, quản lý nhà nước,…; đạt tiêu chuẩn an toàn lao động, an ninh trật tự; tích cực hưởng ứng các phong trào thi đua do các cấp tổ chức phát động; tích cực tham gia, đóng góp cho công tác xã hội từ thiện.",
    },
    {
      code: "QB-BT1",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["COLLECTIVE"],
      text: "Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo",
      negative: false,
      condition: null,
      source:
        "Tập thể: Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo; thực hiện có hiệu quả những nội dung đột phá đã xác định; thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị; không ngừng nâng cao đời sống công chức, viên chức, người lao động; hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo.",
    },
    {
      code: "QB-BT2",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["COLLECTIVE"],
      text: "Thực hiện có hiệu quả những nội dung đột phá đã xác định",
      negative: false,
      condition: null,
      source:
        "Tập thể: Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo; thực hiện có hiệu quả những nội dung đột phá đã xác định; thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị; không ngừng nâng cao đời sống công chức, viên chức, người lao động; hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo.",
    },
    {
      code: "QB-BT3",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["COLLECTIVE"],
      text: "Thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị",
      negative: false,
      condition: null,
      source:
        "Tập thể: Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo; thực hiện có hiệu quả những nội dung đột phá đã xác định; thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị; không ngừng nâng cao đời sống công chức, viên chức, người lao động; hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo.",
    },
    {
      code: "QB-BT4",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["COLLECTIVE"],
      text: "Không ngừng nâng cao đời sống công chức, viên chức, người lao động",
      negative: false,
      condition: null,
      source:
        "Tập thể: Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo; thực hiện có hiệu quả những nội dung đột phá đã xác định; thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị; không ngừng nâng cao đời sống công chức, viên chức, người lao động; hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo.",
    },
    {
      code: "QB-BT5",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["COLLECTIVE"],
      text: "Hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo",
      negative: false,
      condition: null,
      source:
        "Tập thể: Tập trung lãnh đạo, chỉ đạo, tổ chức thực hiện việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng nhiều cách làm sáng tạo; thực hiện có hiệu quả những nội dung đột phá đã xác định; thu hút, lôi cuốn được sự tham gia tích cực, đông đảo của cán bộ, đảng viên và công chức, viên chức, người lao động tại cơ quan, đơn vị... thể hiện cụ thể bằng việc thực hiện hoàn thành các chỉ tiêu, nhiệm vụ đề ra trong Nghị quyết Đại hội Đảng, chương trình, kế hoạch hằng năm, tạo được sự chuyển biến rõ nét trong thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị, giải quyết được những vấn đề bức xúc, nổi cộm tại cơ quan, đơn vị; không ngừng nâng cao đời sống công chức, viên chức, người lao động; hình thành và triển khai được những cách làm mới, mô hình sáng tạo, thuyết phục, có sức lan tỏa, nhân rộng để học tập và noi theo.",
    },
    {
      code: "QB-BC1",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["INDIVIDUAL"],
      text: "Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
      negative: false,
      condition: null,
      source:
        "Cá nhân: Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; hoàn thành xuất sắc nhiệm vụ được giao; đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị; tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo.",
    },
    {
      code: "QB-BC2",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["INDIVIDUAL"],
      text: "Hoàn thành xuất sắc nhiệm vụ được giao",
      negative: false,
      condition: {
        type: "RATING_AT_LEAST",
        atLeast: "EXCELLENT",
      },
      source:
        "Cá nhân: Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; hoàn thành xuất sắc nhiệm vụ được giao; đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị; tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo.",
    },
    {
      code: "QB-BC3",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["INDIVIDUAL"],
      text: "Đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị",
      negative: false,
      condition: null,
      source:
        "Cá nhân: Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; hoàn thành xuất sắc nhiệm vụ được giao; đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị; tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo.",
    },
    {
      code: "QB-BC4",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["INDIVIDUAL"],
      text: "Tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống",
      negative: false,
      condition: null,
      source:
        "Cá nhân: Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; hoàn thành xuất sắc nhiệm vụ được giao; đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị; tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo.",
    },
    {
      code: "QB-BC5",
      scope: "WORK_FIELD",
      workField: "HO_CHI_MINH",
      subjectKinds: ["INDIVIDUAL"],
      text: "Gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo",
      negative: false,
      condition: null,
      source:
        "Cá nhân: Thực hiện tốt chương trình hành động cá nhân trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; hoàn thành xuất sắc nhiệm vụ được giao; đi đầu trong đổi mới, sáng tạo, có nhiều đề xuất, sáng kiến đem lại hiệu quả thiết thực, góp phần hoàn thành nhiệm vụ chính trị của cơ quan, đơn vị; tiêu biểu trong ngăn chặn, đẩy lùi sự suy thoái về tư tưởng chính trị, đạo đức, lối sống; gương mẫu trong thực hành tiết kiệm, phòng chống tham nhũng, lãng phí,... được cán bộ, đảng viên tín nhiệm, học tập và noi theo.",
    },
    {
      code: "QB-CC1",
      scope: "WORK_FIELD",
      workField: "ADMIN_REFORM",
      subjectKinds: [],
      text: "Là những tập thể, cá nhân có các mô hình sáng kiến, giải pháp, cách làm hay nhằm thực hiện có hiệu quả các mục tiêu về cải cách hành chính do Ủy ban nhân dân tỉnh đề ra hàng năm và tăng sự hài lòng của người dân và doanh nghiệp",
      negative: false,
      condition: null,
      source:
        "Là những tập thể, cá nhân có các mô hình sáng kiến, giải pháp, cách làm hay nhằm thực hiện có hiệu quả các mục tiêu về cải cách hành chính do Ủy ban nhân dân tỉnh đề ra hàng năm và tăng sự hài lòng của người dân và doanh nghiệp.",
    },
  ],
  tasks: [
    {
      title:
        "Trên cơ sở đăng ký các mô hình, gương điển hình tiên tiến, cơ quan Sở Xây dựng, các đơn vị xem xét biểu dương, khen thưởng vào dịp tổng kết năm và tiếp tục xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến",
      lead: "Cơ quan Sở Xây dựng, các đơn vị",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Hằng năm",
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: null,
      source:
        "Hằng năm, trên cơ sở đăng ký các mô hình, gương điển hình tiên tiến, cơ quan Sở Xây dựng, các đơn vị xem xét biểu dương, khen thưởng vào dịp tổng kết năm và tiếp tục xây dựng, bồi dưỡng, nhân rộng điển hình tiên tiến.",
    },
    {
      title: "Tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng",
      lead: "Sở Xây dựng",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Trong Quý II năm 2023",
      recurrence: "ONCE",
      firstDay: "2023-04-01",
      lastDay: "2023-06-30",
      source:
        "Thời gian tiến hành tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023; đồng thời bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng.",
    },
    {
      title:
        "Bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng",
      lead: "Sở Xây dựng",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Trong Quý II năm 2023",
      recurrence: "ONCE",
      firstDay: "2023-04-01",
      lastDay: "2023-06-30",
      source:
        "Thời gian tiến hành tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023; đồng thời bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng.",
    },
    {
      title:
        "Tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng",
      lead: "Sở Xây dựng",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Quý I năm 2025",
      recurrence: "ONCE",
      firstDay: "2025-01-01",
      lastDay: "2025-03-31",
      source:
        "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    },
    {
      title: "Lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI",
      lead: "Sở Xây dựng",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Quý I năm 2025",
      recurrence: "ONCE",
      firstDay: "2025-01-01",
      lastDay: "2025-03-31",
      source:
        "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    },
  ],
  monitoring: {
    lead: "Văn phòng",
    coordinating: null,
    source: "Hướng dẫn, kiểm tra, đôn đốc các cơ quan, đơn vị, địa phương triển khai tổ chức thực hiện kế hoạch này;",
  },
  obligations: [
    {
      kind: "REVIEW",
      actor: "Sở Xây dựng",
      recipient: null,
      recurrence: "ONCE",
      firstDay: "2023-04-01",
      lastDay: "2023-06-30",
      before: false,
      text: "Tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023",
      source:
        "Thời gian tiến hành tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023; đồng thời bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng.",
    },
    {
      kind: "NOMINATION",
      actor: "Sở Xây dựng",
      recipient: "Sở Nội vụ",
      recurrence: "ONCE",
      firstDay: "2023-04-01",
      lastDay: "2023-06-30",
      before: false,
      text: "Bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng",
      source:
        "Thời gian tiến hành tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023; đồng thời bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng.",
    },
    {
      kind: "REVIEW",
      actor: "Sở Xây dựng",
      recipient: null,
      recurrence: "ONCE",
      firstDay: "2025-01-01",
      lastDay: "2025-03-31",
      before: false,
      text: "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng",
      source:
        "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    },
    {
      kind: "NOMINATION",
      actor: "Sở Xây dựng",
      recipient: null,
      recurrence: "ONCE",
      firstDay: "2025-01-01",
      lastDay: "2025-03-31",
      before: false,
      text: "Lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI",
      source:
        "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    },
  ],
  quotas: [
    {
      minimum: 1,
      per: "DEPARTMENT",
      every: "YEAR",
      subjectKinds: ["INDIVIDUAL", "COLLECTIVE"],
      reading: "EITHER",
      countedAt: "NOMINATED",
      text: "Tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm",
      source:
        "Các phòng, đơn vị căn cứ tiêu chí về điển hình tiên tiến, căn cứ kết quả thực hiện các phong trào thi đua để phát hiện và lựa chọn, giới thiệu mô hình, điển hình tiên tiến tiêu biểu giai đoạn 2021- 2025 của phòng, đơn vị mình; tối thiểu 01 tập thể/cá nhân điển hình tiên tiến/năm.",
    },
  ],
  ballot: null,
  procedure: {
    registration: true,
    council: false,
    ballot: "NONE",
    outcome: "RECOGNISE",
    certificate: false,
    upwardList: true,
    unitDeliberation: true,
    appraisal: true,
  },
  upwardRecipients: ["Sở Nội vụ", "Hội đồng Thi đua - Khen thưởng tỉnh", "Ủy ban nhân dân tỉnh"],
  events: [
    {
      name: "Hội nghị điển hình tiên tiến Sở Xây dựng",
      ordinal: "V",
      year: null,
      source:
        "Nhằm phát huy kết quả đạt được sau Hội nghị điển hình tiên tiến Sở Xây dựng lần thứ V; đồng thời, đẩy mạnh công tác phát hiện, bồi dưỡng, tuyên truyền, nhân rộng điển hình tiên tiến trên các lĩnh vực, Sở Xây dựng ban hành Kế hoạch xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021 - 2025 với các nội dung sau:",
    },
    {
      name: "Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng",
      ordinal: null,
      year: 2025,
      source:
        "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    },
    {
      name: "Đại hội Thi đua yêu nước tỉnh",
      ordinal: "VI",
      year: null,
      source:
        "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình để tôn vinh, biểu dương gương điển hình tiêu biểu trong các phong trào thi đua tại Hội nghị điển hình tiên tiến 05 năm Sở Xây dựng và lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    },
  ],
  recipients: ["UBND tỉnh", "Sở Nội vụ", "Các phòng, đơn vị thuộc Sở", "Website Sở", "Lưu: VT, VP"],
  signatureTrail: [
    {
      signer: "Lê Anh Tuấn",
      account: null,
      signedAt: "2022-10-25T09:42:57+07:00",
      provider: "VGCA",
      note: "Địa danh ghi trong chữ ký: HÀ NỘI.",
    },
    {
      signer: "Văn bản không ghi tên",
      account: null,
      signedAt: "2022-10-25T10:38:00+07:00",
      provider: "Văn bản không ghi",
      note: "",
    },
    {
      signer: "Văn bản không ghi tên",
      account: null,
      signedAt: "2022-10-25T10:38:15+07:00",
      provider: "Văn bản không ghi",
      note: "",
    },
    {
      signer: "Văn bản không ghi tên",
      account: null,
      signedAt: "2022-10-25T10:38:41+07:00",
      provider: "Văn bản không ghi",
      note: "",
    },
  ],
  attachments: ["Kế hoạch chi tiết đính kèm"],
};
