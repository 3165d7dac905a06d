"""Words for obstacles, for more time, for another addressee, for stopping a task or taking a message back."""

from __future__ import annotations

from messages.reading.sense import Sense

REQUESTS: dict[Sense, str] = {
    Sense.OBSTACLE: """
        vượt quá khả năng, vướng, vướng mắc, bị vướng, kẹt, bị kẹt, tắc, bị tắc, tắc nghẽn, bế tắc, ách, ách lại, ách tắc, đình trệ,
        đình lại, đứng hình, dậm chân tại chỗ, giậm chân tại chỗ, bó tay, chịu chết, bị treo, treo, đang treo, pending, ngoài tầm,
        vượt thẩm quyền, ngoài thẩm quyền, vượt quá thẩm quyền, vượt khả năng, lực bất tòng tâm, lực bất đồng tâm, khó khăn, gặp
        khó, gặp khó khăn, trục trặc, sự cố, lỗi hệ thống, hệ thống lỗi, bị lỗi hệ thống, sập, bị sập, hỏng, bị hỏng, tèo, mất điện,
        mất mạng, mạng yếu, mạng chậm, mạng chập
        chờn, mạng kém, mạng rớt, rớt mạng, wifi yếu, wifi chậm, mất wifi, sóng yếu, mất sóng, cúp điện, điện cúp,
        chập chờn, hẹn lần này, hẹn lần hẹn lữa, lần lữa, bị hư, máy em hư, máy tôi hư, máy tui hư, máy tính hư, máy in hư,
        bảo trì, tháo gỡ, gỡ vướng, không đồng thuận, không đồng tình, chưa đồng thuận, khiếu nại, khiếu kiện, không hợp
        tác, mất hút, nằm im, giục hoài, giục mãi, giục nhiều lần, đôn đốc nhiều lần, nhắc nhiều lần, gọi mãi không, chưa nhận được,
        chưa có văn bản, chưa có ý kiến, chưa được phân bổ, chưa được cấp, chưa được giao, chưa được bố trí, không có đơn vị nào,
        không có nhà thầu nào, không ai nộp, không có ai, mâu thuẫn, chồng chéo, bất cập, chưa biết áp dụng, không biết áp dụng,
        chưa biết làm sao, chưa biết làm thế nào, hết cách, bị ngâm, ngâm, không ai bắt máy, hẹn hoài, hẹn mãi, tiền đâu, vi phạm,
        bỏ cuộc, đứt hàng, chưa về, chưa đến nơi, chưa phản hồi, chưa trả lời, chưa hồi âm, chưa thấy trả lời, chưa có trả lời, chưa
        phân bổ, chưa hướng dẫn, chưa mở, chưa di dời, chưa đồng ý, chưa chấp thuận, chưa xác minh, chưa cung cấp, chưa chịu, chưa
        nhất trí, không nhất trí, bị niêm phong, niêm phong, chạy mất dép, đứng chựng, mò không ra, không ai hướng dẫn, cháy máy, bị
        khoá tài khoản, bị khóa tài khoản, bí số liệu, bí ý tưởng, bí quá, tăng giá, không hồi âm, không có hồi âm, ốm, không tìm
        thấy, không có gì để, không có gì để làm, không có cơ sở để, thất lạc, chia cắt, ngập lụt, cơn bão, mưa bão, mưa lũ, khan
        hiếm, hết hàng, đứng im, nghẽn, mắc ở, mắc kẹt, nan giải, khó quá, stuck, blocked, bất khả kháng, chưa tháo gỡ được, chưa có
        lối ra, dừng ở, tranh chấp, cản trở, trở ngại, lỗi mạng, mạng lỗi, đùn đẩy, im re, im ru, lòng vòng, không ai nghe, dân kiện,
        bị kiện, kiện
        tụng, không chịu, dính kiện, chưa mở cổng, khóa cổng, phản đối, bỏ hợp đồng, bỏ thầu, không có nhà thầu, không tìm được,
        không liên hệ được, chậm bàn giao, giao hàng chậm, không có quyền truy cập, không truy cập được, không vào được, không đăng
        nhập được, bị khóa, khóa hết, lỗi phần mềm, chưa gỡ được, chưa gỡ, không ai làm thay, không ai làm, không có người làm, bị
        ốm, nằm viện, bị covid, nằm nhà, im lặng, im hơi lặng tiếng, bặt vô âm tín, xin cấp quyền, không phối hợp, chưa phối hợp,
        không chịu phối hợp, chưa chịu phối hợp, lúng túng, kẹt cứng, tắc tị, vấp phải, gặp trở ngại, gặp vướng, mất dữ liệu, mất
        hết dữ liệu, máy hư, hư máy, dính virus, nhiễm virus, không cung cấp số liệu, không gửi số liệu, chưa gửi số liệu, mạng đứt,
        đứt mạng, đứt cáp, mất kết nối, đứt từ, chây ỳ, chây ì, câu giờ, né tránh, tránh mặt, bỏ trốn, chưa ai nhận, chưa có người
        thay, chưa có người nhận, ngoài khả năng, cần lãnh đạo can thiệp, can thiệp, quá khả năng, bỏ ngang, bỏ giữa chừng
    """,
    Sense.LACK: """
        thiếu, đang thiếu, còn thiếu, hết, hụt, không đủ, chưa đủ, không có, chưa có, chưa thấy, chưa được cấp, chưa được bố trí, chưa
        bố trí, chưa cấp, không bố trí, không còn, chưa phân bổ, chưa được phân bổ, chưa giải phóng, cạn
    """,
    Sense.WAIT: """
        chờ, đợi, đang chờ, đang đợi, phải chờ, phải đợi, còn chờ, còn đợi, vẫn chờ, vẫn đang chờ, nằm chờ, ngồi chờ, chờ đợi, trông
        vào, còn phụ thuộc, phụ thuộc, phụ thuộc vào, lệ thuộc, hóng, trông chờ
    """,
    Sense.HALT: """
        dừng, tạm dừng, phải dừng, phải tạm dừng, buộc phải tạm dừng, ngừng, tạm ngừng, dừng lại, bị dừng, dừng thi công, ngưng, tạm
        ngưng, đình lại, gác lại, để đó, bỏ lửng
    """,
    Sense.BECAUSE: "vì, do, bởi, bởi vì, tại vì, nguyên do, lý do, lí do, nguyên nhân, tại, vì là, do là, nhân tại",
    Sense.UNABLE: """
        không thể, chưa thể, không sao, chịu không, không biết cách, không nổi, khó có thể, khó lòng, khó có khả năng
    """,
    Sense.ABLE: "được, nổi, xuể, ra được, đc, tiếp được",
    Sense.EXTEND: """
        thư thư, deadline mới, gia hạn, ra hạn, da hạn, dza hạn, gia hạng, dia hạn, xin hạn thêm, hẹn lại, xin hẹn, lùi, lùi hạn,
        lùi thời hạn, chậm lại, kéo dài, điều chỉnh giúp em thời gian, điều chỉnh giúp, lùi lại, lùi ngày, lùi lịch, lùi tiến độ,
        lui, lui hạn, lui thời hạn, giãn, giãn tiến độ, giãn hạn, giãn thời gian, khất, xin khất, cho khất, hoãn, xin hoãn, dời, dời
        hạn, dời lịch, dời ngày, dời lại, kéo dài thời gian, kéo dài thời hạn, xin kéo dài, nới, nới hạn, nới thời gian, nới thêm,
        xin thêm, cho thêm, thêm thời gian, thêm thời hạn, thêm ngày, cho nợ, nợ đến, nợ lại, đổi hạn, đổi deadline, đổi thời hạn,
        đổi mốc, chuyển hạn, chuyển mốc, chuyển thời hạn, điều chỉnh hạn, điều chỉnh thời hạn, điều chỉnh mốc, điều chỉnh thời gian,
        điều chỉnh tiến độ, sửa hạn, hạn mới, thời hạn mới, xin chậm, xin nộp chậm, xin nộp muộn, xin nộp trễ, xin phép chậm, xin
        phép nộp chậm, xin phép nộp muộn, nộp chậm, nộp muộn, nộp trễ, gửi chậm, gửi muộn, nộp bù, xin gia hạn, đề nghị gia hạn, ân
        hạn, thư thả, thong thả, rộng thời gian, tính lại hạn, tính lại thời hạn, thêm ít hôm, thêm ít bữa, thêm một tuần, thêm 1
        tuần, thêm 2 tuần, thêm hai tuần, thêm một tháng, thêm 1 tháng, thêm vài bữa, xin vài bữa, xin vài hôm, xin mấy hôm, thêm ít
        ngày, thêm vài ngày, thêm vài hôm, thêm mấy ngày, thêm mấy hôm, xin trễ, xin muộn, tăng thời gian, thêm chút thời gian, thêm
        tí thời gian, extend, extension, gia hạn thêm, cho chậm, cho muộn, cho trễ, gai hạn, gai hạng, linh động, châm chước, du di,
        chuyển thời gian, đổi thời gian, hạn sửa thành, hạn đổi thành, hạn chuyển thành, hạn đổi sang,
        dời deadline, thêm hạn, nới deadline, xin nợ, rời hạn, giã hạn, mốc mới,
        mốc thời gian mới, kéo hạn, kéo thời hạn, kéo lịch, kéo thêm, xin kéo
    """,
    Sense.LATE: "chậm, muộn, trễ, trễ hạn, chậm hạn, chậm trễ, muộn hạn, chậm tiến độ, trễ tiến độ",
    Sense.TOO_LATE: """
        bất khả thi, không kịp, không kịp hạn, chưa kịp hạn, không kịp tiến độ, không thể kịp, khó kịp, chẳng kịp, chả kịp, không
        kịp nữa, không làm kịp, làm không kịp, không xong kịp, không kịp xong, làm sao kịp, kịp sao được, bể deadline, bể hạn, lỡ
        hạn, lỡ deadline, lỡ hẹn, vỡ tiến độ, vỡ hạn, vỡ kế hoạch, trượt hạn, trượt deadline, miss deadline, không đáp ứng được thời
        hạn, không đáp ứng thời hạn, không đáp ứng được hạn, không đáp ứng kịp, không thể xong trước, không thể hoàn thành trước,
        không thể hoàn thành đúng hạn, không hoàn thành đúng hạn được, không thể đúng hạn, sẽ bị trễ, sẽ trễ, sẽ bị chậm, sẽ chậm,
        sẽ muộn, chắc trễ, chắc muộn, chắc chậm, có khi trễ, bị trễ hạn, khó đúng hạn, khó hoàn thành đúng hạn, khó đảm bảo tiến độ,
        không đảm bảo tiến độ, không đảm bảo thời hạn, không bảo đảm thời hạn, không kham nổi, khả năng trễ, khả năng là trễ, khả
        năng chậm, khả năng muộn, có thể trễ, có thể chậm, nguy cơ trễ, nguy cơ chậm, e là trễ, e chậm, sợ không kịp, quá gấp, gấp
        quá, gắt quá, căng quá, quá ngắn, không khả thi, hạn gấp, hạn ngắn, quá sát, thì chịu, chịu thôi, xin chịu, theo không nổi,
        không theo nổi, không theo kịp, căng lắm, hơi căng, khó mà kịp, không tài nào kịp, kịp thế nào được, sao kịp, sao mà kịp,
        chậm mất, trễ mất, muộn mất, trễ hẹn, vỡ trận, không đạt tiến độ, quá hạn mất, khó xong, khó mà xong
    """,
    Sense.ASK_FOR: """
        xin, đề nghị, kính đề nghị, cho em xin, xin phép, xin được, cho em, cho tôi, cho phòng, cho bên em, cho mình, mong, mong
        được, nhờ, nhờ văn phòng, giúp, giúp em, hộ, hộ em, kính mong, kính xin, cho phép, đề xuất, kiến nghị, yêu cầu, làm ơn,
        please, cho đơn vị, xin cho, cho xin, lạy, cho tui, cho bọn em, cho tụi em, cho con, cho cháu, cho chúng tôi, cho chúng em,
        đề nghị cho, xin phép cho, kính đề nghị cho, mong cho, kính đề nghị cho phép, đề nghị cho phép, xin cho phép
    """,
    Sense.MOVE_DATE: "đến, tới, sang, thành, qua, đến hết, tới hết, đến ngày, sang ngày, tới ngày, vào, xin",
    Sense.WRONG_TARGET: """
        gửi sai số, gửi sai người, gửi sai, gửi lầm, sai máy, nhầm phòng, nhầm người, nhầm đơn vị, nhầm địa chỉ, nhầm bên, nhầm nơi,
        nhầm chỗ, nhầm xã, nhầm phường, nhầm sở, nhầm cơ quan, nhầm đối tượng, nhầm máy, sai người, sai phòng, sai đơn vị, sai
        địa chỉ, sai nơi, sai bên, sai đối tượng, sai chỗ, lộn phòng, lộn người, lộn đơn vị, lộn chỗ, không đúng địa chỉ, không đúng
        người, không đúng đơn vị, không đúng phòng, không đúng đối tượng, giao nhầm, chuyển nhầm, nhắc nhầm, giao lộn, chuyển lộn, nhắc
        lộn, giao sai, chuyển sai, phân công nhầm, phân nhầm, gán nhầm, gán sai, đánh nhầm tên, ghi nhầm đơn vị, ghi nhầm tên, không
        đúng chức năng, không đúng thẩm quyền, không đúng vị trí việc làm, không đúng vai, không đúng lĩnh vực, trái chức năng, không
        đúng phận sự, wrong person, nhầm địa bàn, sai địa bàn
    """,
    Sense.NOT_MINE: """
        phòng không làm, bên em không làm, em không làm, không làm việc này, không phải văn phòng, not my job, không phải của, không
        phải việc của, không phải việc, không phải nhiệm vụ của, không phải phần của, không phải mảng, không thuộc, không còn thuộc,
        chẳng thuộc, không nằm trong, ngoài chức năng, ngoài phạm vi, ngoài nhiệm vụ, không liên quan, chả liên quan, không dính
        dáng, không phụ trách, không còn phụ trách, chưa từng phụ trách, không được giao, không được phân công, không đảm nhiệm,
        không còn đảm nhiệm, không làm mảng, không theo dõi mảng, không còn theo dõi mảng, không chủ trì, không phải chủ trì, không
        phải đơn vị chủ trì, không phải đầu mối, không phải em phụ trách, không có chức năng, không có nhiệm vụ, không quản lý,
        không còn quản lý, không phải trách nhiệm, không phải phận sự, đâu phải của, đâu phải việc, chứ có giao, có giao phòng tôi
        đâu, không phải thẩm quyền, không thuộc thẩm quyền của, not mine, không nhận được văn bản này, không phải bên em, không phải
        bên mình, không phải bên tôi, không phải phòng em, không phải phòng tôi, không phải em, không phải tôi, không phải phòng,
        không phải xã, không phải phường, không phải sở, không phải người phụ trách, không phải người làm, không nằm trong tổ, không
        nhận được phân công, chứ không ghi, chứ không giao, chứ không phải, để bên, không nhận, không có thẩm quyền, đã giải thể,
        giải thể rồi, đâu có phụ trách, đâu có làm mảng, đâu có làm, hết phụ trách, thôi phụ trách, hết làm mảng, hết mảng này, hết
        quản lý, không phải phần em, không phải phần việc, không dính tới, không nằm trong chức năng, đâu phải phần em, việc của
        người khác, không phải mảng em, không phải chuyên môn, ngoài chuyên môn, không đúng chuyên môn, không thuộc chuyên môn, sao
        lại tính cho, sao tính cho, người khác làm, người khác phụ trách, người khác lo, có bao giờ làm
    """,
    Sense.SUPPORT_ONLY: """
        chỉ phối hợp, chỉ là phối hợp, chỉ là đơn vị phối hợp, chỉ có phối hợp, chỉ là đầu mối, chỉ làm đầu mối, chỉ tham gia, phối hợp
        thôi, là đơn vị phối hợp, đơn vị phối hợp thôi, chỉ hỗ trợ, chỉ là thành viên, chỉ cung cấp số liệu, chỉ giữ vai trò phối hợp,
        chỉ phối hợp thôi, vai trò phối hợp
    """,
    Sense.IN_CHARGE: """
        chủ trì, phụ trách, là đầu mối, làm đầu mối, đầu mối, đảm nhận, đảm nhiệm, tiếp quản, tiếp nhận, chịu trách nhiệm, làm chủ đầu
        tư, cầm việc này, cầm mảng, giữ mảng, ôm mảng, lo mảng, theo dõi mảng, quản lý mảng, là đơn vị tổng hợp, mới là đơn vị, mới
        đúng, mới là người, là người phụ trách, là người theo dõi, là người làm, nắm mảng, cầm nv này
    """,
    Sense.HAND_TO: """
        điều chỉnh đơn vị chủ trì, thay đổi đơn vị chủ trì, điều chỉnh phân công, gỡ tên, rút tên, bỏ tên, chuyển cho, chuyển sang
        cho, giao cho, giao lại cho, chuyển giao cho, chuyển lại cho, điều chuyển sang, điều chuyển cho, điều chuyển, forward cho,
        forward, fw cho, fwd, phân công lại cho, phân công cho, phân công lại, phân lại cho, đổi đơn vị chủ trì, đổi đầu mối, đổi
        người phụ trách, đổi người nhận, bàn giao cho, bàn giao lại cho, bàn giao việc, bàn giao mảng, bàn giao nhiệm vụ, bàn giao
        việc này cho, bàn giao mảng này cho, bàn giao công việc, trả lại nhiệm vụ, trả lại việc, trả lại nv, xin trả lại, trả việc,
        trả nhiệm vụ, chuyển anh, chuyển chị, chuyển đồng chí, giao anh, giao chị, nhắn cho, nhắn chị, hỏi anh, hỏi chị, hỏi bên,
        hỏi phòng, liên hệ anh, liên hệ chị, liên hệ bên, liên hệ phòng, nhắc anh, nhắc chị, nhắc đồng chí, nhắc bên, nhắc phòng,
        gọi anh, gọi chị, kính chuyển, giao đúng phòng, giao đúng đơn vị, chuyển đúng đơn vị, chuyển về, giao về, giao phòng, giao
        sở, giao bên, chuyển phòng, chuyển sở, chuyển sang phòng, chuyển sang sở, chuyển qua phòng, chuyển qua bên, chuyển bên,
        chuyển sang bên, chuyển nhiệm vụ này, chuyển việc này, giao lại, sang tay, đá sang, ném sang, add chị, add anh, đẩy sang,
        đẩy qua, cc, tag, đề nghị chuyển, đề nghị giao, thay người phụ trách, giao đơn vị khác, giao thanh tra, chuyển sang trung
        tâm, giao trung tâm, chuyển trung tâm, chuyển cho trung tâm, chuyển sang văn phòng
    """,
    Sense.LEFT_POST: """
        nghỉ hưu, về hưu, đã nghỉ hưu, chuyển công tác, nghỉ việc, thôi việc, hết hợp đồng, luân chuyển, chuyển sang ban, chuyển
        sang phòng khác, chuyển phòng, chuyển đơn vị, chuyển cơ quan, được điều động, điều động sang, nghỉ chế độ, đã nghỉ, không
        còn làm ở, không còn công tác, không làm ở đây, chuyển vị trí, thôi làm, không còn ở phòng này, không còn ở phòng, không còn
        ở cơ quan, chuyển công tác sang, không còn làm ở phòng, biệt phái, đi biệt phái, điều chuyển công tác, điều động đi, sang
        đơn vị khác, nhận nhiệm vụ khác, nhận công tác khác, thôi giữ chức
    """,
    Sense.BELONGS: """
        của, thuộc, là của, thuộc về, là việc của, việc của, thuộc thẩm quyền, thuộc trách nhiệm, thẩm quyền của, thuộc địa bàn,
        thuộc chức năng, thuộc phạm vi, thuộc lĩnh vực, thuộc nhiệm vụ, thuộc trách nhiệm của, thuộc thẩm quyền của, thuộc chức năng
        của, thuộc nhiệm vụ của, thuộc phạm vi của, là trách nhiệm của
    """,
    Sense.DUTY: "chức năng, thẩm quyền, phạm vi, trách nhiệm, phận sự, lĩnh vực, chuyên môn, địa bàn",
    Sense.CANCEL: """
        hủy, huỷ, bỏ, gỡ, xóa, xoá, đình chỉ, chấm dứt, dẹp, loại bỏ, thôi, cho thôi, xin thôi, rút, cancel, cắt, kết thúc sớm, loại
        khỏi, bãi bỏ, rút khỏi, ra khỏi danh sách, khỏi danh sách, khỏi hệ thống, ngừng theo dõi, thôi theo dõi, loại nhiệm vụ, loại
        việc, đưa ra khỏi, khỏi danh mục, ra khỏi danh mục
    """,
    Sense.NO_LONGER: """
        thu hồi nhiệm vụ, thu hồi việc, có văn bản thu hồi,
        không làm nữa, không cần làm, không cần làm việc này nữa, khỏi cần làm, không phải làm, được thay thế, đã thay thế, có văn
        bản thay thế, cho dừng, đồng ý cho dừng, không cần làm nữa, không triển khai nữa, không thực hiện nữa, không tổ chức nữa,
        không tiếp tục triển khai, không tiếp tục thực hiện, không tiếp tục, không còn phù hợp, không còn cần thiết, không phải làm
        nữa, không cần thực hiện, không cần triển khai, thôi không tổ chức, thôi không làm, đừng theo dõi, không theo dõi nữa, dừng
        theo chỉ đạo, bảo dừng, yêu cầu dừng, chỉ đạo dừng, dừng thực hiện, dừng triển khai, dừng việc này, dừng nhiệm vụ, dừng chủ
        trương, dừng nv, đã dừng chủ trương, xin dừng, đề nghị dừng, tạm dừng theo chỉ đạo, hết hiệu lực, hoãn vô thời hạn, dừng
        hẳn, bãi bỏ, thu hồi công văn, thu hồi văn bản, đã thu hồi, đã chấm dứt, không thực hiện tiếp, khỏi làm, khỏi làm nữa, thôi
        thực hiện, không có nhu cầu nữa, đã hủy, bị hủy, đã hủy bỏ, hủy bỏ, ngừng thực hiện, đã bỏ yêu cầu, bỏ yêu cầu, bỏ chủ
        trương, dừng luôn, không thực hiện riêng, không làm riêng, không còn đối tượng, hết ý nghĩa, không còn ý nghĩa, không còn
        giá trị, không còn hiệu lực, hết tác dụng, hết giá trị, chấm dứt hoạt động, được miễn, miễn thực hiện
    """,
    Sense.TAKE_BACK: """
        bỏ tin, bỏ tin vừa rồi, bỏ tin trước, xóa tin, xoá tin, xóa cái vừa gửi, xoá cái vừa gửi, xóa báo cáo vừa, hủy tin, huỷ tin,
        thu hồi tin, rút lại, rút báo cáo, rút đề nghị, bỏ qua tin, bỏ qua tin nhắn, cho em rút, cho rút lại, xin rút báo cáo, bỏ
        qua báo cáo, coi như chưa nói, coi như em chưa nói, coi như chưa nhắn, đừng ghi, đừng tính tin, bỏ cái vừa rồi, hủy cái vừa
        rồi, huỷ cái vừa gửi, xóa dòng vừa, bỏ dòng trên, hủy báo cáo, huỷ báo cáo, tin trên là nhầm, tin trước nhầm, bỏ cái trên,
        hủy đề nghị, huỷ đề nghị, undo, thu lại, không tính tin, bỏ tin nhắn, hủy thao tác, hủy lệnh, rút lời, xin rút lại, xóa giúp
        em tin, thu hồi tin nhắn, không tính nhé, đừng tính, bỏ qua giúp, gỡ tin, gỡ tin nhắn
    """,
    Sense.SLIP: """
        nhắn nhầm, lỡ tay, lỡ bấm, lỡ gửi, lỡ nhắn, lỡ tay bấm, gửi nhầm, bấm nhầm, báo nhầm, trả lời nhầm, gõ nhầm, ấn nhầm, ghi nhầm,
        nhập nhầm, nhắn lộn, gửi lộn, bấm lộn, báo lộn, ấn lộn, gõ lộn, nhầm, lộn, chọn nhầm, nhấn nhầm, nhấn lộn, viết nhầm, báo cáo
        nhầm, nói nhầm, nói lộn, bị nhầm, trả lời lộn, sai rồi, em sai, gõ sai, báo sai, bấm sai, nhắn sai
    """,
    Sense.DUPLICATE: """
        trùng, trùng với, trùng lặp, bị trùng, giao trùng, lặp lại, trùng nhiệm vụ, trùng việc, giống với, trùng nội dung, lồng
        ghép, đã lồng ghép, được lồng ghép, gộp vào, đã gộp, gộp chung, tích hợp trong, tích hợp vào, được tích hợp, đã được tích
        hợp, tích hợp chung
    """,
}
