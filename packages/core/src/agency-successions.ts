import type { Agency } from "./agency.js";

/** The successions of agencies, each function in order of time. Looked up on 2026-11-22. */
export const agencies: readonly Agency[] = [
  {
    function: "data-centre-manager",
    name: {
      vi: "Sở Thông tin và Truyền thông",
      en: "Department of Information and Communications",
    },
    validTo: "2025-02-28",
    confidence: "H",
    approximate: true,
  },
  {
    function: "data-centre-manager",
    name: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science and Technology" },
    validFrom: "2025-03-01",
    confidence: "H",
    approximate: true,
  },
  {
    function: "operator",
    name: {
      vi: "Trung tâm Công nghệ thông tin và Truyền thông",
      en: "Information and Communications Technology Centre",
    },
    validTo: "2025-02-28",
    confidence: "H",
    approximate: true,
  },
  {
    function: "operator",
    name: {
      vi: "trung tâm chuyển đổi số thuộc Sở Khoa học và Công nghệ (tên gọi khác nhau theo tỉnh)",
      en: "digital transformation centre of the Department of Science and Technology (names vary)",
    },
    validFrom: "2025-03-01",
    confidence: "M",
    approximate: true,
  },
  {
    function: "network-security",
    name: {
      vi: "Sở Thông tin và Truyền thông",
      en: "Department of Information and Communications",
    },
    validTo: "2025-02-28",
    confidence: "H",
    approximate: true,
  },
  {
    function: "network-security",
    name: { vi: "Công an tỉnh (PA05)", en: "Provincial Police (division PA05)" },
    validFrom: "2025-03-01",
    confidence: "M",
    approximate: true,
  },
  {
    function: "national-incident-coordination",
    name: {
      vi: "Cục An toàn thông tin (VNCERT/CC), Bộ Thông tin và Truyền thông",
      en: "Authority of Information Security (VNCERT/CC), Ministry of Information and Communications",
    },
    validTo: "2025-02-28",
    confidence: "H",
  },
  {
    function: "national-incident-coordination",
    name: { vi: "Bộ Công an (A05)", en: "Ministry of Public Security (A05)" },
    validFrom: "2025-03-01",
    confidence: "M",
  },
  {
    function: "national-information-technology",
    name: {
      vi: "Bộ Thông tin và Truyền thông",
      en: "Ministry of Information and Communications",
    },
    validTo: "2025-02-28",
    confidence: "H",
  },
  {
    function: "national-information-technology",
    name: { vi: "Bộ Khoa học và Công nghệ", en: "Ministry of Science and Technology" },
    validFrom: "2025-03-01",
    confidence: "H",
  },
  {
    function: "district-addressee",
    name: {
      vi: "Ủy ban nhân dân huyện, thành phố",
      en: "People's Committees of districts and cities",
    },
    validTo: "2025-06-30",
    confidence: "H",
  },
  {
    function: "district-addressee",
    name: { vi: "Ủy ban nhân dân xã, phường", en: "People's Committees of communes and wards" },
    validFrom: "2025-07-01",
    confidence: "H",
  },
];
