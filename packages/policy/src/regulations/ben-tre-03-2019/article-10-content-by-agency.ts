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
          vi: "số, ký hiệu, điều khoản của văn bản được áp dụng (khoản 1 Điều 40 Quy chế làm việc ban hành kèm theo Quyết định số 58/2016/QĐ-UBND hoặc văn bản thay thế)",
          en: "number and article of the text applied (Article 40, clause 1 of the Working Regulation issued with Decision 58/2016/QĐ-UBND, or its successor)",
        },
        { vi: "danh sách thông tin đã cung cấp", en: "list of information provided" },
      ],
    },
    references: [{ to: "qd-58-2016", relation: "delegates", cite: { article: 40, clause: 1 } }],
    readings: ["G5", "S2", "A1"],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh cung cấp thường xuyên, kịp thời thông tin theo Quy chế làm việc của Ủy ban nhân dân tỉnh",
      en: "The Office of the provincial People's Committee regularly provides the information named in the Committee's Working Regulation",
    },
  },
  {
    id: "ben-tre-03-2019/direction-content",
    formerly: ["ben-tre-03-2019/content-provincial-office"],
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
          en: "directions issued in writing that are not state secrets",
        },
      },
      {
        id: "petition-replies",
        title: {
          vi: "ý kiến xử lý, phản hồi kiến nghị, yêu cầu của tổ chức, cá nhân",
          en: "responses to petitions and requests of organisations and individuals",
        },
      },
      { id: "commendations", title: { vi: "thông tin khen thưởng", en: "commendations" } },
      {
        id: "penalties",
        title: {
          vi: "xử phạt đối với tổ chức, doanh nghiệp",
          en: "penalties imposed on organisations and businesses",
        },
      },
      {
        id: "leaders-schedule",
        title: {
          vi: "lịch làm việc của lãnh đạo Ủy ban nhân dân tỉnh",
          en: "work schedule of the provincial People's Committee's leaders",
        },
      },
    ],
    title: {
      vi: "Văn phòng Ủy ban nhân dân tỉnh cung cấp thông tin chỉ đạo, điều hành trên Cổng TTĐT tỉnh",
      en: "The Office of the provincial People's Committee provides information on executive direction on the portal",
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
          vi: "danh sách đề nghị được chấp thuận kèm ngày đăng tải",
          en: "list of approved proposals with publication dates",
        },
      ],
    },
    readings: ["Q2", "A1"],
    title: {
      vi: "Cung cấp thông tin khác được Chủ tịch Ủy ban nhân dân tỉnh chấp thuận theo đề nghị của Ban Biên tập hoặc cơ quan chuyên môn",
      en: "Other information approved by the Chair at the proposal of the editorial board or a specialised agency is provided",
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
          en: "organisational charts and structure of the agencies and units",
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
          vi: "tóm lược quá trình hình thành, phát triển của cơ quan trực thuộc Ủy ban nhân dân tỉnh",
          en: "brief history of the agencies under the provincial People's Committee",
        },
      },
      {
        id: "leaders-biographies",
        title: {
          vi: "tiểu sử tóm tắt, nhiệm vụ đảm nhiệm của Thường trực Ủy ban nhân dân tỉnh",
          en: "short biographies and duties of the People's Committee's standing members",
        },
      },
    ],
    title: {
      vi: "Sở Nội vụ cung cấp thông tin về tổ chức, chức năng, nhiệm vụ của cơ quan và Thường trực Ủy ban nhân dân tỉnh",
      en: "The Department of Home Affairs provides information on the agencies' organisation and functions and on the People's Committee's standing members",
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
          vi: "văn bản thông báo thay đổi gửi Văn phòng Ủy ban nhân dân tỉnh kèm ngày cập nhật",
          en: "notices of change sent to the Office of the provincial People's Committee with update dates",
        },
      ],
    },
    references: [{ relation: "see", cite: { article: 9, clause: 6 } }],
    readings: ["G5", "A1"],
    title: {
      vi: "Sở Nội vụ phối hợp với Văn phòng Ủy ban nhân dân tỉnh điều chỉnh, bổ sung kịp thời khi thông tin thay đổi",
      en: "The Department of Home Affairs and the Office of the provincial People's Committee correct the information in time when it changes",
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
          en: "image file of the administrative boundary map down to commune level",
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
        title: { vi: "quy hoạch, kế hoạch sử dụng đất", en: "land use plans and schedules" },
      },
      {
        id: "resource-extraction",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "quy hoạch, kế hoạch và hoạt động khai thác tài nguyên thiên nhiên",
          en: "plans and activities for exploiting natural resources",
        },
      },
      {
        id: "waste-plans",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "quy hoạch thu gom, tái chế, xử lý chất thải",
          en: "plans for waste collection, recycling and treatment",
        },
      },
      {
        id: "waste-sources",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "danh sách, thông tin về nguồn thải, loại chất thải có nguy cơ gây hại",
          en: "list of and information on waste sources and potentially harmful waste",
        },
      },
      {
        id: "polluted-areas",
        cite: { article: 10, clause: 3, point: "b" },
        title: {
          vi: "khu vực môi trường bị ô nhiễm, suy thoái nghiêm trọng và đặc biệt nghiêm trọng",
          en: "areas with serious and especially serious pollution or degradation",
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
      vi: "Sở Tài nguyên và Môi trường cung cấp bản đồ địa giới hành chính, thông tin về đất đai, tài nguyên, chất thải và môi trường",
      en: "The Department of Natural Resources and Environment provides the boundary map and information on land, resources, waste and the environment",
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
          vi: "văn bản hướng dẫn thực hiện pháp luật, chế độ, chính sách của Nhà nước",
          en: "guidance on implementing the State's laws, benefits and policies",
        },
      },
    ],
    title: {
      vi: "Sở Tư pháp cung cấp thông tin, tuyên truyền văn bản quy phạm pháp luật và văn bản hướng dẫn",
      en: "The Department of Justice provides information on legal normative documents and guidance",
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
          en: "the province's socio-economic features",
        },
      },
      {
        id: "development-plans",
        cite: { article: 10, clause: 5, point: "a" },
        title: {
          vi: "chiến lược, quy hoạch tổng thể phát triển kinh tế - xã hội của tỉnh",
          en: "the province's socio-economic development strategies and master plans",
        },
      },
      {
        id: "investment-incentives",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "chính sách ưu đãi", en: "incentive policies" },
      },
      {
        id: "investment-opportunities",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "cơ hội đầu tư", en: "investment opportunities" },
      },
      {
        id: "projects-seeking-capital",
        cite: { article: 10, clause: 5, point: "a" },
        title: { vi: "các dự án mời gọi vốn đầu tư", en: "projects seeking investment" },
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
        title: { vi: "danh sách dự án đang triển khai", en: "list of ongoing projects" },
      },
      {
        id: "projects-completed",
        cite: { article: 10, clause: 5, point: "b" },
        title: { vi: "danh sách dự án đã hoàn tất", en: "list of completed projects" },
      },
    ],
    title: {
      vi: "Sở Kế hoạch và Đầu tư cung cấp thông tin kinh tế - xã hội, chính sách, cơ hội đầu tư và danh sách dự án",
      en: "The Department of Planning and Investment provides socio-economic information, investment policies and opportunities, and project lists",
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
        title: { vi: "thời gian thực hiện", en: "implementation period" },
      },
      { id: "project-cost", title: { vi: "kinh phí dự án", en: "project cost" } },
      { id: "funding-type", title: { vi: "loại hình tài trợ", en: "type of funding" } },
      { id: "funder", title: { vi: "nhà tài trợ", en: "funder" } },
      { id: "project-status", title: { vi: "tình trạng dự án", en: "status of the project" } },
    ],
    readings: ["Q3"],
    title: {
      vi: "Mỗi dự án, hạng mục đầu tư có đủ các thông tin quy định",
      en: "Each investment project has all prescribed information",
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
        title: { vi: "danh sách dự án đang triển khai", en: "list of ongoing projects" },
      },
      {
        id: "projects-completed",
        title: { vi: "danh sách dự án đã hoàn tất", en: "list of completed projects" },
      },
    ],
    title: {
      vi: "Sở Tài chính cung cấp thông tin về các dự án mua sắm công",
      en: "The Department of Finance provides information on public procurement projects",
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
        title: { vi: "thời gian thực hiện", en: "implementation period" },
      },
      { id: "project-cost", title: { vi: "kinh phí dự án", en: "project cost" } },
      { id: "funding-type", title: { vi: "loại hình tài trợ", en: "type of funding" } },
      { id: "funder", title: { vi: "nhà tài trợ", en: "funder" } },
      { id: "project-status", title: { vi: "tình trạng dự án", en: "status of the project" } },
    ],
    readings: ["Q3"],
    title: {
      vi: "Mỗi dự án mua sắm công có đủ các thông tin quy định",
      en: "Each public procurement project has all prescribed information",
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
      {
        id: "construction-plans",
        title: { vi: "quy hoạch xây dựng", en: "construction planning" },
      },
      { id: "urban-plans", title: { vi: "quy hoạch đô thị", en: "urban planning" } },
    ],
    title: {
      vi: "Sở Xây dựng cung cấp thông tin về quy hoạch xây dựng, quy hoạch đô thị",
      en: "The Department of Construction provides information on construction and urban planning",
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
          vi: "báo cáo tổng hợp đã được hội đồng nghiệm thu thông qua",
          en: "summary reports approved by the acceptance council",
        },
      },
      {
        id: "application-reports",
        cite: { article: 10, clause: 8, item: 2 },
        title: {
          vi: "báo cáo kết quả triển khai áp dụng của công trình, đề tài",
          en: "reports on the application of results",
        },
      },
    ],
    title: {
      vi: "Sở Khoa học và Công nghệ cung cấp thông tin về chương trình, đề tài khoa học có sử dụng ngân sách nhà nước",
      en: "The Department of Science and Technology provides information on scientific programmes and projects funded by the state budget",
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
      { id: "management-level", title: { vi: "cấp quản lý", en: "management level" } },
      { id: "field", title: { vi: "lĩnh vực", en: "field" } },
      { id: "lead-unit", title: { vi: "đơn vị chủ trì", en: "leading unit" } },
      {
        id: "implementation-time",
        title: { vi: "thời gian thực hiện", en: "implementation period" },
      },
    ],
    readings: ["Q3"],
    title: {
      vi: "Mỗi chương trình, đề tài trong danh mục có đủ các thông tin quy định",
      en: "Each programme or project in the catalogue has all prescribed information",
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
          en: "acceptance record and permission to publish each result",
        },
      ],
    },
    readings: ["A1"],
    title: {
      vi: "Công bố kết quả chương trình, đề tài khoa học theo đúng quy định",
      en: "Results of scientific programmes and projects are published in line with the rules",
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
        title: { vi: "di tích du lịch - văn hóa", en: "tourism and cultural heritage sites" },
      },
      { id: "festivals", title: { vi: "lễ hội truyền thống", en: "traditional festivals" } },
      {
        id: "tourist-routes",
        title: { vi: "các tuyến, điểm du lịch", en: "tourist routes and destinations" },
      },
      {
        id: "sports",
        title: {
          vi: "các hoạt động thể dục, thể thao của ngành, địa phương",
          en: "sports activities of the sector and localities",
        },
      },
    ],
    title: {
      vi: "Sở Văn hóa, Thể thao và Du lịch cung cấp thông tin về lịch sử, văn hóa, lễ hội, du lịch, thể thao",
      en: "The Department of Culture, Sports and Tourism provides information on history, culture, festivals, tourism and sports",
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
          en: "statistical information from survey results",
        },
      },
    ],
    references: [{ to: "law-statistics", relation: "follows" }],
    title: {
      vi: "Cục Thống kê tỉnh cung cấp thông tin thống kê từ kết quả các cuộc điều tra theo Luật Thống kê",
      en: "The provincial Statistics Office provides statistical information from surveys under the Law on Statistics",
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
      { id: "figures", title: { vi: "số liệu thống kê", en: "statistical data" } },
      { id: "reports", title: { vi: "báo cáo thống kê", en: "statistical reports" } },
      { id: "methods", title: { vi: "phương pháp thống kê", en: "statistical methods" } },
      {
        id: "analysis",
        title: { vi: "bản phân tích số liệu thống kê", en: "analysis of the statistical data" },
      },
      {
        id: "survey-time",
        title: { vi: "thời gian thực hiện thống kê", en: "time of the statistical survey" },
      },
    ],
    title: {
      vi: "Thông tin thống kê gồm đủ số liệu, báo cáo, phương pháp, bản phân tích và thời gian thực hiện thống kê",
      en: "Statistical information includes data, reports, methods, analysis and the time of the survey",
    },
  },
];
