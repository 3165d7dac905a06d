"""Words of the talk itself: questions, assent, thanks, greetings, small talk, and phrases that must stay silent."""

from __future__ import annotations

from messages.reading.sense import Sense

TALK: dict[Sense, str] = {
    Sense.ASK: """
        gì, cái gì, nào, ai, ở đâu, đâu rồi, bao nhiêu, mấy, mấy giờ, mấy ngày, sao, tại sao, vì sao, sao lại, thế nào, như thế nào,
        ra sao, làm sao, kiểu gì, khi nào, bao giờ, lúc nào, hôm nào, ngày nào, bao lâu, đâu, chỗ nào, là sao, là gì, là ai, what,
        when, who, where, why, how, hả, hử, cái chi, chi rứa, chi vậy, răng rứa, mô rồi, ở mô, khi mô, răng lại, nhỉ, sao vậy, gì
        vậy, gì thế, gì đấy, nào vậy, đi đâu, chừng nào, cớ sao, cách nào, tính sao, thì tính sao
    """,
    Sense.ASK_OPEN: """
        đề nghị giải thích, đề nghị nói rõ, xin giải thích, giải thích giúp, giải thích rõ,
        cho hỏi, cho em hỏi, cho tôi hỏi, xin hỏi, kính hỏi, hỏi chút, hỏi tí, hỏi cái, em hỏi, tôi hỏi, muốn hỏi, hỏi thêm, hỏi là,
        xin xác nhận lại, không hiểu, chưa hiểu, chưa rõ, không rõ, giải thích giúp, muốn biết, cho biết, cho em biết, cho tôi biết,
        hướng dẫn giúp, hướng dẫn em, chỉ giúp, chỉ em, thắc mắc, xin hướng dẫn, nhờ hướng dẫn, what is, có cần, có phải, có được,
        có bị, có nằm, liệu, thế thì, là thế nào, đề nghị hướng dẫn, có sao không, có bị sao không, có vấn đề gì không, hướng dẫn
        cách, văn phòng hướng dẫn, đề nghị văn phòng hướng dẫn
    """,
    Sense.WRONG_DEADLINE: """
        sai hạn, nhầm hạn, hạn sai, hạn bị sai, hạn bị nhầm, hạn ghi sai, hạn ghi nhầm, ghi sai hạn, ghi nhầm hạn, hạn không đúng, hạn
        chưa đúng, không đúng hạn trong, sao hạn, sao hạn lại, sao lại hạn
    """,
    Sense.ASK_FOR_PAPER: """
        xin văn bản gốc, xin văn bản, xin file, xin lại file, xin mẫu, xin biểu mẫu, xin bản scan, xin link, xin lại văn bản, xin
        lại công văn, gửi lại văn bản, gửi lại công văn, gửi lại file, xin số điện thoại, xin lại nội dung, gửi giúp em mẫu, cho em
        mẫu, danh sách nhiệm vụ, danh sách việc, việc của phòng, ds nhiệm vụ, xin danh sách, cho xem, xem danh sách, nhắc lại nội
        dung, gửi em văn bản, gửi lại giúp em, cho em xin lại, xin thông tin, xin lại link, xin công văn, tra giúp, kiểm tra giúp em
        xem, gửi giúp em văn bản, cho xin mẫu, cho em xin mẫu, gửi lại giúp, gửi lại em, gửi lại cho em, cho em xin file, cho xin
        file, cho xin lại, cho em bản, gửi em bản, gửi em file, gửi giúp em file
    """,
    Sense.TAG: """
        phải không, đúng không, được không, được chưa, có phải không, không nhỉ, chưa nhỉ, phải chăng, không vậy, chưa vậy, chưa
        thế, không thế, đúng chưa, có không, được hông, ổn chưa, nhé được không, có sẵn không, có sẵn chưa
    """,
    Sense.OR: "hay, hay là, hoặc là hay",
    Sense.RECEIVED: """
        nhận, nhận được, nhận đủ, xin nhận, nhận nhiệm vụ, nhận việc, tiếp nhận, tiếp thu, ghi nhận, đã đọc, đã xem, đã thấy, thấy rồi,
        xem rồi, đọc rồi, nhận thông tin, nhận tin, seen, received, xin tiếp thu, đã tiếp nhận, nhận rồi, nhận công văn, nhận văn bản,
        nhận chỉ đạo, vào sổ công văn đến, vào sổ đến
    """,
    Sense.YES: """
        vâng, vâng ạ, dạ vâng, ừ, ừm, ừa, uh, uhm, ukm, ok, oki, okie, okê, okay, oke, oce, okela, okla, đúng, đúng rồi, đúng vậy,
        chuẩn, chuẩn rồi, phải, phải rồi, được, được ạ, đồng ý, nhất trí, thống nhất, yes, yeah, yep, chính xác, dạ, oki doki, okey, dạ
        được, đúng ạ, ô kê, ok luôn, roger, copy, tốt, ổn, vầng, vâng vâng, quá chuẩn, okk, sure, ờ, ờm, y, được nhé
    """,
    Sense.NO: "không ạ, không có ạ, sai, không đúng",
    Sense.UNDERSTOOD: """
        rõ, đã rõ, hiểu, đã hiểu, hiểu rồi, nắm, đã nắm, nắm được, nắm rồi, nắm bắt, biết, biết rồi, đã biết, thông suốt, quán
        triệt, noted, note, đã note, got it, rõ việc, nhớ, nhớ rồi, nghe, dạ nghe, lưu ý, nghe rõ, xin ghi nhớ, nắm thông tin, nắm
        tinh thần, rõ rồi, hiểu ý, okie rõ, nghe rõ trả lời
    """,
    Sense.OBEY: """
        lưu lịch, đã lưu lịch, chấp hành, tuân lệnh, tuân thủ, xin chấp hành, nghiêm túc thực hiện, nghiêm túc chấp hành, thực hiện
        ngay, làm ngay, thực hiện nghiêm, để em làm, để em xem, để em lo, để tôi, để em, để tôi xem, để mai, để em kiểm tra, để em
        đôn đốc, để em báo, để anh em, để phòng, để mình, triển khai ngay, làm liền, xin làm ngay, theo chỉ đạo, xin thực hiện, tí
        nữa, lát nữa, chút nữa, tẹo nữa, lát em, tí em, tối về, chiều về, đang đọc, đang xem, đang coi, giao anh em, giao chuyên
        viên, chuyển chuyên viên, chuyển cho chuyên viên, giao cho chuyên viên, đang giao, nhắc anh em, yên tâm, nhận lệnh, tuân,
        xin vâng, đã giao đồng chí, đã giao cho đồng chí, đã giao anh, đã giao chị, đã giao chuyên viên, đã phân công đồng chí, đã
        phân công anh, đã phân công chị, đã giao cho anh, đã giao cho chị, có ngay, đã ghi vào lịch, ghi nhớ, để tui, để bên em, để
        chị, để anh, giao đồng chí, giao cho đồng chí, để em hỏi, để em liên hệ, để em họp, để em bàn, làm ngay và luôn, thi hành,
        em làm đây, xử lý liền, xử lý ngay, xử lý luôn, chạy ngay, nhận kèo, chiến luôn
    """,
    Sense.EFFORT: """
        cố gắng, cố, tranh thủ, phấn đấu, quyết tâm, nỗ lực, ráng, gắng, khẩn trương, sớm nhất, sớm nhất có thể, càng sớm càng tốt, hứa,
        đúng hạn, sớm, đẩy nhanh, tập trung, gấp, trong thời gian sớm nhất, lo
    """,
    Sense.TELL: """
        báo, báo lại, báo cáo lại, báo cáo sau, báo sau, trả lời sau, thông báo lại, phản hồi, phản hồi sau, báo cáo, trả lời, hồi âm
        lại, alo lại, nhắn lại, update, cập nhật sau
    """,
    Sense.THANKS: """
        cảm ơn, cám ơn, xin cảm ơn, em cảm ơn, tks, thanks, thank, thank you, trân trọng cảm ơn, cảm ơn nhiều, thks, đa tạ, biết ơn,
        trân trọng, thankiu, thanks you, chân thành cảm ơn
    """,
    Sense.GREETING: """
        chào, xin chào, chúc, chúc mừng, hello, hi, chào buổi sáng, ngủ ngon, kính chúc, cuối tuần vui vẻ, năm mới vui vẻ, sinh
        nhật, bye, tạm biệt, happy, good morning, hế lô, lô, a lô, alo, alô, ngày nhà giáo, mừng thọ, mừng cưới, giữ gìn sức khỏe,
        giữ sức khỏe, giữ gìn sức khoẻ
    """,
    Sense.SMALL_TALK: """
        ăn cơm, ăn trưa, ăn sáng, ăn tối, bữa trưa, bữa tối, bữa sáng, đi ăn, nhậu, uống bia, cà phê, cafe, trà sữa, trà đá, bóng
        đá, đá bóng, trận, thua, thắng trận, trời, mưa, nắng, lạnh, nóng, rét, hihi, haha, hahaha, hehe, kaka, huhu, hic, lol, hết
        pin, vui quá, mệt quá, đau quá, no quá, buồn ngủ, đẹp trai, xinh, nói nhiều quá, bot ngu, bot khôn, bot này, nghỉ lễ, được
        nghỉ, đi chơi, về quê, du lịch, nhầm nhóm, nhầm group, nhầm box, gửi nhầm nhóm, nhắn nhầm nhóm, lộn nhóm, nhắn lộn nhóm, lộn
        group, lương, thưởng tết, tiền ăn, quỹ, sticker, voice, tin nhắn thoại, gif, video, ảnh chụp màn hình, toang, thời tiết, kẹt
        xe, tắc đường, đón con, ốm quá, ma tuý, test, thử thôi, ping, đang thử, zzz, người yêu, bot hay, hay ghê, hay quá, hay thật,
        xong đời, xong phim, chia buồn, lên chức, mất nước, mặc ấm, giữ ấm, đá banh, karaoke, liên hoan, đám cưới, ăn cưới, nước
        chè, ăn gì, sinh nhật, phòng họp, đẹp quá, trời ơi, nghỉ bù, đội mình, đội tuyển, gửi lộn nhóm, gửi lộn
        group, gửi lộn box, gửi nhầm group, gửi nhầm box, nhắn lộn group, nhắn lộn box, nhắn nhầm group, nhắn nhầm box, nhầm hội, số
        anh, có ai, tập thể dục, xin nghỉ, nghỉ một hôm, nghỉ phép, xin nghỉ phép, gọi lại sau, đang họp, mạng lag, siêu thị,
        đi chợ, đi cà phê, đi
        nhậu, đi hát, đi bơi, mua sắm, gửi nhầm cho bot, nhắn nhầm cho bot, nhầm bot, hết giờ, thông minh, đi đường, đang đi đường,
        đang lái xe, chìa khóa, họp lớp, tiệc, mua quà, giải lao, nghỉ trưa, buồn quá, vui ghê, đáng yêu, dễ thương, giỏi ghê, giỏi
        quá, ôi trời, trời đất, ối giời, chán quá, đói quá, xổ số, bóng chuyền, cầu lông, ăn phở, ăn bún, đặt cơm, cơm trưa, rảnh
        thế, rảnh ghê, nhà em mất điện, nhà mất điện, đi biển, con em ốm, về sớm, đi siêu thị, bot ngủ, ngủ chưa
    """,
    Sense.SORRY: "xin lỗi, sorry, xin thứ lỗi, thông cảm, mong thông cảm, xin nhận lỗi, nhận khuyết điểm",
    Sense.CORRECTION: """
        hóa ra, hoá ra, té ra, à nhầm, à không, ấy nhầm, à mà, à quên, đính chính, xin đính chính, nói lại, sửa lại là, đúng ra là, đúng
        ra, chính xác là, đùa đấy, đùa thôi, đùa tí, ý em là, ý là, thực ra, thật ra, ấy chết, ấy quên, nhầm chút, cải chính, xin sửa
        lại, à thôi
    """,
    Sense.BUT: """
        nhưng, nhưng mà, tuy nhiên, song, có điều, chỉ có điều, mỗi tội, ngặt nỗi, khổ nỗi, thế nhưng, dù vậy, cơ mà, hiềm nỗi, chẳng
        qua
    """,
    Sense.RHETORIC: """
        lẽ ra, đáng lẽ, đáng lẽ ra, đáng ra, giá mà, giá như, ước gì, phải chi, chỉ mong, chỉ mong sao,
        ai bảo, ai nói, làm gì đã, đâu đã, nào đã, làm gì mà, đã đâu, chỗ nào đâu, chỗ nào, đã gì đâu, sao xong được, xong gì mà
        xong, xong đâu mà xong, sao mà xong, đời nào, biết làm sao, biết làm sao được, xong hết thì còn nói gì, xong thì còn nói gì
    """,
    Sense.FILLER: """
        sắp xếp, di dời, nội bộ, bộ phận, tiến bộ, đồng bộ, công trình, chương trình, quy trình, quá trình, lộ trình, giáo trình,
        trình bày, trình độ, thu hồi đất, hành chính, làm việc, việc làm, bộ máy, sở hữu, trụ sở, sở thích, dân số, dân quân, nhân
        dân, công dân, phục vụ, dịch vụ, xã hội, hợp tác xã, giao thông, giao ban, giao dịch, hết sức, hết lòng, trước hết, thiếu
        nhi, thiếu niên, xác nhận, công nhận, chứng nhận, nhận thức, cảm nhận, nhận xét, rõ ràng, rút kinh nghiệm, rút ngắn, treo
        biển, treo cờ, treo băng rôn, tầm nhìn, bỏ phiếu, nộp thuế, nộp phạt, trao đổi, đúng quy định, đúng quy trình, đúng trình
        tự, thì phải nộp, chính quyền, vụ việc, đường bộ, thủy bộ, thư ký, chữ ký, nhật ký, ký túc xá, đăng ký, ký kết, đi làm, tham
        gia, quốc gia, chuyên gia, gia đình, cả nhà, cả năm, từ nay, lâu nay, xưa nay, sửa chữa, công khai, phải chăng, chứng thực,
        cơ bản đất, bót, bot, bot ơi, anh ơi, chị ơi, sếp ơi, mọi người, trừ điểm, bị trừ điểm, mấy hôm nay, mấy hôm, mấy bữa, mấy
        bữa nay, mấy ngày nay, mấy ngày qua, mấy tháng nay, mấy tuần nay, còn đỏ, còn hiện, còn tính, còn quá hạn, còn nhắc, còn
        hỏi, còn réo, còn đòi, còn gì, còn gì nữa, còn đâu, còn giục, vẫn còn nhắc, đừng nhắc, khỏi nhắc, không nhắc nữa, đừng giục,
        đừng réo, chưa cần nhắc, không cần nhắc, đừng nhắc nữa, khỏi phải nhắc, cần đồng hành, đồng hành, đi kèm, thay vì, thay vi,
        chứ mấy, không có gì thay đổi, nếu không có gì thay đổi, nếu thuận lợi, nếu suôn sẻ, nếu không có gì trục trặc, kẹt việc
        khác, kẹt việc, nguyên tắc, quy tắc, phát hiện
    """,
}
