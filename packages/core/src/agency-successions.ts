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
