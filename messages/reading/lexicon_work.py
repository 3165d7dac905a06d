"""Words for the state of the work: polarity, time, certainty, what has happened to it, and the things and people in it."""

from __future__ import annotations

from messages.reading.sense import Sense

WORK: dict[Sense, str] = {
    Sense.NOT_YET: "chưa, chưa hề, chưa từng, vẫn chưa, còn chưa, chưa có, chưa được, not, not yet",
    Sense.NOT: """
        không, chẳng, chả, không hề, khỏi, đừng, đừng có, hổng, chẳng hề, không có, chả có, chẳng có, không có chuyện, làm gì có, đâu
        có, nào có, có đâu, không còn, chẳng còn, chả còn, hết còn, không cần, khỏi cần, chưa cần, chẳng cần, không xin, không cần phải,
        chưa phải, không được
    """,
    Sense.NOT_BE: "không phải, không phải là, chẳng phải, chả phải, đâu phải, đâu phải là, có phải đâu, không đúng là",
    Sense.POST_NOT: """
        đâu, đâu mà, thế nào được, làm sao được, sao mà được, thế quái nào được, thế quái nào, kiểu gì được, sao được, bao giờ đâu,
        hồi nào đâu, gì đâu, nào đâu, đâu ạ, sao nổi, sao kịp
    """,
    Sense.PAST: "đã, vừa, vừa mới, mới vừa, đã được, đã có, cũng đã, đều đã, vừa được",
    Sense.ALREADY: """
        rồi, rồi mà, rồi đấy, rồi đó, từ lâu, lâu rồi, rồi còn gì, rồi còn đâu, từ đời nào, đời tám hoánh, từ đời nảo đời nào, hồi nào
        rồi
    """,
    Sense.ONGOING: """
        đang, vẫn đang, còn đang, hiện đang, đang còn, đương, đang trong quá trình, đang tiếp tục, tiếp tục, đang dở, làm dở, dở dang,
        đang dang dở, đang tiến hành, đang cố, đang khẩn trương
    """,
    Sense.FUTURE: "sẽ, sẽ là, rồi sẽ, sẽ được",
    Sense.EXPECT: """
        dự kiến, dự tính, dự định, hẹn, hứa, cam kết, chắc khoảng, khoảng, tầm, ước, phấn đấu, kế hoạch là, xin hứa, đảm bảo, hy
        vọng, mong là, mong xong, mong sớm xong, mong hoàn thành, kiểu gì cũng, chắc chắn, nhất định, mai mốt, nay mai, bữa nào,
        hôm sau, bữa sau, mấy bữa nữa, mấy hôm nữa, vài hôm nữa, vài bữa nữa, ít bữa nữa, may ra, may ra thì, trước tết, ra tết,
        qua tết, sau tết, sau lễ, trước lễ, cuối giờ, thế nào cũng
    """,
    Sense.NEAR: """
        sắp, sắp sửa, gần, gần như, gần xong, gần hoàn thành, cơ bản, về cơ bản, cơ bản là, hầu như, hầu hết, coi như, tạm, tạm coi
        là, cũng sắp, xem như, phần lớn, đa phần, đa số, suýt, sắp được, chuẩn bị, tương đối, ngót nghét, gần gần, nhìn chung là, cơ bản
        đã, về cơ bản đã, tàm tạm, sơ sơ, sơ sơ thôi
    """,
    Sense.UNSURE: """
        sợ là, sợ rằng, e là, e rằng, cứ cho là, cứ coi là,
        theo báo cáo, theo báo cáo của, nghe báo,
        nghĩ là, em nghĩ, tôi nghĩ, đoán là, đoán chừng, nghĩ chắc, theo em biết, theo tôi biết, chắc, chắc là, hình như, hình như là,
        có lẽ, nghe nói, nghe đâu, tưởng, tưởng là, không chắc, không nhớ, có vẻ, có vẻ như, không rõ, chắc cũng, không biết, chả biết,
        chẳng biết, nghe bảo, thấy bảo, nghe anh em bảo, nếu không nhầm, đâu như, hay sao ấy, thì phải, hay sao, không dám chắc, cứ ngỡ,
        ngỡ
    """,
    Sense.ONLY_JUST: """
        mới, mới chỉ, chỉ mới, chỉ vừa, mới chỉ vừa, chỉ mới vừa,
        mới kịp, chỉ kịp, mới có, chỉ, chỉ được, mới đạt, mới được, mới làm được, mới chỉ được
    """,
    Sense.WHEN: """
        có kết quả, có tin, khi nào, bao giờ, lúc nào, nếu, hễ, đến khi, chừng nào, khi, miễn, mà xong thì, nếu mà, giá mà, hôm nào,
        chờ xong, đợi xong, để xong, ngay khi, ngay sau khi, lúc, có thì, hồi nào, đợi làm xong, có gì, có gì mới
    """,
    Sense.AFTER: "sau khi, sau lúc",
    Sense.NOW: """
        giờ, bây giờ, hiện, hiện tại, hiện nay, nay, đến nay, tới nay, giờ thì, nay đã, hiện giờ, lúc này, hiện đã, giờ đã, cho đến nay,
        thực tế, thực ra, thật ra, đúng ra
    """,
    Sense.BEFORE_NOW: """
        trước đây, trước đó, ban đầu, lúc đầu, hồi đầu, hôm trước, trước kia, lẽ ra, đáng lẽ, đáng ra, lần trước, bữa trước, tuần
        trước, tháng trước, lúc trước, hồi trước, bữa nọ, lúc nãy, hồi nãy, ban nãy, khi nãy
    """,
    Sense.STILL: "vẫn, vẫn còn, mãi, vẫn cứ, vẫn chỉ",
    Sense.REMAIN: """
        còn, chỉ còn, còn mỗi, chỉ còn mỗi, còn lại, còn thiếu, còn phải, còn đúng, còn có, thiếu mỗi, chỉ thiếu, còn tồn, còn vướng
        mỗi, còn nữa, còn nhiều, còn lâu, còn lâu lắm, còn dài, còn xa, còn chút, còn chút nữa, còn tí, còn tí nữa, còn tí xíu, còn ít,
        còn một ít, còn vài, còn một chút, còn một số, còn khâu, còn phần, còn bước, còn cái, còn một phần, phần còn lại
    """,
    Sense.EXCEPT: "trừ, ngoại trừ, trừ mỗi, chỉ trừ, trừ ra, ngoài trừ",
    Sense.ALL: """
        phần phòng em, phần em, phần phòng tôi, phần việc của phòng, tất cả, toàn bộ, hết, hết cả, cả, đều, hết thảy, hết sạch, sạch sẽ,
        đầy đủ, đủ, đủ cả, cả hai, cả ba, cả bốn, hai việc, phần việc cuối cùng, phần cuối cùng, phần việc được giao, khâu cuối cùng,
        bước cuối cùng, trọn, trọn vẹn, gọn, gọn gàng, ổn thỏa, êm xuôi, êm đẹp, thành công, tốt đẹp, tươm tất, xong tuốt, tuốt, đủ bộ,
        hoàn toàn, mọi
    """,
    Sense.AGAIN: """
        lại, làm lại, sửa lại, viết lại, nộp lại, gửi lại, ký lại, trình lại, rà lại, rà soát lại, chỉnh lại, chỉnh sửa lại, bổ sung
        lại, in lại, họp lại, làm lại từ đầu
    """,
    Sense.LATEST: "chậm nhất, muộn nhất, trễ nhất, lâu nhất, không muộn hơn",
    Sense.COMPLETE: """
        đã triển khai đầy đủ, đã triển khai xong, đã thực hiện đầy đủ, đã triển khai thực hiện đầy đủ, đã triển khai hoàn thành,
        hoành thành, xong, xong xuôi, xong hết, xong hẳn, xong cả, xong đâu vào đấy, hoàn thành, hoàn tất, kết thúc, khép lại, dứt
        điểm, giải quyết dứt điểm, xử lý dứt điểm, xử lý xong, giải quyết xong, thực hiện xong, đã thực hiện, đã xử lý, đã giải
        quyết, đã khắc phục, khắc phục xong, làm xong, hoàn thành xong, done, completed, complete, finished, finish, hoàn thành tốt,
        chốt xong, ok xong, trọn nhiệm vụ, hoàn thành xuất sắc, hoàn thành sớm, hoàn thành trước hạn, hoàng thành, hoàn thàn, đã
        làm, làm lâu rồi, đã tổ chức, tổ chức xong, triển khai xong, làm nốt, xong béng, hoàn thành nhiệm vụ, xong việc, xong phăng,
        xong tươm tất, đã hoàn thiện, hoàn thiện xong, đã đạt, ra ngô ra khoai, đã thực hiện xong, thực hiện xong xuôi, xong từ lâu,
        xong lâu rồi, hoàn thành từ lâu, có kết quả rồi, đã có kết quả, giải quyết hết, xử lý hết, làm hết, khắc phục hết, xong phần
        việc, xong nhiệm vụ, thực hiện đầy đủ, triển khai đầy đủ, làm đầy đủ, đâu vào đấy, đã về đích, cán đích, hoàn thành mỹ mãn,
        xong sớm, xong trước hạn, xong đúng hạn, hoàn thành đúng hạn, hoàn thành đúng tiến độ, hoàn thành vượt tiến độ,
        hoàn thành trước tiến độ, hoàn thành sớm tiến độ, hoàn thành vượt kế hoạch, xong trước tiến độ, xong vượt tiến độ, hoàn thành tất
    """,
    Sense.CLOSED: """
        chốt sổ, hết việc, hết nợ, khép lại, đóng hồ sơ, đóng việc, đóng nhiệm vụ, đóng nv, kết thúc theo dõi, tích hoàn thành, tick
        xanh, tích giúp, tích vào, tick giúp, tích v, tick hoàn thành, tích xanh, xoá nhắc, xóa nhắc, đã khoá sổ, khoá sổ, khóa sổ,
        trọn nhiệm vụ, full combo, đóng quyển gửi, tất toán, hoàn công, cập nhật hoàn thành, chuyển trạng thái hoàn thành, gạch đi,
        gạch tên việc, khép hồ sơ, khép lại hồ sơ, xong chuyện, xong xuôi hồ sơ, có giấy biên nhận, có biên nhận, có giấy tiếp nhận,
        có dấu tiếp nhận
    """,
    Sense.DELIVER: """
        đi từ, đi hôm, đi lúc, đã lưu, gửi, gởi, nộp, bàn giao, chuyển lên trục, lên trục, lên trục liên thông, đẩy lên, đẩy lên hệ
        thống, đẩy vb, đẩy lên trục, up, up lên, upload, bắn, bắn vb, trả lời, trả lời công dân, công bố, đăng, đăng tải, đăng lên,
        niêm yết, giao tận tay, ấn nút gửi, bấm gửi, bấm nút gửi, gửi đi, chuyển đi, báo cáo hoàn thành, báo cáo kết quả, gửi báo
        cáo, nộp báo cáo, gửi kết quả, nộp sản phẩm, gửi file, up file, sent, submitted, gửi hết, gửi xong, nộp xong, nộp đủ, gửi
        đủ, nộp nốt, gửi nốt, nộp bù, có mặt ở, nằm ở sở, chuyển văn thư phát hành rồi, chi trả, giải ngân xong, cấp xong, trao,
        cấp, cấp phát, đẩy, chốt, trả kết quả, trả, gửi kèm, kèm theo, thanh toán, thanh lý, quyết toán xong, tháo dỡ, lắp xong,
        khánh thành, bế mạc, khai trương, vận hành, hoạt động, ra mắt, bổ nhiệm, tuyển dụng, tiêm đủ, tiêm xong, đóng việc, diễn ra,
        dán, phát sóng, treo lên, giao hàng, lên bàn, nằm trên hpnet, nằm ở văn thư, nằm ở vp, đi số, có hiệu lực, đăng cổng, chuyển
        khoản, thu đủ, nộp ngân sách, kết chuyển, đóng thầu, công nhận, cưỡng chế, dọn, di dời xong, cấp đủ, phát đủ, đưa vào sử
        dụng, đưa vào vận hành, nghiệm thu, gửi lên, nộp lên, scan gửi, cập nhật lên hệ thống, cập nhật lên phần mềm, nhập xong, ký
        nhận, xác nhận hoàn thành, tiếp nhận báo cáo, gửi chính thức, nộp chính thức, gửi bản ký, gửi bản cứng, gửi tổ tổng hợp, gửi
        văn phòng, đã có công văn trả lời, có văn bản trả lời, có công văn trả lời, đi phát hành rồi, gửi bổ sung, bổ sung đủ, đính
        kèm, gửi mail, gửi email, gửi qua mail, gửi qua email, gửi zalo, gửi qua zalo, gửi hpnet, up hpnet, chuyển hồ sơ, chuyển kết
        quả, chuyển tổ tổng hợp, chuyển cho tổ tổng hợp, chuyển sang bộ phận một cửa, chuyển bộ phận một cửa, chuyển qua trục, cấp
        giấy, cấp phép, cấp giấy chứng nhận, cấp giấy phép, lên đường, nộp lưu trữ, lưu trữ, lưu hồ sơ, ký hợp đồng, ký biên bản,
        đã nộp trễ, đã nộp chậm, đã nộp muộn, đã gửi trễ, đã gửi chậm, đã gửi muộn,
        trao trả, hồi đáp, phúc đáp, có phúc đáp, báo cáo xong, báo cáo đầy đủ, cập nhật đầy đủ, cập nhật đủ, cập nhật xong, đăng
        báo, đăng web, đăng fanpage, đăng hệ thống, nhập đủ, đẩy dữ liệu, xuất bản, thu hồi xong, xác nhận xong, hoàn trả, chi xong,
        chi trả xong, nộp tiền, go live, golive, trao tay, gửi bưu điện, gửi bưu chính, gửi bù
    """,
    Sense.ISSUE: """
        chấp nhận, được chấp nhận, phát hành, ban hành, ra số, phê duyệt, thông qua, chấp thuận, duyệt, vào sổ, đóng dấu, ra rồi, đã
        ra, ban hành xong, phát hành xong, đã có quyết định, có quyết định phê duyệt, được phê duyệt, đã phê duyệt, đã duyệt, được
        duyệt, phê duyệt xong, được thông qua, được chấp thuận, được ký ban hành, ký ban hành, ký phát hành, có số và gửi, có quyết
        định, có thông báo kết luận, đã có số, ra thông báo, ra văn bản, ra quyết định, ra kết luận
    """,
    Sense.SIGN: "ký, ký số, ký xong, ký rồi, ký phát, được ký, ký duyệt",
    Sense.SUBMIT: """
        trình, trình ký, đang trình, trình duyệt, đang ký, chờ ký, chờ duyệt, đợi ký, đợi duyệt, chờ phê duyệt, chờ sếp, ký nháy,
        trình sếp, trình lãnh đạo, chờ chữ ký, còn chờ chữ ký, còn chờ ký,
        thiếu chữ ký, chờ phát hành, chờ đóng dấu, chờ văn thư, chờ lấy số, đợi văn thư, chờ
        vào sổ, chờ lãnh đạo, đợi sếp, đợi lãnh đạo, chờ sếp ký, chờ lãnh đạo ký, chờ chủ tịch, chờ giám đốc, đợi giám đốc, chờ
        trưởng phòng, chờ phó giám đốc, chờ trưởng ban, chờ phó trưởng ban, chờ bgđ, chờ gđ, xin chữ ký, trên bàn, nằm trên bàn, để
        trên bàn, tham mưu, xin ý kiến lãnh đạo, trình xin ý kiến, đang duyệt, sếp duyệt, dự thảo trình, chưa ký, chưa duyệt, chưa
        đóng dấu, chưa phát hành, lấy số, chờ con dấu, thiếu con dấu, chờ cấp trên ký, pending chữ ký, chờ thủ trưởng, nằm ở bàn, ở
        bàn, nằm bàn, trên bàn sếp, để ở bàn
    """,
    Sense.REVIEW: """
        xin ý kiến, lấy ý kiến, xin góp ý, góp ý, xin ý kiến các phòng, lấy ý kiến các phòng, lấy ý kiến góp ý, chờ góp ý, xin ý kiến
        góp ý, rà soát nội bộ, trao đổi trước, xem trước, hoàn thiện theo
    """,
    Sense.WORK: """
        làm, thực hiện, triển khai, xử lý, giải quyết, khắc phục, tổ chức, tiến hành, chuẩn bị, phối hợp, chỉ đạo, hoàn thiện, bổ sung,
        chỉnh sửa, sửa, chạy, chạy nước rút, nước rút, đôn đốc, vận động, phấn đấu, gấp rút, khẩn trương, đối soát, in ấn, in, đóng
        quyển, dàn trang, kiểm thử, bắt đầu, bắt tay, khởi động, thi công, lắp đặt, wip, in progress, working, đẩy nhanh, theo dõi, cập
        nhật, nghiên cứu
    """,
    Sense.STEP: """
        làm việc với, đã làm việc với, đã làm việc cùng, lấy số liệu, mở thầu,
        mời thầu, chấm thầu, đăng ký lịch,
        rà soát, tổng hợp, thu thập, thống kê, đối chiếu, khảo sát, kiểm tra, họp, kiểm kê, nhập liệu, nhập, thu phiếu, đo đạc, phân
        công, thành lập, lập, phân tích, đánh giá, thẩm định, số hóa, số hoá, tập huấn, tuyên truyền, xây dựng, tham vấn, phỏng vấn, đi thực
        tế, đi thực địa, đi cơ sở, đi xã, lấy mẫu, đấu thầu, rà soát hồ sơ, chấm điểm, quyết toán, lập dự toán, chốt số liệu, xác minh, giải
        ngân, thanh tra, thẩm tra, thu, gộp, ghép, scan, quét, công tác chuẩn bị, khâu chuẩn bị
    """,
    Sense.DRAFTING: """
        soạn, soạn thảo, viết, đánh máy, dự thảo xong, soạn xong, viết xong, phác, lên khung, lên đề cương, biên soạn, biên tập, chắp
        bút
    """,
    Sense.OPEN: """
        không phát sinh, chưa phát sinh, không có phát sinh, vẫn trong hạn, còn trong hạn, đang trong hạn, vẫn kịp hạn,
        đảm bảo đúng hạn, bảo đảm đúng hạn, đâu đã vào đâu, biết bao giờ, không biết bao giờ, chưa biết bao giờ, chẳng biết bao giờ,
        chả biết bao giờ, biết đến bao giờ, còn lâu, còn lâu mới xong, đã đâu vào đâu, chưa đâu vào đâu, chưa đến đâu, tới đâu hay
        tới đó, giữa chừng, nửa chừng, chưa biết khi nào, dậm chân tại chỗ rồi mới, còn ngổn ngang, ngổn ngang, mới bắt đầu, bắt đầu
        làm, bắt đầu rồi, đã bắt đầu, mới khởi động, bắt tay vào làm, chưa làm gì, chưa động, chưa đụng, chưa bắt đầu, chưa triển
        khai, đúng tiến độ, theo tiến độ, theo đúng tiến độ, đúng kế hoạch, theo kế hoạch đề ra, theo đúng kế hoạch, thường xuyên,
        làm thường xuyên, tới giai đoạn cuối, giai đoạn cuối, bước cuối, sắp về đích, về đích đến nơi, được nửa đường, nửa đường,
        lưng chừng, một phần, mới một phần, xong một phần, phần nào, kịp tiến độ, bảo đảm tiến độ, đảm bảo tiến độ, đang tiến triển,
        tiến triển tốt, đã triển khai, đang triển khai, cuốn chiếu, tà tà, từ từ, đang cày, đang mần, sấp mặt, chạy deadline, hì
        hục, miệt mài, cắm mặt, ngày làm ngày đêm, đang vào việc, đang tăng tốc, dang dở, còn dang dở, vẫn dang dở, vẫn còn dang dở,
        hòm hòm, chưa đụng tới, chưa động tới, chưa sờ tới, chưa rờ tới, chưa động vào, đang mò, vẫn như cũ, vẫn thế, vẫn vậy,
        vẫn như thế, vẫn như vậy, vẫn y vậy, vẫn như hôm trước, chưa
        có gì thêm, đang xúc tiến, đang làm thủ tục, đi đúng hướng, đến đoạn, tới đoạn, đến khâu, tới khâu, được một đoạn, làm dần,
        từng bước thực hiện, đến phần, tới phần, xong đến nơi, xong tới nơi, tháng nào cũng,
        tuần nào cũng, quý nào cũng, ngày nào cũng, kỳ nào cũng, số liệu không thay đổi,
        tiến độ không thay đổi, tiến độ chưa thay đổi, không thay
        đổi so với, chưa thay đổi so với, như báo cáo hôm trước, như báo cáo lần trước, như báo cáo tuần trước, như báo cáo tháng
        trước, như cũ, như tuần trước, như lần trước, như tháng trước, như kỳ trước, giống tuần trước, giống lần trước, giống tháng
        trước, y như cũ, không có gì thay đổi, chưa có gì thay đổi, chậm tiến độ, trễ tiến độ, chậm so với kế hoạch, chậm so với tiến độ
    """,
    Sense.RETURNED: """
        trả lại hồ sơ, bị trả, bị trả lại, trả lại yêu cầu, yêu cầu bổ sung, yêu cầu chỉnh sửa, yêu cầu làm lại, yêu cầu sửa, bắt
        sửa, bắt làm lại, bôi đỏ, thu hồi làm lại, phải làm lại, phải sửa, phải rà lại, phải họp lại, thu hồi, đang thu hồi, sai số
        liệu, bị lỗi, lỗi font, gửi nhầm bản, trả về, trả hồ sơ, phải bổ sung, cần bổ sung, cần chỉnh, còn phải, bị trả hồ sơ, chưa
        đạt, chưa đạt yêu cầu, chưa thống nhất, phải làm, phải chỉnh, chưa ổn, không đạt, gửi lỗi, gửi bị lỗi, lỗi gửi, báo lỗi, mà lỗi,
        nhưng lỗi, mà sai, nhưng sai, mà hỏng, nhưng hỏng, mà lại phát sinh, nhưng lại phát sinh, nhưng phát sinh thêm
    """,
    Sense.NONE_LEFT: """
        không sót, không sót cái nào, không còn gì, không còn việc gì, không còn tồn, không còn gì để làm, không còn nội dung nào, hết
        việc, không còn phải theo dõi, chẳng còn gì
    """,
    Sense.DRAFT: """
        dự thảo, bản thảo, bản nháp, nháp, draft, sơ bộ, đề cương, khung, bản mềm trước, bản dự thảo, lần 1, dự thảo lần 1, dự thảo lần
        2, bản thô, phần thô, bản word chưa ký, báo cáo tiến độ, báo cáo sơ bộ, báo cáo nhanh, báo cáo miệng, tiến độ
    """,
    Sense.PART: """
        phần, một phần, bước, khâu, giai đoạn, đợt, vòng, kỳ, hạng mục, mục, chương, bảng biểu, biểu, biểu mẫu, phụ lục, thuyết minh, dự
        toán, khối lượng, nội dung, công đoạn, buổi, hội nghị, cuộc họp, số liệu, dữ liệu, danh sách, ý kiến, đề cương, kịch bản, phần
        mềm, khảo sát
    """,
    Sense.PRODUCT: """
        quy chế, hướng dẫn, đề cương, báo cáo, hồ sơ, kết quả, văn bản, tờ trình, kế hoạch, quyết định, công văn, sản phẩm, đề án,
        phương án, biên bản, thông báo, file, file kết quả, báo cáo kết quả, báo cáo hoàn thành, nghị quyết, hợp đồng, giấy mời, bản ký
        số, bản chính thức, bản ký, bản cuối, chứng từ, quyết toán, tin bài, minh chứng, tài liệu kiểm chứng, ảnh, bản giấy, bản cứng
    """,
    Sense.TASK: """
        nhiệm vụ, việc, việc này, nhiệm vụ này, cái này, cái ni, cái nớ, việc ni, cái đó, vụ ni, cái vụ này, nội dung này, công việc,
        task, mã, vụ này, vụ đó, việc đó, nhiệm vụ đó, mảng này, lĩnh vực này, mảng
    """,
    Sense.DEADLINE: """
        hạn, thời hạn, deadline, hạn chót, đến hạn, hết hạn, hạn nộp, thời hạn nộp, hạn góp ý, hạn cũ, hạn là, hạn trước, quá hạn,
        quá hạn từ, hạn đến, trước hạn, đúng hạn, mốc, kỳ hạn, đúng hẹn
    """,
    Sense.RESOURCE: """
        chỉ đạo, ý kiến chỉ đạo, kinh phí, tiền, vốn, ngân sách, nguồn, nguồn vốn, nguồn lực, hướng dẫn, văn bản hướng dẫn, căn cứ, cơ
        sở, cơ sở pháp lý, mặt bằng, mặt bằng sạch, số liệu, dữ liệu, nhân lực, nhân sự, biên chế, người làm, người, cán bộ, tài khoản,
        quyền truy cập, hồi âm, phản hồi, ý kiến, trả lời, đầu mối, chủ trương, quy hoạch, đơn giá, định mức, tiêu chí, bộ tiêu chí, máy
        móc, thiết bị, vật tư, phương tiện, nhà thầu, kết luận, quyết định phân bổ, văn bản của, hồ sơ gốc, mã dự án, quy định, thông
        tư, nghị định, luật, cơ chế, quy chế, chế tài, dự toán, vật liệu, giấy tờ, mẫu, biểu mẫu, xác nhận của, đơn hàng, phần mềm, chữ
        ký số, điều kiện, chỉ tiêu, xe
    """,
    Sense.WHOLE: """
        tổng thể, chung, chung là, tính chung, nói chung, nhìn chung, tổng cộng, toàn việc, thực tế, tổng tiến độ, chung cuộc, bình
        quân, sản phẩm, tổng
    """,
    Sense.INDICATOR: """
        ký số, trực tuyến, toàn trình, hài lòng, đúng hạn, chỉ tiêu, tỷ lệ, tỉ lệ, số hóa hồ sơ, giải ngân, hồ sơ công việc, dịch vụ
        công, thanh toán, một phần trực tuyến, thu ngân sách, tiêm chủng, bao phủ, che phủ, hộ nghèo
    """,
    Sense.SELF: """
        em, tôi, mình, chúng tôi, chúng em, bọn em, tụi em, bên em, bên tôi, bên mình, phòng em, phòng tôi, phòng mình, đơn vị em, đơn
        vị tôi, đơn vị mình, xã em, xã tôi, phường em, phường tôi, phường mình, xã mình, ban em, sở tôi, sở em, trung tâm em, trung tâm
        tôi, cơ quan em, cơ quan tôi, trường em, trường tôi, phòng, tớ, cháu, con, bên này, bọn mình, tổ em, nhóm em, đội em, đơn vị,
        bên phòng, phòng này, trạm, tui, ban quản lý, ban mình, ban tôi, em đây
    """,
    Sense.LEADER: """
        sếp, sếp em, sếp tôi, lãnh đạo, lãnh đạo ban, lãnh đạo phòng, lãnh đạo sở, lãnh đạo cơ quan, lãnh đạo đơn vị, giám đốc, phó giám
        đốc, trưởng phòng, phó phòng, phó trưởng phòng, chủ tịch, phó chủ tịch, thủ trưởng, chánh văn phòng, phó chánh văn phòng, ban
        giám đốc, trưởng ban, phó trưởng ban, phó ban, văn thư, anh trưởng phòng, chị trưởng phòng, bí thư, phó bí thư, thường trực,
        hiệu trưởng, cấp trưởng, boss, tập thể lãnh đạo, tập thể ubnd, đảng ủy, thường trực đảng ủy, ptb, pct, pgđ, bgđ, gđ, chánh thanh
        tra, cục trưởng, chi ủy, chi bộ, thường vụ, chi cục trưởng
    """,
    Sense.OUTSIDER: """
        bên, sở, các sở, sở ngành, bộ, các bộ, cục, chi cục, vụ, tổng cục, thuế, kho bạc, công an, quân sự, biên phòng, hải quan,
        điện lực, bưu điện, viettel, vnpt, mobifone, nhà thầu, đơn vị tư vấn, tư vấn, bên tư vấn, chủ đầu tư, dân, người dân, hộ
        dân, hộ ông, hộ bà, hộ gia đình, chủ hộ, các hộ, bà con, tòa án, tòa, viện kiểm sát, thành phố, tỉnh, trung ương, chính phủ,
        thủ tướng, hội đồng nhân dân, hđnd, ubnd thành phố, ubnd tp, ubnd tỉnh, ủy ban, ủy ban thành phố, doanh nghiệp, công ty,
        cty, ngân hàng, họ, đối tác, vendor, khách hàng, khách, thanh tra, kiểm toán, bảo hiểm, bhxh, bảo hiểm xã hội, nhà cung cấp,
        nhà đầu tư, chủ sử dụng đất, các xã, các phường, xã, phường, các phòng, các đơn vị, bên kia, bên bạn, bên ngoài, cấp trên,
        bên sở, bên thuế, bên công an, bên điện lực, bên thống kê, thống kê, cục thống kê, tổ dân phố, các trường, trường, bệnh
        viện, viện, ban quản lý dự án, ban qlda, bql dự án, quân khu, kbnn, trục liên thông, máy chủ, hệ thống, mạng, phần mềm,
        server, cổng dịch vụ công, đơn vị phối hợp, đơn vị thi công, bên thi công, cơ quan khác, ngành dọc, bên xây dựng, bên tài
        chính, phòng ban khác, thị trường, kỹ thuật, công ty thoát nước, ban gpmb, trung tâm phát triển quỹ đất, đơn vị khác, bên
        khác, bên cung cấp, thanh tra thành phố, mặt trận, hội đồng thẩm định, hội đồng, cơ quan thẩm định, thành ủy, thành uỷ, tỉnh
        ủy, cơ quan chuyên môn, cơ quan chức năng, cơ quan cấp trên, cơ quan có thẩm quyền, bên nhận thầu, đơn vị nhận thầu
    """,
    Sense.PERSON: "anh, chị, cô, chú, bác, đồng chí, ông, bà, thầy, bạn, cậu",
}
