import type { Norm } from "../../norm.js";

export const article10: readonly Norm[] = [
  {
    id: "ben-tre-03-2019/working-rules-content",
    cite: { article: 10, clause: 1, point: "a" },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản được áp dụng: số, ký hiệu, điều khoản (khoản 1 Điều 40 Quy chế làm việc kèm theo Quyết định 58/2016/QĐ-UBND hoặc văn bản thay thế)",
          en: "the text applied: number and article (Decision 58/2016/QĐ-UBND, working rules Điều 40.1, or its successor)",
        },
        { vi: "danh sách thông tin đã cung cấp", en: "list of the information supplied" },
      ],
    },
    references: [{ to: "qd-58-2016", relation: "delegates", cite: { article: 40, clause: 1 } }],
    readings: ["G5", "S2", "A1"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh cung cấp thông tin theo quy chế làm việc của Ủy ban",
      en: "The Office supplies the information named in the Committee's working rules",
    },
  },
  {
    id: "ben-tre-03-2019/direction-content",
    cite: { article: 10, clause: 1, point: "b" },
    modality: "must",
    bearer: "provincial-office",
    topic: "portal-content",
    params: { agency: "provincial-office" },
    members: [
      {
        id: "official-directions",
        title: {
          vi: "ý kiến chỉ đạo, điều hành đã ban hành bằng văn bản, không thuộc bí mật nhà nước",
          en: "directions issued in writing and not secret",
        },
      },
      {
        id: "petition-replies",
        title: {
          vi: "ý kiến xử lý, phản hồi kiến nghị, yêu cầu của tổ chức, cá nhân",
          en: "replies to petitions and requests of organisations and persons",
        },
      },
      { id: "commendations", title: { vi: "thông tin khen thưởng", en: "commendations" } },
      {
        id: "penalties",
        title: {
          vi: "xử phạt đối với tổ chức, doanh nghiệp",
          en: "penalties on organisations and businesses",
        },
      },
      {
        id: "leaders-schedule",
        title: {
          vi: "lịch làm việc của lãnh đạo Ủy ban nhân dân tỉnh",
          en: "working schedule of the Committee's leaders",
        },
      },
    ],
    title: {
      vi: "Thông tin chỉ đạo, điều hành trên Cổng TTĐT tỉnh",
      en: "Information on direction and administration",
    },
  },
  {
    id: "ben-tre-03-2019/approved-content",
    cite: { article: 10, clause: 1, point: "c" },
    modality: "must",
    bearer: "provincial-office",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "danh sách đề nghị được chấp thuận kèm ngày đăng",
          en: "list of approved proposals with the day of publication",
        },
      ],
    },
    readings: ["Q2", "A1"],
    title: {
      vi: "Cung cấp thông tin khác được Chủ tịch Ủy ban nhân dân tỉnh chấp thuận theo đề nghị của Ban Biên tập, cơ quan chuyên môn",
      en: "The Office supplies other information that the Chair approves at the proposal of the editorial board or a specialised agency",
    },
  },
  {
    id: "ben-tre-03-2019/home-affairs-content",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "home-affairs-department",
    topic: "portal-content",
    params: { agency: "home-affairs-department" },
    members: [
      {
        id: "organisation-structure",
        title: {
          vi: "sơ đồ, cơ cấu tổ chức của cơ quan, đơn vị trực thuộc",
          en: "charts and structure of the agencies and units",
        },
      },
      {
        id: "functions-and-powers",
        title: {
          vi: "chức năng, nhiệm vụ, quyền hạn của cơ quan, đơn vị trực thuộc",
          en: "functions, tasks and powers of the agencies and units",
        },
      },
      {
        id: "agency-history",
        title: {
          vi: "tóm lược hình thành, phát triển của cơ quan trực thuộc Ủy ban nhân dân tỉnh",
          en: "short history of the agencies under the Committee",
        },
      },
      {
        id: "leaders-biographies",
        title: {
          vi: "tiểu sử tóm tắt, nhiệm vụ của Thường trực Ủy ban nhân dân tỉnh",
          en: "short biographies and tasks of the Committee's standing members",
        },
      },
    ],
    title: {
      vi: "Thông tin do Sở Nội vụ cung cấp",
      en: "Information supplied by the Department of Home Affairs",
    },
  },
  {
    id: "ben-tre-03-2019/home-affairs-changes",
    cite: { article: 10, clause: 2 },
    modality: "must",
    bearer: "home-affairs-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "văn bản thông báo thay đổi gửi Văn phòng kèm ngày cập nhật",
          en: "notices of change sent to the Office with the day of each update",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 9, clause: 6 } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Sở Nội vụ phối hợp với Văn phòng Ủy ban nhân dân tỉnh điều chỉnh, bổ sung kịp thời khi thông tin thay đổi",
      en: "The Department of Home Affairs and the Office adjust the information in time when it changes",
    },
  },
  {
    id: "ben-tre-03-2019/natural-resources-content",
    cite: { article: 10, clause: 3 },
    modality: "must",
    bearer: "natural-resources-department",
    topic: "portal-content",
    params: { agency: "natural-resources-department" },
    members: [
      {
        id: "boundary-map",
        cite: { article: 10, clause: 3, point: "a" },
        title: {
          vi: "tập tin ảnh bản đồ địa giới hành chính đến cấp xã",
          en: "image file of the administrative map down to communes",
        },
      },
      {
        id: "commune-areas",
        cite: { article: 10, clause: 3, point: "a" },
        title: { vi: "diện tích tự nhiên từng xã", en: "natural area of each commune" },
      },
      {
        id: "land-use-plans",
        cite: { article: 10, clause: 3, point: "b" },
        title: { vi: "quy hoạch, kế hoạch sử dụng đất", en: "land use plans" },
      },
      {
        id: "resource-extraction",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "quy hoạch, kế hoạch, hoạt động khai thác tài nguyên thiên nhiên",
          en: "plans and activities of extracting natural resources",
        },
      },
      {
        id: "waste-plans",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "quy hoạch thu gom, tái chế, xử lý chất thải",
          en: "plans for collecting, recycling and treating waste",
        },
      },
      {
        id: "waste-sources",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "danh sách, thông tin về nguồn thải, chất thải có nguy cơ gây hại",
          en: "list of and information on sources and kinds of harmful waste",
        },
      },
      {
        id: "polluted-areas",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "khu vực môi trường bị ô nhiễm, suy thoái nghiêm trọng và đặc biệt nghiêm trọng",
          en: "areas seriously or especially seriously polluted or degraded",
        },
      },
      {
        id: "environmental-risk-areas",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "khu vực có nguy cơ xảy ra sự cố môi trường",
          en: "areas at risk of environmental incidents",
        },
      },
    ],
    title: {
      vi: "Thông tin do Sở Tài nguyên và Môi trường cung cấp",
      en: "Information supplied by the Department of Natural Resources and Environment",
    },
  },
  {
    id: "ben-tre-03-2019/justice-content",
    cite: { article: 10, clause: 4 },
    modality: "must",
    bearer: "justice-department",
    topic: "portal-content",
    params: { agency: "justice-department" },
    members: [
      {
        id: "central-legal-documents",
        title: {
          vi: "thông tin, tuyên truyền văn bản quy phạm pháp luật của Trung ương",
          en: "information on central legal normative documents",
        },
      },
      {
        id: "provincial-legal-documents",
        title: {
          vi: "thông tin, tuyên truyền văn bản quy phạm pháp luật của tỉnh",
          en: "information on the province's legal normative documents",
        },
      },
      {
        id: "legal-guidance",
        title: {
          vi: "văn bản hướng dẫn thực hiện pháp luật, chế độ, chính sách",
          en: "guidance on law, benefits and policies",
        },
      },
    ],
    title: {
      vi: "Thông tin do Sở Tư pháp cung cấp",
      en: "Information supplied by the Department of Justice",
    },
  },
  {
    id: "ben-tre-03-2019/planning-content",
    cite: { article: 10, clause: 5 },
    modality: "must",
    bearer: "planning-department",
    topic: "portal-content",
    params: { agency: "planning-department" },
    members: [
      {
        id: "natural-conditions",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "điều kiện tự nhiên của tỉnh", en: "the province's natural conditions" },
      },
      {
        id: "socio-economic-features",
        cite: { article: 10, clause: 5, point: "a" },
        title: {
          vi: "đặc điểm kinh tế - xã hội của tỉnh",
          en: "the province's social and economic features",
        },
      },
      {
        id: "development-plans",
        cite: { article: 10, clause: 5, point: "a" },
        title: {
          vi: "chiến lược, quy hoạch tổng thể phát triển kinh tế - xã hội",
          en: "strategies and master plans of development",
        },
      },
      {
        id: "investment-incentives",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "chính sách ưu đãi", en: "incentives" },
      },
      {
        id: "investment-opportunities",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "cơ hội đầu tư", en: "investment opportunities" },
      },
      {
        id: "projects-seeking-capital",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "dự án mời gọi vốn đầu tư", en: "projects that seek capital" },
      },
      {
        id: "projects-in-preparation",
        cite: { article: 10, clause: 5, point: "b" },
        title: {
          vi: "danh sách dự án đang chuẩn bị đầu tư",
          en: "list of projects in preparation",
        },
      },
      {
        id: "projects-under-way",
        cite: { article: 10, clause: 5, point: "b" },
        title: { vi: "danh sách dự án đang triển khai", en: "list of projects under way" },
      },
      {
        id: "projects-completed",
        cite: { article: 10, clause: 5, point: "b" },
        title: { vi: "danh sách dự án đã hoàn tất", en: "list of projects completed" },
      },
    ],
    title: {
      vi: "Thông tin do Sở Kế hoạch và Đầu tư cung cấp",
      en: "Information supplied by the Department of Planning and Investment",
    },
  },
  {
    id: "ben-tre-03-2019/investment-project-fields",
    cite: { article: 10, clause: 5, point: "b" },
    modality: "must",
    bearer: "planning-department",
    topic: "completeness",
    params: { list: "projectFields" },
    members: [
      { id: "project-name", title: { vi: "tên dự án", en: "name of the project" } },
      { id: "main-objectives", title: { vi: "mục tiêu chính", en: "main objectives" } },
      { id: "specialised-field", title: { vi: "lĩnh vực chuyên môn", en: "specialised field" } },
      { id: "project-type", title: { vi: "loại dự án", en: "type of project" } },
      {
        id: "implementation-time",
        title: { vi: "thời gian thực hiện", en: "time of implementation" },
      },
      { id: "project-cost", title: { vi: "kinh phí dự án", en: "cost of the project" } },
      { id: "funding-type", title: { vi: "loại hình tài trợ", en: "type of funding" } },
      { id: "funder", title: { vi: "nhà tài trợ", en: "funder" } },
      { id: "project-status", title: { vi: "tình trạng dự án", en: "status of the project" } },
    ],
    readings: ["Q3"],
    title: {
      vi: "Mỗi dự án đầu tư có đủ các thông tin được liệt kê",
      en: "Each investment project carries all the data listed",
    },
  },
  {
    id: "ben-tre-03-2019/finance-content",
    cite: { article: 10, clause: 6 },
    modality: "must",
    bearer: "finance-department",
    topic: "portal-content",
    params: { agency: "finance-department" },
    members: [
      {
        id: "projects-in-preparation",
        title: {
          vi: "danh sách dự án đang chuẩn bị đầu tư",
          en: "list of projects in preparation",
        },
      },
      {
        id: "projects-under-way",
        title: { vi: "danh sách dự án đang triển khai", en: "list of projects under way" },
      },
      {
        id: "projects-completed",
        title: { vi: "danh sách dự án đã hoàn tất", en: "list of projects completed" },
      },
    ],
    title: {
      vi: "Thông tin về dự án mua sắm công do Sở Tài chính cung cấp",
      en: "Information on public procurement projects supplied by the Department of Finance",
    },
  },
  {
    id: "ben-tre-03-2019/procurement-project-fields",
    cite: { article: 10, clause: 6 },
    modality: "must",
    bearer: "finance-department",
    topic: "completeness",
    params: { list: "projectFields" },
    members: [
      { id: "project-name", title: { vi: "tên dự án", en: "name of the project" } },
      { id: "main-objectives", title: { vi: "mục tiêu chính", en: "main objectives" } },
      { id: "specialised-field", title: { vi: "lĩnh vực chuyên môn", en: "specialised field" } },
      { id: "project-type", title: { vi: "loại dự án", en: "type of project" } },
      {
        id: "implementation-time",
        title: { vi: "thời gian thực hiện", en: "time of implementation" },
      },
      { id: "project-cost", title: { vi: "kinh phí dự án", en: "cost of the project" } },
      { id: "funding-type", title: { vi: "loại hình tài trợ", en: "type of funding" } },
      { id: "funder", title: { vi: "nhà tài trợ", en: "funder" } },
      { id: "project-status", title: { vi: "tình trạng dự án", en: "status of the project" } },
    ],
    readings: ["Q3"],
    title: {
      vi: "Mỗi dự án mua sắm công có đủ các thông tin được liệt kê",
      en: "Each public procurement project carries all the data listed",
    },
  },
  {
    id: "ben-tre-03-2019/construction-content",
    cite: { article: 10, clause: 7 },
    modality: "must",
    bearer: "construction-department",
    topic: "portal-content",
    params: { agency: "construction-department" },
    members: [
      { id: "construction-plans", title: { vi: "quy hoạch xây dựng", en: "construction plans" } },
      { id: "urban-plans", title: { vi: "quy hoạch đô thị", en: "urban plans" } },
    ],
    title: {
      vi: "Thông tin do Sở Xây dựng cung cấp",
      en: "Information supplied by the Department of Construction",
    },
  },
  {
    id: "ben-tre-03-2019/science-content",
    cite: { article: 10, clause: 8 },
    modality: "must",
    bearer: "science-department",
    topic: "portal-content",
    params: { agency: "science-department" },
    members: [
      {
        id: "programme-catalogue",
        cite: { article: 10, clause: 8, item: 1 },
        title: { vi: "danh mục chương trình, đề tài", en: "catalogue of programmes and projects" },
      },
      {
        id: "summary-reports",
        cite: { article: 10, clause: 8, item: 2 },
        title: {
          vi: "báo cáo tổng hợp sau khi hội đồng nghiệm thu thông qua",
          en: "summary reports passed by the acceptance council",
        },
      },
      {
        id: "application-reports",
        cite: { article: 10, clause: 8, item: 2 },
        title: {
          vi: "báo cáo kết quả triển khai áp dụng của công trình, đề tài",
          en: "reports on how results were put to use",
        },
      },
    ],
    title: {
      vi: "Thông tin về chương trình, đề tài khoa học sử dụng ngân sách do Sở Khoa học và Công nghệ cung cấp",
      en: "Information on scientific programmes paid from the budget, supplied by the Department of Science and Technology",
    },
  },
  {
    id: "ben-tre-03-2019/programme-fields",
    cite: { article: 10, clause: 8, item: 1 },
    modality: "must",
    bearer: "science-department",
    topic: "completeness",
    params: { list: "programmeFields" },
    members: [
      { id: "code", title: { vi: "mã số", en: "code" } },
      { id: "name", title: { vi: "tên", en: "name" } },
      { id: "management-level", title: { vi: "cấp quản lý", en: "level of management" } },
      { id: "field", title: { vi: "lĩnh vực", en: "field" } },
      { id: "lead-unit", title: { vi: "đơn vị chủ trì", en: "leading unit" } },
      {
        id: "implementation-time",
        title: { vi: "thời gian thực hiện", en: "time of implementation" },
      },
    ],
    readings: ["Q3"],
    title: {
      vi: "Mỗi chương trình, đề tài trong danh mục có đủ các thông tin được liệt kê",
      en: "Each programme or project in the catalogue carries all the data listed",
    },
  },
  {
    id: "ben-tre-03-2019/publication-of-results",
    cite: { article: 10, clause: 8, item: 2 },
    modality: "must",
    bearer: "science-department",
    topic: "attestation",
    params: {
      evidence: [
        {
          vi: "biên bản nghiệm thu và văn bản cho phép công bố từng kết quả",
          en: "acceptance minutes and permission to publish each result",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Công bố kết quả khoa học theo đúng quy định",
      en: "Scientific results are published by the rules",
    },
  },
  {
    id: "ben-tre-03-2019/culture-content",
    cite: { article: 10, clause: 9 },
    modality: "must",
    bearer: "culture-department",
    topic: "portal-content",
    params: { agency: "culture-department" },
    members: [
      { id: "history", title: { vi: "lịch sử", en: "history" } },
      {
        id: "cultural-traditions",
        title: { vi: "truyền thống văn hóa", en: "cultural traditions" },
      },
      {
        id: "heritage-sites",
        title: { vi: "di tích du lịch - văn hóa", en: "tourist and cultural sites" },
      },
      { id: "festivals", title: { vi: "lễ hội truyền thống", en: "traditional festivals" } },
      {
        id: "tourist-routes",
        title: { vi: "tuyến, điểm du lịch", en: "tourist routes and places" },
      },
      {
        id: "sports",
        title: {
          vi: "hoạt động thể dục, thể thao của ngành, địa phương",
          en: "sports of the sector and its localities",
        },
      },
    ],
    title: {
      vi: "Thông tin do Sở Văn hóa, Thể thao và Du lịch cung cấp",
      en: "Information supplied by the Department of Culture, Sports and Tourism",
    },
  },
  {
    id: "ben-tre-03-2019/statistics-content",
    cite: { article: 10, clause: 10 },
    modality: "must",
    bearer: "statistics-office",
    topic: "portal-content",
    params: { agency: "statistics-office" },
    members: [
      {
        id: "survey-results",
        title: {
          vi: "thông tin thống kê từ kết quả các cuộc điều tra",
          en: "statistical information from the results of surveys",
        },
      },
    ],
    references: [{ to: "law-statistics", relation: "follows" }],
    title: {
      vi: "Thông tin thống kê từ các cuộc điều tra do Cục Thống kê tỉnh cung cấp",
      en: "Statistical information from surveys supplied by the provincial Statistics Office",
    },
  },
  {
    id: "ben-tre-03-2019/statistics-completeness",
    cite: { article: 10, clause: 10 },
    modality: "must",
    bearer: "statistics-office",
    topic: "completeness",
    params: { list: "statisticsContents" },
    members: [
      { id: "figures", title: { vi: "số liệu thống kê", en: "figures" } },
      { id: "reports", title: { vi: "báo cáo thống kê", en: "reports" } },
      { id: "methods", title: { vi: "phương pháp thống kê", en: "methods" } },
      { id: "analysis", title: { vi: "bản phân tích số liệu", en: "analysis of the figures" } },
      {
        id: "survey-time",
        title: { vi: "thời gian thực hiện thống kê", en: "time of the survey" },
      },
    ],
    title: {
      vi: "Thông tin thống kê gồm đủ các phần",
      en: "Statistical information has all its parts",
    },
  },
];
