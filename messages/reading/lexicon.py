"""The vocabulary of replies, as data: what each word or fixed phrase can mean to the grammar.

Every phrase is written with full diacritics; the matcher accepts it without them where the person types without. A
phrase may stand under several senses. The longest phrase wins, so an idiom is listed whole and its parts stay silent.
"""

from __future__ import annotations

from enum import StrEnum

from messages.reading.text import word_set


class Sense(StrEnum):
    """What a word does in a reply."""

    # Polarity, time and certainty
    NOT_YET = "not yet"
    NOT = "not"
    NOT_BE = "is not"
    POST_NOT = "negation after the word"
    PAST = "past"
    ALREADY = "already"
    ONGOING = "going on"
    FUTURE = "will"
    EXPECT = "expected"
    NEAR = "almost"
    UNSURE = "unsure"
    ONLY_JUST = "only just"
    WHEN = "when, if"
    AFTER = "after"
    NOW = "now"
    BEFORE_NOW = "earlier"
    STILL = "still"
    REMAIN = "remaining"
    EXCEPT = "except"
    ALL = "all"
    AGAIN = "again"
    LATEST = "at the latest"
    # What happens to the work
    COMPLETE = "finished"
    CLOSED = "finished, said in an idiom"
    DELIVER = "handed over"
    ISSUE = "issued"
    SIGN = "signed"
    SUBMIT = "put up for signature"
    REVIEW = "under review"
    WORK = "work"
    STEP = "one step of the work"
    DRAFTING = "drafting"
    OPEN = "open, said in an idiom"
    RETURNED = "sent back"
    NONE_LEFT = "nothing left"
    # Things
    DRAFT = "draft"
    PART = "a part"
    PRODUCT = "product"
    TASK = "task"
    DEADLINE = "deadline"
    RESOURCE = "what the work needs"
    WHOLE = "as a whole"
    INDICATOR = "an indicator"
    # People
    SELF = "the speaker"
    LEADER = "own leader"
    OUTSIDER = "someone outside"
    PERSON = "a person"
    # Obstacles and requests
    OBSTACLE = "obstacle"
    LACK = "lacking"
    WAIT = "waiting"
    HALT = "halted"
    BECAUSE = "because"
    UNABLE = "unable"
    ABLE = "able"
    EXTEND = "more time"
    LATE = "late"
    TOO_LATE = "cannot be in time"
    ASK_FOR = "asks for"
    MOVE_DATE = "move to"
    MORE_TIME = "a length of time more"
    # Role and cancellation
    WRONG_TARGET = "wrong addressee"
    NOT_MINE = "not the speaker's"
    SUPPORT_ONLY = "only in support"
    IN_CHARGE = "in charge"
    HAND_TO = "pass to"
    LEFT_POST = "left the post"
    BELONGS = "belongs to"
    DUTY = "duty"
    CANCEL = "cancel"
    NO_LONGER = "no longer to be done"
    TAKE_BACK = "take the message back"
    SLIP = "sent by mistake"
    DUPLICATE = "duplicate"
    # Talk
    ASK = "question word"
    ASK_OPEN = "opens a question"
    ASK_FOR_PAPER = "asks for a paper"
    TAG = "question tag"
    OR = "or"
    RECEIVED = "received"
    YES = "yes"
    NO = "no"
    UNDERSTOOD = "understood"
    OBEY = "will comply"
    EFFORT = "will try"
    TELL = "will tell"
    THANKS = "thanks"
    GREETING = "greeting"
    SMALL_TALK = "small talk"
    SORRY = "sorry"
    CORRECTION = "correction"
    BUT = "but"
    RHETORIC = "rhetorical"
    FILLER = "filler"


