import type { PlanData } from "../../../lib/plan-contents/schema";

/** Plan 2023 of Sở Ngoại vụ tỉnh Bình Phước under 35/KH-SNgV: the source has neither number nor date of its own. */
export const binhPhuocPlan: PlanData = {
  slug: "so-ngoai-vu-binh-phuoc-2023",
  regime: "STATE",
  documentType: "Kế hoạch",
  documentNumber: null,
  issueDate: null,
  place: "Bình Phước",
  title: "Kế hoạch thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2023 tại Sở Ngoại vụ",
  abstract: "Thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2023 tại Sở Ngoại vụ",
  startYear: 2023,
  endYear: 2023,
  openEnded: false,
  annual: true,
  version: 1,
  parent: {
    documentNumber: "35/KH-SNgV",
    issueDate: "2021-10-12",
    title: "Kế hoạch thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025 tại Sở Ngoại vụ",
  },
  signAuthority: null,
  signerTitle: "GIÁM ĐỐC",
  signerName: "Phạm Thị Anh Thư",
  onBehalfOf: null,
  funding: null,
  sourceNote:
    "Nội dung lấy từ lớp chữ của văn bản, giữ nguyên cả lỗi gõ (“điền hình”, “Hội động”, “bỏ biếu kín”, “wedsite”, “điển hình tiến tiến”). Lớp chữ không có số, ký hiệu, địa danh và ngày ban hành; số và ngày để trống, địa danh lấy theo tên tỉnh trong căn cứ. Kế hoạch 5 năm số 35/KH-SNgV chỉ biết số, ngày và tên. Tiêu đề mục III có “quyền lợi của điển hình tiên tiến” nhưng nội dung không có phần riêng về quyền lợi.",
  sections: [
    {
      level: 1,
      number: null,
      heading: "Mở đầu",
      paragraphs: [
        "Thực hiện Quyết định số 2514/QĐ-UBND ngày 27/9/2021 của UBND tỉnh Bình Phước về việc Ban hành Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2021-2025; Kế hoạch số 35/KH-SNgV ngày 12/10/2021 của Sở Ngoại vụ thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025 tại Sở Ngoại vụ;",
        "Căn cứ vào tình hình thực tế tại cơ quan, Sở Ngoại vụ xây dựng kế hoạch triển khai thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến năm 2023 như sau:",
      ],
    },
    {
      level: 1,
      number: "I",
      heading: "MỤC ĐÍCH, YÊU CẦU:",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Mục đích",
      paragraphs: [
        "- Nâng cao nhận thức của cán bộ công chức về vị trí, vai trò và hiệu quả thiết thực của việc phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trong các phong trào thi đua yêu nước, để các phong trào thi đua thực sự trở thành sức mạnh, động lực to lớn nhằm hoàn thành mọi nhiệm vụ được giao, xây dựng Sở Ngoại vụ là cơ quan vững mạnh trong tỉnh.",
        "- Thông qua công tác phát hiện, xây dựng, bồi dưỡng, nhân rộng các điển hình tiên tiến để tiếp tục đổi mới nội dung, hình thức tổ chức các phong trào thi đua yêu nước, nâng cao chất lượng công tác khen thưởng nhằm thực hiện tốt Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và các quy định của pháp luật về thi đua, khen thưởng.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Yêu cầu",
      paragraphs: [
        "- Các cán bộ công chức Sở chủ động phát hiện, bồi dưỡng và nhân rộng các điển hình trong phong trào thi đua yêu nước; Tạo điều kiện thuận lợi để các điển hình tiên tiến, các nhân tố mới phát huy sáng tạo, hiệu quả trong thực thi nhiệm vụ.",
        "- Việc phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến phải gắn liền với sơ kết, tổng kết các phong trào thi đua, các cuộc vận động. Điển hình được công nhận phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đối với cơ quan và trong đời sống xã hội.",
        "- Việc xét chọn, công nhận điển hình tiên tiến phải đảm bảo tính khách quan, minh bạch; biểu dương, khen thưởng kịp thời các điển hình tiên tiến.",
        "- Xây dựng kế hoạch tổ chức thi đua cùng điển hình tiên tiến để tạo sức lan tỏa, góp phần thúc đẩy và nâng cao hiệu quả của phong trào thi đua yêu nước.",
      ],
    },
    {
      level: 1,
      number: "II",
      heading: "PHÁT HIỆN ĐIỂN HÌNH TIÊN TIẾN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Đối tượng, tiêu chuẩn chung",
      paragraphs: [],
    },
    {
      level: 3,
      number: "a",
      heading: "Đối tượng",
      paragraphs: [
        "Điển hình tiên tiến là tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác, học tập là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua, gương người tốt, việc tốt trong đời sống xã hội.",
      ],
    },
    {
      level: 3,
      number: "b",
      heading: "Tiêu chuẩn chung",
      paragraphs: [
        "Tập thể, cá nhân được công nhận là điển hình tiên tiến phải đạt được các tiêu chuẩn chung sau:",
        "- Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước;",
        "- Hoàn thành xuất sắc mọi nhiệm vụ được giao;",
        "- Tiêu biểu, có sức lan tỏa, tác động tích cực đối với cơ quan và trong đời sống xã hội.",
        "- Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia xây dựng các quỹ, tham gia các hoạt động nhân đạo, từ thiện, góp phần thực hiện tốt công tác an sinh xã hội trên địa bàn tỉnh.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Cách thức phát hiện, quy trình xét công nhận điển hình tiên tiến",
      paragraphs: [],
    },
    {
      level: 3,
      number: "2.1",
      heading: "Cách thức phát hiện",
      paragraphs: [
        "- Thông qua các phong trào thi đua theo lĩnh vực do cơ quan phát động.",
        "- Thông qua các phong trào thi đua do Thủ tướng Chính phủ, UBND tỉnh phát động hoặc phong trào thi đua do cơ quan phát động và thực hiện hàng năm.",
      ],
    },
    {
      level: 3,
      number: "2.2",
      heading: "Quy trình xét công nhận",
      paragraphs: [
        "- Đối với điền hình tiên tiến cấp Sở.",
        "+ Các phòng nghiệp vụ giới thiệu các điển hình tiên tiến cho Giám đốc Sở xem xét công nhận.",
        "+ Hội động Thi đua – Khen thưởng Sở bình xét các điển hình tiên tiến của cơ quan. Việc bình xét của Hội đồng Thi đua – Khen thưởng được thực hiện bằng hình thức thẩm định hồ sơ và bỏ biếu kín.",
        "+ Trên cơ sở của Hội đồng Thi đua – Khen thưởng, Giám đốc Sở quyết định công nhận điển hình tiên tiến của cơ quan và cấp Giấy công nhận.",
        "+ Thời gian bình xét, công nhận điển hình tiên tiến hoàn thành trước ngày 10/01 hàng năm.",
      ],
    },
    {
      level: 1,
      number: "III",
      heading: "BỒI DƯỠNG CÁC NHÂN TỐ MỚI, NHÂN RỘNG ĐIỂN HÌNH TIÊN TIẾN VÀ QUYỀN LỢI CỦA ĐIỂN HÌNH TIÊN TIẾN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Bồi dưỡng nhân tố mới",
      paragraphs: [
        "- Trên cơ sở xác định các nhân tố mới cần bồi dưỡng để trở thành các điển hình tiên tiến, các phòng nghiệp vụ cần tạo mọi điều kiện hỗ trợ để các nhân tố mới phát huy hết khả năng, tính sáng tạo, đồng thời giúp nhân tố mới khắc phục những mặt còn tồn tại, hạn chế để từng bước hoàn thiện sớm trở thành điển hình tiên tiến.",
        "- Với các điển hình tiên tiến đã được công nhận, các phòng chuyên môn nghiệp vụ tiếp tục theo dõi, tạo môi trường thuận lợi, trực tiếp hỗ trợ bằng các quỹ cho điển hình tiên tiến tiếp tục phát huy khả năng và tiếp tục có nhiều sáng tạo, phát huy hơn nữa trong công việc và trong cuộc sống.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Nhân rộng các điển hình",
      paragraphs: [
        "Việc nhân rộng các điển hình tiên tiến phải được tổ chức thường xuyên với các hình thức đa dạng, phong phú như:",
        "- Đẩy mạnh công tác giáo dục, tuyên truyền nâng cao nhận thức, trách nhiệm cho cán bộ công chức trong xây dựng, nhân rộng các điển hình tiên tiến trong cơ quan.",
        "- Phát huy tốt vai trò lãnh đạo, chỉ đạo của cấp ủy Chi bộ nhất là việc lãnh đạo, chỉ đạo, đổi mới nội dung, hình thức, biện pháp xây dựng nhân rộng điển hình tiên tiến, từng đảng viên phát huy tốt vai trò tiên phong, gương mẫu và là hạt nhân phấn đấu vươn lên trong phong trào thi đua của cơ quan.",
        "- Phổ biến, học tập kinh nghiệm các điển hình tiên tiến tiêu biểu thông qua các đợt sơ, tổng kết phong trào thi đua để kịp thời phổ biến, rút kinh nghiệm. Giới thiệu các gương điển hình tiên tiến để các mô hình tiên tiến phổ biến kinh nghiệm quá trình phấn đấu rèn luyện.",
        "- Các điển hình tiên tiến được cơ quan thông báo rộng rãi trên trang wedsite của Sở.",
      ],
    },
    {
      level: 1,
      number: "IV",
      heading: "GIẢI PHÁP THỰC HIỆN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Tăng cường sự lãnh đạo, chỉ đạo về công tác phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến",
      paragraphs: [
        "Cấp ủy, chi bộ tăng cường quán triệt, nâng cao nhận thức cho cán bộ công chức về vị trí, vai trò, tầm quan trọng của các phong trào thi đua và công tác phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến. Xác định việc làm tốt công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến sẽ tạo động lực thúc đẩy các phong trào thi đua yêu nước phát triển, qua đó góp phần hoàn thành xuất sắc các nhiệm vụ chuyên môn của Sở.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Chủ động và tích cực phát hiện, bồi dưỡng các điển hình tiên tiến trên tất cả các lĩnh vực",
      paragraphs: [
        "Căn cứ tình hình thực tế tại cơ quan, xây dựng nội dung thi đua, tiêu chuẩn đối với điển hình tiên tiến cụ thể làm căn cứ để giới thiệu, bình xét điển hình tiên tiến của đơn vị năm 2023.",
      ],
    },
    {
      level: 2,
      number: "3",
      heading: "Đổi mới nội dung, hình thức tuyên truyền, phổ biến các phong trào thi đua yêu nước, điển hình tiên tiến",
      paragraphs: [
        "Cần phải xác định việc tuyên truyền, phổ biến các phong trào thi đua yêu nước, các điển hình tiên tiến là trọng tâm trong các hoạt động tuyên truyền và phải bám sát các nội dung, mục tiêu, chỉ tiêu thi đua để tập trung tuyên truyền.",
        "Đổi mới các hình thức tuyên truyền các điển hình, tạo khí thế thi đua sôi nổi, góp phần đẩy lùi các mặt tiêu cực trong đời sống xã hội. Tại các buổi sinh hoạt định kỳ tại cơ quan, cần lồng ghép tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến.",
      ],
    },
    {
      level: 1,
      number: "V",
      heading: "TỔ CHỨC THỰC HIỆN",
      paragraphs: [
        "- Các phòng nghiệp vụ tập trung xây dựng và lựa chọn các điển hình tiến tiến, làm tốt công tác bồi dưỡng điển hình; tuyên truyền giới thiệu các điển hình tiến tiến để nhân rộng. Bên cạnh những điển hình tiến tiến đã có, các phòng nghiệp vụ cần chú trọng phát hiện các điển hình là nhân tố mới thật sự nổi trội trong các phong trào thi đua để bổ sung vào kế hoạch hàng năm.",
        "- Làm tốt công tác tuyên truyền, phổ biến các điển hình tiến tiến trên Website của Sở.",
        "- Căn cứ Kế hoạch của Sở, các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở trước ngày 15/12 hàng năm.",
        "- Thường trực Hội đồng thi đua khen thưởng Sở có trách nhiệm trực tiếp theo dõi, hướng dẫn, đôn đốc và kiểm tra việc tổ chức thực hiện kế hoạch này.",
      ],
    },
  ],
  legalBases: [
    {
      type: "Quyết định",
      number: "2514/QĐ-UBND",
      canonicalNumber: "2514/QĐ-UBND",
      date: "2021-09-27",
      issuer: "UBND tỉnh Bình Phước",
      subject: "Ban hành Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2021-2025",
      source:
        "Thực hiện Quyết định số 2514/QĐ-UBND ngày 27/9/2021 của UBND tỉnh Bình Phước về việc Ban hành Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến trên địa bàn tỉnh giai đoạn 2021-2025;",
    },
    {
      type: "Kế hoạch",
      number: "35/KH-SNgV",
      canonicalNumber: "35/KH-SNgV",
      date: "2021-10-12",
      issuer: "Sở Ngoại vụ",
      subject: "thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025 tại Sở Ngoại vụ",
      source:
        "Kế hoạch số 35/KH-SNgV ngày 12/10/2021 của Sở Ngoại vụ thực hiện Đề án phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến giai đoạn 2021-2025 tại Sở Ngoại vụ;",
    },
    {
      type: "Chỉ thị",
      number: "34-CT/TW",
      canonicalNumber: "34-CT/TW",
      date: "2014-04-07",
      issuer: "Bộ Chính trị",
      subject: "Kế hoạch không ghi trích yếu",
      source:
        "Thông qua công tác phát hiện, xây dựng, bồi dưỡng, nhân rộng các điển hình tiên tiến để tiếp tục đổi mới nội dung, hình thức tổ chức các phong trào thi đua yêu nước, nâng cao chất lượng công tác khen thưởng nhằm thực hiện tốt Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và các quy định của pháp luật về thi đua, khen thưởng.",
    },
  ],
  items: [
    {
      kind: "PURPOSE",
      actor: null,
      text: "Nâng cao nhận thức của cán bộ công chức về vị trí, vai trò và hiệu quả thiết thực của việc phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trong các phong trào thi đua yêu nước, để các phong trào thi đua thực sự trở thành sức mạnh, động lực to lớn nhằm hoàn thành mọi nhiệm vụ được giao, xây dựng Sở Ngoại vụ là cơ quan vững mạnh trong tỉnh.",
      source:
        "Nâng cao nhận thức của cán bộ công chức về vị trí, vai trò và hiệu quả thiết thực của việc phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trong các phong trào thi đua yêu nước, để các phong trào thi đua thực sự trở thành sức mạnh, động lực to lớn nhằm hoàn thành mọi nhiệm vụ được giao, xây dựng Sở Ngoại vụ là cơ quan vững mạnh trong tỉnh.",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Thông qua công tác phát hiện, xây dựng, bồi dưỡng, nhân rộng các điển hình tiên tiến để tiếp tục đổi mới nội dung, hình thức tổ chức các phong trào thi đua yêu nước, nâng cao chất lượng công tác khen thưởng nhằm thực hiện tốt Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và các quy định của pháp luật về thi đua, khen thưởng.",
      source:
        "Thông qua công tác phát hiện, xây dựng, bồi dưỡng, nhân rộng các điển hình tiên tiến để tiếp tục đổi mới nội dung, hình thức tổ chức các phong trào thi đua yêu nước, nâng cao chất lượng công tác khen thưởng nhằm thực hiện tốt Chỉ thị 34-CT/TW ngày 07/4/2014 của Bộ Chính trị và các quy định của pháp luật về thi đua, khen thưởng.",
    },
    {
      kind: "REQUIREMENT",
      actor: "Các cán bộ công chức Sở",
      text: "Các cán bộ công chức Sở chủ động phát hiện, bồi dưỡng và nhân rộng các điển hình trong phong trào thi đua yêu nước; Tạo điều kiện thuận lợi để các điển hình tiên tiến, các nhân tố mới phát huy sáng tạo, hiệu quả trong thực thi nhiệm vụ.",
      source:
        "Các cán bộ công chức Sở chủ động phát hiện, bồi dưỡng và nhân rộng các điển hình trong phong trào thi đua yêu nước; Tạo điều kiện thuận lợi để các điển hình tiên tiến, các nhân tố mới phát huy sáng tạo, hiệu quả trong thực thi nhiệm vụ.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Việc phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến phải gắn liền với sơ kết, tổng kết các phong trào thi đua, các cuộc vận động.",
      source:
        "Việc phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến phải gắn liền với sơ kết, tổng kết các phong trào thi đua, các cuộc vận động.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Điển hình được công nhận phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đối với cơ quan và trong đời sống xã hội.",
      source:
        "Điển hình được công nhận phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đối với cơ quan và trong đời sống xã hội.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Việc xét chọn, công nhận điển hình tiên tiến phải đảm bảo tính khách quan, minh bạch; biểu dương, khen thưởng kịp thời các điển hình tiên tiến.",
      source:
        "Việc xét chọn, công nhận điển hình tiên tiến phải đảm bảo tính khách quan, minh bạch; biểu dương, khen thưởng kịp thời các điển hình tiên tiến.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Xây dựng kế hoạch tổ chức thi đua cùng điển hình tiên tiến để tạo sức lan tỏa, góp phần thúc đẩy và nâng cao hiệu quả của phong trào thi đua yêu nước.",
      source:
        "Xây dựng kế hoạch tổ chức thi đua cùng điển hình tiên tiến để tạo sức lan tỏa, góp phần thúc đẩy và nâng cao hiệu quả của phong trào thi đua yêu nước.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Thông qua các phong trào thi đua theo lĩnh vực do cơ quan phát động.",
      source: "Thông qua các phong trào thi đua theo lĩnh vực do cơ quan phát động.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Thông qua các phong trào thi đua do Thủ tướng Chính phủ, UBND tỉnh phát động hoặc phong trào thi đua do cơ quan phát động và thực hiện hàng năm.",
      source:
        "Thông qua các phong trào thi đua do Thủ tướng Chính phủ, UBND tỉnh phát động hoặc phong trào thi đua do cơ quan phát động và thực hiện hàng năm.",
    },
    {
      kind: "DUTY",
      actor: "Các phòng nghiệp vụ",
      text: "Các phòng nghiệp vụ giới thiệu các điển hình tiên tiến cho Giám đốc Sở xem xét công nhận.",
      source:
        "Đối với điền hình tiên tiến cấp Sở. + Các phòng nghiệp vụ giới thiệu các điển hình tiên tiến cho Giám đốc Sở xem xét công nhận.",
    },
    {
      kind: "DUTY",
      actor: "Hội động Thi đua – Khen thưởng Sở",
      text: "Hội động Thi đua – Khen thưởng Sở bình xét các điển hình tiên tiến của cơ quan.",
      source: "Hội động Thi đua – Khen thưởng Sở bình xét các điển hình tiên tiến của cơ quan.",
    },
    {
      kind: "DUTY",
      actor: "Hội động Thi đua – Khen thưởng Sở",
      text: "Việc bình xét của Hội đồng Thi đua – Khen thưởng được thực hiện bằng hình thức thẩm định hồ sơ và bỏ biếu kín.",
      source: "Việc bình xét của Hội đồng Thi đua – Khen thưởng được thực hiện bằng hình thức thẩm định hồ sơ và bỏ biếu kín.",
    },
    {
      kind: "DUTY",
      actor: "Giám đốc Sở",
      text: "Trên cơ sở của Hội đồng Thi đua – Khen thưởng, Giám đốc Sở quyết định công nhận điển hình tiên tiến của cơ quan và cấp Giấy công nhận.",
      source:
        "Trên cơ sở của Hội đồng Thi đua – Khen thưởng, Giám đốc Sở quyết định công nhận điển hình tiên tiến của cơ quan và cấp Giấy công nhận.",
    },
    {
      kind: "NURTURING",
      actor: "Các phòng nghiệp vụ",
      text: "Trên cơ sở xác định các nhân tố mới cần bồi dưỡng để trở thành các điển hình tiên tiến, các phòng nghiệp vụ cần tạo mọi điều kiện hỗ trợ để các nhân tố mới phát huy hết khả năng, tính sáng tạo, đồng thời giúp nhân tố mới khắc phục những mặt còn tồn tại, hạn chế để từng bước hoàn thiện sớm trở thành điển hình tiên tiến.",
      source:
        "Trên cơ sở xác định các nhân tố mới cần bồi dưỡng để trở thành các điển hình tiên tiến, các phòng nghiệp vụ cần tạo mọi điều kiện hỗ trợ để các nhân tố mới phát huy hết khả năng, tính sáng tạo, đồng thời giúp nhân tố mới khắc phục những mặt còn tồn tại, hạn chế để từng bước hoàn thiện sớm trở thành điển hình tiên tiến.",
    },
    {
      kind: "NURTURING",
      actor: "Các phòng chuyên môn nghiệp vụ",
      text: "Với các điển hình tiên tiến đã được công nhận, các phòng chuyên môn nghiệp vụ tiếp tục theo dõi, tạo môi trường thuận lợi, trực tiếp hỗ trợ bằng các quỹ cho điển hình tiên tiến tiếp tục phát huy khả năng và tiếp tục có nhiều sáng tạo, phát huy hơn nữa trong công việc và trong cuộc sống.",
      source:
        "Với các điển hình tiên tiến đã được công nhận, các phòng chuyên môn nghiệp vụ tiếp tục theo dõi, tạo môi trường thuận lợi, trực tiếp hỗ trợ bằng các quỹ cho điển hình tiên tiến tiếp tục phát huy khả năng và tiếp tục có nhiều sáng tạo, phát huy hơn nữa trong công việc và trong cuộc sống.",
    },
    {
      kind: "REPLICATION",
      actor: null,
      text: "Việc nhân rộng các điển hình tiên tiến phải được tổ chức thường xuyên với các hình thức đa dạng, phong phú.",
      source: "Việc nhân rộng các điển hình tiên tiến phải được tổ chức thường xuyên với các hình thức đa dạng, phong phú như:",
    },
    {
      kind: "REPLICATION",
      actor: null,
      text: "Đẩy mạnh công tác giáo dục, tuyên truyền nâng cao nhận thức, trách nhiệm cho cán bộ công chức trong xây dựng, nhân rộng các điển hình tiên tiến trong cơ quan.",
      source:
        "Đẩy mạnh công tác giáo dục, tuyên truyền nâng cao nhận thức, trách nhiệm cho cán bộ công chức trong xây dựng, nhân rộng các điển hình tiên tiến trong cơ quan.",
    },
    {
      kind: "REPLICATION",
      actor: "Cấp ủy Chi bộ",
      text: "Phát huy tốt vai trò lãnh đạo, chỉ đạo của cấp ủy Chi bộ nhất là việc lãnh đạo, chỉ đạo, đổi mới nội dung, hình thức, biện pháp xây dựng nhân rộng điển hình tiên tiến, từng đảng viên phát huy tốt vai trò tiên phong, gương mẫu và là hạt nhân phấn đấu vươn lên trong phong trào thi đua của cơ quan.",
      source:
        "Phát huy tốt vai trò lãnh đạo, chỉ đạo của cấp ủy Chi bộ nhất là việc lãnh đạo, chỉ đạo, đổi mới nội dung, hình thức, biện pháp xây dựng nhân rộng điển hình tiên tiến, từng đảng viên phát huy tốt vai trò tiên phong, gương mẫu và là hạt nhân phấn đấu vươn lên trong phong trào thi đua của cơ quan.",
    },
    {
      kind: "REPLICATION",
      actor: null,
      text: "Phổ biến, học tập kinh nghiệm các điển hình tiên tiến tiêu biểu thông qua các đợt sơ, tổng kết phong trào thi đua để kịp thời phổ biến, rút kinh nghiệm.",
      source:
        "Phổ biến, học tập kinh nghiệm các điển hình tiên tiến tiêu biểu thông qua các đợt sơ, tổng kết phong trào thi đua để kịp thời phổ biến, rút kinh nghiệm.",
    },
    {
      kind: "REPLICATION",
      actor: null,
      text: "Giới thiệu các gương điển hình tiên tiến để các mô hình tiên tiến phổ biến kinh nghiệm quá trình phấn đấu rèn luyện.",
      source: "Giới thiệu các gương điển hình tiên tiến để các mô hình tiên tiến phổ biến kinh nghiệm quá trình phấn đấu rèn luyện.",
    },
    {
      kind: "COMMUNICATION",
      actor: "Cơ quan",
      text: "Các điển hình tiên tiến được cơ quan thông báo rộng rãi trên trang wedsite của Sở.",
      source: "Các điển hình tiên tiến được cơ quan thông báo rộng rãi trên trang wedsite của Sở.",
    },
    {
      kind: "DUTY",
      actor: "Cấp ủy, chi bộ",
      text: "Cấp ủy, chi bộ tăng cường quán triệt, nâng cao nhận thức cho cán bộ công chức về vị trí, vai trò, tầm quan trọng của các phong trào thi đua và công tác phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến.",
      source:
        "Cấp ủy, chi bộ tăng cường quán triệt, nâng cao nhận thức cho cán bộ công chức về vị trí, vai trò, tầm quan trọng của các phong trào thi đua và công tác phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến.",
    },
    {
      kind: "DUTY",
      actor: "Cấp ủy, chi bộ",
      text: "Xác định việc làm tốt công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến sẽ tạo động lực thúc đẩy các phong trào thi đua yêu nước phát triển, qua đó góp phần hoàn thành xuất sắc các nhiệm vụ chuyên môn của Sở.",
      source:
        "Xác định việc làm tốt công tác phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến sẽ tạo động lực thúc đẩy các phong trào thi đua yêu nước phát triển, qua đó góp phần hoàn thành xuất sắc các nhiệm vụ chuyên môn của Sở.",
    },
    {
      kind: "DUTY",
      actor: null,
      text: "Căn cứ tình hình thực tế tại cơ quan, xây dựng nội dung thi đua, tiêu chuẩn đối với điển hình tiên tiến cụ thể làm căn cứ để giới thiệu, bình xét điển hình tiên tiến của đơn vị năm 2023.",
      source:
        "Căn cứ tình hình thực tế tại cơ quan, xây dựng nội dung thi đua, tiêu chuẩn đối với điển hình tiên tiến cụ thể làm căn cứ để giới thiệu, bình xét điển hình tiên tiến của đơn vị năm 2023.",
    },
    {
      kind: "COMMUNICATION",
      actor: null,
      text: "Cần phải xác định việc tuyên truyền, phổ biến các phong trào thi đua yêu nước, các điển hình tiên tiến là trọng tâm trong các hoạt động tuyên truyền và phải bám sát các nội dung, mục tiêu, chỉ tiêu thi đua để tập trung tuyên truyền.",
      source:
        "Cần phải xác định việc tuyên truyền, phổ biến các phong trào thi đua yêu nước, các điển hình tiên tiến là trọng tâm trong các hoạt động tuyên truyền và phải bám sát các nội dung, mục tiêu, chỉ tiêu thi đua để tập trung tuyên truyền.",
    },
    {
      kind: "COMMUNICATION",
      actor: null,
      text: "Đổi mới các hình thức tuyên truyền các điển hình, tạo khí thế thi đua sôi nổi, góp phần đẩy lùi các mặt tiêu cực trong đời sống xã hội.",
      source:
        "Đổi mới các hình thức tuyên truyền các điển hình, tạo khí thế thi đua sôi nổi, góp phần đẩy lùi các mặt tiêu cực trong đời sống xã hội.",
    },
    {
      kind: "COMMUNICATION",
      actor: null,
      text: "Tại các buổi sinh hoạt định kỳ tại cơ quan, cần lồng ghép tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến.",
      source:
        "Tại các buổi sinh hoạt định kỳ tại cơ quan, cần lồng ghép tuyên truyền các phong trào thi đua yêu nước, các điển hình tiên tiến.",
    },
    {
      kind: "DUTY",
      actor: "Các phòng nghiệp vụ",
      text: "Các phòng nghiệp vụ tập trung xây dựng và lựa chọn các điển hình tiến tiến, làm tốt công tác bồi dưỡng điển hình; tuyên truyền giới thiệu các điển hình tiến tiến để nhân rộng.",
      source:
        "Các phòng nghiệp vụ tập trung xây dựng và lựa chọn các điển hình tiến tiến, làm tốt công tác bồi dưỡng điển hình; tuyên truyền giới thiệu các điển hình tiến tiến để nhân rộng.",
    },
    {
      kind: "DUTY",
      actor: "Các phòng nghiệp vụ",
      text: "Bên cạnh những điển hình tiến tiến đã có, các phòng nghiệp vụ cần chú trọng phát hiện các điển hình là nhân tố mới thật sự nổi trội trong các phong trào thi đua để bổ sung vào kế hoạch hàng năm.",
      source:
        "Bên cạnh những điển hình tiến tiến đã có, các phòng nghiệp vụ cần chú trọng phát hiện các điển hình là nhân tố mới thật sự nổi trội trong các phong trào thi đua để bổ sung vào kế hoạch hàng năm.",
    },
    {
      kind: "COMMUNICATION",
      actor: null,
      text: "Làm tốt công tác tuyên truyền, phổ biến các điển hình tiến tiến trên Website của Sở.",
      source: "Làm tốt công tác tuyên truyền, phổ biến các điển hình tiến tiến trên Website của Sở.",
    },
    {
      kind: "DUTY",
      actor: "Các phòng nghiệp vụ",
      text: "Căn cứ Kế hoạch của Sở, các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở trước ngày 15/12 hàng năm.",
      source: "Căn cứ Kế hoạch của Sở, các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở trước ngày 15/12 hàng năm.",
    },
    {
      kind: "DUTY",
      actor: "Thường trực Hội đồng thi đua khen thưởng Sở",
      text: "Thường trực Hội đồng thi đua khen thưởng Sở có trách nhiệm trực tiếp theo dõi, hướng dẫn, đôn đốc và kiểm tra việc tổ chức thực hiện kế hoạch này.",
      source:
        "Thường trực Hội đồng thi đua khen thưởng Sở có trách nhiệm trực tiếp theo dõi, hướng dẫn, đôn đốc và kiểm tra việc tổ chức thực hiện kế hoạch này.",
    },
  ],
  subjectKinds: ["INDIVIDUAL", "COLLECTIVE"],
  subjectText:
    "Điển hình tiên tiến là tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác, học tập là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua, gương người tốt, việc tốt trong đời sống xã hội.",
  subjectSource:
    "Điển hình tiên tiến là tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong công tác, học tập là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua, gương người tốt, việc tốt trong đời sống xã hội.",
  allowsOutsiders: false,
  workFields: [],
  criteria: [
    {
      code: "BP-C1",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước",
      negative: false,
      condition: {
        type: "NO_DISCIPLINE",
      },
      source: "Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước;",
    },
    {
      code: "BP-C2",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Hoàn thành xuất sắc mọi nhiệm vụ được giao",
      negative: false,
      condition: {
        type: "RATING_AT_LEAST",
        atLeast: "EXCELLENT",
      },
      source: "Hoàn thành xuất sắc mọi nhiệm vụ được giao;",
    },
    {
      code: "BP-C3",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Tiêu biểu, có sức lan tỏa, tác động tích cực đối với cơ quan và trong đời sống xã hội",
      negative: false,
      condition: null,
      source: "Tiêu biểu, có sức lan tỏa, tác động tích cực đối với cơ quan và trong đời sống xã hội.",
    },
    {
      code: "BP-C4",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia xây dựng các quỹ, tham gia các hoạt động nhân đạo, từ thiện, góp phần thực hiện tốt công tác an sinh xã hội trên địa bàn tỉnh",
      negative: false,
      condition: null,
      source:
        "Có tinh thần tương thân tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia xây dựng các quỹ, tham gia các hoạt động nhân đạo, từ thiện, góp phần thực hiện tốt công tác an sinh xã hội trên địa bàn tỉnh.",
    },
  ],
  tasks: [
    {
      title: "Xây dựng kế hoạch báo cáo về Văn phòng Sở",
      lead: "Các phòng nghiệp vụ",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Trước ngày 15/12 hàng năm",
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: "2023-12-14",
      source: "Căn cứ Kế hoạch của Sở, các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở trước ngày 15/12 hàng năm.",
    },
    {
      title: "Bình xét, công nhận điển hình tiên tiến",
      lead: "Sở Ngoại vụ",
      advisingLeader: null,
      advisingDepartments: [],
      coordinatingDepartments: [],
      timeframe: "Trước ngày 10/01 hàng năm",
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: "2024-01-09",
      source: "Thời gian bình xét, công nhận điển hình tiên tiến hoàn thành trước ngày 10/01 hàng năm.",
    },
  ],
  monitoring: {
    lead: "Thường trực Hội đồng thi đua khen thưởng Sở",
    coordinating: null,
    source:
      "Thường trực Hội đồng thi đua khen thưởng Sở có trách nhiệm trực tiếp theo dõi, hướng dẫn, đôn đốc và kiểm tra việc tổ chức thực hiện kế hoạch này.",
  },
  obligations: [
    {
      kind: "REPORT",
      actor: "Các phòng nghiệp vụ",
      recipient: "Văn phòng Sở",
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: "--12-14",
      before: true,
      text: "Căn cứ Kế hoạch của Sở, các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở trước ngày 15/12 hàng năm",
      source: "Căn cứ Kế hoạch của Sở, các phòng nghiệp vụ xây dựng kế hoạch báo cáo về Văn phòng Sở trước ngày 15/12 hàng năm.",
    },
    {
      kind: "RECOGNITION",
      actor: "Sở Ngoại vụ",
      recipient: null,
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: "--01-09",
      before: true,
      text: "Bình xét, công nhận điển hình tiên tiến hoàn thành trước ngày 10/01 hàng năm",
      source: "Thời gian bình xét, công nhận điển hình tiên tiến hoàn thành trước ngày 10/01 hàng năm.",
    },
  ],
  quotas: [],
  ballot: {
    secret: true,
    base: "TOTAL_MEMBERS",
    numerator: 1,
    denominator: 2,
    moreThan: true,
    quorumNumerator: 2,
    quorumDenominator: 3,
    secretaryVotes: true,
    absentInWriting: false,
    recusalKeepsBase: true,
    isDefault: true,
    citation: "mặc định của hệ thống; kế hoạch không ghi đủ tỷ lệ",
    source: "Việc bình xét của Hội đồng Thi đua – Khen thưởng được thực hiện bằng hình thức thẩm định hồ sơ và bỏ biếu kín.",
  },
  procedure: {
    registration: false,
    council: true,
    ballot: "SECRET",
    outcome: "RECOGNISE",
    certificate: true,
    upwardList: false,
    unitDeliberation: false,
    appraisal: true,
  },
  upwardRecipients: [],
  events: [],
  recipients: ["Ban TĐKT tỉnh", "Thành viên Khối TĐS4", "Thành viên Khối TĐS3", "Ban Giám đốc", "Các phòng chuyên môn", "Lưu: VT"],
  signatureTrail: [],
  attachments: [],
};
