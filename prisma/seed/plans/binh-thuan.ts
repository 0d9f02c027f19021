import type { PlanData } from "../../../lib/plan-contents/schema";

/** Plan of Ban Dân vận Tỉnh ủy Bình Thuận of 24/5/2023: the source has no number. */
export const binhThuanPlan: PlanData = {
  slug: "ban-dan-van-binh-thuan-2022-2025",
  regime: "PARTY",
  documentType: "Kế hoạch",
  documentNumber: null,
  issueDate: "2023-05-24",
  place: "Bình Thuận",
  title:
    "Kế hoạch xây dựng, nhân rộng mô hình, điển hình tiên tiến giai đoạn 2022 - 2025 và những năm tiếp theo của cơ quan Ban Dân vận Tỉnh ủy",
  abstract: "Xây dựng, nhân rộng mô hình, điển hình tiên tiến giai đoạn 2022 - 2025 và những năm tiếp theo của cơ quan Ban Dân vận Tỉnh ủy",
  startYear: 2022,
  endYear: 2025,
  openEnded: true,
  annual: false,
  version: 1,
  parent: null,
  signAuthority: "KT",
  signerTitle: "PHÓ TRƯỞNG BAN",
  signerName: "Nguyễn Linh Nhơn",
  onBehalfOf: "TRƯỞNG BAN",
  funding: null,
  sourceNote:
    "Nội dung lấy từ lớp chữ của văn bản; chữ “Ƣ” do phông chữ cũ đã đổi lại thành “Ư”. Văn bản không có số, ký hiệu; hệ thống để trống, không tự đặt. Tên kế hoạch ghi giai đoạn 2022 - 2025, mục III.2 ghi 2021-2025: giữ nguyên cả hai.",
  sections: [
    {
      level: 1,
      number: null,
      heading: "Mở đầu",
      paragraphs: [
        "Thực hiện Kế hoạch số 960/KH-UBND ngày 24/3/2023 của Ủy ban nhân dân tỉnh về việc xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022 - 2025 và những năm tiếp theo; nhằm góp phần phát huy kết quả đạt được sau Đại hội Thi đua yêu nước tỉnh Bình Thuận lần thứ VIII và tiếp tục đẩy mạnh công tác phát hiện, bồi dưỡng, nhân rộng các mô hình, điển hình tiên tiến; lãnh đạo Ban Dân vận Tỉnh ủy phối hợp Chi bộ cơ quan xây dựng kế hoạch thực hiện như sau:",
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
        "- Tiếp tục nâng cao nhận thức về vị trí, vai trò, ý nghĩa to lớn và hiệu quả thiết thực của việc phát hiện, xây dựng và nhân rộng gương điển hình tiên tiến trong các phong trào thi đua yêu nước, hoàn thành mọi nhiệm vụ được giao, xây dựng cơ quan vững mạnh, góp phần thúc đẩy phát triển kinh tế - xã hội, củng cố và giữ vững quốc phòng - an ninh trong thời kỳ công nghiệp hóa - hiện đại hóa và hội nhập quốc tế.",
        "- Chủ động phát hiện, xây dựng và lựa chọn được những mô hình, điển hình tiêu biểu trong cơ quan và trên lĩnh vực công tác dân vận nhằm tuyên truyền, phổ biến kinh nghiệm, phương pháp, cách làm hay và tôn vinh, nêu gương học tập, nhân rộng trong cơ quan và trên địa bàn tỉnh.",
        "- Thực hiện đồng bộ cả 04 khâu: “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng điển hình tiên tiến”. Thông qua đó góp phần đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Yêu cầu",
      paragraphs: [
        "- Xây dựng kế hoạch, đề ra tiêu chí cụ thể về điển hình tiên tiến, kịp thời phát hiện, nhân rộng gương điển hình tiên tiến tại cơ quan, chi bộ và trong công tác dân vận một cách thiết thực, hiệu quả.",
        "- Nêu cao vai trò trách nhiệm của người đứng đầu cơ quan, các phòng trong công tác lãnh đạo, chỉ đạo xây dựng, bồi dưỡng và nhân rộng các điển hình tiên tiến, tổ chức thi đua học tập và làm theo các điển hình tiên tiến.",
        "- Việc phát hiện, xây dựng, nhân rộng các mô hình, điển hình tiên tiến gắn liền với sơ kết, tổng kết các phong trào thi đua, các cuộc vận động... của cơ quan và trong phong trào thi đua Dân vận khéo trên địa bàn tỉnh. Tạo sự lan tỏa, tác động tích cực đối với CBCC cơ quan.",
      ],
    },
    {
      level: 1,
      number: "II",
      heading: "NỘI DUNG, ĐỐI TƯỢNG PHƯƠNG THỨC, TIÊU CHÍ ĐIỂN HÌNH TIÊN TIẾN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Nội dung",
      paragraphs: [
        "- Hàng năm, cơ quan lựa chọn mô hình, gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong học tập, công tác thông qua các phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo trên địa bàn tỉnh để xây dựng giới thiệu nhân rộng. Đồng thời, hướng dẫn, hỗ trợ để các điển hình tiên tiến phát huy được vai trò trong cơ quan nhằm tạo sức lan tỏa mạnh mẽ các giá trị tốt đẹp để thúc đẩy các phong trào thi đua góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan và trên địa bàn tỉnh.",
        "- Thường xuyên đôn đốc, kiểm tra việc xây dựng các các mô hình Dân vận khéo, kịp thời tháo gỡ, giải quyết những vấn đề phát sinh; định kỳ, tổ chức đánh giá, lựa chọn những mô hình tiêu biểu, xuất sắc có hiệu quả cao, có sức lan tỏa trên các lĩnh vực của đời sống xã hội để biểu dương, khen thưởng.",
        "- Chú trọng việc trao đổi kinh nghiệm để nghe điển hình tiên tiến báo cáo kinh nghiệm, phương pháp, cách làm đạt hiệu quả trong phong trào thi đua Dân vận khéo để tuyên truyền, nhân rộng những mô hình, điển hình tiên tiến trong các phong trào thi đua Dân vận khéo góp phần thúc đẩy phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh tại địa phương.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading: "Đối tượng, phương thức",
      paragraphs: [
        "- Điển hình tiên tiến là tập thể, cá nhân thuộc Ban Dân vận Tỉnh ủy; các tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong học tập, công tác là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua tại cơ quan.",
        "- Phương thức lựa chọn điển hình tiên tiến phải có tính nổi trội trong thực hiện nhiệm vụ, phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo ở các địa phương, đơn vị.",
      ],
    },
    {
      level: 2,
      number: "3",
      heading: "Tiêu chí chung",
      paragraphs: [
        "- Gương mẫu, chấp hành tốt đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; các quy chế quy định của cơ quan.",
        "- Hoàn thành tốt các nhiệm vụ được giao trở lên.",
        "- Có cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu trong các phong trào thi đua do cơ quan phát động, tổ chức thực hiện.",
        "- Có tinh thần tương thân, tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động nhân đạo, từ thiện, các hoạt động xã hội khác nhằm thực hiện tốt công tác an sinh xã hội góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan.",
        "- Có tinh thần trách nhiệm cao trong công việc; tích cực tham gia các phong trào thi đua do các cấp các ngành phát động; có tinh thần tự lực, tự cường, đoàn kết, tương trợ, giúp đỡ nhau cùng tiến bộ.",
        "- Có đạo đức, lối sống lành mạnh; không biển hiện suy thoái về đạo đức, lối sống, tự diễn biến, tự chuyển hóa.",
      ],
    },
    {
      level: 2,
      number: "4",
      heading: "Tiêu chí cụ thể",
      paragraphs: [],
    },
    {
      level: 3,
      number: "4.1",
      heading: "Đối với tập thể phòng chuyên môn đạt các tiêu chí",
      paragraphs: [
        "- Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao đảm bảo chất lượng, hiệu quả.",
        "- Xây dựng được những điển hình tiên tiến trong xây dựng cơ quan vững mạnh.",
        "- Tích cực, thực hiện tốt việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tham gia các phong trào thi đua đạt hiệu quả gắn với thực hiện hoàn thành tốt nhiệm vụ trọng tâm hàng năm được giao.",
        "- Các thành viên trong phòng chấp hành tốt kỷ luật, kỷ cương hành chính, quy định văn hóa công sở và nội quy của cơ quan.",
        "- Nội bộ phòng đoàn kết, gương mẫu chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; tích cực thực hành tiết kiệm, chống lãng phí, chống tham nhũng, tiêu cực và các tệ nạn xã hội khác.",
        "- Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động tiên tiến” trở lên; có nhân tố mới, mô hình mới, dẫn đầu trong phong trào thi đua của cơ quan, được suy tôn xét khen thưởng.",
      ],
    },
    {
      level: 3,
      number: "4.2",
      heading: "Đối với cá nhân đạt các tiêu chí",
      paragraphs: [
        "- Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao, đảm bảo chất lượng, hiệu quả.",
        "- Có sáng kiến, giải pháp trong công tác đổi mới, sáng tạo để nâng cao chất lượng, hiệu quả công việc.",
        "- Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ.",
        "- Chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, nội quy, quy chế của cơ quan; có tinh thần tự lực, tự cường, đoàn kết, tương trợ; có đạo đức, lối sống lành mạnh.",
        "- Dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng, tiêu cực, là nhân tố điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và phong trào thi đua Dân vận khéo.",
        "- Tham mưu, đề xuất và được lãnh đạo Ban chỉ đạo, lồng ghép triển khai thực hiện trong các phong trào thi đua của cơ quan, của tỉnh và Ban Chỉ đạo tỉnh mà cơ quan là thành viên như: Các mô hình vận động nhân dân thực hiện tốt cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; thực hiện tốt chính sách an sinh xã hội, chăm sóc gia đình người có công với cách mạng, người nghèo, người neo đơn; các mô hình trong vận động chức sắc, chức việc, nhà tu hành, tín đồ các tôn giáo chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước theo phương châm sống “Tốt đời, đẹp đạo”; tăng cường tình đoàn kết quân dân; khéo trong vận động nhân dân, khéo trong việc giải quyết đơn thư, khiếu nại tố cáo của tổ chức, cá nhân liên quan...",
        "- Hàng năm được đánh giá, xếp loại “Hoàn thành tốt nhiệm vụ” trở lên và được Trưởng Ban tặng Giấy khen; có sáng kiến đạt mức độ ảnh hưởng cơ sở được Thủ trưởng cơ quan công nhận.",
      ],
    },
    {
      level: 1,
      number: "III",
      heading: "TỔ CHỨC THỰC HIỆN",
      paragraphs: [],
    },
    {
      level: 2,
      number: "1",
      heading: "Xây dựng kế hoạch nhân rộng điển hình tiên tiến giai đoạn 2022-2025 và những năm tiếp theo.",
      paragraphs: [
        "- Chủ trì: Trưởng Ban.",
        "- Lãnh đạo Ban tham mưu: Đồng chí Phó Trưởng ban Thường trực.",
        "- Phòng tham mưu: Phòng Dân vận các cơ quan Nhà nước",
        "- Thời gian thực hiện: Tháng 5/2023.",
      ],
    },
    {
      level: 2,
      number: "2",
      heading:
        "Định kỳ hàng năm, tổng kết phong trào thi đua tiến hành bình xét, lựa chọn các điển hình tiên tiến trong cơ quan và trong phong trào thi đua Dân vận khéo giai đoạn 2021-2025 để đề nghị các cấp khen thưởng.",
      paragraphs: [
        "- Chủ trì: Trưởng Ban",
        "- Lãnh đạo Ban tham mưu: các đồng chí Phó Trưởng ban phụ trách lĩnh vực.",
        "- Phòng tham mưu: Phòng Đoàn thể và các hội.",
        "- Phòng phối hợp: Phòng Dân vận các cơ quan Nhà nước.",
        "- Thời gian thực hiện: Hàng năm.",
      ],
    },
    {
      level: 2,
      number: "3",
      heading:
        "Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025.",
      paragraphs: [
        "- Chủ trì: Trưởng Ban.",
        "- Lãnh đạo Ban tham mưu: các đồng chí Phó Trưởng ban phụ trách lĩnh vực.",
        "- Phòng tham mưu: Phòng Dân vận các cơ quan Nhà nước; Phòng Đoàn thể và các hội.",
        "- Thời gian thực hiện: Năm 2025.",
      ],
    },
    {
      level: 2,
      number: null,
      heading: "Nội dung chung",
      paragraphs: [
        "Lãnh đạo Ban tổ chức quán triệt, triển khai đến toàn thể CBCC cơ quan biết nội dung Kế hoạch số 960/KH-UBND, ngày 24/3/2023 của Ủy ban nhân dân tỉnh về xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022-2025 và những năm tiếp theo và Kế hoạch của Ban Dân vận Tỉnh ủy. Đồng thời, có biện pháp lãnh đạo, chỉ đạo thực hiện các nội dung đã đề ra đạt được kết quả tốt.",
        "Giao Phòng Dân vận các cơ quan nhà nước chủ trì phối hợp phòng Đoàn thể và các hội giúp Lãnh đạo Ban theo dõi việc triển khai thực hiện Kế hoạch này.",
      ],
    },
  ],
  legalBases: [
    {
      type: "Kế hoạch",
      number: "960/KH-UBND",
      canonicalNumber: "960/KH-UBND",
      date: "2023-03-24",
      issuer: "Ủy ban nhân dân tỉnh",
      subject:
        "xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022 - 2025 và những năm tiếp theo",
      source:
        "Thực hiện Kế hoạch số 960/KH-UBND ngày 24/3/2023 của Ủy ban nhân dân tỉnh về việc xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022 - 2025 và những năm tiếp theo;",
    },
    {
      type: "Chỉ thị",
      number: "34-CT/TW",
      canonicalNumber: "34-CT/TW",
      date: "2014-04-07",
      issuer: "Bộ Chính trị",
      subject: "tiếp tục đổi mới công tác thi đua, khen thưởng",
      source:
        "Thông qua đó góp phần đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng.",
    },
    {
      type: "Chỉ thị",
      number: "52-CT/TU",
      canonicalNumber: "52-CT/TU",
      date: "2014-07-14",
      issuer: "Tỉnh ủy",
      subject: "tiếp tục đổi mới công tác thi đua, khen thưởng",
      source:
        "Thông qua đó góp phần đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng.",
    },
  ],
  items: [
    {
      kind: "PURPOSE",
      actor: "Lãnh đạo Ban Dân vận Tỉnh ủy phối hợp Chi bộ cơ quan",
      text: "Nhằm góp phần phát huy kết quả đạt được sau Đại hội Thi đua yêu nước tỉnh Bình Thuận lần thứ VIII và tiếp tục đẩy mạnh công tác phát hiện, bồi dưỡng, nhân rộng các mô hình, điển hình tiên tiến.",
      source:
        "nhằm góp phần phát huy kết quả đạt được sau Đại hội Thi đua yêu nước tỉnh Bình Thuận lần thứ VIII và tiếp tục đẩy mạnh công tác phát hiện, bồi dưỡng, nhân rộng các mô hình, điển hình tiên tiến; lãnh đạo Ban Dân vận Tỉnh ủy phối hợp Chi bộ cơ quan xây dựng kế hoạch thực hiện như sau:",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Tiếp tục nâng cao nhận thức về vị trí, vai trò, ý nghĩa to lớn và hiệu quả thiết thực của việc phát hiện, xây dựng và nhân rộng gương điển hình tiên tiến trong các phong trào thi đua yêu nước, hoàn thành mọi nhiệm vụ được giao, xây dựng cơ quan vững mạnh, góp phần thúc đẩy phát triển kinh tế - xã hội, củng cố và giữ vững quốc phòng - an ninh trong thời kỳ công nghiệp hóa - hiện đại hóa và hội nhập quốc tế.",
      source:
        "Tiếp tục nâng cao nhận thức về vị trí, vai trò, ý nghĩa to lớn và hiệu quả thiết thực của việc phát hiện, xây dựng và nhân rộng gương điển hình tiên tiến trong các phong trào thi đua yêu nước, hoàn thành mọi nhiệm vụ được giao, xây dựng cơ quan vững mạnh, góp phần thúc đẩy phát triển kinh tế - xã hội, củng cố và giữ vững quốc phòng - an ninh trong thời kỳ công nghiệp hóa - hiện đại hóa và hội nhập quốc tế.",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Chủ động phát hiện, xây dựng và lựa chọn được những mô hình, điển hình tiêu biểu trong cơ quan và trên lĩnh vực công tác dân vận nhằm tuyên truyền, phổ biến kinh nghiệm, phương pháp, cách làm hay và tôn vinh, nêu gương học tập, nhân rộng trong cơ quan và trên địa bàn tỉnh.",
      source:
        "Chủ động phát hiện, xây dựng và lựa chọn được những mô hình, điển hình tiêu biểu trong cơ quan và trên lĩnh vực công tác dân vận nhằm tuyên truyền, phổ biến kinh nghiệm, phương pháp, cách làm hay và tôn vinh, nêu gương học tập, nhân rộng trong cơ quan và trên địa bàn tỉnh.",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Thực hiện đồng bộ cả 04 khâu: “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng điển hình tiên tiến”.",
      source: "Thực hiện đồng bộ cả 04 khâu: “Phát hiện - Bồi dưỡng - Tổng kết - Nhân rộng điển hình tiên tiến”.",
    },
    {
      kind: "PURPOSE",
      actor: null,
      text: "Thông qua đó góp phần đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng.",
      source:
        "Thông qua đó góp phần đổi mới nội dung, hình thức, chất lượng công tác thi đua, khen thưởng theo tinh thần Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị và Chỉ thị số 52-CT/TU, ngày 14/7/2014 của Tỉnh ủy về tiếp tục đổi mới công tác thi đua, khen thưởng.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Xây dựng kế hoạch, đề ra tiêu chí cụ thể về điển hình tiên tiến, kịp thời phát hiện, nhân rộng gương điển hình tiên tiến tại cơ quan, chi bộ và trong công tác dân vận một cách thiết thực, hiệu quả.",
      source:
        "Xây dựng kế hoạch, đề ra tiêu chí cụ thể về điển hình tiên tiến, kịp thời phát hiện, nhân rộng gương điển hình tiên tiến tại cơ quan, chi bộ và trong công tác dân vận một cách thiết thực, hiệu quả.",
    },
    {
      kind: "REQUIREMENT",
      actor: "Người đứng đầu cơ quan, các phòng",
      text: "Nêu cao vai trò trách nhiệm của người đứng đầu cơ quan, các phòng trong công tác lãnh đạo, chỉ đạo xây dựng, bồi dưỡng và nhân rộng các điển hình tiên tiến, tổ chức thi đua học tập và làm theo các điển hình tiên tiến.",
      source:
        "Nêu cao vai trò trách nhiệm của người đứng đầu cơ quan, các phòng trong công tác lãnh đạo, chỉ đạo xây dựng, bồi dưỡng và nhân rộng các điển hình tiên tiến, tổ chức thi đua học tập và làm theo các điển hình tiên tiến.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Việc phát hiện, xây dựng, nhân rộng các mô hình, điển hình tiên tiến gắn liền với sơ kết, tổng kết các phong trào thi đua, các cuộc vận động... của cơ quan và trong phong trào thi đua Dân vận khéo trên địa bàn tỉnh.",
      source:
        "Việc phát hiện, xây dựng, nhân rộng các mô hình, điển hình tiên tiến gắn liền với sơ kết, tổng kết các phong trào thi đua, các cuộc vận động... của cơ quan và trong phong trào thi đua Dân vận khéo trên địa bàn tỉnh.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Tạo sự lan tỏa, tác động tích cực đối với CBCC cơ quan.",
      source: "Tạo sự lan tỏa, tác động tích cực đối với CBCC cơ quan.",
    },
    {
      kind: "CONTENT",
      actor: "Cơ quan",
      text: "Hàng năm, cơ quan lựa chọn mô hình, gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong học tập, công tác thông qua các phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo trên địa bàn tỉnh để xây dựng giới thiệu nhân rộng.",
      source:
        "Hàng năm, cơ quan lựa chọn mô hình, gương điển hình tiên tiến là những tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong học tập, công tác thông qua các phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo trên địa bàn tỉnh để xây dựng giới thiệu nhân rộng.",
    },
    {
      kind: "CONTENT",
      actor: "Cơ quan",
      text: "Đồng thời, hướng dẫn, hỗ trợ để các điển hình tiên tiến phát huy được vai trò trong cơ quan nhằm tạo sức lan tỏa mạnh mẽ các giá trị tốt đẹp để thúc đẩy các phong trào thi đua góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan và trên địa bàn tỉnh.",
      source:
        "Đồng thời, hướng dẫn, hỗ trợ để các điển hình tiên tiến phát huy được vai trò trong cơ quan nhằm tạo sức lan tỏa mạnh mẽ các giá trị tốt đẹp để thúc đẩy các phong trào thi đua góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan và trên địa bàn tỉnh.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Thường xuyên đôn đốc, kiểm tra việc xây dựng các các mô hình Dân vận khéo, kịp thời tháo gỡ, giải quyết những vấn đề phát sinh; định kỳ, tổ chức đánh giá, lựa chọn những mô hình tiêu biểu, xuất sắc có hiệu quả cao, có sức lan tỏa trên các lĩnh vực của đời sống xã hội để biểu dương, khen thưởng.",
      source:
        "Thường xuyên đôn đốc, kiểm tra việc xây dựng các các mô hình Dân vận khéo, kịp thời tháo gỡ, giải quyết những vấn đề phát sinh; định kỳ, tổ chức đánh giá, lựa chọn những mô hình tiêu biểu, xuất sắc có hiệu quả cao, có sức lan tỏa trên các lĩnh vực của đời sống xã hội để biểu dương, khen thưởng.",
    },
    {
      kind: "CONTENT",
      actor: null,
      text: "Chú trọng việc trao đổi kinh nghiệm để nghe điển hình tiên tiến báo cáo kinh nghiệm, phương pháp, cách làm đạt hiệu quả trong phong trào thi đua Dân vận khéo để tuyên truyền, nhân rộng những mô hình, điển hình tiên tiến trong các phong trào thi đua Dân vận khéo góp phần thúc đẩy phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh tại địa phương.",
      source:
        "Chú trọng việc trao đổi kinh nghiệm để nghe điển hình tiên tiến báo cáo kinh nghiệm, phương pháp, cách làm đạt hiệu quả trong phong trào thi đua Dân vận khéo để tuyên truyền, nhân rộng những mô hình, điển hình tiên tiến trong các phong trào thi đua Dân vận khéo góp phần thúc đẩy phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh tại địa phương.",
    },
    {
      kind: "REQUIREMENT",
      actor: null,
      text: "Phương thức lựa chọn điển hình tiên tiến phải có tính nổi trội trong thực hiện nhiệm vụ, phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo ở các địa phương, đơn vị.",
      source:
        "Phương thức lựa chọn điển hình tiên tiến phải có tính nổi trội trong thực hiện nhiệm vụ, phong trào thi đua của cơ quan và trong phong trào thi đua Dân vận khéo ở các địa phương, đơn vị.",
    },
    {
      kind: "DUTY",
      actor: "Lãnh đạo Ban",
      text: "Lãnh đạo Ban tổ chức quán triệt, triển khai đến toàn thể CBCC cơ quan biết nội dung Kế hoạch số 960/KH-UBND, ngày 24/3/2023 của Ủy ban nhân dân tỉnh về xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022-2025 và những năm tiếp theo và Kế hoạch của Ban Dân vận Tỉnh ủy.",
      source:
        "Lãnh đạo Ban tổ chức quán triệt, triển khai đến toàn thể CBCC cơ quan biết nội dung Kế hoạch số 960/KH-UBND, ngày 24/3/2023 của Ủy ban nhân dân tỉnh về xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022-2025 và những năm tiếp theo và Kế hoạch của Ban Dân vận Tỉnh ủy.",
    },
    {
      kind: "DUTY",
      actor: "Lãnh đạo Ban",
      text: "Đồng thời, có biện pháp lãnh đạo, chỉ đạo thực hiện các nội dung đã đề ra đạt được kết quả tốt.",
      source: "Đồng thời, có biện pháp lãnh đạo, chỉ đạo thực hiện các nội dung đã đề ra đạt được kết quả tốt.",
    },
    {
      kind: "DUTY",
      actor: "Phòng Dân vận các cơ quan nhà nước",
      text: "Giao Phòng Dân vận các cơ quan nhà nước chủ trì phối hợp phòng Đoàn thể và các hội giúp Lãnh đạo Ban theo dõi việc triển khai thực hiện Kế hoạch này.",
      source:
        "Giao Phòng Dân vận các cơ quan nhà nước chủ trì phối hợp phòng Đoàn thể và các hội giúp Lãnh đạo Ban theo dõi việc triển khai thực hiện Kế hoạch này.",
    },
  ],
  subjectKinds: ["INDIVIDUAL", "COLLECTIVE", "PRACTICE_MODEL"],
  subjectText:
    "Điển hình tiên tiến là tập thể, cá nhân thuộc Ban Dân vận Tỉnh ủy; các tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong học tập, công tác là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua tại cơ quan.",
  subjectSource:
    "Điển hình tiên tiến là tập thể, cá nhân thuộc Ban Dân vận Tỉnh ủy; các tập thể, cá nhân có thành tích tiêu biểu, xuất sắc trong học tập, công tác là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua tại cơ quan.",
  allowsOutsiders: true,
  workFields: [],
  criteria: [
    {
      code: "BT-C1",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Gương mẫu, chấp hành tốt đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; các quy chế quy định của cơ quan",
      negative: false,
      condition: {
        type: "NO_DISCIPLINE",
      },
      source:
        "Gương mẫu, chấp hành tốt đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước; các quy chế quy định của cơ quan.",
    },
    {
      code: "BT-C2",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Hoàn thành tốt các nhiệm vụ được giao trở lên",
      negative: false,
      condition: {
        type: "RATING_AT_LEAST",
        atLeast: "GOOD",
      },
      source: "Hoàn thành tốt các nhiệm vụ được giao trở lên.",
    },
    {
      code: "BT-C3",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu trong các phong trào thi đua do cơ quan phát động, tổ chức thực hiện",
      negative: false,
      condition: null,
      source:
        "Có cách làm hay, nhiều sáng kiến, giải pháp sáng tạo, mang lại hiệu quả thiết thực và là nhân tố nổi trội, tiêu biểu trong các phong trào thi đua do cơ quan phát động, tổ chức thực hiện.",
    },
    {
      code: "BT-C4",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có tinh thần tương thân, tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động nhân đạo, từ thiện, các hoạt động xã hội khác nhằm thực hiện tốt công tác an sinh xã hội góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan",
      negative: false,
      condition: null,
      source:
        "Có tinh thần tương thân, tương ái, giúp đỡ mọi người cùng tiến bộ; tích cực tham gia các hoạt động nhân đạo, từ thiện, các hoạt động xã hội khác nhằm thực hiện tốt công tác an sinh xã hội góp phần thực hiện thắng lợi nhiệm vụ chính trị của cơ quan.",
    },
    {
      code: "BT-C5",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có tinh thần trách nhiệm cao trong công việc; tích cực tham gia các phong trào thi đua do các cấp các ngành phát động; có tinh thần tự lực, tự cường, đoàn kết, tương trợ, giúp đỡ nhau cùng tiến bộ",
      negative: false,
      condition: null,
      source:
        "Có tinh thần trách nhiệm cao trong công việc; tích cực tham gia các phong trào thi đua do các cấp các ngành phát động; có tinh thần tự lực, tự cường, đoàn kết, tương trợ, giúp đỡ nhau cùng tiến bộ.",
    },
    {
      code: "BT-C6",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Có đạo đức, lối sống lành mạnh",
      negative: false,
      condition: null,
      source: "Có đạo đức, lối sống lành mạnh; không biển hiện suy thoái về đạo đức, lối sống, tự diễn biến, tự chuyển hóa.",
    },
    {
      code: "BT-C7",
      scope: "GENERAL",
      workField: null,
      subjectKinds: [],
      text: "Không biển hiện suy thoái về đạo đức, lối sống, tự diễn biến, tự chuyển hóa",
      negative: true,
      condition: null,
      source: "Có đạo đức, lối sống lành mạnh; không biển hiện suy thoái về đạo đức, lối sống, tự diễn biến, tự chuyển hóa.",
    },
    {
      code: "BT-T1",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao đảm bảo chất lượng, hiệu quả",
      negative: false,
      condition: null,
      source: "Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao đảm bảo chất lượng, hiệu quả.",
    },
    {
      code: "BT-T2",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Xây dựng được những điển hình tiên tiến trong xây dựng cơ quan vững mạnh",
      negative: false,
      condition: {
        type: "CHILD_EXEMPLARS",
        minimum: 1,
      },
      source: "Xây dựng được những điển hình tiên tiến trong xây dựng cơ quan vững mạnh.",
    },
    {
      code: "BT-T3",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Tích cực, thực hiện tốt việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tham gia các phong trào thi đua đạt hiệu quả gắn với thực hiện hoàn thành tốt nhiệm vụ trọng tâm hàng năm được giao",
      negative: false,
      condition: null,
      source:
        "Tích cực, thực hiện tốt việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh tham gia các phong trào thi đua đạt hiệu quả gắn với thực hiện hoàn thành tốt nhiệm vụ trọng tâm hàng năm được giao.",
    },
    {
      code: "BT-T4",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Các thành viên trong phòng chấp hành tốt kỷ luật, kỷ cương hành chính, quy định văn hóa công sở và nội quy của cơ quan",
      negative: false,
      condition: {
        type: "NO_DISCIPLINE",
      },
      source: "Các thành viên trong phòng chấp hành tốt kỷ luật, kỷ cương hành chính, quy định văn hóa công sở và nội quy của cơ quan.",
    },
    {
      code: "BT-T5",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Nội bộ phòng đoàn kết, gương mẫu chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; tích cực thực hành tiết kiệm, chống lãng phí, chống tham nhũng, tiêu cực và các tệ nạn xã hội khác",
      negative: false,
      condition: null,
      source:
        "Nội bộ phòng đoàn kết, gương mẫu chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; tích cực thực hành tiết kiệm, chống lãng phí, chống tham nhũng, tiêu cực và các tệ nạn xã hội khác.",
    },
    {
      code: "BT-T6",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động tiên tiến” trở lên",
      negative: false,
      condition: {
        type: "EVERY_YEAR",
        record: "TITLE",
        atLeast: "ADVANCED_COLLECTIVE",
      },
      source:
        "Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động tiên tiến” trở lên; có nhân tố mới, mô hình mới, dẫn đầu trong phong trào thi đua của cơ quan, được suy tôn xét khen thưởng.",
    },
    {
      code: "BT-T7",
      scope: "KIND",
      workField: null,
      subjectKinds: ["COLLECTIVE"],
      text: "Có nhân tố mới, mô hình mới, dẫn đầu trong phong trào thi đua của cơ quan, được suy tôn xét khen thưởng",
      negative: false,
      condition: null,
      source:
        "Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động tiên tiến” trở lên; có nhân tố mới, mô hình mới, dẫn đầu trong phong trào thi đua của cơ quan, được suy tôn xét khen thưởng.",
    },
    {
      code: "BT-N1",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao, đảm bảo chất lượng, hiệu quả",
      negative: false,
      condition: null,
      source: "Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ được giao, đảm bảo chất lượng, hiệu quả.",
    },
    {
      code: "BT-N2",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Có sáng kiến, giải pháp trong công tác đổi mới, sáng tạo để nâng cao chất lượng, hiệu quả công việc",
      negative: false,
      condition: null,
      source: "Có sáng kiến, giải pháp trong công tác đổi mới, sáng tạo để nâng cao chất lượng, hiệu quả công việc.",
    },
    {
      code: "BT-N3",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ",
      negative: false,
      condition: null,
      source: "Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ.",
    },
    {
      code: "BT-N4",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, nội quy, quy chế của cơ quan; có tinh thần tự lực, tự cường, đoàn kết, tương trợ; có đạo đức, lối sống lành mạnh",
      negative: false,
      condition: null,
      source:
        "Chấp hành tốt chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước, nội quy, quy chế của cơ quan; có tinh thần tự lực, tự cường, đoàn kết, tương trợ; có đạo đức, lối sống lành mạnh.",
    },
    {
      code: "BT-N5",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng, tiêu cực, là nhân tố điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và phong trào thi đua Dân vận khéo",
      negative: false,
      condition: null,
      source:
        "Dám nghĩ, dám làm, dám chịu trách nhiệm, có tinh thần đấu tranh phòng, chống tham nhũng, tiêu cực, là nhân tố điển hình trong học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và phong trào thi đua Dân vận khéo.",
    },
    {
      code: "BT-N6",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Tham mưu, đề xuất và được lãnh đạo Ban chỉ đạo, lồng ghép triển khai thực hiện trong các phong trào thi đua của cơ quan, của tỉnh và Ban Chỉ đạo tỉnh mà cơ quan là thành viên như: Các mô hình vận động nhân dân thực hiện tốt cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; thực hiện tốt chính sách an sinh xã hội, chăm sóc gia đình người có công với cách mạng, người nghèo, người neo đơn; các mô hình trong vận động chức sắc, chức việc, nhà tu hành, tín đồ các tôn giáo chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước theo phương châm sống “Tốt đời, đẹp đạo”; tăng cường tình đoàn kết quân dân; khéo trong vận động nhân dân, khéo trong việc giải quyết đơn thư, khiếu nại tố cáo của tổ chức, cá nhân liên quan...",
      negative: false,
      condition: null,
      source:
        "Tham mưu, đề xuất và được lãnh đạo Ban chỉ đạo, lồng ghép triển khai thực hiện trong các phong trào thi đua của cơ quan, của tỉnh và Ban Chỉ đạo tỉnh mà cơ quan là thành viên như: Các mô hình vận động nhân dân thực hiện tốt cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”; thực hiện tốt chính sách an sinh xã hội, chăm sóc gia đình người có công với cách mạng, người nghèo, người neo đơn; các mô hình trong vận động chức sắc, chức việc, nhà tu hành, tín đồ các tôn giáo chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước theo phương châm sống “Tốt đời, đẹp đạo”; tăng cường tình đoàn kết quân dân; khéo trong vận động nhân dân, khéo trong việc giải quyết đơn thư, khiếu nại tố cáo của tổ chức, cá nhân liên quan...",
    },
    {
      code: "BT-N7",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Hàng năm được đánh giá, xếp loại “Hoàn thành tốt nhiệm vụ” trở lên và được Trưởng Ban tặng Giấy khen",
      negative: false,
      condition: {
        type: "ALL",
        of: [
          {
            type: "EVERY_YEAR",
            record: "RATING",
            atLeast: "GOOD",
          },
          {
            type: "EVERY_YEAR_AWARD",
            award: "MERIT_CERTIFICATE",
          },
        ],
      },
      source:
        "Hàng năm được đánh giá, xếp loại “Hoàn thành tốt nhiệm vụ” trở lên và được Trưởng Ban tặng Giấy khen; có sáng kiến đạt mức độ ảnh hưởng cơ sở được Thủ trưởng cơ quan công nhận.",
    },
    {
      code: "BT-N8",
      scope: "KIND",
      workField: null,
      subjectKinds: ["INDIVIDUAL"],
      text: "Có sáng kiến đạt mức độ ảnh hưởng cơ sở được Thủ trưởng cơ quan công nhận",
      negative: false,
      condition: {
        type: "INITIATIVE",
        atLeastScope: "GRASSROOTS",
      },
      source:
        "Hàng năm được đánh giá, xếp loại “Hoàn thành tốt nhiệm vụ” trở lên và được Trưởng Ban tặng Giấy khen; có sáng kiến đạt mức độ ảnh hưởng cơ sở được Thủ trưởng cơ quan công nhận.",
    },
  ],
  tasks: [
    {
      title: "Xây dựng kế hoạch nhân rộng điển hình tiên tiến giai đoạn 2022-2025 và những năm tiếp theo",
      lead: "Trưởng Ban",
      advisingLeader: "Đồng chí Phó Trưởng ban Thường trực",
      advisingDepartments: ["Phòng Dân vận các cơ quan Nhà nước"],
      coordinatingDepartments: [],
      timeframe: "Tháng 5/2023",
      recurrence: "ONCE",
      firstDay: "2023-05-01",
      lastDay: "2023-05-31",
      source:
        "1. Xây dựng kế hoạch nhân rộng điển hình tiên tiến giai đoạn 2022-2025 và những năm tiếp theo. - Chủ trì: Trưởng Ban. - Lãnh đạo Ban tham mưu: Đồng chí Phó Trưởng ban Thường trực. - Phòng tham mưu: Phòng Dân vận các cơ quan Nhà nước - Thời gian thực hiện: Tháng 5/2023.",
    },
    {
      title:
        "Định kỳ hàng năm, tổng kết phong trào thi đua tiến hành bình xét, lựa chọn các điển hình tiên tiến trong cơ quan và trong phong trào thi đua Dân vận khéo giai đoạn 2021-2025 để đề nghị các cấp khen thưởng",
      lead: "Trưởng Ban",
      advisingLeader: "Các đồng chí Phó Trưởng ban phụ trách lĩnh vực",
      advisingDepartments: ["Phòng Đoàn thể và các hội"],
      coordinatingDepartments: ["Phòng Dân vận các cơ quan Nhà nước"],
      timeframe: "Hàng năm",
      recurrence: "YEARLY",
      firstDay: null,
      lastDay: null,
      source:
        "2. Định kỳ hàng năm, tổng kết phong trào thi đua tiến hành bình xét, lựa chọn các điển hình tiên tiến trong cơ quan và trong phong trào thi đua Dân vận khéo giai đoạn 2021-2025 để đề nghị các cấp khen thưởng. - Chủ trì: Trưởng Ban - Lãnh đạo Ban tham mưu: các đồng chí Phó Trưởng ban phụ trách lĩnh vực. - Phòng tham mưu: Phòng Đoàn thể và các hội. - Phòng phối hợp: Phòng Dân vận các cơ quan Nhà nước. - Thời gian thực hiện: Hàng năm.",
    },
    {
      title:
        "Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025",
      lead: "Trưởng Ban",
      advisingLeader: "Các đồng chí Phó Trưởng ban phụ trách lĩnh vực",
      advisingDepartments: ["Phòng Dân vận các cơ quan Nhà nước", "Phòng Đoàn thể và các hội"],
      coordinatingDepartments: [],
      timeframe: "Năm 2025",
      recurrence: "ONCE",
      firstDay: "2025-01-01",
      lastDay: "2025-12-31",
      source:
        "3. Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025. - Chủ trì: Trưởng Ban. - Lãnh đạo Ban tham mưu: các đồng chí Phó Trưởng ban phụ trách lĩnh vực. - Phòng tham mưu: Phòng Dân vận các cơ quan Nhà nước; Phòng Đoàn thể và các hội. - Thời gian thực hiện: Năm 2025.",
    },
  ],
  monitoring: {
    lead: "Phòng Dân vận các cơ quan nhà nước",
    coordinating: "phòng Đoàn thể và các hội",
    source:
      "Giao Phòng Dân vận các cơ quan nhà nước chủ trì phối hợp phòng Đoàn thể và các hội giúp Lãnh đạo Ban theo dõi việc triển khai thực hiện Kế hoạch này.",
  },
  obligations: [
    {
      kind: "REVIEW",
      actor: "Trưởng Ban",
      recipient: null,
      recurrence: "ONCE",
      firstDay: "2025-01-01",
      lastDay: "2025-12-31",
      before: false,
      text: "Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025",
      source:
        "3. Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025. - Chủ trì: Trưởng Ban. - Lãnh đạo Ban tham mưu: các đồng chí Phó Trưởng ban phụ trách lĩnh vực. - Phòng tham mưu: Phòng Dân vận các cơ quan Nhà nước; Phòng Đoàn thể và các hội. - Thời gian thực hiện: Năm 2025.",
    },
  ],
  quotas: [],
  ballot: null,
  procedure: {
    registration: false,
    council: false,
    ballot: "NONE",
    outcome: "PROPOSE_UPWARD",
    certificate: false,
    upwardList: true,
    unitDeliberation: true,
    appraisal: true,
  },
  upwardRecipients: ["Các cấp khen thưởng"],
  events: [
    {
      name: "Đại hội Thi đua yêu nước tỉnh Bình Thuận",
      ordinal: "VIII",
      year: null,
      source:
        "Thực hiện Kế hoạch số 960/KH-UBND ngày 24/3/2023 của Ủy ban nhân dân tỉnh về việc xây dựng, nhân rộng các mô hình, điển hình tiên tiến trên địa bàn tỉnh Bình Thuận, giai đoạn 2022 - 2025 và những năm tiếp theo; nhằm góp phần phát huy kết quả đạt được sau Đại hội Thi đua yêu nước tỉnh Bình Thuận lần thứ VIII và tiếp tục đẩy mạnh công tác phát hiện, bồi dưỡng, nhân rộng các mô hình, điển hình tiên tiến; lãnh đạo Ban Dân vận Tỉnh ủy phối hợp Chi bộ cơ quan xây dựng kế hoạch thực hiện như sau:",
    },
    {
      name: "Hội nghị điển hình tiên tiến cấp tỉnh",
      ordinal: null,
      year: null,
      source:
        "Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025.",
    },
    {
      name: "Đại hội thi đua yêu nước tỉnh Bình Thuận",
      ordinal: "IX",
      year: 2025,
      source:
        "Tổ chức đánh giá, sơ kết, tổng kết công tác, phát hiện, bồi dưỡng, xây dựng mô hình điển hình tiên tiến ở cơ quan và trong phong trào thi đua Dân vận khéo để tôn vinh tại Hội nghị điển hình tiên tiến cấp tỉnh và Đại hội thi đua yêu nước tỉnh Bình Thuận lần thứ IX năm 2025.",
    },
  ],
  recipients: [
    "Ban Thi đua Khen thưởng tỉnh",
    "Trưởng Khối thi đua 6",
    "Lãnh đạo Ban, Chi ủy",
    "Ban Chấp hành Công đoàn",
    "Các phòng thuộc Ban",
    "Lưu Văn thư",
  ],
  signatureTrail: [],
  attachments: [],
};