VOCABULARY: dict[Sense, str] = {
    Sense.NOT_YET: "chưa, chưa hề, chưa từng, vẫn chưa, còn chưa, chưa có, chưa được",
    Sense.NOT: """
        không, chẳng, chả, không hề, khỏi, đừng, đừng có, hổng, chẳng hề, không có, chả có, chẳng có, không có chuyện, làm gì có, đâu
        có, nào có, có đâu, không còn, chẳng còn, chả còn, hết còn, không cần, khỏi cần, chưa cần, chẳng cần, không xin, không cần phải,
        chưa phải, không được
    """,
    Sense.NOT_BE: "không phải, không phải là, chẳng phải, chả phải, đâu phải, đâu phải là, có phải đâu, không đúng là",
    Sense.POST_NOT: """
        đâu, đâu mà, thế nào được, làm sao được, sao mà được, thế quái nào được, thế quái nào, kiểu gì được, sao được, bao giờ đâu, hồi
        nào đâu, gì đâu, đâu ạ
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
        dự kiến, dự tính, dự định, hẹn, hứa, cam kết, chắc khoảng, khoảng, tầm, ước, phấn đấu, kế hoạch là, xin hứa, đảm bảo, hy vọng,
        mong là, kiểu gì cũng, chắc chắn, nhất định, mai mốt, nay mai, bữa nào, hôm sau, bữa sau, mấy bữa nữa, mấy hôm nữa, vài hôm nữa,
        vài bữa nữa, ít bữa nữa
    """,
    Sense.NEAR: """
        sắp, sắp sửa, gần, gần như, gần xong, gần hoàn thành, cơ bản, về cơ bản, cơ bản là, hầu như, hầu hết, coi như, tạm, tạm coi là,
        cũng sắp, xem như, phần lớn, đa phần, suýt, sắp được, chuẩn bị, tương đối, ngót nghét, gần gần, nhìn chung là, cơ bản đã, về cơ
        bản đã, tàm tạm
    """,
    Sense.UNSURE: """
        nghĩ là, em nghĩ, tôi nghĩ, đoán là, đoán chừng, nghĩ chắc, theo em biết, theo tôi biết, chắc, chắc là, hình như, hình như là,
        có lẽ, nghe nói, nghe đâu, tưởng, tưởng là, không chắc, không nhớ, có vẻ, có vẻ như, không rõ, chắc cũng, không biết, chả biết,
        chẳng biết, nghe bảo, thấy bảo, nghe anh em bảo, nếu không nhầm, đâu như, hay sao ấy, thì phải, hay sao, không dám chắc, cứ ngỡ,
        ngỡ
    """,
    Sense.ONLY_JUST: "mới, mới chỉ, chỉ mới, mới có, chỉ, chỉ được, mới đạt, mới được, mới làm được, mới chỉ được",
    Sense.WHEN: """
        có kết quả, có tin, khi nào, bao giờ, lúc nào, nếu, hễ, đến khi, chừng nào, khi, miễn, mà xong thì, nếu mà, giá mà, hôm nào, chờ
        xong, đợi xong, để xong, ngay khi, ngay sau khi, lúc, có thì, hồi nào, đợi làm xong
    """,
    Sense.AFTER: "sau khi, sau lúc",
    Sense.NOW: """
        giờ, bây giờ, hiện, hiện tại, hiện nay, nay, đến nay, tới nay, giờ thì, nay đã, hiện giờ, lúc này, hiện đã, giờ đã, cho đến nay,
        thực tế, thực ra, thật ra, đúng ra
    """,
    Sense.BEFORE_NOW: """
        trước đây, trước đó, ban đầu, lúc đầu, hồi đầu, hôm trước, trước kia, lẽ ra, đáng lẽ, đáng ra, lần trước, bữa trước, tuần trước,
        tháng trước
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
        hoành thành, xong, xong xuôi, xong hết, xong hẳn, xong cả, xong đâu vào đấy, hoàn thành, hoàn tất, kết thúc, khép lại, dứt điểm,
        giải quyết dứt điểm, xử lý dứt điểm, xử lý xong, giải quyết xong, thực hiện xong, đã thực hiện, đã xử lý, đã giải quyết, đã khắc
        phục, khắc phục xong, làm xong, hoàn thành xong, done, completed, complete, finished, finish, hoàn thành tốt, chốt xong, ok
        xong, trọn nhiệm vụ, hoàn thành xuất sắc, hoàn thành sớm, hoàn thành trước hạn, hoàng thành, hoàn thàn, đã làm, làm lâu rồi, đã
        tổ chức, tổ chức xong, triển khai xong, làm nốt, xong béng, hoàn thành nhiệm vụ, xong việc, xong phăng, xong tươm tất, đã hoàn
        thiện, hoàn thiện xong, đã đạt, ra ngô ra khoai, đã thực hiện xong, thực hiện xong xuôi, xong từ lâu, xong lâu rồi, hoàn thành
        từ lâu
    """,
    Sense.CLOSED: """
        chốt sổ, hết việc, hết nợ, khép lại, đóng hồ sơ, đóng việc, đóng nhiệm vụ, đóng nv, kết thúc theo dõi, tích hoàn thành, tick
        xanh, tích giúp, tích vào, tick giúp, tích v, tick hoàn thành, tích xanh, xoá nhắc, xóa nhắc, đã khoá sổ, khoá sổ, khóa sổ, trọn
        nhiệm vụ, full combo, đóng quyển gửi, tất toán, hoàn công, cập nhật hoàn thành, chuyển trạng thái hoàn thành, gạch đi, gạch tên
        việc
    """,
    Sense.DELIVER: """
        đi từ, đi hôm, đi lúc, đã lưu, gửi, gởi, nộp, bàn giao, chuyển lên trục, lên trục, lên trục liên thông, đẩy lên, đẩy lên hệ
        thống, đẩy vb, đẩy lên trục, up, up lên, upload, bắn, bắn vb, trả lời, trả lời công dân, công bố, đăng, đăng tải, đăng lên, niêm
        yết, giao tận tay, ấn nút gửi, bấm gửi, bấm nút gửi, gửi đi, chuyển đi, báo cáo hoàn thành, báo cáo kết quả, gửi báo cáo, nộp
        báo cáo, gửi kết quả, nộp sản phẩm, gửi file, up file, sent, submitted, gửi hết, gửi xong, nộp xong, nộp đủ, gửi đủ, nộp nốt,
        gửi nốt, nộp bù, có mặt ở, nằm ở sở, chuyển văn thư phát hành rồi, chi trả, giải ngân xong, cấp xong, trao, cấp, cấp phát, đẩy,
        chốt, trả kết quả, trả, gửi kèm, kèm theo, thanh toán, thanh lý, quyết toán xong, tháo dỡ, lắp xong, khánh thành, bế mạc, khai
        trương, vận hành, hoạt động, ra mắt, bổ nhiệm, tuyển dụng, tiêm đủ, tiêm xong, đóng việc, diễn ra, dán, phát sóng, treo lên,
        giao hàng, lên bàn, nằm trên hpnet, nằm ở văn thư, nằm ở vp, đi số, có hiệu lực, đăng cổng, chuyển khoản, thu đủ, nộp ngân sách,
        kết chuyển, đóng thầu, công nhận, cưỡng chế, dọn, di dời xong, cấp đủ, phát đủ, đưa vào sử dụng, đưa vào vận hành, nghiệm thu,
        gửi lên, nộp lên, scan gửi, cập nhật lên hệ thống, cập nhật lên phần mềm, nhập xong, ký nhận, xác nhận hoàn thành, tiếp nhận báo
        cáo, gửi chính thức, nộp chính thức, gửi bản ký, gửi bản cứng, gửi tổ tổng hợp, gửi văn phòng, đã có công văn trả lời, có văn
        bản trả lời, có công văn trả lời, đi phát hành rồi, gửi bổ sung, bổ sung đủ
    """,
    Sense.ISSUE: """
        chấp nhận, được chấp nhận, phát hành, ban hành, ra số, phê duyệt, thông qua, chấp thuận, duyệt, vào sổ, đóng dấu, ra rồi, đã ra,
        ban hành xong, phát hành xong, đã có quyết định, có quyết định phê duyệt, được phê duyệt, đã phê duyệt, đã duyệt, được duyệt,
        phê duyệt xong, được thông qua, được chấp thuận, được ký ban hành, ký ban hành, ký phát hành, có số và gửi, có quyết định, có
        thông báo kết luận, đã có số
    """,
    Sense.SIGN: "ký, ký số, ký xong, ký rồi, ký phát, được ký, ký duyệt",
    Sense.SUBMIT: """
        trình, trình ký, đang trình, trình duyệt, đang ký, chờ ký, chờ duyệt, đợi ký, đợi duyệt, chờ phê duyệt, chờ sếp, ký nháy, trình
        sếp, trình lãnh đạo, chờ chữ ký, thiếu chữ ký, chờ phát hành, chờ đóng dấu, chờ văn thư, chờ lấy số, đợi văn thư, chờ vào sổ,
        chờ lãnh đạo, đợi sếp, đợi lãnh đạo, chờ sếp ký, chờ lãnh đạo ký, chờ chủ tịch, chờ giám đốc, đợi giám đốc, chờ trưởng phòng,
        chờ phó giám đốc, chờ trưởng ban, chờ phó trưởng ban, chờ bgđ, chờ gđ, xin chữ ký, trên bàn, nằm trên bàn, để trên bàn, tham
        mưu, xin ý kiến lãnh đạo, trình xin ý kiến, đang duyệt, sếp duyệt, dự thảo trình, chưa ký, chưa duyệt, chưa đóng dấu, chưa phát
        hành, lấy số, chờ con dấu, thiếu con dấu, chờ cấp trên ký, pending chữ ký, chờ thủ trưởng
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
        rà soát, tổng hợp, thu thập, thống kê, đối chiếu, khảo sát, kiểm tra, họp, kiểm kê, nhập liệu, nhập, thu phiếu, đo đạc, phân
        công, thành lập, lập, phân tích, đánh giá, thẩm định, số hóa, số hoá, tập huấn, tuyên truyền, xây dựng, tham vấn, phỏng vấn, đi
        thực địa, đi cơ sở, đi xã, lấy mẫu, đấu thầu, rà soát hồ sơ, chấm điểm, quyết toán, lập dự toán, chốt số liệu, xác minh, giải
        ngân, thanh tra, thẩm tra, thu, gộp, ghép, scan, quét, công tác chuẩn bị, khâu chuẩn bị
    """,
    Sense.DRAFTING: """
        soạn, soạn thảo, viết, đánh máy, dự thảo xong, soạn xong, viết xong, phác, lên khung, lên đề cương, biên soạn, biên tập, chắp
        bút
    """,
    Sense.OPEN: """
        đảm bảo đúng hạn, bảo đảm đúng hạn, đâu đã vào đâu, biết bao giờ, không biết bao giờ, chưa biết bao giờ, chẳng biết bao giờ, chả
        biết bao giờ, biết đến bao giờ, còn lâu, còn lâu mới xong, đã đâu vào đâu, chưa đâu vào đâu, chưa đến đâu, tới đâu hay tới đó,
        giữa chừng, nửa chừng, chưa biết khi nào, dậm chân tại chỗ rồi mới, còn ngổn ngang, ngổn ngang, mới bắt đầu, bắt đầu làm, bắt
        đầu rồi, đã bắt đầu, mới khởi động, bắt tay vào làm, chưa làm gì, chưa động, chưa đụng, chưa bắt đầu, chưa triển khai, đúng tiến
        độ, theo tiến độ, theo đúng tiến độ, đúng kế hoạch, theo kế hoạch đề ra, theo đúng kế hoạch, thường xuyên, làm thường xuyên, tới
        giai đoạn cuối, giai đoạn cuối, bước cuối, sắp về đích, về đích đến nơi, được nửa đường, nửa đường, lưng chừng, một phần, mới
        một phần, xong một phần, phần nào, kịp tiến độ, bảo đảm tiến độ, đảm bảo tiến độ, đang tiến triển, tiến triển tốt, đã triển
        khai, đang triển khai, cuốn chiếu, tà tà, từ từ, đang cày, đang mần, sấp mặt, chạy deadline, hì hục, miệt mài, cắm mặt, ngày làm
        ngày đêm, đang vào việc, đang tăng tốc
    """,
    Sense.RETURNED: """
        trả lại hồ sơ, bị trả, bị trả lại, trả lại yêu cầu, yêu cầu bổ sung, yêu cầu chỉnh sửa, yêu cầu làm lại, yêu cầu sửa, bắt sửa,
        bắt làm lại, bôi đỏ, thu hồi làm lại, phải làm lại, phải sửa, phải rà lại, phải họp lại, thu hồi, đang thu hồi, sai số liệu, bị
        lỗi, lỗi font, gửi nhầm bản, trả về, trả hồ sơ, phải bổ sung, cần bổ sung, cần chỉnh, còn phải, bị trả hồ sơ, chưa đạt, chưa đạt
        yêu cầu, chưa thống nhất, phải làm, phải chỉnh, chưa ổn, không đạt
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
        hạn, thời hạn, deadline, hạn chót, đến hạn, hết hạn, hạn nộp, thời hạn nộp, hạn góp ý, hạn cũ, hạn là, hạn trước, quá hạn, quá
        hạn từ, hạn đến, trước hạn, đúng hạn, mốc, kỳ hạn
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
        bên, sở, các sở, sở ngành, bộ, các bộ, cục, chi cục, vụ, tổng cục, thuế, kho bạc, công an, quân sự, biên phòng, hải quan, điện
        lực, bưu điện, viettel, vnpt, mobifone, nhà thầu, đơn vị tư vấn, tư vấn, bên tư vấn, chủ đầu tư, dân, người dân, hộ dân, hộ ông,
        hộ bà, hộ gia đình, chủ hộ, các hộ, bà con, tòa án, tòa, viện kiểm sát, thành phố, tỉnh, trung ương, chính phủ, thủ tướng, hội
        đồng nhân dân, hđnd, ubnd thành phố, ubnd tp, ubnd tỉnh, ủy ban, ủy ban thành phố, doanh nghiệp, công ty, cty, ngân hàng, họ,
        đối tác, vendor, khách hàng, khách, thanh tra, kiểm toán, bảo hiểm, bhxh, bảo hiểm xã hội, nhà cung cấp, nhà đầu tư, chủ sử dụng
        đất, các xã, các phường, xã, phường, các phòng, các đơn vị, bên kia, bên bạn, bên ngoài, cấp trên, bên sở, bên thuế, bên công
        an, bên điện lực, bên thống kê, thống kê, cục thống kê, tổ dân phố, các trường, trường, bệnh viện, viện, ban quản lý dự án, ban
        qlda, bql dự án, quân khu, kbnn, trục liên thông, máy chủ, hệ thống, mạng, phần mềm, server, cổng dịch vụ công, đơn vị phối hợp,
        đơn vị thi công, bên thi công, cơ quan khác, ngành dọc, bên xây dựng, bên tài chính, phòng ban khác, thị trường, kỹ thuật, công
        ty thoát nước, ban gpmb, trung tâm phát triển quỹ đất, đơn vị khác, bên khác, bên cung cấp, thanh tra thành phố, mặt trận, hội
        đồng thẩm định, hội đồng, cơ quan thẩm định
    """,
    Sense.PERSON: "anh, chị, cô, chú, bác, đồng chí, ông, bà, thầy, bạn, cậu",
    Sense.OBSTACLE: """
        vượt quá khả năng, vướng, vướng mắc, bị vướng, kẹt, bị kẹt, tắc, bị tắc, tắc nghẽn, bế tắc, ách, ách lại, ách tắc, đình trệ,
        đình lại, đứng hình, dậm chân tại chỗ, giậm chân tại chỗ, bó tay, chịu chết, bị treo, treo, đang treo, pending, ngoài tầm, vượt
        thẩm quyền, ngoài thẩm quyền, vượt quá thẩm quyền, vượt khả năng, lực bất tòng tâm, lực bất đồng tâm, khó khăn, gặp khó, gặp khó
        khăn, trục trặc, sự cố, lỗi hệ thống, hệ thống lỗi, bị lỗi hệ thống, sập, bị sập, hỏng, bị hỏng, tèo, mất điện, mất mạng, bảo
        trì, tháo gỡ, gỡ vướng, không đồng thuận, không đồng tình, chưa đồng thuận, khiếu nại, khiếu kiện, không hợp tác, mất hút, nằm
        im, giục hoài, giục mãi, giục nhiều lần, đôn đốc nhiều lần, nhắc nhiều lần, gọi mãi không, chưa nhận được, chưa có văn bản, chưa
        có ý kiến, chưa được phân bổ, chưa được cấp, chưa được giao, chưa được bố trí, không có đơn vị nào, không có nhà thầu nào, không
        ai nộp, không có ai, mâu thuẫn, chồng chéo, bất cập, chưa biết áp dụng, không biết áp dụng, chưa biết làm sao, chưa biết làm thế
        nào, hết cách, bị ngâm, ngâm, không ai bắt máy, hẹn hoài, hẹn mãi, tiền đâu, vi phạm, bỏ cuộc, đứt hàng, chưa về, chưa đến nơi,
        chưa phản hồi, chưa trả lời, chưa hồi âm, chưa thấy trả lời, chưa có trả lời, chưa phân bổ, chưa hướng dẫn, chưa mở, chưa di
        dời, chưa đồng ý, chưa chấp thuận, chưa xác minh, chưa cung cấp, chưa chịu, chưa nhất trí, không nhất trí, bị niêm phong, niêm
        phong, chạy mất dép, đứng chựng, mò không ra, không ai hướng dẫn, cháy máy, bị khoá tài khoản, bị khóa tài khoản, bí số liệu, bí
        ý tưởng, bí quá, tăng giá, không hồi âm, không có hồi âm, ốm, không tìm thấy, không có gì để, không có gì để làm, không có cơ sở
        để, thất lạc, chia cắt, ngập lụt, cơn bão, mưa bão, mưa lũ, khan hiếm, hết hàng, đứng im, nghẽn, mắc ở, mắc kẹt, nan giải, khó
        quá, stuck, blocked, bất khả kháng, chưa tháo gỡ được, chưa có lối ra, dừng ở, tranh chấp, cản trở, trở ngại, lỗi mạng, mạng
        lỗi, đùn đẩy, im re, im ru, lòng vòng, không ai nghe, kiện tụng, không chịu, dính kiện, chưa mở cổng, khóa cổng, phản đối, bỏ
        hợp đồng, bỏ thầu, không có nhà thầu, không tìm được, không liên hệ được, chậm bàn giao, giao hàng chậm, không có quyền truy
        cập, không truy cập được, không vào được, không đăng nhập được, bị khóa, khóa hết, lỗi phần mềm, chưa gỡ được, chưa gỡ
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
    Sense.UNABLE: "không thể, chưa thể, không sao, chịu không, không biết cách, không nổi",
    Sense.ABLE: "được, nổi, xuể, ra được, đc, tiếp được",
    Sense.EXTEND: """
        thư thư, deadline mới, gia hạn, ra hạn, da hạn, dza hạn, gia hạng, dia hạn, xin hạn thêm, hẹn lại, xin hẹn, lùi, lùi hạn, lùi
        thời hạn, chậm lại, kéo dài, điều chỉnh giúp em thời gian, điều chỉnh giúp, lùi lại, lùi ngày, lùi lịch, lùi tiến độ, lui, lui
        hạn, lui thời hạn, giãn, giãn tiến độ, giãn hạn, giãn thời gian, khất, xin khất, cho khất, hoãn, xin hoãn, dời, dời hạn, dời
        lịch, dời ngày, dời lại, kéo dài thời gian, kéo dài thời hạn, xin kéo dài, nới, nới hạn, nới thời gian, nới thêm, xin thêm, cho
        thêm, thêm thời gian, thêm thời hạn, thêm ngày, cho nợ, nợ đến, nợ lại, đổi hạn, đổi deadline, đổi thời hạn, đổi mốc, chuyển
        hạn, chuyển mốc, chuyển thời hạn, điều chỉnh hạn, điều chỉnh thời hạn, điều chỉnh mốc, điều chỉnh thời gian, điều chỉnh tiến độ,
        sửa hạn, hạn mới, thời hạn mới, xin chậm, xin nộp chậm, xin nộp muộn, xin nộp trễ, xin phép chậm, xin phép nộp chậm, xin phép
        nộp muộn, nộp chậm, nộp muộn, nộp trễ, gửi chậm, gửi muộn, nộp bù, xin gia hạn, đề nghị gia hạn, ân hạn, thư thả, thong thả,
        rộng thời gian, tính lại hạn, tính lại thời hạn, thêm ít hôm, thêm ít bữa, thêm một tuần, thêm 1 tuần, thêm 2 tuần, thêm hai
        tuần, thêm một tháng, thêm 1 tháng, thêm vài bữa, xin vài bữa, xin vài hôm, xin mấy hôm, thêm ít ngày, thêm vài ngày, thêm vài
        hôm, thêm mấy ngày, thêm mấy hôm, xin trễ, xin muộn, tăng thời gian, thêm chút thời gian, thêm tí thời gian, extend, extension,
        gia hạn thêm, cho chậm, cho muộn, cho trễ
    """,
    Sense.LATE: "chậm, muộn, trễ, trễ hạn, chậm hạn, chậm trễ, muộn hạn, chậm tiến độ, trễ tiến độ",
    Sense.TOO_LATE: """
        bất khả thi, không kịp, không kịp hạn, chưa kịp hạn, không kịp tiến độ, không thể kịp, khó kịp, chẳng kịp, chả kịp, không kịp
        nữa, không làm kịp, làm không kịp, không xong kịp, không kịp xong, làm sao kịp, kịp sao được, bể deadline, bể hạn, lỡ hạn, lỡ
        deadline, lỡ hẹn, vỡ tiến độ, vỡ hạn, vỡ kế hoạch, trượt hạn, trượt deadline, miss deadline, không đáp ứng được thời hạn, không
        đáp ứng thời hạn, không đáp ứng được hạn, không đáp ứng kịp, không thể xong trước, không thể hoàn thành trước, không thể hoàn
        thành đúng hạn, không hoàn thành đúng hạn được, không thể đúng hạn, sẽ bị trễ, sẽ trễ, sẽ bị chậm, sẽ chậm, sẽ muộn, chắc trễ,
        chắc muộn, chắc chậm, có khi trễ, bị trễ hạn, khó đúng hạn, khó hoàn thành đúng hạn, khó đảm bảo tiến độ, không đảm bảo tiến độ,
        không đảm bảo thời hạn, không bảo đảm thời hạn, không kham nổi, khả năng trễ, khả năng là trễ, khả năng chậm, khả năng muộn, có
        thể trễ, có thể chậm, nguy cơ trễ, nguy cơ chậm, e là trễ, e chậm, sợ không kịp, quá gấp, gấp quá, gắt quá, căng quá, quá ngắn,
        không khả thi, hạn gấp, hạn ngắn, quá sát
    """,
    Sense.ASK_FOR: """
        xin, đề nghị, kính đề nghị, cho em xin, xin phép, xin được, cho em, cho tôi, cho phòng, cho bên em, cho mình, mong, mong được,
        nhờ, nhờ văn phòng, giúp, giúp em, hộ, hộ em, kính mong, kính xin, cho phép, đề xuất, kiến nghị, yêu cầu, làm ơn, please, cho
        đơn vị, xin cho, cho xin, lạy, cho tui, cho bọn em, cho tụi em, cho con, cho cháu, cho chúng tôi, cho chúng em, đề nghị cho, xin
        phép cho, kính đề nghị cho, mong cho
    """,
    Sense.MOVE_DATE: "đến, tới, sang, thành, qua, đến hết, tới hết, đến ngày, sang ngày, tới ngày, vào, xin",
    Sense.WRONG_TARGET: """
        gửi sai số, gửi sai người, gửi sai, gửi lầm, sai máy, nhầm phòng, nhầm người, nhầm đơn vị, nhầm địa chỉ, nhầm bên, nhầm nơi,
        nhầm chỗ, nhầm xã, nhầm phường, nhầm sở, nhầm cơ quan, nhầm đối tượng, nhầm số, nhầm máy, sai người, sai phòng, sai đơn vị, sai
        địa chỉ, sai nơi, sai bên, sai đối tượng, sai chỗ, lộn phòng, lộn người, lộn đơn vị, lộn chỗ, không đúng địa chỉ, không đúng
        người, không đúng đơn vị, không đúng phòng, không đúng đối tượng, giao nhầm, chuyển nhầm, nhắc nhầm, giao lộn, chuyển lộn, nhắc
        lộn, giao sai, chuyển sai, phân công nhầm, phân nhầm, gán nhầm, gán sai, đánh nhầm tên, ghi nhầm đơn vị, ghi nhầm tên, không
        đúng chức năng, không đúng thẩm quyền, không đúng vị trí việc làm, không đúng vai, không đúng lĩnh vực, trái chức năng, không
        đúng phận sự, wrong person, nhầm địa bàn, sai địa bàn
    """,
    Sense.NOT_MINE: """
        phòng không làm, bên em không làm, em không làm, không làm việc này, không phải văn phòng, not my job, không phải của, không
        phải việc của, không phải việc, không phải nhiệm vụ của, không phải phần của, không phải mảng, không thuộc, không còn thuộc,
        chẳng thuộc, không nằm trong, ngoài chức năng, ngoài phạm vi, ngoài nhiệm vụ, không liên quan, chả liên quan, không dính dáng,
        không phụ trách, không còn phụ trách, chưa từng phụ trách, không được giao, không được phân công, không đảm nhiệm, không còn đảm
        nhiệm, không làm mảng, không theo dõi mảng, không còn theo dõi mảng, không chủ trì, không phải chủ trì, không phải đơn vị chủ
        trì, không phải đầu mối, không phải em phụ trách, không có chức năng, không có nhiệm vụ, không quản lý, không còn quản lý, không
        phải trách nhiệm, không phải phận sự, đâu phải của, đâu phải việc, chứ có giao, có giao phòng tôi đâu, không phải thẩm quyền,
        không thuộc thẩm quyền của, not mine, không nhận được văn bản này, không phải bên em, không phải bên mình, không phải bên tôi,
        không phải phòng em, không phải phòng tôi, không phải em, không phải tôi, không phải phòng, không phải xã, không phải phường,
        không phải sở, không phải người phụ trách, không phải người làm, không nằm trong tổ, không nhận được phân công, chứ không ghi,
        chứ không giao, chứ không phải, để bên, không nhận, không có thẩm quyền, đã giải thể, giải thể rồi, đâu có phụ trách, đâu có làm
        mảng, đâu có làm, hết phụ trách, thôi phụ trách, hết làm mảng, hết mảng này, hết quản lý
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
        điều chỉnh đơn vị chủ trì, thay đổi đơn vị chủ trì, điều chỉnh phân công, gỡ tên, rút tên, bỏ tên, chuyển cho, chuyển sang cho,
        giao cho, giao lại cho, chuyển giao cho, chuyển lại cho, điều chuyển sang, điều chuyển cho, điều chuyển, forward cho, forward,
        fw cho, fwd, phân công lại cho, phân công cho, phân công lại, phân lại cho, đổi đơn vị chủ trì, đổi đầu mối, đổi người phụ
        trách, đổi người nhận, bàn giao cho, bàn giao lại cho, bàn giao việc, bàn giao mảng, bàn giao nhiệm vụ, bàn giao việc này cho,
        bàn giao mảng này cho, bàn giao công việc, trả lại nhiệm vụ, trả lại việc, trả lại nv, xin trả lại, trả việc, trả nhiệm vụ,
        chuyển anh, chuyển chị, chuyển đồng chí, giao anh, giao chị, nhắn cho, nhắn chị, hỏi anh, hỏi chị, hỏi bên, hỏi phòng, liên hệ
        anh, liên hệ chị, liên hệ bên, liên hệ phòng, nhắc anh, nhắc chị, nhắc đồng chí, nhắc bên, nhắc phòng, gọi anh, gọi chị, kính
        chuyển, giao đúng phòng, giao đúng đơn vị, chuyển đúng đơn vị, chuyển về, giao về, giao phòng, giao sở, giao bên, chuyển phòng,
        chuyển sở, chuyển sang phòng, chuyển sang sở, chuyển qua phòng, chuyển qua bên, chuyển bên, chuyển sang bên, chuyển nhiệm vụ
        này, chuyển việc này, giao lại, sang tay, đá sang, ném sang, add chị, add anh, đẩy sang, đẩy qua, cc, tag, đề nghị chuyển, đề
        nghị giao, thay người phụ trách, giao đơn vị khác, giao thanh tra
    """,
    Sense.LEFT_POST: """
        nghỉ hưu, về hưu, đã nghỉ hưu, chuyển công tác, nghỉ việc, thôi việc, hết hợp đồng, luân chuyển, chuyển sang ban, chuyển sang
        phòng khác, chuyển phòng, chuyển đơn vị, chuyển cơ quan, được điều động, điều động sang, nghỉ chế độ, đã nghỉ, không còn làm ở,
        không còn công tác, không làm ở đây, chuyển vị trí, thôi làm
    """,
    Sense.BELONGS: """
        của, thuộc, là của, thuộc về, là việc của, việc của, thuộc thẩm quyền, thuộc trách nhiệm, thẩm quyền của, thuộc địa bàn, thuộc
        chức năng, thuộc phạm vi, thuộc lĩnh vực, thuộc nhiệm vụ
    """,
    Sense.DUTY: "chức năng, thẩm quyền, phạm vi, trách nhiệm, phận sự, lĩnh vực, chuyên môn, địa bàn",
    Sense.CANCEL: """
        hủy, huỷ, bỏ, gỡ, xóa, xoá, đình chỉ, chấm dứt, dẹp, loại bỏ, thôi, cho thôi, xin thôi, rút, cancel, cắt, kết thúc sớm, loại
        khỏi, bãi bỏ, rút khỏi, ra khỏi danh sách, khỏi danh sách, khỏi hệ thống, ngừng theo dõi, thôi theo dõi
    """,
    Sense.NO_LONGER: """
        không làm nữa, không cần làm, không cần làm việc này nữa, khỏi cần làm, không phải làm, được thay thế, đã thay thế, có văn bản
        thay thế, cho dừng, đồng ý cho dừng, không cần làm nữa, không triển khai nữa, không thực hiện nữa, không tổ chức nữa, không tiếp
        tục triển khai, không tiếp tục thực hiện, không tiếp tục, không còn phù hợp, không còn cần thiết, không phải làm nữa, không cần
        thực hiện, không cần triển khai, thôi không tổ chức, thôi không làm, đừng theo dõi, không theo dõi nữa, dừng theo chỉ đạo, bảo
        dừng, yêu cầu dừng, chỉ đạo dừng, dừng thực hiện, dừng triển khai, dừng việc này, dừng nhiệm vụ, dừng chủ trương, dừng nv, đã
        dừng chủ trương, xin dừng, đề nghị dừng, tạm dừng theo chỉ đạo, hết hiệu lực, hoãn vô thời hạn, dừng hẳn, bãi bỏ, thu hồi công
        văn, thu hồi văn bản, đã thu hồi, đã chấm dứt, không thực hiện tiếp, khỏi làm, khỏi làm nữa, thôi thực hiện, không có nhu cầu
        nữa, đã hủy, bị hủy, đã hủy bỏ, hủy bỏ, ngừng thực hiện, đã bỏ yêu cầu, bỏ yêu cầu, bỏ chủ trương, dừng luôn
    """,
    Sense.TAKE_BACK: """
        bỏ tin, bỏ tin vừa rồi, bỏ tin trước, xóa tin, xoá tin, xóa cái vừa gửi, xoá cái vừa gửi, xóa báo cáo vừa, hủy tin, huỷ tin, thu
        hồi tin, rút lại, rút báo cáo, rút đề nghị, bỏ qua tin, bỏ qua tin nhắn, cho em rút, cho rút lại, xin rút báo cáo, bỏ qua báo
        cáo, coi như chưa nói, coi như em chưa nói, coi như chưa nhắn, đừng ghi, đừng tính tin, bỏ cái vừa rồi, hủy cái vừa rồi, huỷ cái
        vừa gửi, xóa dòng vừa, bỏ dòng trên, hủy báo cáo, huỷ báo cáo, tin trên là nhầm, tin trước nhầm, bỏ cái trên, hủy đề nghị, huỷ
        đề nghị, undo, thu lại, không tính tin, bỏ tin nhắn, hủy thao tác, hủy lệnh, rút lời, xin rút lại, xóa giúp em tin, thu hồi tin
        nhắn
    """,
    Sense.SLIP: """
        nhắn nhầm, lỡ tay, lỡ bấm, lỡ gửi, lỡ nhắn, lỡ tay bấm, gửi nhầm, bấm nhầm, báo nhầm, trả lời nhầm, gõ nhầm, ấn nhầm, ghi nhầm,
        nhập nhầm, nhắn lộn, gửi lộn, bấm lộn, báo lộn, ấn lộn, gõ lộn, nhầm, lộn, chọn nhầm, nhấn nhầm, nhấn lộn, viết nhầm, báo cáo
        nhầm, nói nhầm, nói lộn, bị nhầm, trả lời lộn, sai rồi, em sai, gõ sai, báo sai, bấm sai, nhắn sai
    """,
    Sense.DUPLICATE: "trùng, trùng với, trùng lặp, bị trùng, giao trùng, lặp lại, trùng nhiệm vụ, trùng việc, giống với, trùng nội dung",
    Sense.ASK: """
        gì, cái gì, nào, ai, ở đâu, đâu rồi, bao nhiêu, mấy, mấy giờ, mấy ngày, sao, tại sao, vì sao, sao lại, thế nào, như thế nào, ra
        sao, làm sao, kiểu gì, khi nào, bao giờ, lúc nào, hôm nào, ngày nào, bao lâu, đâu, chỗ nào, là sao, là gì, là ai, what, when,
        who, where, why, how, hả, hử, cái chi, chi rứa, chi vậy, răng rứa, mô rồi, ở mô, khi mô, răng lại, nhỉ, sao vậy, gì vậy, gì thế,
        gì đấy, nào vậy, đi đâu, chừng nào, cớ sao, cách nào
    """,
    Sense.ASK_OPEN: """
        cho hỏi, cho em hỏi, cho tôi hỏi, xin hỏi, kính hỏi, hỏi chút, hỏi tí, hỏi cái, em hỏi, tôi hỏi, muốn hỏi, hỏi thêm, hỏi là, xin
        xác nhận lại, không hiểu, chưa hiểu, chưa rõ, không rõ, giải thích giúp, muốn biết, cho biết, cho em biết, cho tôi biết, hướng
        dẫn giúp, hướng dẫn em, chỉ giúp, chỉ em, thắc mắc, xin hướng dẫn, nhờ hướng dẫn, what is, có cần, có phải, có được, có bị, có
        nằm, liệu, thế thì, là thế nào, đề nghị hướng dẫn
    """,
    Sense.ASK_FOR_PAPER: """
        xin văn bản gốc, xin văn bản, xin file, xin lại file, xin mẫu, xin biểu mẫu, xin bản scan, xin link, xin lại văn bản, xin lại
        công văn, gửi lại văn bản, gửi lại công văn, gửi lại file, xin số điện thoại, xin lại nội dung, gửi giúp em mẫu, cho em mẫu,
        danh sách nhiệm vụ, danh sách việc, việc của phòng, ds nhiệm vụ, xin danh sách, cho xem, xem danh sách, nhắc lại nội dung, gửi
        em văn bản, gửi lại giúp em, cho em xin lại, xin thông tin, xin lại link, xin công văn, tra giúp, kiểm tra giúp em xem, gửi giúp
        em văn bản, cho xin mẫu, cho em xin mẫu
    """,
    Sense.TAG: """
        phải không, đúng không, được không, được chưa, có phải không, không nhỉ, chưa nhỉ, phải chăng, không vậy, chưa vậy, chưa thế,
        không thế, đúng chưa, có không, được hông, ổn chưa, nhé được không
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
        rõ, đã rõ, hiểu, đã hiểu, hiểu rồi, nắm, đã nắm, nắm được, nắm rồi, nắm bắt, biết, biết rồi, đã biết, thông suốt, quán triệt,
        noted, note, đã note, got it, rõ việc, nhớ, nhớ rồi, nghe, dạ nghe, lưu ý, nghe rõ, xin ghi nhớ, nắm thông tin, nắm tinh thần,
        rõ rồi, hiểu ý, okie rõ
    """,
    Sense.OBEY: """
        lưu lịch, đã lưu lịch, chấp hành, tuân lệnh, tuân thủ, xin chấp hành, nghiêm túc thực hiện, nghiêm túc chấp hành, thực hiện
        ngay, làm ngay, thực hiện nghiêm, để em làm, để em xem, để em lo, để tôi, để em, để tôi xem, để mai, để em kiểm tra, để em đôn
        đốc, để em báo, để anh em, để phòng, để mình, triển khai ngay, làm liền, xin làm ngay, theo chỉ đạo, xin thực hiện, tí nữa, lát
        nữa, chút nữa, tẹo nữa, lát em, tí em, tối về, chiều về, đang đọc, đang xem, đang coi, giao anh em, giao chuyên viên, chuyển
        chuyên viên, chuyển cho chuyên viên, giao cho chuyên viên, đang giao, nhắc anh em, yên tâm, nhận lệnh, tuân, xin vâng, đã giao
        đồng chí, đã giao cho đồng chí, đã giao anh, đã giao chị, đã giao chuyên viên, đã phân công đồng chí, đã phân công anh, đã phân
        công chị, đã giao cho anh, đã giao cho chị, có ngay, đã ghi vào lịch, ghi nhớ, để tui, để bên em, để chị, để anh
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
        chào, xin chào, chúc, chúc mừng, hello, hi, chào buổi sáng, ngủ ngon, kính chúc, cuối tuần vui vẻ, năm mới vui vẻ, sinh nhật,
        bye, tạm biệt, happy, good morning, hế lô, lô, a lô, alo, alô, ngày nhà giáo, mừng thọ, mừng cưới
    """,
    Sense.SMALL_TALK: """
        ăn cơm, ăn trưa, ăn sáng, ăn tối, bữa trưa, bữa tối, bữa sáng, đi ăn, nhậu, uống bia, cà phê, cafe, trà sữa, trà đá, bóng đá, đá
        bóng, trận, thua, thắng trận, trời, mưa, nắng, lạnh, nóng, rét, hihi, haha, hahaha, hehe, kaka, huhu, hic, lol, hết pin, vui
        quá, mệt quá, đau quá, no quá, buồn ngủ, đẹp trai, xinh, nói nhiều quá, bot ngu, bot khôn, bot này, nghỉ lễ, được nghỉ, đi chơi,
        về quê, du lịch, nhầm nhóm, nhầm group, nhầm box, gửi nhầm nhóm, nhắn nhầm nhóm, lộn nhóm, nhắn lộn nhóm, lộn group, lương,
        thưởng tết, tiền ăn, quỹ, sticker, voice, tin nhắn thoại, gif, video, ảnh chụp màn hình, toang, thời tiết, kẹt xe, tắc đường,
        đón con, ốm quá, ma tuý, test, thử thôi, ping, đang thử, zzz, người yêu, bot hay, hay ghê, hay quá, hay thật, xong đời, xong
        phim, chia buồn, lên chức, mất nước, mặc ấm, giữ ấm, đá banh, karaoke, liên hoan, đám cưới, ăn cưới, nước chè, ăn gì, sinh nhật,
        phòng họp, đẹp quá, trời ơi, nghỉ bù, đội mình, đội tuyển, gửi lộn nhóm, nhầm hội, số anh, có ai, tập thể dục
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
        ai bảo, ai nói, làm gì đã, đâu đã, nào đã, làm gì mà, đã đâu, chỗ nào đâu, chỗ nào, đã gì đâu, sao xong được, xong gì mà xong,
        xong đâu mà xong, sao mà xong, đời nào
    """,
    Sense.FILLER: """
        sắp xếp, di dời, nội bộ, bộ phận, tiến bộ, đồng bộ, công trình, chương trình, quy trình, quá trình, lộ trình, giáo trình, trình
        bày, trình độ, thu hồi đất, hành chính, làm việc, việc làm, bộ máy, sở hữu, trụ sở, sở thích, dân số, dân quân, nhân dân, công
        dân, phục vụ, dịch vụ, xã hội, hợp tác xã, giao thông, giao ban, giao dịch, hết sức, hết lòng, trước hết, thiếu nhi, thiếu niên,
        xác nhận, công nhận, chứng nhận, nhận thức, cảm nhận, nhận xét, rõ ràng, rút kinh nghiệm, rút ngắn, treo biển, treo cờ, treo
        băng rôn, tầm nhìn, bỏ phiếu, nộp thuế, nộp phạt, trao đổi, đúng quy định, đúng quy trình, đúng trình tự, thì phải nộp, chính
        quyền, vụ việc, đường bộ, thủy bộ, thư ký, chữ ký, nhật ký, ký túc xá, đăng ký, ký kết, đi làm, tham gia, quốc gia, chuyên gia,
        gia đình, cả nhà, cả năm, từ nay, lâu nay, xưa nay, sửa chữa, công khai, phải chăng, chứng thực, cơ bản đất, bót, bot, bot ơi,
        anh ơi, chị ơi, sếp ơi, mọi người, trừ điểm, bị trừ điểm, mấy hôm nay, mấy hôm, mấy bữa, mấy bữa nay, mấy ngày nay, mấy ngày
        qua, mấy tháng nay, mấy tuần nay, còn đỏ, còn hiện, còn tính, còn quá hạn, còn nhắc, còn hỏi, còn réo, còn đòi, còn gì, còn gì
        nữa, còn đâu, còn giục, vẫn còn nhắc, đừng nhắc, khỏi nhắc, không nhắc nữa, đừng giục, đừng réo, chưa cần nhắc, không cần nhắc,
        đừng nhắc nữa, khỏi phải nhắc, cần đồng hành, đồng hành, đi kèm
    """,
}

# Typed short forms. The office's meaning comes first: "nv" is nhiệm vụ here, never nhân viên.
SHORT_FORMS: dict[str, str] = {
    "k": "không", "ko": "không", "kh": "không", "kg": "không", "khg": "không", "hok": "không", "hông": "không", "hong": "không",
    "hem": "không", "hg": "không", "hk": "không", "khum": "không", "hẻm": "không", "hôk": "không", "éo": "không", "đếch": "không",
    "kô": "không", "khong": "không", "dc": "được", "đc": "được", "đx": "được", "đk": "được", "dk": "được", "dx": "được", "đựơc": "được",
    "duoc": "được", "đuoc": "được", "ch": "chưa", "chx": "chưa", "chửa": "chưa", "chư": "chưa", "chưaa": "chưa", "r": "rồi",
    "òi": "rồi", "ròi": "rồi", "rùi": "rồi", "gòi": "rồi", "rui": "rồi", "rầu": "rồi", "rùii": "rồi", "ùi": "rồi", "roài": "rồi",
    "roi": "rồi", "rồii": "rồi", "đg": "đang", "dg": "đang", "đag": "đang", "dag": "đang", "lm": "làm", "lmf": "làm", "vs": "với",
    "w": "với", "vz": "vậy", "v": "vậy", "z": "vậy", "zậy": "vậy", "zay": "vậy", "j": "gì", "gi": "gì", "h": "giờ", "bn": "bao nhiêu",
    "bnh": "bao nhiêu", "bh": "bao giờ", "bjo": "bây giờ", "bg": "bây giờ", "cx": "cũng", "cg": "cũng", "cugn": "cũng",
    "nv": "nhiệm vụ", "nvu": "nhiệm vụ", "nvụ": "nhiệm vụ", "nhvu": "nhiệm vụ", "bc": "báo cáo", "vb": "văn bản", "cv": "công văn",
    "hs": "hồ sơ", "hsơ": "hồ sơ", "hso": "hồ sơ", "ht": "hoàn thành", "hthanh": "hoàn thành", "hthành": "hoàn thành",
    "htành": "hoàn thành", "hth": "hoàn thành", "htat": "hoàn tất", "htất": "hoàn tất", "gh": "gia hạn", "ghan": "gia hạn",
    "ghạn": "gia hạn", "tđ": "tiến độ", "tgian": "thời gian", "tg": "thời gian", "thgian": "thời gian", "trc": "trước", "trk": "trước",
    "sp": "sản phẩm", "kq": "kết quả", "kqua": "kết quả", "kquả": "kết quả", "qđ": "quyết định", "qd": "quyết định", "tb": "thông báo",
    "ttr": "tờ trình", "pa": "phương án", "dt": "dự thảo", "pl": "phụ lục", "sl": "số liệu", "slieu": "số liệu", "sliệu": "số liệu",
    "ld": "lãnh đạo", "lđ": "lãnh đạo", "gđ": "giám đốc", "pgđ": "phó giám đốc", "pgd": "phó giám đốc", "ct": "chủ tịch",
    "pct": "phó chủ tịch", "ptb": "phó trưởng ban", "cvp": "chánh văn phòng", "bgđ": "ban giám đốc", "bgd": "ban giám đốc",
    "tbp": "trưởng ban", "vp": "văn phòng", "vpub": "văn phòng", "cq": "cơ quan", "đv": "đơn vị", "dv": "đơn vị", "đvi": "đơn vị",
    "vt": "văn thư", "cb": "cán bộ", "ae": "anh em", "cn": "chức năng", "kp": "kinh phí", "kphi": "kinh phí", "kphí": "kinh phí",
    "gpmb": "mặt bằng", "hdan": "hướng dẫn", "tk": "tài khoản", "hđ": "hợp đồng", "ctr": "chương trình", "hn": "hội nghị",
    "nd": "nội dung", "ndung": "nội dung", "ytế": "y tế", "tp": "thành phố", "ub": "ủy ban", "ubnd": "ủy ban", "hdnd": "hđnd",
    "tw": "trung ương", "ca": "công an", "dn": "doanh nghiệp", "bql": "ban quản lý", "qlda": "dự án", "tctk": "thống kê",
    "kb": "kho bạc", "a": "anh", "c": "chị", "e": "em", "ac": "anh chị", "mn": "mọi người", "mng": "mọi người", "ng": "người",
    "t": "tôi", "mk": "mình", "m": "mình", "b": "bạn", "ace": "anh chị", "ad": "bot", "tks": "cảm ơn", "thx": "cảm ơn",
    "thks": "cảm ơn", "camon": "cảm ơn", "sr": "xin lỗi", "sorry": "xin lỗi", "sry": "xin lỗi", "xl": "xin lỗi", "vg": "vâng",
    "vag": "vâng", "vâg": "vâng", "zâng": "vâng", "dzạ": "dạ", "uk": "ừ", "uki": "ừ", "uh": "ừ", "ukm": "ừ", "uhm": "ừ", "um": "ừ",
    "uhu": "ừ", "ừh": "ừ", "okie": "ok", "oki": "ok", "oke": "ok", "okê": "ok", "okay": "ok", "oce": "ok", "okla": "ok", "okela": "ok",
    "okey": "ok", "okj": "ok", "okk": "ok", "kê": "ok", "okm": "ok", "oklah": "ok", "okelah": "ok", "nhe": "nhé", "nha": "nhé",
    "nhá": "nhé", "nhoa": "nhé", "nhen": "nhé", "nghen": "nhé", "hen": "nhé", "ạh": "ạ", "ah": "ạ", "ak": "ạ", "ậ": "ạ", "á": "ạ",
    "nè": "nhé", "hén": "nhé", "đó": "đấy", "nhưg": "nhưng", "nhug": "nhưng", "nhm": "nhưng", "nma": "nhưng mà", "nhma": "nhưng mà",
    "nhg": "nhưng", "xog": "xong", "xg": "xong", "xonh": "xong", "xomg": "xong", "xoq": "xong", "sog": "xong", "xonk": "xong",
    "xongg": "xong", "dne": "done", "doen": "done", "gửii": "gửi", "gui": "gửi", "gữi": "gửi", "gởi": "gửi", "nop": "nộp",
    "lun": "luôn", "lắm": "lắm", "wá": "quá", "wa": "quá", "qá": "quá", "bít": "biết", "bik": "biết", "biet": "biết", "bt": "biết",
    "thoy": "thôi", "thui": "thôi", "hoy": "thôi", "ntn": "như thế nào", "tsao": "tại sao", "đt": "điện thoại", "sđt": "số điện thoại",
    "ib": "nhắn", "rep": "trả lời", "fw": "forward", "fwd": "forward", "dl": "deadline", "ddl": "deadline", "deadlines": "deadline",
    "đôk": "đốc", "nxet": "nhận xét", "pb": "phòng ban", "kt": "kinh tế", "stt": "số thứ tự", "ds": "danh sách", "ms": "mới",
    "mí": "mới", "hum": "hôm", "hnay": "hôm nay", "hqua": "hôm qua", "ngta": "họ", "pai": "phải", "fai": "phải", "phai": "phải",
    "chac": "chắc", "tr": "trình", "hic": "hic", "tdo": "tiến độ", "tđộ": "tiến độ", "chuyen": "chuyển", "xly": "xử lý", "xlý": "xử lý",
    "tkhai": "triển khai", "thien": "thực hiện", "ycau": "yêu cầu", "yc": "yêu cầu", "cty": "công ty", "dkien": "dự kiến",
    "dkiến": "dự kiến", "đkiến": "dự kiến",
}  # fmt: skip

# Written in capitals these are offices or office words, whatever the small letters mean.
OFFICES: dict[str, str] = {
    "KH": "kế hoạch", "CA": "công an", "BHXH": "bảo hiểm xã hội", "KBNN": "kho bạc", "KBNNTP": "kho bạc", "TAND": "tòa án",
    "VKS": "viện kiểm sát", "VKSND": "viện kiểm sát", "HĐND": "hđnd", "UBND": "ủy ban", "TU": "thành ủy", "CP": "chính phủ",
    "TTCP": "thanh tra", "MTTQ": "mặt trận", "UBMTTQ": "mặt trận", "BQL": "ban quản lý", "BQLDA": "ban quản lý dự án", "QLDA": "dự án",
    "DN": "doanh nghiệp", "CQĐT": "công an", "BCH": "ban chỉ huy", "BCHQS": "quân sự", "EVN": "điện lực", "VNPT": "vnpt",
    "GPMB": "mặt bằng", "ĐVTV": "đơn vị tư vấn", "CĐT": "chủ đầu tư", "CTCP": "công ty", "TNHH": "công ty",
}  # fmt: skip

# Words that only count when written with their marks; without them they are nearly always something else.
MARKED_ONLY = word_set(
    """
    bà bộ bởi cô cắt dân gạch gỡ hóng họ lui lúc lộn nghe nhớ nắm rõ song thắng tiền tạm tầm viện vụ xe xinh ông đương ước
    """
)

# Words that are only politeness, address or music of the sentence; they neither decide nor hinder anything.
PARTICLES = word_set(
    """
    anh bot bà bác bạn cho cháu chí chú chị các cô cũng cơ của dưới dạ em giúp hả kia kính luôn là lãnh lắm mà mình mọi ngoài người
    nha nhiều nhà nhá nhé nhỉ nhờ nào này nữa phép phòng quá quý rằng sếp thì thôi thưa thật thế trong trên tôi tại tớ và vâng văn
    vậy về với xin à ông đi đó đạo đấy đồng ơi ạ ấy ở
    """
)

# English words people mix in; never cut into syllables nor read as Telex.
FOREIGN = word_set(
    """
    admin approve approved birthday blocked boss bot cancel check code combo complete completed confirm copy data deadline done
    draft email excel extend extension facebook fanpage feedback file final finish finished font format forward full gmail good
    group happy hello how hpnet ioffice link list mail meeting menu mine morning night not noted offline okay online pdf pending
    person plan please progress ready received report review reviewed roger scan seen sent server sorry sticker stuck submitted sếp
    task team telegram test thank thanks that the this undo update upload version video voice website what when where which why word
    working wrong yeah yes zalo
    """
)

# Words a careless letter is mended to, when what was typed is no Vietnamese syllable at all.
MENDABLE = (
    "xong",
    "hoàn",
    "thành",
    "chưa",
    "đang",
    "trình",
    "nộp",
    "gửi",
    "phát",
    "hành",
    "vướng",
    "không",
    "được",
    "duyệt",
    "thiếu",
    "chờ",
    "hạn",
    "khất",
    "hoãn",
    "chuyển",
    "nhầm",
    "dừng",
    "nhận",
    "kinh",
    "phí",
    "phòng",
    "nhiệm",
    "tháng",
    "tuần",
    "ngày",
)
