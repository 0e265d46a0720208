"""Enumerations and bit fields of SISO-REF-010-v35.

Reprinted with permission from SISO Inc. Made by `python -m fom.generate`
from SISO-REF-010.xml of that edition; not to be edited.
"""

EDITION = "SISO-REF-010-v35"
#: By UID: name, bits, the entity types that it goes on from, rows.
ENUMERATIONS: dict[int, tuple[str, int, str, str]] = {
    3: (
        "DIS-Protocol Version",
        8,
        "",
        r"""
0 Other
1 DIS PDU version 1.0 (May 92)
2 IEEE 1278-1993
3 DIS Applications Version 2.0 - Third Draft (28 May 1993)
4 DIS Application Protocols Version 2.0 - Fourth Draft (Revised) (16 March 1994)
5 IEEE 1278.1-1995
6 IEEE 1278.1A-1998
7 IEEE 1278.1-2012
""",
    ),
    4: (
        "DIS-PDU Type",
        8,
        "",
        r"""
0 Other
1 Entity State
2 Fire
3 Detonation
4 Collision
5 Service Request
6 Resupply Offer
7 Resupply Received
8 Resupply Cancel
9 Repair Complete
10 Repair Response
11 Create Entity
12 Remove Entity
13 Start/Resume
14 Stop/Freeze
15 Acknowledge
16 Action Request
17 Action Response
18 Data Query
19 Set Data
20 Data
21 Event Report
22 Comment
23 Electromagnetic Emission
24 Designator
25 Transmitter
26 Signal
27 Receiver
28 IFF
29 Underwater Acoustic
30 Supplemental Emission / Entity State
31 Intercom Signal
32 Intercom Control
33 Aggregate State
34 IsGroupOf
35 Transfer Ownership
36 IsPartOf
37 Minefield State
38 Minefield Query
39 Minefield Data
40 Minefield Response NACK
41 Environmental Process
42 Gridded Data
43 Point Object State
44 Linear Object State
45 Areal Object State
46 TSPI
47 Appearance
48 Articulated Parts
49 LE Fire
50 LE Detonation
51 Create Entity-R
52 Remove Entity-R
53 Start/Resume-R
54 Stop/Freeze-R
55 Acknowledge-R
56 Action Request-R
57 Action Response-R
58 Data Query-R
59 Set Data-R
60 Data-R
61 Event Report-R
62 Comment-R
63 Record-R
64 Set Record-R
65 Record Query-R
66 Collision-Elastic
67 Entity State Update
68 Directed Energy Fire
69 Entity Damage Status
70 Information Operations Action
71 Information Operations Report
72 Attribute
""",
    ),
    5: (
        "DIS-Protocol Family",
        8,
        "",
        r"""
0 Other
1 Entity Information/Interaction
2 Warfare
3 Logistics
4 Radio Communications
5 Simulation Management
6 Distributed Emission Regeneration
7 Entity Management
8 Minefield
9 Synthetic Environment
10 Simulation Management with Reliability
11 Live Entity (LE) Information/Interaction
12 Non-Real-Time
13 Information Operations
""",
    ),
    6: (
        "Force ID",
        8,
        "",
        r"""
0 Other
1 Friendly
2 Opposing
3 Neutral
4 Friendly 2
5 Opposing 2
6 Neutral 2
7 Friendly 3
8 Opposing 3
9 Neutral 3
10 Friendly 4
11 Opposing 4
12 Neutral 4
13 Friendly 5
14 Opposing 5
15 Neutral 5
16 Friendly 6
17 Opposing 6
18 Neutral 6
19 Friendly 7
20 Opposing 7
21 Neutral 7
22 Friendly 8
23 Opposing 8
24 Neutral 8
25 Friendly 9
26 Opposing 9
27 Neutral 9
28 Friendly 10
29 Opposing 10
30 Neutral 10
""",
    ),
    7: (
        "Entity Kind",
        8,
        "",
        r"""
0 Other
1 Platform
2 Munition
3 Life form
4 Environmental
5 Cultural feature
6 Supply
7 Radio
8 Expendable
9 Sensor/Emitter
""",
    ),
    8: (
        "Platform Domain",
        8,
        "1,3-5,7-9",
        r"""
0 Other
1 Land
2 Air
3 Surface
4 Subsurface
5 Space
""",
    ),
    9: (
        "Platform-Land Category",
        8,
        "1.1.X",
        r"""
0 Other
1 Tank
2 Armored Fighting Vehicle
3 Armored Utility Vehicle
4 Self-Propelled Artillery
5 Towed Artillery
6 Small Wheeled Utility Vehicle
7 Large Wheeled Utility Vehicle
8 Small Tracked Utility Vehicle
9 Large Tracked Utility Vehicle
10 Mortar
11 Mine Plow
12 Mine Rake
13 Mine Roller
14 Cargo Trailer
15 Fuel Trailer
16 Generator Trailer
17 Water Trailer
18 Engineer Equipment
19 Heavy Equipment Transport Trailer
20 Maintenance Equipment Trailer
21 Limber
22 Chemical Decontamination Trailer
23 Warning System
24 Train - Engine
25 Train - Car
26 Train - Caboose
27! Civilian Vehicle
28 Air Defense / Missile Defense Unit Equipment
29 Command, Control, Communications, and Intelligence (C3I) System
30 Operations Facility
31 Intelligence Facility
32 Surveillance Facility
33 Communications Facility
34 Command Facility
35 C4I Facility
36 Control Facility
37 Fire Control Facility
38 Missile Defense Facility
39 Field Command Post
40 Observation Post
41 Mine Flail
42 Fixed Barrel/Turret Gun
43 Fixed Missile Launcher
50 Unmanned
80>427 Motorcycle
81>428 Car
82>429 Bus
83>430 Single Unit Cargo Truck
84>431 Single Unit Utility/Emergency Truck
85>432 Multiple Unit Cargo Truck
86>433 Multiple Unit Utility/Emergency Truck
87>434 Construction Specialty Vehicle
88>435 Farm Specialty Vehicle
89>436 Trailer
90>437 Recreational
91>438 Non-motorized
92>439 Trains
93>440 Utility/Emergency Car
""",
    ),
    10: (
        "Platform-Air Category",
        8,
        "1.2.X",
        r"""
0 Other
1 Fighter/Air Defense
2 Attack/Strike
3 Bomber
4 Cargo/Tanker
5 ASW/Patrol/Observation
6 Electronic Warfare (EW)
7 Reconnaissance
8 Surveillance/C2 (Airborne Early Warning)
9 Air-Sea Rescue (ASR)
20 Attack Helicopter
21 Utility Helicopter
22 Anti-Submarine Warfare/Patrol Helicopter
23 Cargo Helicopter
24 Observation Helicopter
25 Special Operations Helicopter
26 Training Helicopter
40 Trainer
50 Unmanned
57! Non-Combatant Commercial Aircraft
80>274 Civilian Ultralight Aircraft, Non-rigid Wing
81>275 Civilian Ultralight Aircraft, Rigid Wing
83>276 Civilian Fixed Wing Aircraft, Glider
84>277 Civilian Fixed Wing Aircraft, Light Sport (up to 1320 lbs / 600 kg)
85>277 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
86>277 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
87>277 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
88>277 Civilian Fixed Wing Aircraft, Heavy (above 255,000 lbs / 115,666 kg)
90>278 Civilian Helicopter, Small (up to 7,000 lbs / 3,175 kg)
91>278 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
92>278 Civilian Helicopter, Large (above 20,000 lbs / 9,072 kg)
93 Civilian Autogyro
100>279 Civilian Lighter than Air, Balloon
101>280 Civilian Lighter than Air, Airship
""",
    ),
    11: (
        "Platform-Surface Category",
        8,
        "1.3.X",
        r"""
0 Other
1 Carrier
2 Command Ship/Cruiser
3 Guided Missile Cruiser
4 Guided Missile Destroyer (DDG)
5 Destroyer (DD)
6 Guided Missile Frigate (FFG)
7 Light/Patrol Craft
8 Mine Countermeasure Ship/Craft
9 Dock Landing Ship
10 Tank Landing Ship
11 Landing Craft
12 Light Carrier
13 Cruiser/Helicopter Carrier
14 Hydrofoil
15 Air Cushion/Surface Effect
16 Auxiliary
17 Auxiliary, Merchant Marine
18 Utility
19 Unmanned Surface Vehicle (USV)
20 Littoral Combat Ships (LCS)
21 Surveillance Ship
50 Frigate (including Corvette)
51 Battleship
52 Heavy Cruiser
53 Destroyer Tender
54 Amphibious Assault Ship
55 Amphibious Cargo Ship
56 Amphibious Transport Dock
57 Ammunition Ship
58 Combat Stores Ship
59 Surveillance Towed Array Sonar System (SURTASS)
60 Fast Combat Support Ship
61! Non-Combatant Ship
62 Coast Guard Cutters
63 Coast Guard Boats
64 Fast Attack Craft
65 Inflatable Boat
80>441 Passenger Vessel (Group 1 Merchant)
81>442 Dry Cargo Ship (Group 2 Merchant)
82>443 Tanker (Group 3 Merchant)
83 Offshore Support Vessel
84>445 Private Motorboat
85>446 Private Sailboat
86>447 Fishing Vessel
87>448 Other Vessels
88>897 Human-Powered Watercraft
100 Search and Rescue Vessels
101>633 Life-Saving Equipment
""",
    ),
    12: (
        "Platform-Subsurface Category",
        8,
        "1.4.X",
        r"""
0 Other
1 SSBN (Nuclear Ballistic Missile)
2 SSGN (Nuclear Guided Missile)
3 SSN (Nuclear Attack - Torpedo)
4 SSG (Conventional Guided Missile)
5 SS (Conventional Attack - Torpedo, Patrol)
6 SSAN (Nuclear Auxiliary)
7 SSA (Conventional Auxiliary)
8 Unmanned Underwater Vehicle (UUV)
9 SSB (Submarine Ballistic, Ballistic Missile Submarine)
10 SSC (Coastal Submarine, over 150 tons)
11 SSP (Attack Submarine - Diesel Air-Independent Propulsion)
12 SSM (Midget Submarine, under 150 tons)
13 SSNR (Special Attack Submarine)
14 SST (Training Submarine)
15 AGSS (Auxiliary Submarine)
16 Semi-Submersible Boats
80 Civilian Submarines
81 Civilian Submersibles
82 Civilian Semi-Submersible Boats
""",
    ),
    13: (
        "Platform-Space Category",
        8,
        "1.5.X",
        r"""
0 Other
1 Manned Spacecraft
2! Unmanned
3 Booster
10 Debris
11 Satellite - Unknown/Unspecified Mission
12 Satellite - Communication
13 Satellite - Navigation
14 Satellite - Science/Experimental/Demonstration
15 Satellite - Inert (Target/Reflector/Calibration)
16 Satellite - Earth Observation
17 Satellite - Space Surveillance
18 Satellite - Astronomy
""",
    ),
    14: (
        "Munition Domain",
        8,
        "2",
        r"""
0 Other
1 Anti-Air
2 Anti-Armor
3 Anti-Guided Weapon
4 Anti-Radar
5 Anti-Satellite
6 Anti-Ship
7 Anti-Submarine
8 Anti-Personnel
9 Battlefield Support
10 Strategic
11 Tactical
12 Directed Energy (DE) Weapon
""",
    ),
    15: (
        "Munition Category",
        8,
        "2.X.X",
        r"""
0 Other
1 Guided
2 Ballistic
3 Fixed
""",
    ),
    16: (
        "Life Forms-Subcategory-U.S. Weapons",
        8,
        "3.X.225.1;3.1.225.4",
        r"""
1 Assault machine pistol, KF-AMP
2 Automatic model 1911A1 .45
3 Combat Master Mark VI .45, Detronics
4 De-cocker KP90DC .45
5 De-cocker KP91DC .40
6 General officer's Model 15 .45
7 Nova 9-mm, LaFrance
8 Personal Defense Weapon MP5K-PDW 9-mm
9 Silenced Colt .45, LaFrance
10 5900-series 9-mm, Smith & Wesson (S&W)
11 M9
12 Model 1911A1, Springfield Armory
13 Model 2000 9-mm
14 P-9 9-mm, Springfield Armory
15 P-12 9-mm
16 P-85 Mark II 9-mm, Ruger
17 Advanced Combat Rifle 5.56-mm, AAI
18 Commando assault rifle, Model 733 5.56-mm, Colt
19 Infantry rifle, Mini-14/20 GB 5.56-mm, Ruger
20 Mini-14 5.56-mm, Ruger
21 Mini Thirty 7.62-mm, Ruger
22 Semi-automatic model 82A2 .50, Barrett
23 Sniper Weapon System M24 7.62-mm
24 Sniping rifle M21, Springfield Armory
25 Sniping rifle M40A1 7.62-mm
26 Sniping rifle M600 7.62-mm
27 AR-15 (M16) 5.56-mm
28 M1 .30
29 M14 7.62-mm, NATO
30 M14 (M1A, M1A1-A1), Springfield Armory
31 M14K assault rifle, LaFrance
32 M16A2 assault rifle 5.56-mm, Colt
33 M21 7.62-mm, U.S.
34 M77 Mark II 5.56-mm, Ruger
35 M77V 7.62-mm, Ruger
36 S-16 7.62 x 36-mm, Grendel
37 SAR-8 7.62-mm
38 SAR-4800 7.62-mm
39 Assault carbine M16K, LaFrance
40 M1 .30
41 M4 (Model 720) 5.56-mm, Colt
42 M-900 9-mm, Calico
43 AC-556F 5.56-mm, Ruger
44 M3 .45
45 M11, Cobray
46 M951 9-mm, Calico
47 MP5/10 10-mm
48 9-mm, Colt
49 Ingram
50 Externally powered (EPG) 7.62-mm, Ares
51 GECAL 50
52 General purpose M60 7.62-mm
53 Heavy M2HB-QCB .50, RAMO
54 Light assault M60E3 (Enhanced) 7.62-mm
55 Light M16A2 5.56-mm, Colt
56 Light 5.56-mm, Ares
57 Lightweight M2 .50, RAMO
58 Lightweight assault M60E3 7.62-mm
59 Minigun M134 7.62-mm, General Electric
60 MG system MK19 Mod 3, 40-mm
61 MG system (or kit) M2HB QCB .50, Saco Defense
62 M1919A4 .30-cal, Browning
63 .50-cal, Browning
64 Colored-smoke hand grenade M18
65 Colored-smoke grenades, Federal Laboratories
66 Infrared smoke grenade M76
67 Smoke hand grenade AN-M8 HC
68 Delay fragmentation hand grenade M61
69 Delay fragmentation hand grenade M67
70 Impact fragmentation hand grenade M57
71 Impact fragmentation hand grenade M68
72 Incendiary hand grenade AN-M14 TH3
73 Launcher I-M203 40-mm
74 Launcher M79 40-mm
75 Multiple grenade launcher MM-1 40-mm
76 Multi-shot portable flame weapon M202A2 66-mm
77 Portable ABC-M9-7
78 Portable M2A1-7
79 Portable M9E1-7
80 Dragon medium Anti-Armor missile, M47, FGM-77A
81 Javelin AAWS-M
82 Light Anti-Tank Weapon M72 (LAW II)
83 Redeye, FIM-43, General Dynamics
84 Saber dual-purpose missile system
85 Stinger, FIM-92, General Dynamics
86 TOW heavy Anti-Tank weapon
87 Bear Trap AP device, Pancor
88 Chain Gun automatic weapon EX-34 7.62-mm
89 Close Assault Weapon System (CAWS), AAI
90 CAWS, Olin/Heckler and Koch
91 Crossfire SAM Model 88
92 Dragon and M16
93 Firing port weapon M231, 5.56-mm, Colt
94 Foxhole Digger Explosive Kit (EXFODA)
95 Infantry Support Weapon ASP-30 {RM} 30-mm
96 Jackhammer Mk 3-A2, Pancor
97 Light Anti-Armor weapon M136 (AT4)
98 M26A2
99 Master Key S
100 Minigun 5.56-mm
101 Multipurpose Individual Munition (MPIM), Marquardt
102 Multipurpose weapon AT8
103 Recoilless rifle M40, M40A2, and M40A4; 106-mm
104 Recoilless rifle M67, 90-mm
105 Revolver, SP 101
106 Revolver, Super Redhawk .44 magnum, Ruger
107 RAW rocket, 140-mm, Brunswick
108 Rifle-launcher Anti-Armor Munition (RAAM), Olin
109 Rocket launcher M-20 3.5-in
110 Rocket launcher, Enhanced M72 "E series" HEAT, 66-mm
111 Selective fire weapon AC-556 5.56-mm, Ruger
112 Selective fire weapon AC-556F 5.56-mm, Ruger
113 Shotgun M870 Mk 1 (U.S. Marine Corps), Remington
114 SMAW Mk 193, 83-mm, McDonnell-Douglas
115 SMAW-D: Disposable SMAW
116 Squad Automatic Weapon (SAW) M249 5.56-mm
117 Tactical Support Weapon 50/12, .50-cal, Peregrine
118 Telescoped Ammunition Revolver Gun (TARG) .50-cal, Ares
119 Ultimate over-under combination, Ciener
120 M18A1 Claymore mine
121 Mortar 81-mm
134 Machinegun M240 7.62mm
""",
    ),
    17: (
        "Life Forms-Subcategory-C.I.S. Weapons",
        8,
        "3.X.222.1;3.1.222.4",
        r"""
201 Automatic (APS) 9-mm, Stechkin
202 PSM 5.45-mm
203 Self-loading (PM) 9-mm, Makarov
204 TT-33 7.62-mm, Tokarev
205 Assault rifle AK and AKM, 7.62-mm
206 Assault rifle AK-74 and AKS-74, 5.45-mm
207 Self-loading rifle (SKS), 7.62-mm, Simonov
208 Sniper rifle SVD 7.62-mm, Dragunov
209 AKSU-74 5.45-mm
210 PPS-43 7.62-mm
211 PPSh-41 7.62-mm
212 General purpose PK 7.62-mm
213 Heavy DShK-38 and Model 38/46 12.7-mm, Degtyarev
214 Heavy NSV 12.7-mm
215 Light RPD 7.62-mm
216 Light RPK 7.62-mm
217 Light RPK-74 5.45-mm
218 Hand grenade M75
219 Hand grenade RGD-5
220 AP hand grenade F1
221 AT hand grenade RKG-3
222 AT hand grenade RKG-3M
223 AT hand grenade RKG-3T
224 Fragmentation hand grenade RGN
225 Fragmentation hand grenade RGO
226 Smoke hand grenade RDG-1
227 Plamya launcher, 30-mm AGS-17
228 Rifle-mounted launcher, BG-15 40-mm
229 LPO-50
230 ROKS-3
231 Cart-mounted TPO-50
232 Gimlet SA-16
233 Grail SA-7
234 Gremlin SA-14
235 Sagger AT-3 (MCLOS)
236 Saxhorn AT-7
237 Spigot A/B AT-14
238 SA-18
239 SA-19
240 Grad-1P manportable tripod rocket launcher, 122-mm (for Spesnatz and other specialists; aka 9P132)
241 Light Anti-Armor weapon RPG-18
242 Light Anti-Tank weapon RPG-22
243 MG & RPG
244 Portable rocket launcher RPG-16
245 Recoilless gun 73-mm SPG-9
246 VAT rocket launcher RPG-7
248 Mon-50 Anti-Personnel mine
249 RPG-29 Vampir
250 Laser Designator
251 AT-4 Spigot
252 SA-24 Igla-S
253 Type 69 RPG
""",
    ),
    18: (
        "Life Forms-Subcategory-U.K. Weapons",
        8,
        "3.X.224.1;3.1.224.4",
        r"""
1 LAW 80
2 Blowpipe
3 Javelin
4 51-mm mortar
5 SLR 7.62-mm rifle
6 Sterling 9-mm submachine gun
7 L7A2 general purpose MG
8 L6 Wombat Recoilless rifle,
9 Carl Gustav 89-mm recoilless rifle
10 SA80 Individual/light support weapon
11 Trigat
12 Milan AT missile
""",
    ),
    19: (
        "Life Forms-Subcategory-French Weapons",
        8,
        "3.X.71.1;3.1.71.4",
        r"""
1 ACL-STRIM
2 Mistral missile
3 Milan AT missile
4 LRAC F1 89-mm AT rocket launcher
5 FA-MAS rifle
6 AA-52 machine gun
7 58-mm rifle grenade
8 FR-F1 sniper rifle
""",
    ),
    20: (
        "Life Forms-Subcategory-German Weapons",
        8,
        "3.X.78.1;3.1.78.4",
        r"""
1 G3 rifle
2 G11 rifle
3 P1 pistol
4 MG3 machine gun
5 Milan missile
6 MP1 Uzi submachine gun
7 Panzerfaust 3 Light Anti-Tank Weapon
8 DM19 hand grenade
9 DM29 hand grenade
""",
    ),
    21: (
        "Environmental Subcategory",
        8,
        "4.X.X.X",
        r"""
0 Other
20 Very Small
40 Small
60 Medium
80 Large
100 Very Large
""",
    ),
    22: (
        "Radio Category",
        8,
        "7.0-255.X",
        r"""
0 Other
1 Voice Transmission/Reception
2 Data Link Transmission/Reception
3 Voice and Data Link Transmission/Reception
4 Instrumented Landing System (ILS) Glideslope Transmitter
5 Instrumented Landing System (ILS) Localizer Transmitter
6 Instrumented Landing System (ILS) Outer Marker Beacon
7 Instrumented Landing System (ILS) Middle Marker Beacon
8 Instrumented Landing System (ILS) Inner Marker Beacon
9 Instrumented Landing System (ILS) Receiver (Platform Radio)
10 Tactical Air Navigation (TACAN) Transmitter (Ground Fixed Equipment)
11 Tactical Air Navigation (TACAN) Receiver (Moving Platform Equipment)
12 Tactical Air Navigation (TACAN) Transmitter/Receiver (Moving Platform Equipment)
13 Variable Omni-Ranging (VOR) Transmitter (Ground Fixed Equipment)
14 Variable Omni-Ranging (VOR) with Distance Measuring Equipment (DME) Transmitter (Ground Fixed Equipment)
15 Combined VOR/ILS Receiver (Moving Platform Equipment)
16 Combined VOR & TACAN (VORTAC) Transmitter
17 Non-Directional Beacon (NDB) Transmitter
18 Non-Directional Beacon (NDB) Receiver
19 Non-Directional Beacon (NDB) with Distance Measuring Equipment (DME) Transmitter
20 Distance Measuring Equipment (DME)
21 Link 16 Terminal
22 Link 11 Terminal
23 Link 11B Terminal
24 EPLRS/SADL Terminal
25 F-22 Intra-Flight Data Link (IFDL)
26 F-35 Multifunction Advanced Data Link (MADL)
27 SINCGARS Terminal
28 L-Band SATCOM Terminal
29 IBS Terminal
30 GPS
31 Tactical Video
32 Air-to-Air Missile Datalink
33 Link 16 Surrogate for Non-NATO TDL Terminal
34 MQ-1/9 C-Band LOS Datalink
35 MQ-1/9 Ku-Band SATCOM Datalink
36 Air-to-Ground Weapon Datalink
37 Automatic Identification System (AIS)
38 JPALS Data Link
40 Combat Search and Rescue (CSAR) Radio
41 Counter Unmanned Aircraft System (C-UAS) Radio
42 Emergency Position-Indicating Radio Beacons (EPIRB)
50 Electronic Attack Systems
51 Tactical Targeting Network Technology (TTNT)
""",
    ),
    23: (
        "Radio Subcategory",
        8,
        "7.X.X.X",
        r"""
0 Other
1 Joint Electronics Type Designation System (JETDS) Non-specific Series
2 Manufacturer Designation
3 National Designation
11 JETDS ARC Set 1
12 JETDS ARC Set 2
13 JETDS ARC Set 3
14 JETDS ARC Set 4
15 JETDS BRC Set 1
16 JETDS BRC Set 2
17 JETDS BRC Set 3
18 JETDS BRC Set 4
19 JETDS CRC Set 1
20 JETDS CRC Set 2
21 JETDS CRC Set 3
22 JETDS CRC Set 4
23 JETDS DRC Set 1
24 JETDS DRC Set 2
25 JETDS DRC Set 3
26 JETDS DRC Set 4
27 JETDS FRC Set 1
28 JETDS FRC Set 2
29 JETDS FRC Set 3
30 JETDS FRC Set 4
31 JETDS GRC Set 1
32 JETDS GRC Set 2
33 JETDS GRC Set 3
34 JETDS GRC Set 4
35 JETDS KRC Set 1
36 JETDS KRC Set 2
37 JETDS KRC Set 3
38 JETDS KRC Set 4
39 JETDS MRC Set 1
40 JETDS MRC Set 2
41 JETDS MRC Set 3
42 JETDS MRC Set 4
43 JETDS PRC Set 1
44 JETDS PRC Set 2
45 JETDS PRC Set 3
46 JETDS PRC Set 4
47 JETDS SRC Set 1
48 JETDS SRC Set 2
49 JETDS SRC Set 3
50 JETDS SRC Set 4
51 JETDS TRC Set 1
52 JETDS TRC Set 2
53 JETDS TRC Set 3
54 JETDS TRC Set 4
55 JETDS VRC Set 1
56 JETDS VRC Set 2
57 JETDS VRC Set 3
58 JETDS VRC Set 4
59 JETDS WRC Set 1
60 JETDS WRC Set 2
61 JETDS WRC Set 3
62 JETDS WRC Set 4
63 JETDS ZRC Set 1
64 JETDS ZRC Set 2
65 JETDS ZRC Set 3
66 JETDS ZRC Set 4
""",
    ),
    25: (
        "Expendable-Air Category",
        8,
        "8.2.X",
        r"""
0 Other
1 Chaff
2 Flare
3 Combined Chaff and Flare
4 Active Emitter
5 Passive Decoy
6 Winged Decoy
7 Signal/Illumination Flare
8 Smoke Generator
12 Combined Flare and Smoke Generator
13 SAR Night Light (SRNL)
14 SAR Buoy
""",
    ),
    26: (
        "Expendable-Surface Category",
        8,
        "8.3.X",
        r"""
0 Other
2 Flare
4 Active Emitter
5 Passive Decoy
8 Smoke Generator
12 Combined Flare and Smoke Generator
14 SAR Buoy
""",
    ),
    27: (
        "Expendable-Subsurface Category",
        8,
        "8.4.X",
        r"""
0 Other
4 Active emitter
5 Passive decoy
7 Signal
9 Noise-Maker Decoy
10 Bubble-Maker Decoy
11 Multi-Mode Decoy
""",
    ),
    28: (
        "Sensor/Emitter Category",
        8,
        "9.X.X",
        r"""
0 Other
1 Multi-spectral
2 RF Active
3 RF Passive (intercept and DF)
4 Optical (direct viewing with or without optics)
5 Electro-Optical
6 Seismic
7 Chemical, point detector
8 Chemical, standoff
9 Thermal (temperature sensing)
10 Acoustic, Active
11 Acoustic, Passive
12 Contact/Pressure (physical, hydrostatic, barometric)
13 Electro-Magnetic Radiation (gamma radiation)
14 Particle Radiation (Neutrons, alpha, beta particles)
15 Magnetic
16 Gravitational
""",
    ),
    29: (
        "Country",
        16,
        "",
        r"""
0 Other
1 Afghanistan (AFG)
2 Albania (ALB)
3 Algeria (DZA)
4 American Samoa (ASM)
5 Andorra (AND)
6 Angola (AGO)
7 Anguilla (AIA)
8 Antarctica (ATA)
9 Antigua and Barbuda (ATG)
10 Argentina (ARG)
11 Aruba (ABW)
12! Ashmore and Cartier Islands (Australia)
13 Australia (AUS)
14 Austria (AUT)
15 Bahamas (BHS)
16 Bahrain (BHR)
17! Baker Island (United States)
18 Bangladesh (BGD)
19 Barbados (BRB)
20! Bassas da India (France)
21 Belgium (BEL)
22 Belize (BLZ)
23 Benin (BEN)
24 Bermuda (BMU)
25 Bhutan (BTN)
26 Bolivia (Plurinational State of) (BOL)
27 Botswana (BWA)
28 Bouvet Island (BVT)
29 Brazil (BRA)
30 British Indian Ocean Territory (IOT)
31 Virgin Islands (British) (VGB)
32 Brunei Darussalam (BRN)
33 Bulgaria (BGR)
34 Burkina Faso (BFA)
35 Myanmar (MMR)
36 Burundi (BDI)
37 Cambodia (KHM)
38 Cameroon (CMR)
39 Canada (CAN)
40 Cabo Verde (CPV)
41 Cayman Islands (CYM)
42 Central African Republic (CAF)
43 Chad (TCD)
44 Chile (CHL)
45 China, People's Republic of (CHN)
46 Christmas Island (CXR)
47 Cocos (Keeling) Islands (CCK)
48 Colombia (COL)
49 Comoros (COM)
50 Congo (COG)
51 Cook Islands (COK)
52! Coral Sea Islands (Australia)
53 Costa Rica (CRI)
54 Cuba (CUB)
55 Cyprus (CYP)
56! Czechoslovakia (CSK)
57 Denmark (DNK)
58 Djibouti (DJI)
59 Dominica (DMA)
60 Dominican Republic (DOM)
61 Ecuador (ECU)
62 Egypt (EGY)
63 El Salvador (SLV)
64 Equatorial Guinea (GNQ)
65 Ethiopia (ETH)
66! Europa Island (France)
67 Falkland Islands (Malvinas) (FLK)
68 Faroe Islands (FRO)
69 Fiji (FJI)
70 Finland (FIN)
71 France (FRA)
72 French Guiana (GUF)
73 French Polynesia (PYF)
74 French Southern Territories (ATF)
75 Gabon (GAB)
76 Gambia, The (GMB)
77! Gaza Strip (Israel)
78 Germany (DEU)
79 Ghana (GHA)
80 Gibraltar (GIB)
81! Glorioso Islands (France)
82 Greece (GRC)
83 Greenland (GRL)
84 Grenada (GRD)
85 Guadeloupe (GLP)
86 Guam (GUM)
87 Guatemala (GTM)
88 Guernsey (GGY)
89 Guinea (GIN)
90 Guinea-Bissau (GNB)
91 Guyana (GUY)
92 Haiti (HTI)
93 Heard Island and McDonald Islands (HMD)
94 Honduras (HND)
95 Hong Kong (HKG)
96! Howland Island (United States)
97 Hungary (HUN)
98 Iceland (ISL)
99 India (IND)
100 Indonesia (IDN)
101 Iran (Islamic Republic of) (IRN)
102 Iraq (IRQ)
104 Ireland (IRL)
105 Israel (ISR)
106 Italy (ITA)
107 Cote d'Ivoire (CIV)
108 Jamaica (JAM)
109! Jan Mayen (Norway)
110 Japan (JPN)
111! Jarvis Island (United States)
112 Jersey (JEY)
113! Johnston Atoll (United States)
114 Jordan (JOR)
115! Juan de Nova Island
116 Kenya (KEN)
117! Kingman Reef (United States)
118 Kiribati (KIR)
119 Korea (Democratic People's Republic of) (PRK)
120 Korea (Republic of) (KOR)
121 Kuwait (KWT)
122 Lao People's Democratic Republic (LAO)
123 Lebanon (LBN)
124 Lesotho (LSO)
125 Liberia (LBR)
126 Libya (LBY)
127 Liechtenstein (LIE)
128 Luxembourg (LUX)
129 Madagascar (MDG)
130 Macao (MAC)
131 Malawi (MWI)
132 Malaysia (MYS)
133 Maldives (MDV)
134 Mali (MLI)
135 Malta (MLT)
136 Isle of Man (IMN)
137 Marshall Islands (MHL)
138 Martinique (MTQ)
139 Mauritania (MRT)
140 Mauritius (MUS)
141 Mayotte (MYT)
142 Mexico (MEX)
143 Micronesia (Federated States of) (FSM)
144 Monaco (MCO)
145 Mongolia (MNG)
146 Montserrat (MSR)
147 Morocco (MAR)
148 Mozambique (MOZ)
149 Namibia (NAM)
150 Nauru (NRU)
151! Navassa Island (United States)
152 Nepal (NPL)
153 Netherlands (NLD)
154! Netherlands Antilles (Curacao, Bonaire, Saba, Sint Maarten Sint Eustatius)
155 New Caledonia (NCL)
156 New Zealand (NZL)
157 Nicaragua (NIC)
158 Niger (NER)
159 Nigeria (NGA)
160 Niue (NIU)
161 Norfolk Island (NFK)
162 Northern Mariana Islands (MNP)
163 Norway (NOR)
164 Oman (OMN)
165 Pakistan (PAK)
166! Palmyra Atoll (United States)
168 Panama (PAN)
169 Papua New Guinea (PNG)
170! Paracel Islands (International - Occupied by China, also claimed by Taiwan and Vietnam)
171 Paraguay (PRY)
172 Peru (PER)
173 Philippines (PHL)
174 Pitcairn (PCN)
175 Poland (POL)
176 Portugal (PRT)
177 Puerto Rico (PRI)
178 Qatar (QAT)
179 Reunion (REU)
180 Romania (ROU)
181 Rwanda (RWA)
182 Saint Kitts and Nevis (KNA)
183 Saint Helena, Ascension and Tristan da Cunha (SHN)
184 Saint Lucia (LCA)
185 Saint Pierre and Miquelon (SPM)
186 Saint Vincent and the Grenadines (VCT)
187 San Marino (SMR)
188 Sao Tome and Principe (STP)
189 Saudi Arabia (SAU)
190 Senegal (SEN)
191 Seychelles (SYC)
192 Sierra Leone (SLE)
193 Singapore (SGP)
194 Solomon Islands (SLB)
195 Somalia (SOM)
196 South Georgia and the South Sandwich Islands (SGS)
197 South Africa (ZAF)
198 Spain (ESP)
199! Spratly Islands (International - parts occupied and claimed by China,Malaysia, Philippines, Taiwan, Vietnam)
200 Sri Lanka (LKA)
201 Sudan (SDN)
202 Suriname (SUR)
203! Svalbard (Norway)
204 Eswatini (SWZ)
205 Sweden (SWE)
206 Switzerland (CHE)
207 Syrian Arab Republic (SYR)
208 Taiwan, Province of China (TWN)
209 Tanzania, United Republic of (TZA)
210 Thailand (THA)
211 Togo (TGO)
212 Tokelau (TKL)
213 Tonga (TON)
214 Trinidad and Tobago (TTO)
215! Tromelin Island (France)
216 Palau (PLW)
217 Tunisia (TUN)
218 Turkiye (Republic of) (TUR)
219 Turks and Caicos Islands (TCA)
220 Tuvalu (TUV)
221 Uganda (UGA)
222 Russia (RUS)
223 United Arab Emirates (ARE)
224 United Kingdom of Great Britain and Northern Ireland (GBR)
225 United States of America (USA)
226 Uruguay (URY)
227 Vanuatu (VUT)
228 Holy See (VAT)
229 Venezuela (Bolivarian Republic of) (VEN)
230 Viet Nam (VNM)
231 Virgin Islands (U.S.) (VIR)
232! Wake Island (United States)
233 Wallis and Futuna (WLF)
234 Western Sahara (ESH)
235! West Bank (Israel)
236 Samoa (WSM)
237 Yemen (YEM)
240! Serbia and Montenegro
241! Zaire
242 Zambia (ZMB)
243 Zimbabwe (ZWE)
244 Armenia (ARM)
245 Azerbaijan (AZE)
246 Belarus (BLR)
247 Bosnia and Herzegovina (BIH)
248! Clipperton Island (France)
249 Croatia (HRV)
250 Estonia (EST)
251 Georgia (GEO)
252 Kazakhstan (KAZ)
253 Kyrgyzstan (KGZ)
254 Latvia (LVA)
255 Lithuania (LTU)
256 North Macedonia (MKD)
257! Midway Islands (United States)
258 Moldova (Republic of) (MDA)
259 Montenegro (MNE)
260! Russia
261! Serbia and Montenegro (Montenegro to separate)
262 Slovenia (SVN)
263 Tajikistan (TJK)
264 Turkmenistan (TKM)
265 Ukraine (UKR)
266 Uzbekistan (UZB)
267 Czech Republic (CZE)
268 Slovakia (SVK)
269 Aaland Islands (ALA)
270 Bonaire, Sint Eustatius and Saba (BES)
271 Congo (Democratic Republic of the) (COD)
272 Curacao (CUW)
273 Eritrea (ERI)
274 Saint Barthelemy (BLM)
275 Saint Martin (French Part) (MAF)
276 Serbia (SRB)
277 Sint Maarten (Dutch part) (SXM)
278 South Sudan (SSD)
279 Svalbard and Jan Mayen (SJM)
280 Timor-Leste (TLS)
281 United States Minor Outlying Islands (UMI)
282 Palestine, State of (PSE)
""",
    ),
    44: (
        "Dead Reckoning Algorithm",
        8,
        "",
        r"""
0 Other
1 Static - Non-moving Entity
2 DRM (FPW) - Constant Velocity / Low Acceleration Linear Motion Entity
3 DRM (RPW) - Constant Velocity / Low Acceleration Linear Motion Entity with Extrapolation of Orientation
4 DRM (RVW) - High Speed or Maneuvering Entity with Extrapolation of Orientation
5 DRM (FVW) - High Speed or Maneuvering Entity
6 DRM (FPB) - Similar to FPW except in Body Coordinates
7 DRM (RPB) - Similar to RPW except in Body Coordinates
8 DRM (RVB) - Similar to RVW except in Body Coordinates
9 DRM (FVB) - Similar to FVW except in Body Coordinates
""",
    ),
    45: (
        "Entity Marking-Character Set",
        8,
        "",
        r"""
0 Unused
1 ASCII
2 U.S. Army Marking
3 Digit Chevron
""",
    ),
    55: (
        "Entity Capabilities",
        32,
        "",
        r"""
0>450 Land Platform Entity Capabilities
1>451 Air Platform Entity Capabilities
2>452 Surface Platform Entity Capabilities
3>453 Subsurface Platform Entity Capabilities
4>454 Space Platform Entity Capabilities
5>455 Munition Entity Capabilities
6>456 Life Forms Entity Capabilities
7>457 Environmental Entity Capabilities
8>458 Cultural Feature Entity Capabilities
9>459 Supply Entity Capabilities
10>460 Radio Entity Capabilities
11>461 Expendable Entity Capabilities
12>462 Sensor/Emitter Entity Capabilities
""",
    ),
    56: (
        "Variable Parameter Record Type",
        8,
        "",
        r"""
0 Articulated Part
1 Attached Part
2 Separation
3 Entity Type
4 Entity Association
""",
    ),
    57: (
        "Attached Parts",
        32,
        "",
        r"""
0 Nothing, Empty
1-511 Sequential IDs for model-specific stations
512-639 Fuselage Stations
640-767 Left-wing Stations
768-895 Right-wing Stations
896 M16A42 rifle
897 M249 SAW
898 M60 Machine gun
899 M203 Grenade Launcher
900 M136 AT4
901 M47 Dragon
902 AAWS-M Javelin
903 M18A1 Claymore Mine
904 MK19 Grenade Launcher
905 M2 Machine Gun
906-1023 Other attached parts
""",
    ),
    58: (
        "Articulated Parts-Type Metric",
        5,
        "",
        r"""
0 Not Specified
1 Position
2 Position Rate
3 Extension
4 Extension Rate
5 X
6 X Rate
7 Y
8 Y Rate
9 Z
10 Z Rate
11 Azimuth
12 Azimuth Rate
13 Elevation
14 Elevation Rate
15 Rotation
16 Rotation Rate
""",
    ),
    59: (
        "Articulated Parts-Type Class",
        32,
        "",
        r"""
0 Not Specified
1024 Rudder
1056 Left Flap
1088 Right Flap
1120 Left Aileron
1152 Right Aileron
1184 Helicopter - Main Rotor
1216 Helicopter - Tail Rotor
1248 Other Aircraft Control Surfaces Defined as Needed
1280 Propeller Number 1
1312 Propeller Number 2
1344 Propeller Number 3
1376 Propeller Number 4
1408 Left Stabilator (Stabilator Number 1)
1440 Right Stabilator (Stabilator Number 2)
1472 Left Ruddervator (Ruddervator Number 1)
1504 Right Ruddervator (Ruddervator Number 2)
1536 Left Leading Edge Flap/Slat
1568 Right Leading Edge Flap/Slat
1600 Left Elevator
1632 Right Elevator
1664 Canard (left)
1696 Canard (right)
1728 Elevon Inner (left)
1760 Elevon Inner (right)
1792 Elevon Middle (left)
1824 Elevon Middle (right)
1856 Elevon Outer (left)
1888 Elevon Outer (right)
1920 Canopy (Aircraft)
1952 Spoiler (left)
1984 Spoiler (right)
2048 Periscope
2080 Generic Antenna
2112 Snorkel
2144 Other Extendible Parts Defined as Needed
2176 Dive Plane (Sail) - Left
2208 Dive Plane (Sail) - Right
2240 Dive Plane (Bow) - Left
2272 Dive Plane (Bow) - Right
2304 Dive Plane (Stern) - Left
2336 Dive Plane (Stern) - Right
2368 Left Rudder
2400 Right Rudder
2976 Landing Gear Door - Nose
3008 Landing Gear Door - Left Main
3040 Landing Gear Door - Right Main
3072 Landing Gear
3104 Tail Hook
3136 Speed Brake
3168 Left Door of Primary Weapon Bay
3200 Right Door of Primary Weapon Bay
3232 Tank or APC Hatch
3264 Wingsweep
3296 Bridge Launcher
3328 Bridge Section 1
3360 Bridge Section 2
3392 Bridge Section 3
3424 Primary Blade 1
3456 Primary Blade 2
3488 Primary Boom
3520 Primary Launcher Arm
3552 Other Fixed Position Parts Defined as Needed
3584 Landing Gear - Nose
3616 Landing Gear - Left Main
3648 Landing Gear - Right Main
3680 Doors of Left Side Weapon Bay
3712 Doors of Right Side Weapon Bay
3744 Spot/Search Light #1
3776 Spot/Search Light #2
3808 Spot/Search Light #3
3840 Spot/Search Light #4
3872 Landing Light
4096 Primary Turret Number 1
4128 Primary Turret Number 2
4160 Primary Turret Number 3
4192 Primary Turret Number 4
4224 Primary Turret Number 5
4256 Primary Turret Number 6
4288 Primary Turret Number 7
4320 Primary Turret Number 8
4352 Primary Turret Number 9
4384 Primary Turret Number 10
4416 Primary Gun Number 1
4448 Primary Gun Number 2
4480 Primary Gun Number 3
4512 Primary Gun Number 4
4544 Primary Gun Number 5
4576 Primary Gun Number 6
4608 Primary Gun Number 7
4640 Primary Gun Number 8
4672 Primary Gun Number 9
4704 Primary Gun Number 10
4736 Primary Launcher 1
4768 Primary Launcher 2
4800 Primary Launcher 3
4832 Primary Launcher 4
4864 Primary Launcher 5
4896 Primary Launcher 6
4928 Primary Launcher 7
4960 Primary Launcher 8
4992 Primary Launcher 9
5024 Primary Launcher 10
5056 Primary Defense Systems 1
5088 Primary Defense Systems 2
5120 Primary Defense Systems 3
5152 Primary Defense Systems 4
5184 Primary Defense Systems 5
5216 Primary Defense Systems 6
5248 Primary Defense Systems 7
5280 Primary Defense Systems 8
5312 Primary Defense Systems 9
5344 Primary Defense Systems 10
5376 Primary Radar 1
5408 Primary Radar 2
5440 Primary Radar 3
5472 Primary Radar 4
5504 Primary Radar 5
5536 Primary Radar 6
5568 Primary Radar 7
5600 Primary Radar 8
5632 Primary Radar 9
5664 Primary Radar 10
5696 Secondary Turret Number 1
5728 Secondary Turret Number 2
5760 Secondary Turret Number 3
5792 Secondary Turret Number 4
5824 Secondary Turret Number 5
5856 Secondary Turret Number 6
5888 Secondary Turret Number 7
5920 Secondary Turret Number 8
5952 Secondary Turret Number 9
5984 Secondary Turret Number 10
6016 Secondary Gun Number 1
6048 Secondary Gun Number 2
6080 Secondary Gun Number 3
6112 Secondary Gun Number 4
6144 Secondary Gun Number 5
6176 Secondary Gun Number 6
6208 Secondary Gun Number 7
6240 Secondary Gun Number 8
6272 Secondary Gun Number 9
6304 Secondary Gun Number 10
6336 Secondary Launcher 1
6368 Secondary Launcher 2
6400 Secondary Launcher 3
6432 Secondary Launcher 4
6464 Secondary Launcher 5
6496 Secondary Launcher 6
6528 Secondary Launcher 7
6560 Secondary Launcher 8
6592 Secondary Launcher 9
6624 Secondary Launcher 10
6656 Secondary Defense Systems 1
6688 Secondary Defense Systems 2
6720 Secondary Defense Systems 3
6752 Secondary Defense Systems 4
6784 Secondary Defense Systems 5
6816 Secondary Defense Systems 6
6848 Secondary Defense Systems 7
6880 Secondary Defense Systems 8
6912 Secondary Defense Systems 9
6944 Secondary Defense Systems 10
6976 Secondary Radar 1
7008 Secondary Radar 2
7040 Secondary Radar 3
7072 Secondary Radar 4
7104 Secondary Radar 5
7136 Secondary Radar 6
7168 Secondary Radar 7
7200 Secondary Radar 8
7232 Secondary Radar 9
7264 Secondary Radar 10
7296 Deck Elevator #1
7328 Deck Elevator #2
7360 Catapult #1
7392 Catapult #2
7424 Jet Blast Deflector #1
7456 Jet Blast Deflector #2
7488 Arrestor Wires #1
7520 Arrestor Wires #2
7552 Arrestor Wires #3
7584 Wing (or Rotor) Fold
7616 Fuselage Fold
7648 Main Cargo Door
7680 Cargo Ramp
7712 Air-to-Air Refueling Boom
7744 Primary Aerial Refueling Receptacle Door
7776 Secondary Aerial Refueling Receptacle Door
7808 Aerial Refueling Receptacle Latch
7840 Cargo Door #1
7872 Cargo Door #2
7904 Cargo Door #3
7936 Cargo Door #4
7968 Cargo Door #5
8000 Cargo Door #6
8032 Cargo Door #7
8064 Cargo Door #8
8096 Cargo Door #9
8128 Cargo Door #10
8160 Centre Refuelling Drogue
8192 Port Refuelling Drogue
8224 Starboard Refuelling Drogue
8256 Submarine Engine Exhaust Mast
8288 Submarine Mast #1
8320 Submarine Mast #2
8352 Submarine Mast #3
8384 Submarine Mast #4
8416 Submarine Mast #5
8448 Submarine Mast #6
8480 Submarine Mast #7
8512 Submarine Mast #8
8544 Submarine Mast #9
8576 Submarine Mast #10
8608 Vectored Thrust Nozzle
8640 Left Door of the Left Weapon Bay
8672 Right Door of the Left Weapon Bay
8704 Left Door of the Right Weapon Bay
8736 Right Door of the Right Weapon Bay
8768 Gun Door
8800 Countermeasure Door Left
8832 Countermeasure Door Right
8864 Hook Door Forward
8896 Hook Door Aft
8928 Lift Fan Upper Door
8960 Lift Fan Lower Door Left
8992 Lift Fan Lower Door Right
9024 Refuel Probe Door
9056 Left Engine Nacelle
9088 Right Engine Nacelle
9120 1st Left Wheel
9152 1st Right Wheel
9184 2nd Left Wheel
9216 2nd Right Wheel
9248 3rd Left Wheel
9280 3rd Right Wheel
9312 4th Left Wheel
9344 4th Right Wheel
9376 5th Left Wheel
9408 5th Right Wheel
9440 6th Left Wheel
9472 6th Right Wheel
9504 7th Left Wheel
9536 7th Right Wheel
9568 8th Left Wheel
9600 8th Right Wheel
9632 9th Left Wheel
9664 9th Right Wheel
9696 10th Left Wheel
9728 10th Right Wheel
9760 Refueling Probe
9792 Steering Wheel
9824 Crane Body
9856 Crane Arm 1
9888 Crane Arm 2
9920 Crane Arm 3
9952 Crane Boom
9984 Crane Hook
10016 Trailer
10048 Roller Left
10080 Roller Right
10112 Primary Gun Recoil
10144 Secondary Gun Recoil
""",
    ),
    60: (
        "Munition Descriptor-Warhead",
        16,
        "",
        r"""
0 Other
10 Cargo (Variable Submunitions)
20 Fuel/Air Explosive
30 Glass Beads
31 1 um
32 5 um
33 10 um
1000 High Explosive (HE)
1100 HE, Plastic
1200 HE, Incendiary
1300 HE, Fragmentation
1400 HE, Anti-Tank
1500 HE, Bomblets
1600 HE, Shaped Charge
1610 HE, Continuous Rod
1615 HE, Tungsten Ball
1620 HE, Blast Fragmentation
1625 HE, Steerable Darts with HE
1630 HE, Darts
1635 HE, Flechettes
1640 HE, Directed Fragmentation
1645 HE, Semi-Armor Piercing (SAP)
1650 HE, Shaped Charge Fragmentation
1655 HE, Semi-Armor Piercing, Fragmentation
1660 HE, Hollow Charge
1665 HE, Double Hollow Charge
1670 HE, General Purpose
1675 HE, Blast Penetrator
1680 HE, Rod Penetrator
1685 HE, Anti-Personnel
1690 HE, Shaped Charge, Fragmentation, Incendiary
1695 HE, Penetrator, Blast, Fragmentation
2000 Smoke
2005 WP (White Phosphorus)
2010 FOGO (Fog Oil)
2015 HC (HexaChloroEthane)
3000 Illumination
4000 Practice
4001 Blank
4002 Dummy
5000 Kinetic
6000 Mines
7000 Nuclear
7010 Nuclear, IMT
7011-7999 Nuclear, Various Yields
8000 Chemical, General
8100 Chemical, Blister Agent
8110 HD (Mustard)
8115 Thickened HD (Mustard)
8120 Dusty HD (Mustard)
8125 L (Lewisite)
8130 HN3 (Nitrogen Mustard)
8135 HL (Mustard/Lewisite)
8140 CX (Phosgene Oxime)
8145 DMMP (Phosphate Dimethyl Hydrogen)
8150 DMHP (Phosphite)
8155 DMA (Dimethyl Acrylate)
8160 DEM
8165 PX (P-xlene)
8200 Chemical, Blood Agent
8210 AC (HCN)
8215 CK (CNCI)
8220 CG (Phosgene)
8300 Chemical, Nerve Agent
8310 VX
8315 Thickened VX
8320 Dusty VX
8325 GA (Tabun)
8330 Thickened GA (Tabun)
8335 Dusty GA (Tabun)
8340 GB (Sarin)
8345 Thickened GB (Sarin)
8350 Dusty GB (Sarin)
8355 GD (Soman)
8360 Thickened GD (Soman)
8365 Dusty GD (Soman)
8370 GF
8375 Thickened GF
8380 Dusty GF
8385 SVX (Soviet VX)
8410 BIS
8415 TCP
8425 MS (Methyl Salicylate)
8430 TEP
8445 H2O (Water)
8450 TO1 (Toxic Organic 1)
8455 TO2 (Toxic Organic 2)
8460 TO3 (Toxic Organic 3)
8465 Sulfur Hexafluoride
8470 AA (Acetic Acid)
8475 HF (Hydrofluoric Acid)
9000 Biological
9100 Biological, Virus
9200 Biological, Bacteria
9300 Biological, Rickettsia
9400 Biological, Genetically Modified Micro-organisms
9500 Biological, Toxin
""",
    ),
    61: (
        "Munition Descriptor-Fuse",
        16,
        "",
        r"""
0 Other
10 Intelligent Influence
20 Sensor
30 Self-destruct
40 Ultra Quick
50 Body
60 Deep Intrusion
100 Multifunction
200 Point Detonation (PD)
300 Base Detonation (BD)
1000 Contact
1100 Contact, Instant (Impact)
1200 Contact, Delayed
1201 Contact, Delayed, 10 ms Delay
1202 Contact, Delayed, 20 ms Delay
1205 Contact, Delayed, 50 ms Delay
1206 Contact, Delayed, 60 ms Delay
1210 Contact, Delayed, 100 ms Delay
1212 Contact, Delayed, 125 ms Delay
1225 Contact, Delayed, 250 ms Delay
1250 Contact, Delayed, 5 ms Delay
1251 Contact, Delayed, 15 ms Delay
1252 Contact, Delayed, 25 ms Delay
1253 Contact, Delayed, 30 ms Delay
1254 Contact, Delayed, 35 ms Delay
1255 Contact, Delayed, 40 ms Delay
1256 Contact, Delayed, 45 ms Delay
1257 Contact, Delayed, 90 ms Delay
1258 Contact, Delayed, 120 ms Delay
1259 Contact, Delayed, 180 ms Delay
1260 Contact, Delayed, 240 ms Delay
1300 Contact, Electronic (Oblique Contact)
1400 Contact, Graze
1500 Contact, Crush
1600 Contact, Hydrostatic
1700 Contact, Mechanical
1800 Contact, Chemical
1900 Contact, Piezoelectric
1910 Contact, Point Initiating
1920 Contact, Point Initiating, Base Detonating
1930 Contact, Base Detonating
1940 Contact, Ballistic Cap and Base
1950 Contact, Base
1960 Contact, Nose
1970 Contact, Fitted in Standoff Probe
1980 Contact, Non-aligned
2000 Timed
2100 Timed, Programmable
2200 Timed, Burnout
2300 Timed, Pyrotechnic
2400 Timed, Electronic
2500 Timed, Base Delay
2600 Timed, Reinforced Nose Impact Delay
2700 Timed, Short Delay Impact
2701 Timed, Short Delay Impact, 10 ms Delay
2702 Timed, Short Delay Impact, 20 ms Delay
2705 Timed, Short Delay Impact, 50 ms Delay
2706 Timed, Short Delay Impact, 60 ms Delay
2710 Timed, Short Delay Impact, 100 ms Delay
2712 Timed, Short Delay Impact, 125 ms Delay
2725 Timed, Short Delay Impact, 250 ms Delay
2800 Timed, Nose Mounted Variable Delay
2900 Timed, Long Delay Side
2910 Timed, Selectable Delay
2920 Timed, Impact
2930 Timed, Sequence
3000 Proximity
3100 Proximity, Active Laser
3200 Proximity, Magnetic (Magpolarity)
3300 Proximity, Active Radar (Doppler Radar)
3400 Proximity, Radio Frequency (RF)
3500 Proximity, Programmable
3600 Proximity, Programmable, Prefragmented
3700 Proximity, Infrared
4000 Command
4100 Command, Electronic, Remotely Set
5000 Altitude
5100 Altitude, Radio Altimeter
5200 Altitude, Air Burst
6000 Depth
7000 Acoustic
8000 Pressure
8010 Pressure, Delay
8100 Inert
8110 Dummy
8120 Practice
8130 Plug Representing
8150 Training
9000 Pyrotechnic
9010 Pyrotechnic, Delay
9100 Electro-optical
9110 Electromechanical
9120 Electromechanical, Nose
9200 Strikerless
9210 Strikerless, Nose Impact
9220 Strikerless, Compression-Ignition
9300 Compression-Ignition
9310 Compression-Ignition, Strikerless, Nose Impact
9400 Percussion
9410 Percussion, Instantaneous
9500 Electronic
9510 Electronic, Internally Mounted
9520 Electronic, Range Setting
9530 Electronic, Programmed
9600 Mechanical
9610 Mechanical, Nose
9620 Mechanical, Tail
""",
    ),
    62: (
        "Detonation Result",
        8,
        "",
        r"""
0 Other
1 Entity Impact
2 Entity Proximate Detonation
3 Ground Impact
4 Ground Proximate Detonation
5 Detonation
6 None or No Detonation (Dud)
7 HE hit, small
8 HE hit, medium
9 HE hit, large
10 Armor-piercing hit
11 Dirt blast, small
12 Dirt blast, medium
13 Dirt blast, large
14 Water blast, small
15 Water blast, medium
16 Water blast, large
17 Air hit
18 Building hit, small
19 Building hit, medium
20 Building hit, large
21 Mine-clearing line charge
22 Environment object impact
23 Environment object proximate detonation
24 Water Impact
25 Air Burst
26 Kill with fragment type 1
27 Kill with fragment type 2
28 Kill with fragment type 3
29 Kill with fragment type 1 after fly-out failure
30 Kill with fragment type 2 after fly-out failure
31 Miss due to fly-out failure
32 Miss due to end-game failure
33 Miss due to fly-out and end-game failure
""",
    ),
    63: (
        "Service Request-Service Type Requested",
        8,
        "",
        r"""
0 Other
1 Resupply
2 Repair
3 Aerial Refueling High Fidelity
4 Aerial Refueling Low Fidelity
""",
    ),
    64: (
        "Repair Complete-Repair",
        16,
        "",
        r"""
0 no repairs performed
1 all requested repairs performed
10 motor / engine
20 starter
30 alternator
40 generator
50 battery
60 engine-coolant leak
70 fuel filter
80 transmission-oil leak
90 engine-oil leak
100 pumps
110 filters
120 transmission
130 brakes
140 suspension system
150 oil filter
1000 hull
1010 airframe
1020 truck body
1030 tank body
1040 trailer body
1050 turret
1500 propeller
1520 filters
1540 wheels
1550 tire
1560 track
2000 gun elevation drive
2010 gun stabilization system
2020 gunner's primary sight (GPS)
2030 commander's extension to the GPS
2040 loading mechanism
2050 gunner's auxiliary sight
2060 gunner's control panel
2070 gunner's control assembly handle(s)
2090 commander's control handles/assembly
2100 commander's weapon station
2110 commander's independent thermal viewer (CITV)
2120 general weapons
4000 fuel transfer pump
4010 fuel lines
4020 gauges
4030 general fuel system
4500 electronic warfare systems
4600 detection systems
4610 detection systems, radio frequency
4620 detection systems, microwave
4630 detection systems, infrared
4640 detection systems, laser
4700 range finders
4710 range-only radar
4720 laser range finder
4800 electronic systems
4810 electronics systems, radio frequency
4820 electronics systems, microwave
4830 electronics systems, infrared
4840 electronics systems, laser
5000 radios
5010 communication systems
5100 intercoms
5200 encoders
5250 encryption devices
5300 decoders
5350 decryption devices
5500 computers
6000 navigation and control systems
6500 fire control systems
8000 air supply
8010 filters
8020 water supply
8030 refrigeration system
8040 chemical, biological, and radiological protection
8050 water wash down systems
8060 decontamination systems
9000 water supply
9010 cooling system
9020 winches
9030 catapults
9040 cranes
9050 launchers
10000 life boats
10010 landing craft
10020 ejection seats
""",
    ),
    65: (
        "Repair Response-Repair Result",
        8,
        "",
        r"""
0 other
1 repair ended
2 invalid repair
3 repair interrupted
4 service canceled by the supplier
""",
    ),
    66: (
        "Variable Record Types",
        32,
        "",
        r"""
0 Not Used (Invalid Value)
1 Entity ID List
1001 DDCP Join Transaction Join Request Message
1002 DDCP Set Playback Window Transaction Set Playback Window Request Message
1003 DDCP Load Mission Recording Transaction Load Mission Recording Request Message
1004 DDCP Cue Transaction Cue Request Message
1005 DDCP Play Transaction Play Request Message
1006 DDCP Stop Transaction Stop Request Message
1007 DDCP Pause Transaction Pause Request Message
1009 DDCP End Transaction End Request Message
1051 DDCP Join Response Message
1052 DDCP Request Receipt Message
1053 DDCP Playback Window Confirmed Message
1054 DDCP Mission Recording Loaded Message
1055 DDCP Cue Confirmed Message
1056 DDCP Time to Complete Message
1057 DDCP Play Commenced Message
1058 DDCP Stop Confirmed Message
1059 DDCP Pause Confirmed Message
1061 DDCP End Response Message
1111 DDCP Master Announce Message
1112 DDCP Device Announce Message
1114 DDCP Device Exit Message
1115 DDCP Device Heartbeat Message
1116 DDCP Master Time Sync Message
1118 DDCP Error Message
1119 DDCP Master Stop Sync Message
1120 DDCP Master Transition Message
1200 Mission Time
3000 High Fidelity HAVE QUICK/SATURN Radio
3500 Blanking Sector attribute record
3501 Angle Deception attribute record
3502 False Targets attribute record
4000 DE Precision Aimpoint record
4001 DE Area Aimpoint record
4500 Directed Energy Damage Description record
5000 Crypto Control
5001 Mode 5/S Transponder Location
5002 Mode 5/S Transponder Location Error
5003 Squitter Airborne Position Report
5004 Squitter Airborne Velocity Report
5005 Squitter Surface Position Report
5006 Squitter Identification Report
5007 GICB
5008 Squitter Event-Driven Report
5009 Antenna Location
5010 Basic Interactive
5011 Interactive Mode 4 Reply
5012 Interactive Mode 5 Reply
5013 Interactive Basic Mode 5
5014 Interactive Basic Mode S
5500 IO Effect
5501 IO Communications Node
10000 Identification
10010 Trainer Initial Conditions Filename
10020 Increment 3.1 Mission Data Load Name
10030 Increment 2 Mission Data Load Name
10110 Set Markpoint Command
10115 Markpoint ID
10140 Reaction Level
10150 Weapon Reload
10157 CES Entity Set / Clear Status
10160 Activate Entity
10170 Disengage / Reengage
10190 Fuel Freeze
10250 Fire Launch Dispense
10254 Target Assignment
10256 CIC Enable
10258 Shoot Inhibit
10259 Posture
10262 Jammer State
10263 Jammer Type
10264 Dynamic Targeting
10267 Manual Jamming On Override
10268 SOJ Axis
10280 Emitter Override
10290 Shields
10300 Crash Override
10306 Stop Buzzer
10307 Target Lasing - On / Off
10308 Target Lasing - Laser Code
10310 Power Plant
10311 Tactical Lighting On / Off Control - Light Control
10312 Tactical Lighting Blinker Control - Blinker Value
10313 Tactical Lighting On / Off Control - Light Control Type
10314 Park Vehicle
10315 Signaling On / Off
10316 Signaling Device
10400 Ownship ID
10600 State Change
11000 Entity Type
11100 Concatenated
11110 Kind
11120 Domain
11130 Country
11140 Category
11150 Subcategory
11160 Specific
11170 Extra
11180 Force ID
11200 Force ID
11300 Description
11500 Tanker Boom Control
11501 Airport Lights
11502 Weather Post
11503 Localizer and GlideSlope
11504 TACAN NavAids
12000 Alternative Entity Type
12110 Kind
12120 Domain
12130 Country
12140 Category
12150 Subcategory
12160 Specific
12170 Extra
12300 Description
13000 Entity Marking
13100 Entity Marking Characters
13200 Crew ID
14000 Task Organization
14200 Regiment Name
14300 Battalion Name
14400 Company Name
14500 Platoon Name
14520 Squad Name
14540 Team Name
14600 Bumper Number
14700 Vehicle Number
14800 Unit Number
15000 DIS Identity
15100 DIS Site ID
15200 DIS Host ID
15300 DIS Entity ID
15400 Mount Intent
15500 Tether-Untether Command ID
15510 Teleport Entity Data Record
15600 DIS Aggregate ID (Set if communication to aggregate)
15800 Ownership Status
19177 Reconstitute
20000 Loads
21000 Crew Members
21100 Crew Member ID
21200 Health
21300 Job Assignment
23000 Fuel
23100 Quantity
23105 Quantity
24000 Ammunition
24001 120-mm HEAT, quantity
24002 120-mm SABOT, quantity
24003 12.7-mm M8, quantity
24004 12.7-mm M20, quantity
24005 7.62-mm M62, quantity
24006 M250 UKL8A1, quantity
24007 M250 UKL8A3, quantity
24008 7.62-mm M80, quantity
24009 12.7-mm, quantity
24010 7.62-mm, quantity
24060 Mines, quantity
24100 Type
24110 Kind
24120 Domain
24130 Country
24140 Category
24150 Subcategory
24160 Extra
24300 Description
25000 Cargo
26000 Vehicle Mass
27000 Supply Quantity
28000 Armament
30000 Status
30010 Activate entity
30100 Subscription State
30300 Round trip time delay
30400 TADIL J message count (label 0)
30401 TADIL J message count (label 1)
30402 TADIL J message count (label 2)
30403 TADIL J message count (label 3)
30404 TADIL J message count (label 4)
30405 TADIL J message count (label 5)
30406 TADIL J message count (label 6)
30407 TADIL J message count (label 7)
30408 TADIL J message count (label 8)
30409 TADIL J message count (label 9)
30410 TADIL J message count (label 10)
30411 TADIL J message count (label 11)
30412 TADIL J message count (label 12)
30413 TADIL J message count (label 13)
30414 TADIL J message count (label 14)
30415 TADIL J message count (label 15)
30416 TADIL J message count (label 16)
30417 TADIL J message count (label 17)
30418 TADIL J message count (label 18)
30419 TADIL J message count (label 19)
30420 TADIL J message count (label 20)
30421 TADIL J message count (label 21)
30422 TADIL J message count (label 22)
30423 TADIL J message count (label 23)
30424 TADIL J message count (label 24)
30425 TADIL J message count (label 25)
30426 TADIL J message count (label 26)
30427 TADIL J message count (label 27)
30428 TADIL J message count (label 28)
30429 TADIL J message count (label 29)
30430 TADIL J message count (label 30)
30431 TADIL J message count (label 31)
31000 Position
31010 Route (Waypoint) type
31100 MilGrid10
31200 Geocentric Coordinates
31210 X
31220 Y
31230 Z
31300 Latitude
31400 Longitude
31500 Line of Sight
31510 X
31520 Y
31530 Z
31600 Altitude
31700 Destination Latitude
31800 Destination Longitude
31900 Destination Altitude
32000 Orientation
32100 Hull Heading Angle
32200 Hull Pitch Angle
32300 Roll Angle
32500 X
32600 Y
32700 Z
33000 Appearance
33100 Ambient Lighting
33101 Lights
33200 Paint Scheme
33300 Smoke
33400 Trailing Effects
33500 Flaming
33600 Marking
33710 Mine Plows Attached
33720 Mine Rollers Attached
33730 Tank Turret Azimuth
34000 Failures and Malfunctions
34100 Age
34110 Kilometers
35000 Damage
35050 Cause
35100 Mobility Kill
35200 Fire-Power Kill
35300 Personnel Casualties
36000 Velocity
36100 X-velocity
36200 Y-velocity
36300 Z-velocity
36400 Speed
37000 Acceleration
37100 X-acceleration
37200 Y-acceleration
37300 Z-acceleration
38100 Engine Status
39000 Primary Target Line (PTL)
40000 Exercise
40010 Exercise State
40015 Restart/Refresh
40020 AFATDS File Name
41000 Terrain Database
42000 Missions
42100 Mission ID
42200 Mission Type
42300 Mission Request Time Stamp
43000 Exercise Description
43100 Name
43200 Entities
43300 Version
43410 Guise Mode
43420 Simulation Application Active Status
43430 Simulation Application Role Record
43440 Simulation Application State
44000 Visual Output Mode
44100 Simulation Manager Role
44110 Simulation Manager Site ID
44120 Simulation Manager Applic. ID
44130 Simulation Manager Entity ID
44140 Simulation Manager Active Status
44200 After Active Review Role
44210 After Active Review Site ID
44220 After Active Applic. ID
44230 After Active Review Entity ID
44240 After Active Review Active Status
44300 Exercise Logger Role
44310 Exercise Logger Site ID
44320 Exercise Logger Applic. ID
44330 Exercise Entity ID
44340 Exercise Logger Active Status
44400 Synthetic Environment Manager Role
44410 Synthetic Environment Manager Site ID
44420 Synthetic Environment Manager Applic. ID
44430 Synthetic Environment Manager Entity ID
44440 Synthetic Environment Manager Active Status
44500 SIMNET-DIS Translator Role
44510 SIMNET-DIS Translator Site ID
44520 SIMNET-DIS Translator Applic. ID
44530 SIMNET-DIS Translator Entity ID
44540 SIMNET-DIS Translator Active Status
45000 Application Rate
45005 Application Time
45010 Application Timestep
45020 Feedback Time
45030 Simulation Rate
45040 Simulation Time
45050 Simulation Timestep
45060 Time Interval
45070 Time Latency
45080 Time Scheme
46000 Exercise Elapsed Time
46010 Elapsed Time
50000 Environment
50103 Scenario Date
50106 Time & Date Valid
50118 Scenario Time
50120 Snow Enable/Disable
50124 Weather Attributes Request
50126 MET Heartbeat Message
50600 Contrails Enable
50700 Contrail Altitudes
51000 Weather
51010 Weather Condition
51100 Thermal Condition
51110 Thermal Visibility
51111 Thermal Visibility
52000 Time
52001 Time
52100 Time of Day, Discrete
52200 Time of Day, Continuous
52300 Time Mode
52305 Time Scene
52310 Current Hour
52320 Current Minute
52330 Current Second
52340 Azimuth
52350 Maximum Elevation
52360 Time Zone
52370 Time Rate
52380 The number of simulation seconds since the start of the exercise (simulation time)
52400 Time Sunrise Enabled
52410 Sunrise Hour
52420 Sunrise Minute
52430 Sunrise Second
52440 Sunrise Azimuth
52500 Time Sunset Enabled
52510 Sunset Hour
52511 Sunset Hour
52520 Sunset Minute
52530 Sunset Second
52600 Date
52601 Date (European)
52602 Date (US)
52610 Month
52620 Day
52630 Year
53000 Clouds
53050 Cloud Layer Enable
53060 Cloud Layer Selection
53100 Visibility
53200 Base Altitude
53250 Base Altitude
53300 Ceiling
53350 Ceiling
53400 Characteristics
53410 Concentration Length
53420 Transmittance
53430 Radiance
54000 Precipitation
54100 Rain
55000 Fog
55100 Visibility
55101 Visibility
55105 Visibility
55200 Density
55300 Base
55401 View Layer from above.
55410 Transition Range
55420 Bottom
55425 Bottom
55430 Ceiling
55435 Ceiling
56000 Heavenly Bodies
56100 Sun
56105 Sun Visible
56110 Position
56111 Sun Position Elevation, Degrees
56120 Position Azimuth
56121 Sun Position Azimuth, Degrees
56130 Position Elevation
56140 Position Intensity
56200 Moon
56205 Moon Visible
56210 Position
56220 Position Azimuth
56221 Moon Position Azimuth, Degrees
56230 Position Elevation
56231 Moon Position Elevation, Degrees
56240 Position Intensity
56310 Horizon
56320 Horizon Azimuth
56330 Horizon Elevation
56340 Horizon Heading
56350 Horizon Intensity
57200 Humidity
57300 Visibility
57400 Winds
57410 Speed
57411 Wind Speed, Knots
57420 Wind Direction
57421 Wind Direction, Degrees
57500 Rainsoak
57610 Tide Speed
57611 Tide Speed, Knots
57620 Tide Direction
57621 Tide Direction, Degrees
58000 Haze
58100 Visibility
58105 Visibility
58200 Density
58430 Ceiling
58435 Ceiling
59000 Contaminants and Obscurants
59100 Contaminant/Obscurant Type
59110 Persistence
59115 Chemical Dosage
59120 Chemical Air Concentration
59125 Chemical Ground Deposition
59130 Chemical Maximum Ground Deposition
59135 Chemical Dosage Threshold
59140 Biological Dosage
59145 Biological Air Concentration
59150 Biological Dosage Threshold
59155 Biological Binned Particle Count
59160 Radiological Dosage
60000 Communications
61005 Fire Bottle Reload
61100 Channel Type
61101 Channel Type
61200 Channel Identification
61300 Alpha Identification
61400 Radio Identification
61500 Land Line Identification
61600 Intercom Identification
61700 Group Network Channel Number
62100 Radio Communications Status
62101 Boom Interphone
62200 Stationary Radio Transmitters Default Time
62300 Moving Radio Transmitters Default Time
62400 Stationary Radio Signals Default Time
62500 Moving Radio Signal Default Time
63101 Radio Initialization Transec Security Key
63102 Radio Initialization Internal Noise Level
63103 Radio Initialization Squelch Threshold
63104 Radio Initialization Antenna Location
63105 Radio Initialization Antenna Pattern Type
63106 Radio Initialization Antenna Pattern Length
63107 Radio Initialization Beam Definition
63108 Radio Initialization Transmit Heartbeat Time
63109 Radio Initialization Transmit Distance Threshold Variable Record
63110 Radio Channel Initialization Lockout ID
63111 Radio Channel Initialization Hopset ID
63112 Radio Channel Initialization Preset Frequency
63113 Radio Channel Initialization Frequency Sync Time
63114 Radio Channel Initialization Comsec Key
63115 Radio Channel Initialization Alpha
70000 Algorithm Parameters
71000 Dead Reckoning Algorithm (DRA)
71100 DRA Location Threshold
71200 DRA Orientation Threshold
71300 DRA Time Threshold
72000 Simulation Management Parameters
72100 Checkpoint Interval
72600 Transmitter Time Threshold
72700 Receiver Time Threshold
73000 Interoperability Mode
74000 SIMNET Data Collection
75000 Event ID
75100 Source Site ID
75200 Source Host ID
90000 Articulated Parts
90050 Part ID
90070>55 Index
90100 Position
90200 Position Rate
90300 Extension
90400 Extension Rate
90500 X
90600 X-rate
90700 Y
90800 Y-rate
90900 Z
91000 Z-rate
91100 Azimuth
91200 Azimuth Rate
91300 Elevation
91400 Elevation Rate
91500 Rotation
91600 Rotation Rate
100001 DRA Angular X-Velocity
100002 DRA Angular Y-Velocity
100003 DRA Angular Z-Velocity
100004 Appearance, Trailing Effects
100005 Appearance, Hatch
100008 Appearance, Character Set
100010 Capability, Ammunition Supplier
100011 Capability, Miscellaneous Supplier
100012 Capability, Repair Provider
100014 Articulation Parameter
100047 Articulation Parameter Type
100048 Articulation Parameter Value
100058 Time of Day-Scene
100061 Latitude-North (Location of weather cell)
100063 Longitude-East (Location of weather cell)
100068 Tactical Driver Status
100100 Sonar System Status
100160 Accomplished accept
100161 Upper latitude
100162 Latitude-South (Location of weather cell)
100163 Western longitude
100164 Longitude-West (location of weather cell)
100165 CD ROM Number (Disk ID for terrain)
100166 DTED disk ID
100167 Altitude
100169 Tactical System Status
100170 JTIDS Status
100171 TADIL-J Status
100172 DSDD Status
100200 Weapon System Status
100205 Subsystem status
100206 Number of interceptors fired
100207 Number of interceptor detonations
100208 Number of message buffers dropped
100213 Satellite sensor background (year, day)
100214 Satellite sensor background (hour, minute)
100218 Script Number
100300 Entity/Track/Update Data
100400 Local/Force Training
100500 Entity/Track Identity Data
100510 Entity for Track Event
100520 IFF (Friend-Foe) status
100600 Engagement Data
100610 Target Latitude
100620 Target Longitude
100631 Area of Interest (Ground Impact Circle) Center Latitude
100632 Area of Interest (Ground Impact Circle) Center Longitude
100633 Area of Interest (Ground Impact Circle) Radius
100634 Area of Interest Type
100640 Target Aggregate ID
100650 GIC Identification Number
100660 Estimated Time of Flight to TBM Impact
100661 Estimated Intercept Time
100662 Estimated Time of Flight to Next Waypoint
100700 Entity/Track Equipment Data
100800 Emission/EW Data
100900 Appearance Data
101000 Command/Order Data
101100 Environmental Data
101200 Significant Event Data
101300 Operator Action Data
101310 ADA Engagement Mode
101320 ADA Shooting Status
101321 ADA Mode
101330 ADA Radar Status
101340 Shoot Command
101350 ADA Weapon Status
101360 ADA Firing Disciple
101370 Order Status
101400 Time Synchronization
101500 Tomahawk Data
102100 Number of Detonations
102200 Number of Intercepts
200201 OBT Control MT-201
200202 Sensor Data MT-202
200203 Environmental Data MT-203
200204 Ownship Data MT-204
200205 Acoustic Contact Data MT-205
200207 Sonobuoy Data MT-207
200210 Sonobuoy Contact Data MT-210
200211 Helo Control MT-211
200213 ESM Control Data
200214 ESM Contact Data MT-214
200215 ESM Emitter Data MT-215
200216 Weapon Definition Data MT-217
200217 Weapon Preset Data MT-217
200301 OBT Control MT-301
200302 Sensor Data MT-302
200303 Environmental Data MT-303m
200304 Ownship Data MT-304
200305 Acoustic Contact Data MT-305
200307 Sonobuoy Data MT-307
200310 Sonobuoy Contact Data MT-310
200311 Helo Scenario / Equipment Status
200313 ESM Control Data MT-313
200314 ESM Contact Data MT-314
200315 ESM Emitter Data MT-315
200316 Weapon Definition Data MT-316
200317 Weapon Preset Data MT-317
200400 Pairing/Association (eMT-56)
200401 Pointer (eMT-57)
200402 Reporting Responsibility (eMT-58)
200403 Track Number (eMT-59)
200404 ID for Link-11 Reporting (eMT-60)
200405 Remote Track (eMT-62)
200406 Link-11 Error Rate (eMT-63)
200407 Track Quality (eMT-64)
200408 Gridlock (eMT-65)
200409 Kill (eMT-66)
200410 Track ID Change / Resolution (eMT-68)
200411 Weapons Status (eMT-69)
200412 Link-11 Operator (eMT-70)
200413 Force Training Transmit (eMT-71)
200414 Force Training Receive (eMT-72)
200415 Interceptor Amplification (eMT-75)
200416 Consumables (eMT-78)
200417 Link-11 Local Track Quality (eMT-95)
200418 DLRP (eMT-19)
200419 Force Order (eMT-52)
200420 Wilco / Cantco (eMT-53)
200421 EMC Bearing (eMT-54)
200422 Change Track Eligibility (eMT-55)
200423 Land Mass Reference Point
200424 System Reference Point
200425 PU Amplification
200426 Set/Drift
200427 Begin Initialization (MT-1)
200428 Status and Control (MT-3)
200429 Scintillation Change (MT-39)
200430 Link 11 ID Control (MT-61)
200431 PU Guard List
200432 Winds Aloft (MT-14)
200433 Surface Winds (MT-15)
200434 Sea State (MT-17)
200435 Magnetic Variation (MT-37)
200436 Track Eligibility (MT-29)
200437 Training Track Notification
200501 Tacan Data (MT-32)
200502 Interceptor Amplification (MT-75)
200503 Tacan Assignment (MT-76)
200504 Autopilot Status (MT-77)
200505 Consumables (MT-78)
200506 Downlink (MT-79)
200507 TIN Report (MT-80)
200508 Special Point Control (MT-81)
200509 Control Discretes (MT-82)
200510 Request Target Discretes(MT-83)
200511 Target Discretes (MT-84)
200512 Reply Discretes (MT-85)
200513 Command Maneuvers (MT-86)
200514 Target Data (MT-87)
200515 Target Pointer (MT-88)
200516 Intercept Data (MT-89)
200517 Decrement Missile Inventory (MT-90)
200518 Link-4A Alert (MT-91)
200519 Strike Control (MT-92)
200521 Speed Change (MT-25)
200522 Course Change (MT-26)
200523 Altitude Change (MT-27)
200524 ACLS AN/SPN-46 Status
200525 ACLS Aircraft Report
200600 SPS-67 Radar Operator Functions
200601 SPS-55 Radar Operator Functions
200602 SPQ-9A Radar Operator Functions
200603 SPS-49 Radar Operator Functions
200604 MK-23 Radar Operator Functions
200605 SPS-48 Radar Operator Functions
200606 SPS-40 Radar Operator Functions
200607 MK-95 Radar Operator Functions
200608 Kill/No Kill
200609 CMT pc
200610 CMC4AirGlobalData
200611 CMC4GlobalData
200612 LINKSIM_COMMENT_PDU
200613 NSST Ownship Control
240000 Other
240001 Mass Of The Vehicle
240002 Force ID
240003 Entity Type Kind
240004 Entity Type Domain
240005 Entity Type Country
240006 Entity Type Category
240007 Entity Type Sub Category
240008 Entity Type Specific
240009 Entity Type Extra
240010 Alternative Entity Type Kind
240011 Alternative Entity Type Domain
240012 Alternative Entity Type Country
240013 Alternative Entity Type Category
240014 Alternative Entity Type Sub Category
240015 Alternative Entity Type Specific
240016 Alternative Entity Type Extra
240017 Entity Location X
240018 Entity Location Y
240019 Entity Location Z
240020 Entity Linear Velocity X
240021 Entity Linear Velocity Y
240022 Entity Linear Velocity Z
240023 Entity Orientation Psi
240024 Entity Orientation Theta
240025 Entity Orientation Phi
240026 Dead Reckoning Algorithm
240027 Dead Reckoning Linear Acceleration X
240028 Dead Reckoning Linear Acceleration Y
240029 Dead Reckoning Linear Acceleration Z
240030 Dead Reckoning Angular Velocity X
240031 Dead Reckoning Angular Velocity Y
240032 Dead Reckoning Angular Velocity Z
240033 Entity Appearance
240034 Entity Marking Character Set
240035 Entity Marking 11 Bytes
240036 Capability
240037 Number Articulation Parameters
240038 Articulation Parameter ID
240039 Articulation Parameter Type
240040 Articulation Parameter Value
240041 Type Of Stores
240042 Quantity Of Stores
240043 Fuel Quantity
240044 Radar System Status
240045 Radio Communication System Status
240046 Default Time For Radio Transmission For Stationary Transmitters
240047 Default Time For Radio Transmission For Moving Transmitters
240048 Body Part Damaged Ratio
240049 Name Of The Terrain Database File
240050 Name Of Local File
240051 Aimpoint Bearing
240052 Aimpoint Elevation
240053 Aimpoint Range
240054 Air Speed
240055 Altitude
240056 Application Status
240057 Auto Iff
240058 Beacon Delay
240059 Bingo Fuel Setting
240060 Cloud Bottom
240061 Cloud Top
240062 Direction
240063 End Action
240064 Frequency
240065 Freeze
240066 Heading
240067 Identification
240068 Initial Point Data
240069 Latitude
240070 Lights
240071 Linear
240072 Longitude
240073 Low Altitude
240074 Mfd Formats
240075 Nctr
240076 Number Projectiles
240077 Operation Code
240078 Pitch
240079 Profiles
240080 Quantity
240081 Radar Modes
240082 Radar Search Volume
240083 Roll
240084 Rotation
240085 Scale Factor X
240086 Scale Factor Y
240087 Shields
240088 Steerpoint
240089 Spare1
240090 Spare2
240091 Team
240092 Text
240093 Time Of Day
240094 Trail Flag
240095 Trail Size
240096 Type Of Projectile
240097 Type Of Target
240098 Type Of Threat
240099 Uhf Frequency
240100 Utm Altitude
240101 Utm Latitude
240102 Utm Longitude
240103 Vhf Frequency
240104 Visibility Range
240105 Void Aaa Hit
240106 Void Collision
240107 Void Earth Hit
240108 Void Friendly
240109 Void Gun Hit
240110 Void Rocket Hit
240111 Void Sam Hit
240112 Weapon Data
240113 Weapon Type
240114 Weather
240115 Wind Direction
240116 Wind Speed
240117 Wing Station
240118 Yaw
240119 Memory Offset
240120 Memory Data
240121 VASI
240122 Beacon
240123 Strobe
240124 Culture
240125 Approach
240126 Runway End
240127 Obstruction
240128 Runway Edge
240129 Ramp Taxiway
240130 Laser Bomb Code
240131 Rack Type
240132 HUD
240133 RoleFileName
240134 PilotName
240135 PilotDesignation
240136 Model Type
240137 DIS Type
240138 Class
240139 Channel
240140 Entity Type
240141 Alternative Entity Type
240142 Entity Location
240143 Entity Linear Velocity
240144 Entity Orientation
240145 Dead Reckoning
240146 Failure Symptom
240147 Max Fuel
240148 Refueling Boom Connect
240149 Altitude AGL
240150 Calibrated Airspeed
240151 TACAN Channel
240152 TACAN Band
240153 TACAN Mode
270115 Fuel Flow Rate (kg/min)
270116 Fuel Temperature (degC)
270117 Fuel Pressure (Pa)
270150 SKE Slot
270151 SKE Lead
270152 SKE Frequency
270153 FCI Cmd
270154 FCI Num
270155 SKE Bit Field
270156 Formation Position
270157 Formation Number
270158 FFS Mode Active
270159 FFS Role
270160 FFS VCAS
270161 FFS Bit Field
270162 FFS Call Sign
270163 FFS Guidance Data
270164 FFS Text Data
270165 FFS Airdrop Request Data
270166 FFS Airdrop Data
300000 Horizontal Circular Error Probable (m)
300001 Horizontal Position Error (m)
300002 Vertical Position Error (m)
300003 Horizontal Velocity Error (m/s)
300004 Vertical Velocity Error (m/s)
300005 4th Lowest Jammer to Signal Ratio for P(Y)-L1 (dB)
300006 4th Lowest Jammer to Signal Ratio for P(Y)-L2 (dB)
300007 GPS Figure of Merit
300008 Weapon Transfer GPS State
300009 Weapon Transfer Horizontal Position Error (m)
300010 Weapon Transfer Vertical Position Error (m)
300011 Weapon Transfer Vertical Position Error (m)
300012 Weapon Transfer Horizontal Velocity Error (m/s)
300013 Time Transfer Error (sec)
300014 Age of Ephemeris (sec)
300016 Non-Flyout Munition Entity Request DIS Type Enumeration
300017 Non-Flyout Munition Entity Request Launch Point X (m)
300018 Non-Flyout Munition Entity Request Launch Point Y (m)
300019 Non-Flyout Munition Entity Request Launch Point Z (m)
300020 Non-Flyout Munition Entity Request Maximum Altitude (m MSL)
300021 Non-Flyout Munition Entity Request Flight Path
300022 Non-Flyout Munition Entity Request Impact Point X (m)
300023 Non-Flyout Munition Entity Request Impact Point Y (m)
300024 Non-Flyout Munition Entity Request Impact Point Z (m)
300025 Non-Flyout Munition Entity Request Elapsed Flight Time (sec)
300026 Non-Flyout Munition Entity Request Launch Time (sec)
300027 Time Error (sec)
301100 Link 16 Command Variety 1
301130 Push
301140 Rolex
301150 Terminate Intercept
301151 Heal Damage
301152 Destroy
301160 Transfer Control Management
301170 Link 16 Controls - PPLI Enable
301171 Link 16 Controls - Command & Control Enable
301174 Link 16 Reference Point Message Initiation
301175 Assign External Entity Link 16 Track Number
301176 Link 16 Intelligence Info
301177 Link 16 Track Management
301178 Link 16 Controls - CES Global PPLI Publish
301179 Link 16 Controls - CES Global Surveillance Publish
301180 Request Global Link 16 Configuration
301181 Link 16 Controls - Surveillance Enable
301182 Link 16 Pointer
301183 Link 16 Vector
301184 Link 16 Control Unit Change
301185 Link 16 Text
301186 Request Link 16 Objects
301187 Link 16 Ref Object Name List
301189 Total Number of PDUs in Link 16 Ref Objects Response
301190 PDU Number in Link 16 Ref Objects Response
301191 Total Number of Link 16 Ref Objects
301197 Link 16 Controls - F2F A Enable
301198 Link 16 Controls - F2F B Enable
301199 STN of Formation Leader
301200 Formation Name
301201 Formation Role
301202 Surveillance Contributor Sensor Based Detection
301220 F2F A NPG
301221 Link 16 Controls - F2F A Net
301222 F2F B NPG
301223 Link 16 Controls - F2F B Net
301224 Surveillance Enabled NPB
301225 Surveillance Enabled Net
301226 Control Unit Enabled
301227 Control Unit Enabled NPG
301228 Control Unit Enabled Net
301229 Voice Frequency
301234 Link 16 JTIDS Voice Callsign
301237 Entity ID of Control Unit
301238 STN of Control Unit
301239 NTR Participation Level
301240 Link 16 Controls - CES Global PPLI Subscribe
301241 Link 16 Controls - CES Global Surveillance Subscribe
301242 NTR in Mission
301243 NTR Marking
301244 NTR Receipt/Compliance
301255 Formation F2F NPG
301256 Formation F2F Channel
400008 JLVC (JSPA) LogReport
400009 JLVC (JSPA) SupplyAdjust
400010 JLVC (JSPA) EntityControl
400011 JLVC (JSPA) HealthUpdate
400012 JLVC (JSPA) RepairComplete
400013 JLVC (JSPA) UnitActivation
400014 JLVC (JSPA) BattleDamageRepair
400015 JLVC (JSPA) Minefield
400016 JLVC (JSPA) Wire
400017 JLVC (JSPA) Abatis
400018 JLVC (JSPA) Crater
400019 JLVC (JSPA) Ditch
400020 JLVC (JSPA) Lanes
400021 JLVC (JSPA) IED
400022 JLVC (JSPA) Rubble
400023 JLVC (JSPA) SubmergedBarrier
400024 JLVC (JSPA) FloatingBarrier
400025 JLVC (JSPA) Foxhole
400026 JLVC (JSPA) VehicleHole
400027 JLVC (JSPA) VehicleFortification
400028 JLVC (JSPA) Sandbag
400029 JLVC (JSPA) Checkpoint
400030 JLVC (JSPA) ContamCloud2D
400031 JLVC (JSPA) PopulationEffect
400032 JLVC (JSPA) Mine
400033 JLVC (JSPA) SeaMinefield
400034 JLVC ReasonForEffect
400035 JLVC PhysicalEffect
400036 JLVC FunctionalEffect
400037 JLVC SourceLVCID
400038 JLVC TargetLVCID
400039 JLVC EventUUID
400040 JLVC EffectGeometry
400041 JLVC EffectRequestAcknowledgement
400042 JLVC EffectAcknowledgeResponse
400043 JLVC EffectLifecycle
400044 JLVC RelatedEventID
400045 JLVC SystemFunctionalType
400046 JLVC CapabilityType
400047 JLVC NetworkFunctionalType
400048 JLVC TargetEntityType
400049 JLVC TargetEmitterType
500001 Munition
500002 Engine Fuel
500003 Storage Fuel
500004 Not Used
500005 Expendable
500006 Total Record Sets
500007 Launched Munition
500008 Association
500009 Sensor
500010 Munition Reload
500011 Engine Fuel Reload
500012 Storage Fuel Reload
500013 Expendable Reload
500014 IFF Change Control - Mode 1 Code
500015 IFF Change Control - Mode 2 Code
500016 IFF Change Control - Mode 3 Code
500017 IFF Change Control - Mode 4 Code
500018 IFF Change Control - Mode 5 Code
500019 IFF Change Control - Mode 6 Code
500021 Link 16 Data
500022 ARM Alert
500023 IFF Change Control - Mode On/Off
500024 Weapon Status Data
500025 Expendable Status Data
500026 Tactic Status Data
500027 Emitter/Sensor Data
500028 IOS Control Data
500029 Static Status Data
500200 Request Inactive Entities
500201 Inactive Entity Quantity
500202 Inactive Entity ID
500203 Inactive Entity Type
500204 Activation Trigger Type
500205 Activation Trigger Value
551001 Air-to-Air Missile Qty
551002 AIM-7 Missile Qty
551003 AIM-9 Missile Qty
551004 AIM-120 Missile Qty
551005 Air-to-Ground Missile Qty
551006 Surface-to-Air Missile Qty
551007 Bullet Qty
552001 Chaff Qty
552002 Flare Qty
553001 Fuel Level
553002 Route Type
553003 Threat Mode
553004 Target Occluded
553005 Terrain Height
553006 Entity Status
553007 Marshal Status
553008 Power Plant Status
553009 Nav Light Status
553010 Interior Light Status
553011 Landing Light Status
553012 Formation Light Status
553013 Anti-Collision Light Status
553014 Nav/Formation Flash Rate
553015 Anti-Col. 'On' Duration
553016 Anti-Col. 'Off' Duration
553017 Intercept Status
553018 LifeForm Signaling Device Type
553019 LifeForm Movement Type
553020 LifeForm In Vehicle
553021 Mobility Kill
553022 Firepower Kill
553028 Tanker Enabled/Disabled
553029 Threat Status Tactic OK to Shoot Down Weapons
554001 TACAN Channel
554002 TACAN Band
554003 TACAN Mode
554004 RWR Status
554005 UHF Radio Frequency
554006 Emit Jamming Status
554007 Emit Jamming Type
554008 Receive Jamming Status
554009 RADAR Mode
554010 Available RADAR Modes
554100 Jammer Pod Enumeration
554101 Jammer Pod Behavior
554102 Jammer Pod Programs
554103 Jammer Pod Receiver Sensitivity
554104 Jammer Pod Receiver Frequency Minimum
554105 Jammer Pod Receiver Frequency Maximum
554106 Jammer Pod Power
554107 Jammer Pod Variability
554108 Jammer Pod Number of False Targets
554109 Jammer Pod Jammer Knob
554110 Jammer Pod Missile Jamming
555001 Emitter Override
555002 Jammer Override
555003 Disengage / Reengage
555004 Heading Override
555005 Altitude Override
555006 Speed Override
555007 Verbose Override
555008 Occlusion Override
556001 Commit Range
556007 Current Scenario IFF Mode 4A Code for This Threat's Affiliation
556008 Current Scenario IFF Mode 4B Code for This Threat's Affiliation
556016 Ok to Engage Waypoint Number
556017 Max Speed at Sea Level
556018 Max Speed
556019 Current Waypoint Number
556020 Route Information
556029 Threat Status Static Multi Target Track
557001 Air-Air IR Missile Qty
557002 Air-Air Radar Missile Qty
557003 Air-Ground IR Missile Qty
557004 Air-Ground Radar Missile Qty
557005 Air-Ground Anti-Radiation Missile Qty
557006 Air-Ground Bomb Qty
557007 Air-Ground Rocket Qty
557008 Surface-Air IR Missile Qty
557009 Surface-Air Radar Missile Qty
557010 Bullet Qty
559001 PPLI Publish Enabled
559002 Surveillance PublishEnabled
559003 NPG
559004 NPG Channel
559005 JTIDS Track Number
559006 Link 16 Controls - Surveillance Reportable
559007 Link 16 Controls - Surveillance Track Quality
559008 Link 16 Controls - Target Position Quality
559009 Link 16 Controls - Quality Error Type
559010 Link 16 Controls - Affiliation Determination Rule
559011 Link 16 Controls - Reset Entity Affiliation
559012 Link 16 Controls - Reset All Affiliation
559999 End of Messages
600001 Malfunction Activate/Deactivate Set
600002 Malfunction Status
600210 Request JTIDS Track Numbers
600212 Track Numbers vs EID
600214 Total Number of JTIDS Track Numbers
600215 PDU Number in JTIDS Track Number Response
600216 Total Number of PDUs in JTIDS Track Number Response
600218 Air to Air Refueler Entities Request
600219 Air to Air Refueling Count
600220 Air To Air Refueler Entity
600300 Formation Library Request
600301 Total Number Formation Library PDUs
600302 PDU Number in Formation Library Response
600303 Total Number Formation Library Items in PDU
600304 Formation Library Variable
600305 Create Runtime Formation
600306 Formation Request Header
600307 Formation Position Absolute
600308 Formation Position Relative
610006 Expendables Reload
610007 Position Freeze
610008 Activate Ownship
610009 Chocks
610010 Warm-up Cool-down Override
610011 Ground Power
610012 Scramble Start
610013 Ownship as a Threat
610015 Fuel External
610016 Fuel Internal
610017 Fuel Tank Temp
610025 Gross Weight
610026 Angle Of Attack
610027 G Load
610029 Weight On Wheels
610032 Stored Energy System Reload
610035 Kill Override
610036 Expendables Freeze
610037 GPS Satellites Enable/Disable
610040 Ownship Message Display
610042 Weapon Quantity Freeze
610043 Global Control - Freeze Weapons Quantity On All Ownships
610044 Global Control - Freeze Fuel Quantity On All Ownships
610045 Global Control - Freeze Kill Override On All Ownships
610046 Global Control - Freeze Crash Override On All Ownships
610047 Ownship OFP Block Number
610048 Waypoint Information Query
610049 Waypoint Information
610050 Ownship Subsystem Status Data
613002 Cockpit Switch Status
613003 Integrated Control Panel Messages
613004 Throttle Positions
613005 Current Critical Switch Position
613006 Correct Critical Switch Position
613007 Current Critical Switch Data
613008 Correct Critical Switch Data
613013 Mission Initial Conditions Set
613016 Global Control - Malfunction Active on All Ownships
613017 Global Control - Malfunction Clear On All Ownships
613020 Validated Critical Switch Report
613021 SAR Map Pathname
613022 Validated Critical Switch Ownship ID
613027 Lower Boom Event Report
613028 Raise Boom Event Report
613029 Breakaway Event Report
613030 Complete Event Report
613031 Aux Comm Panel Frequency Display
615000 Network Station Information
615001 Global Control Select Network Station
615002 Network Station Under Global Control
615003 Global Control Still Controlling
615004 Global Control Release Control of Network Station
615005 Global Control Freeze Weapon Quantity
615006 Global Control Freeze Fuel Quantity
615007 Global Control Freeze Kill Override
615008 Global Control Freeze Crash Override
615009 Global Control Malfunction Active
615010 Global Control Malfunction Clear
615011 Global Control Start Devices
615012 Global Control Freeze Devices
615013 Global Control JTIDS Command
615015 Network Station IC Set Information
615017 Global Control Reset IC Set
615018 Number of Controlling Units
615019 Network Station JTIDS Controlling Units
615020 Network Station JTIDS Objective Tracks
615021 Number of Reference Objects
615022 Network Station JTIDS Reference Objects
615023 Networked Station Still Under Control
615024 Global Control Delete Threat Entities
615025 Network Station Ownship Callsigns
615026 Global Control Request Formation Library Data
615027 Total Number Formation Library PDUs
615028 PDU Number in Formation Library Response
615029 Total Number Formation Library Items in PDUs
615030 Network Station Formation Library Item
615031 Global Control Add Relative Formation
615032 Network Station TIC Filename
615033 Global Control Freeze Warm-up Override
615034 Global Control Reload SES
615035 Global Control Reload Weapons
615036 Global Control Reload Expendables
615037 Global Control Reload Fuel
615038 Global Control Reload Firebottle
700000 Test Pattern (DORT)
700001 Audio Test (DORT)
700002 Audio Tone (DORT)
700003 Calibrate Throttles (DORT)
700004 Operational Limits Event Report
700005 Operational Limits
1000620 Event Marker Message
2000000 Receiver Aircraft Aero Model Data
2000010 Tanker Aircraft Aero Model Data
2000020 Boom Aircraft Aero Model Data
2000030 Access to Image Generator Data
2000031 Access to Image Generator Data
2000032 Access to Image Generator Data
2000033 Access to Image Generator Data
2000034 Access to Image Generator Data
2000035 Access to Image Generator Data
2000036 Access to Image Generator Data
2000037 Access to Image Generator Data
2000038 Access to Image Generator Data
2000039 Access to Image Generator Data
2000040 Access to Image Generator Data
2000041 Access to Image Generator Data
2000042 Access to Image Generator Data
2000043 Access to Image Generator Data
2000044 Access to Image Generator Data
2000045 Access to Image Generator Data
2000050 Host Load Number
5005001 Extended Fire Event Reports
5005002 Battle Damage Assessment (BDA) Event Report
5005003 Extended Fire Event Launcher
5005006 Extended Fire Event Missile
5005008 Extended Fire Event MRM Weapon
5005009 Extended Fire Event Gun Fire Control
5005010 Extended Fire Event Bomb
5005011 Extended Fire Event Expendable
5005012 Battle Damage Assessment
5005014 Extended Fire Pickle Event
5005055 Radar Track Report
5005060 Jammer Report
5005061 Jammer False Targets Report
5005063 Detect Event Report
5005070 MALD Beam Report
5005080! Transmitter Radiation Volume
5005081 Transmitter Radiation Volume v2
5005100 Call State
5005101 Call Endpoint Data
5007010 Physical Network Definition
5007020 Network Channel Definition
5007030 Logical Network Definition
5007040 Logical Network - Entity Definition
5007050 Physical Network - Entity Definition
5008010 C2 Message
5008020 Candidate Object
5008030 Set of Candidate Objects
5008040 Bounded Region
5008050 Angular Region
5008060 RoE Object
5008070 Track Object
5008080 Set of Track Objects
5009010 Logical Entity Definition
5009020 Logical Entity Relationship Definition
5507010 Intent-Based EW Message
""",
    ),
    67: (
        "Stop/Freeze-Reason",
        8,
        "",
        r"""
0 Other
1 Recess
2 Termination
3 System Failure
4 Security Violation
5 Entity Reconstitution
6 Stop for reset
7 Stop for restart
8 Abort Training Return to Tactical Operations
""",
    ),
    69: (
        "Acknowledge-Acknowledge Flag",
        16,
        "",
        r"""
1 Create Entity
2 Remove Entity
3 Start/Resume
4 Stop/Freeze
5 Transfer Ownership
""",
    ),
    70: (
        "Acknowledge-Response Flag",
        16,
        "",
        r"""
0 Other
1 Able to comply
2 Unable to comply
3 Pending Operator Action
""",
    ),
    71: (
        "Action Request-Action ID",
        32,
        "",
        r"""
0 Other
1 Local storage of the requested information
2 Inform SM of event "ran out of ammunition"
3 Inform SM of event "killed in action"
4 Inform SM of event "damage"
5 Inform SM of event "mobility disabled"
6 Inform SM of event "fire disabled"
7 Inform SM of event "ran out of fuel"
8 Recall checkpoint data
9 Recall initial parameters
10 Initiate tether-lead
11 Initiate tether-follow
12 Untether
13 Initiate service station resupply
14 Initiate tailgate resupply
15 Initiate hitch lead
16 Initiate hitch follow
17 Unhitch
18 Mount
19 Dismount
20 Start DRC (Daily Readiness Check)
21 Stop DRC
22 Data Query
23 Status Request
24 Send Object State Data
25 Reconstitute
26 Lock Site Configuration
27 Unlock Site Configuration
28 Update Site Configuration
29 Query Site Configuration
30 Tethering Information
31 Mount Intent
33 Accept Subscription
34 Unsubscribe
35 Teleport entity
36 Change aggregate state
37 Request Start PDU
38 Wakeup get ready for initialization
39 Initialize internal parameters
40 Send plan data
41 Synchronize internal clocks
42 Run
43 Save internal parameters
44 Simulate malfunction
45 Join exercise
46 Resign exercise
47 Time advance
100 TACCSF LOS Request-Type 1
101 TACCSF LOS Request-Type 2
4303 Airmount Mount Request
4304 Airmount Dismount Request
4305 Airmount Information Request
""",
    ),
    72: (
        "Action Response-Request Status",
        32,
        "",
        r"""
0 Other
1 Pending
2 Executing
3 Partially Complete
4 Complete
5 Request rejected
6 Retransmit request now
7 Retransmit request later
8 Invalid time parameters
9 Simulation time exceeded
10 Request done
100 TACCSF LOS Reply-Type 1
101 TACCSF LOS Reply-Type 2
201 Join Exercise Request Rejected
""",
    ),
    73: (
        "Event Report-Event Type",
        32,
        "",
        r"""
0 Other
2 Ran Out of Ammunition
3 Killed in Action (KIA)
4 Damage
5 Mobility Disabled
6 Fire Disabled
7 Ran Out of Fuel
8 Entity Initialization
9 Request for Indirect Fire or CAS Mission
10 Indirect Fire or CAS Fire
11 Minefield Entry
12 Minefield Detonation
13 Vehicle Master Power On
14 Vehicle Master Power Off
15 Aggregate State Change Requested
16 Prevent Collision / Detonation
17 Ownership Report
18 Radar Perception
19 Detect
""",
    ),
    74: (
        "Required Reliability Service",
        8,
        "",
        r"""
0 Acknowledged
1 Unacknowledged
""",
    ),
    75: (
        "Emitter Name",
        16,
        "",
        r"""
2 1245/6X
3 1L117
4 1L121E
5 1L250
6 1L220-U
7 1L122-1E
9 1RL257
10 1RL138
11 1RL257 (Krasukha-4) Jammer
12 5N20
13 5H62B
14 5P-10|Puma
15 5P-10E|Puma
16 5P-10-01|Puma
17 5P-10-01E|Puma
18 5P-10-02|Puma
19 5P-10-02E|Puma
20 5P-10-03|Laska
21 5P-10-03E|Laska
22 5P-10E MOD
25 621A-3
40 860F-1 / AL-101
42 9B-1103M2
45 1226 DECCA MIL
46 9B-1348
47 3KM6
48 9KR400
49 50N6A|Grave Yard MFR (SA-28)
50 55G6-1
55 59N6
57 5N69
60 67N6
62 79K6 Pelican
63 76T6
64 77T6 ABM
65 80K6
66 91N6A(M)
67 80K6M
70 96L6E
75 96L6-TsP
76 9C18M3
77 9C36M
80 9GR400
81 9 GR 400A
90 9GR600
91 9GR606
125 9 LV 100
135 9LV 200 TA
180 9LV 200 TV
181 9LV 200 TT
183 9LV200 MK III
185 9LV326
190 9M96E2 Seeker
191 9M96M MH
195 9S15M2
196 9S19M2
197 9S19ME
198 9S32M
199 9S32ME
200 9S36E
215 9S112
225 A310Z
270 A325A
315 A346Z
360 A353B
405 A372A
450 A372B
495 A372C
540 A377A
585 A377B
630 A380Z
675 A381Z
720 A398Z
765 A403Z
810 A409A
855 A418A
900 A419Z
945 A429Z
990 A432Z
1035 A434Z
1070 AA-6C Acrid (R-40)
1073 AA-7C Apex (R-24R)
1080 A401A
1081 AA-10A (R-27R)
1082 AA-10C Alamo-C
1085 AA-13 Arrow Seeker
1090 AAM-4B MH
1094 AA-300
1095 AA-12 Seeker
1096 AD4A
1097 ADES
1098 ADS-4 LRSR
1099 ACR-430
1100 Agave
1101 ACSOPRI-E
1102 ABD 2000
1110 ADAC MK 1
1111 ADAC MK 2
1113 ADAR
1115 ADOUR
1117 AGAT 9B-1348
1118 Adros KT-01AV
1120 Agat 9E420
1122 AGM-158 JASSM SAR
1123 AGM-88 HARM MMW
1125 AGRION 15
1130 AHV-7
1150 AHV-17
1170 AI MK 23
1215 AIDA II
1216 AIM-120A
1218 AIM-7M Sparrow
1230 1L271|AISTENOK
1240 ALA-51
1260 Albatros MK2
1263 ALT-50
1264 ALTAIR
1265 AM/APS-717
1268 AMES 13 MK 1
1270 WGU-16/B
1280 1L13-3 (55G6)|Box Spring
1282 1L13-3 (55G6)|Box Spring B
1285 Amber Wedge Jammer
1288 AMDR 3D
1305 ANA SPS 502
1306 Anemone
1350 ANRITSU Electric AR-30A
1395 Antilope V
1397 AN/AAQ-24
1398 AN/ADM-160
1400 AN/ALE-50
1410 AN/ALQ-76
1440 AN/ALQ-99
1441 AN/ALQ-99 Band 4
1442 AN/ALQ-99 LBT
1485 AN/ALQ-100
1530 AN/ALQ-101
1575 AN/ALQ-119
1585 AN/ALQ-122
1620 AN/ALQ-126A
1621 AN/ALQ-128
1622 AN/ALQ-126B
1626 AN/ALQ-131
1627 AN/ALQ-131 Blk II
1628 AN/ALQ-135C/D
1630 AN/ALQ-144A(V)3
1632 AN/ALQ-153
1633 AN/ALQ-157Jammer
1634 AN/ALQ-155
1635 AN/ALQ-156
1636 AN/ALQ-161/A
1637 AN/ALQ-161
1638 AN/ALQ-162
1639 AN/ALQ-164
1640 AN/ALQ-165
1641 AN/ALQ-187 Jammer
1642 AN/ALQ-167
1643 AN/ALQ-172(V)1
1644 AN/ALQ-172(V)2
1645 AN/ALQ-172(V)3
1646 AN/ALQ-176
1647 AN/ALQ-178
1648 AN/ALQ-184
1649 AN/ALQ-184(V)9
1650 AN/ALQ-188
1651 AN/ALQ-214
1652 AN/ALR-56
1653 AN/ALQ-221
1654 AN/ALR-69
1655 AN/ALQ-211(V)|SIRFC
1656 AN/ALT-16A
1657 AN/ALQ-173
1658 AN/ALT-28
1659 AN/ALR-66B Jammer
1660 AN/ALT-32A
1661 AN/ALQ-196
1662 AN/ALQ-249(V)1
1663 AN/ALQ-240(V)1 Jammer
1664! AN/ALR-66B Jammer
1665 AN/APD 10
1666 AN/ALQ-249(V)2
1670 AN/ALQ-213
1672 ALQ-214A(V)4/5 Jammer
1680 AN/ALQ-218
1685 AN/ALQ-250 EPAWSS
1700 AN/APG-50
1710 AN/APG-53
1755 AN/APG-59
1800 AN/APG-63
1805 AN/APG-63(V)1
1807 AN/APG-63(V)2
1809 AN/APG-63(V)3
1845 AN/APG-65
1870 AN/APG-66
1871 AN/APG-66(V)
1872 AN/APG-66(V)2
1880 AN/APG-67
1890 AN/APG-68
1895 AN/APG-68(v)9
1935 AN/APG-70
1940 AN/APG-71
1945 AN/APG-73
1960 AN/APG-77
1970 AN/APG-78
1971 AN/APG-79
1972 AN/APG-80
1974 AN/APG-81
1975 AN/APG-82(V)1
1976 AN/APG-83
1980 AN/APG-502
2025 AN/APN-1
2070 AN/APN-22
2115 AN/APN-59
2160 AN/APN-69
2205 AN/APN-81
2220 AN/APN-102
2250 AN/APN-117
2295 AN/APN-118
2320 AN/APN-122
2340 AN/APN-130
2385 AN/APN-131
2430 AN/APN-133
2475 AN/APN-134
2476 AN/APN-141(V)
2520 AN/APN-147
2565 AN/APN-150
2610 AN/APN-153
2655 AN/APN-154
2700 AN/APN-155
2745 AN/APN-159
2746 AN/APN-177
2747 AN/APN-179
2748 AN/APN-169
2790 AN/APN-182
2835 AN/APN-187
2880 AN/APN-190
2925 AN/APN-194
2970 AN/APN-195
3015 AN/APN-198
3060 AN/APN-200
3105 AN/APN-202
3106 AN/APN-205
3120 AN/APN-209
3121 AN/APN-209D
3122 AN/APN-209A
3148 AN/APN-215
3150 AN/APN-217
3152 AN/APN-218
3153 AN/APN-224
3154 AN/APN-227
3155 AN/APN-230
3156 AN/APN-232
3157 AN/APN-237A
3158 AN/APN-234
3159 AN/APN-235
3160 AN/APN-238
3161 AN/APN-222
3162 AN/APN-239
3164 AN/APN-241
3166 AN/APN-242
3170 AN/APN-243
3195 AN/APN-506
3240 AN/APQ-72
3285 AN/APQ-99
3330 AN/APQ-100
3375 AN/APQ-102
3376 AN/APQ-107
3420 AN/APQ-109
3465 AN/APQ-113
3510 AN/APQ-120
3512 AN/APQ-122
3555 AN/APQ-126
3600 AN/APQ-128
3645 AN/APQ-129
3690 AN/APQ-148
3700 AN/APQ-150A
3735 AN/APQ-153
3770 AN/APQ-155
3780 AN/APQ-159
3785 AN/APQ-164
3788 AN/APQ-166
3790 AN/APQ-170
3791 AN/APQ-174
3794 AN/APQ-180
3795 AN/APQ-181
3800 AN/APQ-186
3810 AN/APS-15J
3813 AN/APS-16(V)2
3820 AN/APS-31
3825 AN/APS-42
3870 AN/APS-80
3915 AN/APS-88
3916 AN/APS-88A
3920 AN/APS-94
3922 AN/APS-96
3958 AN/APS-113
3960 AN/APS-115
4005 AN/APS-116
4050 AN/APS-120
4095 AN/APS-121
4140 AN/APS-124
4185 AN/APS-125
4190 AN/APS-127
4230 AN/APS-128
4275 AN/APS-130
4320 AN/APS-133
4365 AN/APS-134
4410 AN/APS-137
4413 AN/APS-137(V)5
4415 AN/APS-137B
4420 AN/APS-137B(V)5
4425 AN/APS-137D(V)5 Elta
4455 AN/APS-138
4460 AN/APS-139
4464 AN/APS-143
4465 AN/APS-143 (V) 1
4466 AN/APS-143B
4467 AN/APS-143(V)3
4468 AN/APS-143B(V)3
4475 AN/APS-153
4476 AN/APS-154
4480 AN/APS-150
4482 AN/APS-145
4485 AN/APS-147
4486 AN/APS-149
4489 AN/APS-503
4490 AN/APS-504
4491 AN/APS-705
4500 AN/APW-22
4545 AN/APW-23
4590 AN/APX-6
4635 AN/APX-7
4680 AN/APX-39
4681 AN/APX-64(V)
4725 AN/APX-72
4770 AN/APX-76
4815 AN/APX-78
4816 AN/APX-100
4860 AN/APX-101
4870 AN/APX-113 AIFF
4900 AN/APY-1
4905 AN/APY-2
4950 AN/APY-3
4952 AN/APY-7
4953 AN/APY-8|LYNX(tm)
4954 AN/APY-9
4955 AN/APY-10
4995 AN/ARN-21
5040 AN/ARN-52
5085 AN/ARN-84
5130 AN/ARN-118
5131 AN/ARN-153(V)
5165 AN/ARN-153
5175 AN/ARW 73
5220 AN/ASB 1
5265 AN/ASG 21
5266 AN/ASN-137
5270 AN/ASN-128
5280 AN/ASQ-108
5285 AN/ASQ-239
5290 AN/AST-502
5300 AN/AVQ-55
5310 AN/AWG 9
5320 AN/BRN-1
5325 AN/BPS-5
5355 AN/BPS-9
5400 AN/BPS 15
5401 AN/BPS-15 H
5402 AN/BPS-15J
5405 AN/BPS-16
5406 AN/BPS-16(V)2
5410 AN/CPN-4
5415 AN/CPN-18
5420 AN/CRM-30
5430 AN/DPW-23
5445 AN/DSQ 26 Phoenix MH
5490 AN/DSQ 28 Harpoon MH
5491 AN/FPN-1
5493 AN/FPN-28
5494 AN/FPN-33
5495 AN/FPN-40
5500 AN/FPN-62
5502 AN/FPN-66
5503 AN/FPS-8
5504 AN/FPN-67
5505 AN/FPS-16
5506 AN/FPS-5
5507 AN/FPS-18
5508 AN/FPS-89
5509 AN/FPS-49
5510 AN/FPS-117
5511 AN/FPS-85
5512 AN/FPS-88
5513 AN/FPS-113
5514 AN/FPS-115
5515 AN/FPS-20R
5516 AN/FPS-132
5520 AN/FPS-77
5521 AN/FPS-41
5522 AN/FPS-100A
5525 AN/FPS-103
5526 AN/FPS-108
5527 AN/GPN-12
5528 AN/FPS-124(V)
5529 AN/FPS-129
5530 AN/GPX-6
5535 AN/GPX 8
5537 AN/GRN-12
5538 AN/MPN-14K
5539 AN/MPN-14
5540 AN/MPQ-10
5541 AN/MPN-17
5545 AN/MPQ-33/39/46/57/61 (HPIR) ILL
5550 AN/MPQ-34/48/55/62 (CWAR) TA
5551 AN/MPQ-49
5555 AN/MPQ-35/50 (PAR) TA
5556 AN/MPQ-50C
5560 AN/MPQ-37/51 (ROR) TT
5565 AN/MPQ-43
5567 AN/MPQ-50
5570 AN/MPQ-53
5571 AN/MPQ-63
5575 AN/MPQ-64
5576 AN/SLQ-32
5577 AN/MPQ-65
5578 AN/SLQ-32(V)4
5579 AN/SLQ-32A
5580 AN/SPG-34
5582 AN/MSQ-104
5583 AN/MPS-36
5584 AN/SLQ-503
5620 AN/SPG-48/MK 25 MOD 3
5625 AN/SPG-50
5670 AN/SPG-51
5690 AN/PPQ-2
5700 AN/PPS-15
5705 AN/PPS-5
5710 AN/PPS-5D
5715 AN/SPG-51 CWI TI
5760 AN/SPG-51 FC
5761 AN/SPG-51C/D
5805 AN/SPG-52
5850 AN/SPG-53
5895 AN/SPG-55B
5940 AN/SPG-60
5985 AN/SPG-62
5995 AN/SPG-503
6015 AN/SPN-4
6025 AN/SPN-11
6030 AN/SPN-35
6050 AN/SPN-41
6075 AN/SPN-43
6076 AN/SPN-43A
6078 AN/SPN-43C
6085 AN/SPN-46
6120 AN/SPQ-2
6155 AN/SPQ-5A
6165 AN/SPQ-9A
6166 AN/SPQ-9B
6190 AN/SPQ-34
6210 AN/SPS-4
6255 AN/SPS-5
6300 AN/SPS-5C
6345 AN/SPS-6
6390 AN/SPS-10
6435 AN/SPS-21
6480 AN/SPS-28
6525 AN/SPS-37
6570 AN/SPS-39A
6615 AN/SPS-40
6660 AN/SPS-41
6705 AN/SPS-48
6750 AN/SPS-48C
6752 AN/SPS-48E
6795 AN/SPS-49
6796 AN/SPS-49(V)1
6797 AN/SPS-49(V)2
6798 AN/SPS-49(V)3
6799 AN/SPS-49(V)4
6800 AN/SPS-49(V)5
6801 AN/SPS-49(V)6
6802 AN/SPS-49(V)7
6803 AN/SPS-49(V)8
6804 AN/SPS-49A(V)1
6840 AN/SPS-52
6885 AN/SPS-53
6930 AN/SPS-55
6945 AN/SPS-52C
6970 AN/SPS-55 CS
6975 AN/SPS-55 SS
7020 AN/SPS-58
7025 AN/SPS-58C
7065 AN/SPS-59
7110 AN/SPS-64
7119 AN/SPS-64(V)9
7120 SPS64(V)12
7155 AN/SPS-65
7175 AN/SPS-66
7200 AN/SPS-67
7201 AN/SPS-73(I)
7210 AN/SPS-69
7215 AN/SPS-73
7216 AN/SPS-74
7225 AN/SPS-88
7226 AN/SPS-501
7230 AN/SPS-505
7245 AN/SPY-1
7250 AN/SPY-1A
7252 AN/SPY-1B
7253 AN/SPY-1B(V)
7260 AN/SPY-1D
7261 AN/SPY-1D(V)
7265 AN/SPY-1F
7266 AN/SPY-3
7267 AN/TPN-12
7268 AN/SPY-4
7269 AN/TLQ-32 ARM Decoy
7270 AN/TPN-17
7271 AN/TPN-8
7272 AN/TPN-22
7273 AN/TLQ-17A
7274 AN/TMS-1
7275 AN/TPN-24
7276 AN/TPN-25
7277 AN/TMS-2
7278 AN/TPN-19
7279 AN/TPN-31
7280 AN/TPQ-18
7281 AN/SPY-6(V)
7282 AN/SPY-7(V1)
7295 AN/TPQ-36
7300 AN/TPQ-37
7301 AN/TPQ-38 (V8)
7302 AN/TPQ-39(V)
7303 AN/TPQ-47
7305 AN/TPS-43
7310 AN/TPS-43E
7311 AN/TPQ-48
7312 AN/TPQ-49
7313 AN/TPQ-46A
7314 AN/TPS-34
7315 AN/TPS-59
7316 AN/TPS-44
7317 AN/TPQ-50
7320 AN/TPS-63
7321 AN/TPS-65
7322 AN/TPS-70 (V) 1
7323 AN/TPS-63SS
7324 AN/TPS-73
7325 AN/TPS-75
7326 AN/TPS-77
7327 AN/TPS-78
7328 AN/TPS-79
7329 AN/TPS-703
7330 AN/TPX-46(V)7
7331 AN/TPS-80
7333 AN/TPY-2
7334 AN/TSQ-288
7335 AN/ULQ-6A
7340 AN/ULQ-19
7345 AN/ULQ-21
7380 AN/UPN 25
7425 AN/UPS 1
7426 AN/UPS-2
7427 AN/UPS-3
7470 AN/UPX 1
7515 AN/UPX 5
7560 AN/UPX 11
7605 AN/UPX 12
7650 AN/UPX 17
7695 AN/UPX 23
7700 AN/USQ-113(V)3
7740 AN/VPS 2
7750 AN/PLM-3
7751 AN/PLM-3A
7752 AN/PLM-4
7753 AN/ZPY1
7754 AN/ZPY-2 MP-RTIP
7755 AN/ZPY-3
7760 AN/ZPY-8
7761 AORL-1AS
7762 AORL-85K/TK/MTA
7765 APAR
7770 Aparna
7780 APECS II
7785 Apelco AD 7 7
7830 APG 71
7875 APN 148
7920 APN 227
7965! APQ 113
8010! APQ 120
8055! APQ 148
8100 APS 504 V3
8102 AQUITAINE II
8103 AR-1
8105 AR 3D
8112 Plessey AR-5
8113 AR-15
8114 AR-15/2
8115 AR 320
8118 AR-325
8120 AR 327
8121 Arbalet-52
8122 ARBB-31
8123 ARBB 33
8126 ARIES
8127 Aries-Nav
8128 Aries-CS
8134 ARGS-14E
8135 ARGS 31
8140 ARGUS
8145 AR M31
8150 ARECIBO
8160 ARED
8190 ARI 5954
8235 ARI 5955
8280 ARI 5979
8281 ARGSN-31
8282 ARGOS-10
8283 ARGOS-800
8284 ARI 5983
8285 ARI 5991
8290 ARI 5995
8325 ARINC 564 BNDX/KING RDR 1E
8370 ARINC 700 BNDX/KING RDR 1E
8375 ARK-1
8378 ARL-M MTI
8379 ARMOR
8380 ARSR-3
8381 ARS-400
8382 ARSR-1
8384 ARSR-4
8390 ARSR-18
8395 ARTHUR
8400 ARTHUR MOD B
8405 ARTHUR MOD C
8410 ARTISAN 3D
8415 AS 2 Kipper
8460 AS 2 Kipper MH
8470! AS 3 YJ-83K mmW MH
8480 AS.34 Kormoran Seeker
8505 AS 4 Kitchen
8550 AS 4 Kitchen MH
8595 AS 5 Kelt MH
8640 AS 6 Kingfish MH
8685 AS 7 Kerry
8730 AS 7 Kerry MG
8735 AS 15 KENT altimeter
8736 AS-17A Krypton Seeker
8737 AS-17B Krypton Seeker
8750 AS901
8751 AS901A
8755 ASARS2
8756 ASDE-KDD
8757 ASLESHA
8758 A-SMGCS
8759 ASMI-18X
8760 Aspide AAM/SAM ILL
8761 ASMI-3
8762 Aselsan MAR
8771 ASR-2000
8772 ASR-4
8773 ASR-4D
8775 ASR O
8776 ASR-12
8778 ASR-22AL
8779 ASR-3
8780 ASR-5
8782 ASR-7
8785 ASR-8
8790 ASR-9
8791 ASR-9000
8792 ASTI
8793 ASR-11/DASR
8795! ASR-12
8812 Raytheon ASR-10SS
8816 ASR-23SS
8818 Arabel
8819 ASTRE
8820 AT 2 Swatter MG
8824 9K114 Shturm MG|AT-6 Spiral MG
8825 ASTOR
8826 ASTRA RCI
8830 ATCR-22
8831 ATCR-22 M
8832 ATCR-2T
8840 ATCR-33
8845 ATCR 33 K/M
8846 ATCR-33S
8847 ATCR-3T
8848 ATCR-44
8849 ATCR-44 K
8850 Argos 73
8851 ATCR-44 M/S
8852 ATCR-4T
8865 Atlas Elektronk TRS N
8866 ATLAS-8600X
8867 Atlas-9600M
8868 ATLAS-9600X
8869 ATLAS-9600S
8870 ATLAS-9740 VTS
8871 ATLASS
8880 ATR-500C
8910 AVG 65
8955 AVH 7
8980 AVIA CM
8985 AVIA D
8990 Aviaconversia
8993 Aviaconversia II
8995 Aviaconversia III
9000 AVQ 20
9005 AVQ-21
9045 AVQ30X
9075 AVQ-50 (RCA)
9090 AVQ 70
9135 AWS 5
9180 AWS 6
9185 AWS-6B/300
9200 B597Z
9205 B636Z
9215 Back Board
9225 Back Net A B
9270 Back Trap
9280 BAE Systems RT-1805/APN
9281 BAES DASS-2000 Jammer
9285 Balance Beam
9300 BALTIKA-B
9310 BALTYK
9315 Ball End
9360 Ball Gun
9370 BALL POINT
9405 Band Stand
9406 Band Stand 3
9450 P-35/37 ("A"); P-50 ("B")|Bar Lock
9475 BARAX
9485 BASIR-110D
9495 Bass Tilt
9505 Badger
9510 Barracuda Jammer
9511 Bavar-373 TTR
9512 Bavar-373 TAR
9520 Bavar-373 TELAR TER
9530 Baykal Countermeasures Suite
9540 Beacon
9585 Bean Sticks
9630 Bee Hind
9638 Bell Nip Jammer
9639 Bell Push Jammer
9640 Bell Crown A
9642 Bell Crown B
9643 Bell Squat
9645 BIG BACK
9659 Big Bird A/B/C
9660 Big Bird D
9661 Big Bird D Mod
9662 Big Bird E 91N6E
9675 Big Bulge
9720 Big Bulge A
9765 Big Bulge B
9775 BIG EYE
9780 SNAR-10|Big Fred
9781 BIG HEAD B
9810 Big Mesh
9855 Big Net
9875 Big Rest B
9885 9S15MT|Bill Board
9900 Bill Fold
9903 BLIGHTER 400
9905 Blowpipe MG
9920 BLR
9930 Blue Fox|Sea Harrier FRS Mk 1/5
9933 Blue Kestrel
9935 Blue Vixen|Sea Harrier F/A Mk 2
9945 Blue Silk
9990 Blue Parrot
10035 Blue Orchid
10057 BM/DJG-8715
10080 Boat Sail
10090 BOR-A 550
10125 Bofors Electronic 9LV 331
10170 Bofors Ericsson Sea Giraffe 50 HC
10215 Bowl Mesh
10260 Box Brick
10305 Box Tail
10308 BM/KG300G Jamming Pod
10310 BM KG600 Jamming Pod
10312 BM KG800 Jamming Pod
10315 BM/KG 8601/8605/8606
10350 BPS 11A
10395 BPS 14
10440 BPS 15A
10450 BR-3440CA-X57
10485 BR-15 Tokyo KEIKI
10500 BrahMos
10510 BridgeMaster
10511 BridgeMaster E EPA
10512 BridgeMaster E ATA and ARPA
10513 BridgeMaster E naval
10520 Brimstone mmW MH
10530 Bread Bin
10540 Asr|Brick Board
10575 BT 271
10595 BU-304
10620 BX 732
10630 BUK-MB
10642 Buran-D
10650 BUREVISNYK-1
10665 Buzz Stand
10710 C 5A Multi Mode Radar
10711 C-802 AL
10740 CAESAR
10755 Caiman
10800 Cake Stand
10845 Calypso C61
10846 Calypso C63
10890 Calypso Ii
10891 Calypso III
10892 Calypso IV
10895 Cardion Coastal
10935 Castor Ii
10940 Castor 2J TT (Crotale NG)
10980 Cat House
10985 CDR-431
10987 CEAFAR
10988 CEAMOUNT
10989 CEAFAR2-L
10990 CEROS 200
10991 CEROS 200 CWI
10992 CEATAC
10993 CEAOPS
10994 Cerberus III
10995 CH/SS-N-6
10996 Cerberus IV
11000 Chair Back TT
11010 Chair Back ILL
11020 LEMZ 96L6|Cheese Board
11025 Cheese Brick
11030 Cheese Cake
11060 Chrome Dome
11070 Leninetz Obzor MS|Clam Pipe
11115 Clamshell
11117 CLC-1 TER
11118 CLC-2 TAR
11119 CLC-3 TAR
11120 CLR-155
11123 COAST WATCHER 100
11125 Coastal Giraffe
11130 COBRA
11133 Cobra Shoe
11137 Colibri
11155 Collins WXR-300
11160 Collins WXR-700X
11165 Collins TWR-850|Collins WXR-840
11205 Collins DN 101
11230 COMET-1
11235 CONDOR MK 2
11240 Consilium Selesmar RTM 25 XIM
11250 Contraves Sea Hunter MK 4
11260 Corn Can
11265 COSMO SKYMED-1
11270 CR-105 RMCA
11280 CREW Duke 2
11290 CREW Duke 3
11295 Cross Bird
11340 Cross Dome
11385 Cross Legs
11430 Cross Out
11475 Cross Slot
11520 Cross Sword
11565 Cross Up
11610 Cross Sword FC
11655 Crotale Acquisition TA|THD-5000
11660 Crotale NG TA|Griffon
11665 Crotale TT
11700 Crotale MGMissile System
11705 CSA-4A TAR
11706 CSA-4A TLAR
11707 CSA-4B TAR
11708 CSA-4B TLAR
11709 CSA-15A TAR
11710 CSA-15A TER
11711 CSA-15B TAR
11712 CSA-15B TER
11715 CS-10-TA
11717 Spark Storm TER (CSA-20)
11718 Rice Guard TAR (CSA-20, CSA-27)
11719 CSA-23 FDV MG
11720 CSA-23 Missile MH
11724 CSA-26 TELAR
11725 CSF-Varan
11735 CSS-N-4 MH
11745 CSS C 3C CAS 1M1 M2 MH
11748 HY-2B MH|CSS-C-3 Seersucker MH
11790 CSS C 2B HY 1A MH
11800! CSS-N-4 Sardine
11810 CSS-N-8 MH
11825 Curl Stone B
11830 CWS-1
11835 CWS 2
11840 CWS-3
11860 Cygnus
11880 Cylinder Head
11902 Cymbeline
11925 Cyrano II
11970 Cyrano IV
11975 Cyrano IV-M
12010 DA-01/00
12015 DA 05 00
12016 DA-05/2
12018 DA.08
12060 Dawn
12090 DCR
12105 Dead Duck
12110 DECCA-20 V90/9
12111 DECCA-20 V90S
12150 DECCA 45
12195 DECCA 50
12196 DECCA 71
12197 Decca 72
12240 DECCA 110
12285 DECCA 170
12292 DECCA HF 2
12330 DECCA 202
12375 DECCA D202
12420 DECCA 303
12430 DECCA 535
12465 DECCA 626
12510 DECCA 629
12555 DECCA 914
12600 DECCA 916
12610 DECCA 926
12615 DECCA 1070A
12616 Decca 1008
12645 DECCA 1226 Commercial
12655 DECCA 1290
12690 DECCA 1626
12691 DECCA 2070
12694 Decca 1630
12735 DECCA 2459
12780 DECCA AWS 1
12782 DECCA AWS 2
12785 DECCA AWS 4
12787 DECCA AWS-4 (2)
12800 DECCA MAR
12805 DECCA RM 326
12825 DECCA RM 416
12850 DECCA RM 970BT
12870 DECCA RM 914
12875 DF-21D Seeker
12915 DECCA RM 1690
12916 DECCA 1690
12960 DECCA Super 101 MK 3
13005 DISS 1
13006 DISS-7
13007 DISS-013
13015 DISS-15D
13020 DLD-100A
13050 Rapier TTDN 181|DN 181
13055 Rapier 2000 TT|BLINDFIRE FSC TT
13095 Dog Ear
13140 Dog House
13141 DM3
13142 DM-3B
13143 DM-5
13185 Don 2
13230 Don A/B/2/Kay
13275 Donets
13280 Doppler 90 Series
13320 Down Beat
13360 DR-582
13365 DRAA 2A
13410 DRAA 2B
13415 DRAA 9A
13420 DRAA 11A
13450 DRAC 37B
13452 DRAC 38
13455 DRAC 39
13456 DRAC 39A
13460 DRAC 43A
13465 DRAC 44A
13477 Dragon Eye
13480 Dragon Eye 2
13481 Dragon Eye 3
13485 Dragon Eye 4
13500 DRBC 30B
13545 DRBC 31A
13546 DRBC-31D
13585 DRBC-32
13590 DRBC 32A
13635 DRBC 32D
13680 DRBC 33A
13725 DRBI 10
13770 DRBI 23
13815 DRBJ 11B
13860 DRBN 30
13905 DRBN 32
13915 DRBN 34
13950 DRBR 51
13994 DRBV-20A
13995 DRBV 20B
14020 DRBV-21 Mars 05
14040 DRBV 22
14041 DRBV-23
14085 DRBV 26C
14086 DRBV 26D
14130 DRBV 30
14131 DRBV-31
14175 DRBV 50
14220 DRBV 51
14265 DRBV 51A
14310 DRBV 51B
14355 DRBV 51C
14400 Drop Kick
14445 DRUA 31
14490 Drum Tilt
14535 Drum Tilt A
14545 Drum Tilt B
14560 DRUN 30A
14580 Dumbo
14583 DWSR-92
14585 DWSR-93S
14586 EAGLE
14587 EAGLE Mk 1
14588 EAJP Jamming Pod
14590 EKCO E390
14600 ECR-90|CAPTOR
14601 ECR-90 Jammer
14625 Egg Cup A/B
14640 EISCAT
14660 EKCO E120
14670 EKCO 190
14677 Ekran-1
14710 EL/L-8222
14713 EL/L-8240
14715 EL M 2001B
14725 EL/M-2022
14726 EL/M-2032
14727 EL/M-2052
14728 EL/M-2055
14730 EL/M-2060
14735 EL/M-2075
14736 EL/M-2022U(V)3
14737 EL/M-2080
14738 EL/M-2080S
14739 EL/M-2085
14740 EL/M-2106
14741 EL/M-2106NG
14742 EL/M-2125
14743 EL/M-2129
14744 EL/M-2150
14745 EL/M-2083
14746 EL/M-2084
14747 EL/M-2160-V1
14748 EL/M-2084 MMR
14749 EL/M-2112
14750 EL/M-2200
14751 EL/M-2133
14755 EL/M-2205
14760 EL M 2207
14765 EL/M-2215
14770 EL/M 2216(V)
14772 EL/M-2216XH
14775 EL/M-2218S
14776 ELT-361
14777 EL/M-2258
14779 ELT-553
14780 ELT-558
14785 ELT-572
14790 ELT 715
14800 Elta ELM 2022A
14805 ELTA EL/M 2221 GM STGR
14806 EL/M-2228S/3D
14807 EL/M-2705
14808 EL/M-2226
14809 EL/M-2228X
14810 ELTA SIS
14811 EL/M-2238
14815 EL/M-2248
14820 EL/M-2288
14821 EL/M-2311
14822 ELM-2026
14830 ELNA 4007
14831 ELT/318
14832 ELW-2085
14833 ELT/521
14835 ELW-2090
14845 Enhanced Meteor Detection Radar EMDR
14850 EMD 2900
14851 EMPAR
14895 End Tray
14896 EQ-36
14897 Ericsson SLAR
14898 Erieye
14899 ES-3701S ESM
14900 ESR 1
14901 ESR 220
14902 ESR380
14903 ESTEREL
14905 ET-316
14935 Exocet Type
14936 Exocet AL
14940 Exocet 1
14985 Exocet 1 MH
15030 Exocet 2
15075 Eye Bowl
15120 Eye Shield
15140 F332Z
15155 Falcon Claw TI
15156 Falcon Claw TT
15160 FALCON
15161 FALCON-G
15163 Falcon Eye
15165 Fan Song A
15200 Fan Song B/F TA
15210 Fan Song B/F TT
15220 Fan Song C/E TA
15230 Fan Song C/E TT
15240 Fan Song C/E MG
15255 Fan Song B/FF MG
15300 Fan Tail
15301 FAR-2117
15302 FAR-2827
15303 FAR-2837S
15304 FAR-3000
15305 FB-7 Radar
15310 FCR-1401
15312 FCS-2-12E
15313 FCS-2-12G
15315 FCS-2-21A
15317 FCS-2-21C
15318 FCS-2-22
15319 FCS-2-31
15320 FCS-3
15345 Fin Curve
15390 Fire Can
15435 Fire Dish
15470 Fire Dome TA
15475 Fire Dome TT
15480 Fire Dome TI
15525 Fire Iron
15570 Fire Wheel
15615 Fish Bowl
15620 FK-3
15650 FLAIR
15660 Flap Lid
15661 30N6E|Flap Lid B
15705 Flap Truck
15750 Flap Wheel
15795 Flash Dance
15800 Flash Dance M
15840 P-15|Flat Face A B C D
15842 35N6|Flat Face E
15885 Flat Screen
15930 Flat Spin
15970 Flat Track Jammer
15975 Flat Twin
15980 FL-400
15985 FL 1800
15990 FL 1800U
16000 FL 1800S
16020 Fledermaus
16030 FLYCATCHER
16035 FLYCATCHER MK 2
16065 Fly Screen
16110 Fly Screen A&B
16155 Fly Trap B
16160 FM-90
16200 Fog Lamp MG
16245 Fog Lamp TT
16290 Foil Two
16300 FootBall
16335 Fox Hunter
16380 Fox Fire AL
16390 Fox Fire ILL
16400 FR-151A
16405 Furuno FR-1500/FR-1600
16410 FR-1505 DA
16412 FR-1510DS
16420 FR-2000
16421 Furuno-2855W
16422 Fregat MAE
16423 Fregat N1
16424 Fregat N2
16425 Front Dome
16426 Fregat MAE-5
16470 Front Door
16515 Front Piece
16520 Furby mmW MH
16550 Furke
16552 Furke 2 (Furke-E, Positiv-ME1)
16554 Furke-4
16560 Furuno
16561 Furuno 1721
16564 Furuno 1934C
16565 Furuno 1715
16580 Furuno 1730
16581 Furuno 1731 Mark 3
16585 Furuno 1832
16587 Furuno 1835
16590 Furuno 1932
16596 Furuno 1935
16605 Furuno 701
16606 Furuno 1940
16650 Furuno 711 2
16652 Furuno FR-2130S
16654 Furuno FAR-2137S
16655 Furuno FAR-28X7
16658 Furuno FAR-3230S
16660 FR-2110
16662 FR-2115
16663 FR-8062
16670 Furuno 2125
16690 Furuno 240
16695 Furuno 2400
16725 FR-801D|Furuno FR-810D
16730 Furuno 8051
16732 Furuno DRS-2D
16733 Furuno DRS-4D
16734 Furuno DRS-4A
16735 G030A(APD-31)
16736 Furuno DRS6A X-Class
16737 DRS4W
16740 GA 01 00
16750 Gabbiano
16785 Gage
16787 Gaofen-3
16789 GAOFEN-12
16790 GAP GATE
16800 Gardenia
16815 Garmin GMR 1224
16820 Garmin Fantom 24
16825 Garmin GWX 68 Weather Radar
16830 Garpin
16833 Gate Guard
16835 Garpun-Bal-E
16837 Gazetchik
16840 GBS1
16850 GCA-2000
16858 Furuno 1832/1921 Series
16870 GEMINI-DB
16871 GEM Olympus
16872 GEM Sentinel
16875 GEM BX 132
16876 GEM SC-2050X
16877 GEM Sea Eagle 200 N
16879 Generic Internal Jammer
16880 MPDR-12|Gepard TA
16881 GEN-X
16884 Gepard TT
16888 GERAN-F
16890 GERFAUT
16895 GFE(L)1
16900 GIRAFFE
16903 GIRAFFE 1X
16905 Giraffe-40
16908 Giraffe-50 AT
16912 Giraffe 75
16915 Gin Sling TA
16920 Gin Sling|Gin Sling TT
16925 Gin Sling MG
16930 Goal Keeper
16935 Golden Dome
16940 Golden Heart
16942 Golden Rock
16943 Gory MH
16945 GPN-22
16946 GPSJ-10
16947 GPSJ-25
16948 GPSJ-40
16949 GPSJ-50
16950 GRN-9
16951 GRAN-K
16953 Grackle MH
16960 Grave Stone
16963 GRAVES
16965 Green Stain
17010 Grid Bow
17016 Grifo-F
17025 9S32|Grill Pan TT
17027 GRILL SCREEN
17029 Grom-2
17030 GROUND MASTER 400
17031 GT-4
17032 GRS 440
17034 Gruesome MH
17050 GUARDIAN
17055 Guardsman
17070 RPK-2|Gun Dish (ZSU-23/4)
17072 Gusher MH
17075 H/RJZ-726-4A Jammer
17079 H025 (NO25E)
17080 HADR
17100 Hair Net
17145 Half Plate A
17190 Half Plate B
17220 HARD
17225 Harpoon
17230 Hat Box
17235 Hawk Screech
17250 Hay Pole
17255 Hay Rick
17280 Head Light A
17325 Head Lights
17370 Head Lights C
17415 Head Lights MG A
17460 Head Lights MG B
17505 Head Lights TT
17550 Head Net
17572 Heart Ache B
17590 Hellfire mmW MH
17595 Hen Egg
17640 Hen House
17685 Hen Nest
17730 Hen Roost
17732 Herakles
17735 HF-2 MG
17745 HGR-105
17750 Herz-9 TAR
17751 Herz-9 TTR
17752 Herz-9 MG
17775 High Brick
17820 High Fix
17842 YLC-2V|High Guard
17865 High Lark TI
17910 High Lark 1
17955 High Lark 2
18000 High Lark 4
18045 High Lune
18090 High Pole A&B
18135 High Scoop
18150 9S19MT|High Screen
18180 High Sieve
18185 Hill Block
18189 Himalayas Countermeasures Suite
18190 HG-9550
18193 HJ-6374
18194 HLD-RADAR 900
18195 HLJQ-520
18200 HN-503
18201 HN-C03-M
18223 Home Brew TER (CSA-27)
18225 Home Talk
18270 Horn Spoon
18280 Hot Brick
18315 Hot Flash
18316 Hot Flash 2
18318 IHS-6
18320 IRL144M|Hot Shot TA
18325 IRL144M|Hot Shot TT
18330 IRL144M|Hot Shot MG
18331 HPS-106
18332 HPS-104
18339 HQ-9 MH
18340 HSR-1128
18342 HQ-9A TER
18344 HQ-9B TER
18348 HT-233
18350 HQ-61
18351 HRJS
18352 I-Derby ER
18353 IBIS-80
18355 IBIS-150|Egg Drop Radar (CSA-16, CSA-23)
18357 IBIS-200
18359 HQ-16 TER|Egg Roll TER (CSA-16)
18360 IFF MK XII AIMS UPX 29
18400 Janet
18405 IFF MK XV
18406 IFF INT
18407 Jack Knife
18408 IFF TRSP
18409 J-MUSIC Elbit Systems Jammer
18410 Javelin MG
18411 Igla-1 SLAR
18412 1L267 (Moskva-1) Jammer
18415 IR-SA-2B TER
18417 IR-SA-4 TER
18419 IR-SA-5 TELAR TER
18420 J-10B PESA
18421 J-10C AESA
18422 J-11D AESA
18430 J-15D Jammer
18431 J-16D Jammer
18443 JL-10MP
18445 J/ALQ-8
18449 J/FPS-7
18450 Jay Bird
18451 J/FPS-3
18452 JH-10|Mix Bowl
18453 J/MPQ-P7
18454 JL-7
18455 JL-10B
18456 JMA 1576
18457 JRC JMA-9252-6CA
18458 JLP-40
18459 JRC JMR-9200 Series X
18460 JRC-NMD-401
18461 JRC JRM 310 MK2
18462 JMA 1596
18463 JN-1104
18464 JMA 7000
18465 JRC JMA 7700
18466 JMA 5320
18467 JRC JMR-9210-6XC
18468 JERS-1
18469 JINDALEE
18470 JRC JMA-9900 series
18471 JLP-40D
18475 JRC JMA-5300 series
18495 Jupiter
18540 Jupiter II
18550 JY-8
18551 JY-8A
18555 JY-9
18556 JY-9 Modified
18557 JY-11 EW
18560 JY-14
18561 JY-14A
18565 JY-16
18570 JY-24
18571 J/APG-1
18572 J/APG-2
18575 JY-29
18578 JYL-1
18580 JYL-6
18582 JYL-6A
18583 JZ/QF-612
18585 K376Z
18586 K77M
18600 Kaige
18610 KALKAN
18611 KBP Afganit
18615 KALKAN II
18630 Kelvin Hughes 2A
18675 Kelvin Hughes 14/9
18700 Karpaty
18710 Kashtan-3 Jamming System
18720 Kelvin Hughes type 1006
18765 Kelvin Hughes type 1007
18766 Kelvin Hughes Type 1007 F Band
18767 Kelvin Hughes 2007 F Band
18768 Kelvin Hughes 2007 I Band
18770 KH Nucleus 5000
18774 KH MANTA
18775 KH NUCLEUS 2 6000
18776 KH NUCLEUS 3 5000
18777 KH NUCLEUS 3 6000A
18780 KH Family
18781 Kelvin Hughes 6000A
18782 Kh-38MAE MH
18784 KG8605A
18785 KH-902M
18786 KHOROM-K
18787 KHIBINY
18789 KG300E
18790 KH SharpEye
18791 KH Sharp Eye B
18792 KH Sharp Eye C
18795 KH 1700
18797 King Pin
18800 3rd Khordad TELAR TIR
18801 3rd Khordad TAR
18803 15th Khordad TER
18805 KG-300
18810 Kite Screech
18855 Kite Screech A
18900 Kite Screech B
18930 KLC-3B
18944 KJ-500 Nanjing Radar
18945 Kivach
18946 KJ-500 Jammer
18947 KLC-1
18948 KLJ-1
18950 KLJ-3 (Type 1473)
18951 KLJ-4
18952 KLJ-4B
18955 KLJ-5
18960 KLJ-7
18961 KLJ-7B
18962 KLJ-7A
18990 Knife Rest
19035 P-10|Knife Rest B
19037 KNIFE REST C
19039 Koden MD 3730
19040 KJ-2000
19041 KODEN MDC-900
19042 Koopol
19045 KOPYO-I
19050 KR-75
19051 KRONOS
19052 KREDO-1E
19053 Krasukha-2
19054 KRONOS GRAND NAVAL
19060 KRM-66E
19065 KRTZ-125-2M
19080 KSA SRN
19125 KSA TSR
19127 KS-1A PHASED ARRAY
19129 KS418
19130 KS418E
19131 KZ100
19132 KZ900
19133 KZ800 Airborne ELINT System
19140 L175V
19142 L370-5 President-S Jammer
19143 L-415
19145 L-88
19150 LAADS
19170 Land Fall
19215 Land Roll MG
19260 Land Roll TA
19305 Land Roll TT
19306 LAZUR
19307 Model 791-A|Last Straw
19309 LAP-3000
19310 LC-150
19320 LEER-3
19330 Leg Drive
19340 Leninetz V-004
19350 Leningraf
19370 LIANA
19395 Light Bulb
19396 LIRA-A10
19397 LIROD 8
19398 LIROD MK II
19399 LLX05K
19400 LMT NRAI-6A
19440 LN 55
19485 Ln 66
19500 Liman
19505 Liman 2
19520 Lockheed Vigilance
19530 Long Bow
19575 Long Brick
19620 Long Bull
19665 Long Eye
19710 Long Head
19755 Long Talk
19800 Long Track
19845 Long Trough
19890 Look Two
19920 LOPAR
19935 LORAN
19950 Low Blow TA
19955 Low Blow TT
19960 Low Blow MG
19970 Low Jack TT
19971 Low Jack MG
19980 Low Sieve
20025 Low Trough
20029 LR-66 TER (LD-2000)
20030 LRA-900
20040 TRS-2050|LP-23
20060 LW 01
20070! LW 08
20090 M-1983 FCR
20115 M22-40
20160 M44
20205 M401Z
20250 M585Z
20295 M588Z
20340 MA 1 IFF Portion
20350 MAD HACK
20360 MARELD
20385 MA Type 909#
20420 MARC S-152
20430 Marconi 1810
20475 Marconi Canada HC 75
20495 Marconi S 713
20520 Marconi S 1802
20530 Marconi S247
20565 Marconi S 810
20585 Marconi SA 10
20589 MARCONI ST801
20590 Marconi ST805
20610 Marconi type 967
20655 Marconi type 968
20700 Marconi type 992
20745 Marconi/signaal type 1022
20790 Marconi/signaal type 910
20835 Marconi/signaal type 911
20880 Marconi/signaal type 992R
20890 MARTELLO 743D
20895 MARTELLO S-723A
20897 MASTER-A
20898 MBDA FLAADS-M (Sea Ceptor) Jammer
20900 Mean Back TER (SA-27)
20915 MELCO-3
20917 MELODI
20918 MERLIN
20919 Meraj-4 (Ascension)
20920 Northrop Grumman MESA
20925 Mesh Brick
20927 METEOR 1500S
20929 METEOR 200
20930 METEOR 50DX
20931 METEOR 300
20933 Meteor BVRAAM
20935 MFR
20940 MFSR 2100/45
20942 MICA MH
20943 MICA-RF
20945 Mineral-ME
20950 Mirage ILL
20955 Miysis Jammer
20969 MK 15 (Phalanx BLK 0)
20970 MK 15 CIWS
21015 MK-23
21060 MK 23 TAS
21105 MK 25
21110 Mk-25 Mod-3
21130 Mk 25 Mod 7
21150 MK-35 M2
21195 MK 92
21240 MK-92 CAS
21285 MK-92 STIR
21330 MK 95
21332 MKS-818
21340 MLA-1
21359 MM/APQ-706
21360 MM 950
21375 MM APS 705
21390 MM/APS-784
21419 MM/SPG-73 (RTN-12X)
21420 MM SPG 74
21465 MM SPG 75
21490 MM SPN 703
21492 MM SPN 730
21495 MM SPN-753B
21500 MM/SPQ-3
21510 MM SPS 702
21555 MM SPS 768
21600 MM SPS 774
21610 MM/SPS-791 (RAN-30X)
21615 MM SPS-794 (RAN-21S)
21620 MM/SPS-798 (RAN-40L)
21623 MMSR
21625 Model-17C
21645 Moon 4
21646 Moon Pie
21647 MOON CONE
21648 Moon Rack
21649 MOON FACE
21650 MMRS
21651 Moon Shade
21655 Model 360
21660 Model 378
21661 Model-970
21665 Model 974
21672 MONOLIT-B
21675 Monument
21680 Mouse
21682 MP-411 ESM
21685 MPDR 18/S
21690 MPDR 18 X
21692 MPDR 45/E
21693 MR-231-1
21694 MR-231-3
21695 MPR
21696 MR-231-4
21697 MPS-1
21698 MR-36B
21699 MR-231 MOD
21700 MR-1600
21701 MRR
21702 MR35
21703 MR36
21704 MRL-1
21705 MRL-4
21706 MRL-5
21707 MSAM
21708 MR-36A
21709 MSTAR
21710 MT-305X
21711 MR-10M1E
21712 MR-90
21715 MRK-411
21716 MR-320M Topaz-V
21720 MSP-418K
21735 Muff Cob
21780 Mushroom
21825 Mushroom 1
21870 Mushroom 2
21871 Mushroom 3
21872 N-23
21873 N-011M Bars
21874 N-011M Bars-B
21875 N-011M Bars-C
21876 N-011M Bars-R
21877 N035 Irbis-E
21878 N036 Byelka
21879 N-25
21880 N920Z
21881 N001V
21882 N001VE
21883 N001VEP
21884 NACOS RADARPILOT Platinum
21885 Nampo B
21886 NAGIRA
21890 Nanjing B
21895 Nanjing C
21915 Nayada
21917 NAYADA-5M
21918 NAYADA-5PV
21919 NEBO-M
21920 Nebo-SVU
21960 Neptun
21965 Nettuno 4100
21970 NIKE HERCULES MTR
21980 NIKE TT
21981 Northrop Grumman MFEW Jammer
21982 NORINCO 3D
21983 NJ-81E
21984 Normandie
21985 NRJ-6A
21986 NOSTRADAMUS
21987 NPG-1240
21988 NPG-1460
21989 NPG-434
21990 NPG-630
21991 NPM-510
21992 Nut Can
21995 NP Vega Liana
22000 Novella NV1.70
22001 Novella-P-38
22005 NRBA 50
22050 NRBA 51
22095 NRBF 20A
22110 NRJ-5
22115 NS-9005
22125 NS-100 Series
22127 NUR-31
22130 NWS-3
22140 Nysa B
22185 O524A
22230 O580B
22275 O625Z
22320 O626Z
22335 Ocean Master
22340 Ocean Master 400
22345 Odd Group
22365 Odd Lot
22410 Odd Pair
22411 Odd Rods
22455 Oka
22460 OFOGH
22463 OFOGH-3
22500 OKEAN
22505 OKEAN A
22545 OKINXE 12C
22560 OKO
22590 OMEGA
22635 Omera ORB32
22640 OMUL
22680 One Eye
22690 OP-28
22695 OPRL-4
22696 OPRM-71
22697 OPS-9
22700 OPS-11 B/C
22701 OPS-12
22705 OPS-14B
22706 OPS-14C
22725 OPS-16B
22730 OPS-18
22732 OPS-19
22735 OPS-20
22736 OPS-22
22737 OPS-24
22740 OPS-28
22745 OPS-28C
22750 OPS-39
22760 OPTIMA 3.2
22770 OR-2
22800 ORB-31D
22810 ORB-31S
22815 ORB 32
22830 ORB-42
22860 Orion Rtn 10X
22890 Surface Wave (Over The Horizon)
22900 Otomat MK 1
22905 Otomat MK II Teseo
22906 Otomat Series AL
22950 Owl Screech
22955 P360Z
22956 P-14
22957 P-180U
22959 P-18-2
22960 PA-1660
22961 P-18M
22962 P-190U
22963 P-30
22964 P-18 MOD
22965 P-35M
22970 PAGE
22977 Paint Box
22995 Palm Frond
22998 Modified Paint Box
23040 Palm Frond AB
23041 Pandora
23042 PALSAR-2
23043 Pantsir-SM TAR
23045 PAR-2
23046 Pantsir-S1 2RL80 TAR
23047 Pantsir-S1 1RS2-1 TT
23050 PAR-2000
23053 PAR-2090C
23055 PAR-80
23085 Pat Hand TT
23095 Pat Hand MG
23100 PATRIOT
23130 Patty Cake
23175 Pawn Cake
23220 PBR 4 Rubin
23240 PCS 514
23265 Pea Sticks
23295 Pechora SC
23310 Peel Cone
23355 Peel Group
23400 Peel Group A
23445 Peel Group B
23450 Peel Group MG
23490 Peel Pair
23500 Pelena
23515 PGZ-07 TER
23525 Phalanx
23529 Phazotron Gukol-4
23530 Phazotron Zhuk-A/AE
23535 Philips 9LV 200
23580 Philips 9LV 331
23625 Philips LV 223
23670 Philips Sea Giraffe 50 HC
23675 Phimat Jammer
23680 PICOSAR
23685 PILOT MK2
23690 Pin Jib
23695 Pin Tip
23698 PL02 Surveillance
23700 PL-11
23701 PL-12
23704 PL-15|CH-AA-10 Abaddon MH
23705 PL-17|CH-AA-12 Auger MH
23710 Plank Shad
23715 Plank Shave
23760 Plank Shave A
23805 Plank Shave B
23850 Plate Steer
23895 Plessey AWS 1
23925 Plessey AWS-2
23940 Plessey AWS 4
23985 Plessey AWS 6
23990 Plessey RJ
24020 Plessey Type 904
24030 Plessey type 996
24035 Plessey AWS 9
24075 Plinth Net
24095 Pluto
24098 PNA-B Rubin / Down Beat
24100 POHJANPALO
24108 Pole-21E Jammer L1
24109 Pole-21E Jammer L2
24110 Poliment-K
24120 POLLUX
24130 Polozhennya-2
24165 Pop Group
24210 Pop Group MG
24255 Pop Group TA
24300 Pop Group TT
24320 Pork Fist
24345 Pork Trough
24385 Pozitiv-ME1 5P-26
24386 Positive-ME1.2
24387 Pozitiv-MK
24390 Post Bow
24435 Post Lamp
24480 Pot Drum
24525 Pot Head
24535 Pot Shot
24540 Praetorian Countermeasures Suite
24569 PRIMUS 30A
24570 PRIMUS 40 WXD
24614 Primus 400
24615 PRIMUS 300SL
24616 Primus 500
24617 Primus 650
24618 Primus 700
24619 PRIMUS 800
24620 Primus 3000
24622 Primus 870
24630 PRORA
24631 PRS-2
24633 PRS-3 Argon-2
24635 PRORA PA-1660
24640 PS-15
24650 PS-05A
24660 PS 46 A
24705 PS 70 R
24706 PS-171/R
24707 PS-860
24709 PS-870
24710 PS-890
24720 PSM-33
24750 Puff Ball
24755 Quadradar VI
24757 QW-1A
24758 Phazotron 1RS2-1E
24760 PVS-200
24761 PVS 2000
24767 R-325UMV Jammer
24768 R-330ZH
24769 R 045
24770 R-76
24771 R-934B
24772 RA-20
24774 RA723
24775 R41XXX
24776 RAC-3D
24780 RAC-30
24781 R-423AM
24785 Raad-1 TER
24787 Raad-2 TER
24795 Racal 1229
24800 DECCA 1230
24840 Racal AC 2690 BT
24885 Racal Decca 1216
24890 Racal-DECCA 20V90/9
24930 Racal Decca 360
24975 Racal Decca AC 1290
25020 Racal Decca TM 1229
25065 Racal Decca TM 1626
25110 Racal DRBN 34A
25150 RADA MHR
25155 Radar 24
25170 RADARPILOT 1000
25171 RADARPILOT 1100
25180 RAJENDRA
25200 RAN 7S
25205 RAN 10S
25245 RAN 11 LX
25250 Rani
25259 RAPHAEL-TH
25260 Rapier TA
25265 Rapier 2000 TA|Dagger
25270 Rapier MG
25273 RASCAR 3400C
25275 Rashmi
25276 Rasit
25277 Rasit 3190B
25278 RAT-31 DL/M
25279 RAT-31 DL
25280 RAT-31S
25281 RAT-8 S
25282 RAT-31 SL
25283 Raven ES-05
25285 RATAC (LCT)
25286 RAWL
25287 Rattler
25288 RAWS
25289 RAWL-02
25290 Raytheon 1220
25291 RAWS-03
25292 Raytheon 1210xx
25300 Raytheon 1302
25335 Raytheon 1500
25380 Raytheon 1645
25425 Raytheon 1650
25470 Raytheon 1900
25515 Raytheon 2502
25530 Raytheon Anschutz NautoScan NX
25540 Raytheon R41
25545 Raytheon RM 1025 6X
25550 Raytheon SL 72
25560 Raytheon TM 1650/6X
25605 Raytheon TM 1660/12S
25630 RAY-1220XR
25635 RAY-1401
25650 Ray 2900
25694 Raymarine RD218
25695 Raypath
25698 Raytheon Pathfinder ST mk2
25710 RB-109A Bylina Jammer
25715 RB-313A Jammer
25719 RB-337A Jammer
25721 RB-341A Leer-3 Jammer
25723 RB-343A Jammer
25724 RB-334A Jammer
25725 RB-336A Jammer
25730 RB-636AM2 SVET-KU Jammer
25735 RBE2
25736 RBE2-AA
25739 RCT-180
25740 RDM
25745 RDM-3
25750 RDI
25760 RDY
25762 RDY-3
25770 RDS-86
25785 RDN 72
25830 RDR 1A
25835 RDR 1E
25840 RDR 4A
25845 RDR-150
25850 RDR-160XD
25853 RDR-230 HP
25855 RDR 1100
25860 RDR-1150
25875 RDR 1200
25885 RDR 1400
25890 RDR 1400 C
25891! RDR-4000
25892 RDR 4000
25895 RDR 1500
25896 Rice Cake
25897 RDR 1600
25898 RDR 2000
25899 RDR 1700B
25900 Remora
25901 Rice Field
25902 REC-1A
25903 REC-1B
25904 REC-1C
25906 Resolve EAS
25907 Rice Cup C
25908 REL-6E
25909 REC-1
25910 Rice Bowl
25911 Improved Reporter
25912 Rice Bug
25915 Rice Cup
25920 Rice Lamp
25921 Rice Bird
25930 Retia ReVisor
25940 REVATHI
25950 REZONANS
25955 RGM/UGM-109B
25958 RGM/UGM-109E Homing Radar
25965 Rice Pad
25966 RKL-526
25967 RKZ-764
25968 RKZ-766
25969 RKL-165
25970 RKL-609
25971 RKL-800
25972 RKZ-761
25973 RKZ-2000
25974 RIS-4C/A
25975 RL-2000
25976 RL-41
25977 RIR 778
25978 RISAT
25979 RLM-S
25980 Rim Hat ESM/ECM Suite
26008 Rice Scoop|REL-86TM
26010 Rice Screen
26011 DECCA RM 1070A
26015 RM370BT
26020 Rockwell Collins FMR-200X
26040 RM-231-2
26041 RM-231-3
26043 RMT 0100A
26045 RN-222
26053 ROLAND 2
26055 ROLAND BN
26100 ROLAND MG
26145 ROLAND TA
26190 ROLAND TT
26210 ROTODOME
26235 Round Ball
26236 RP-379D Tirada D
26237 RP-3
26238 RP-4G
26240 RP-377L Lorandit DF Jammer
26241 RP-377UVM3 Jammer
26280 Round House
26325 Round House B
26326 RPR-117
26327 RS-02/50
26328 RSR 210N
26330 RT-02/50
26340 RTA-4100
26350 RTN-1A
26353 RTN-25X
26354 RTS-6400
26355 Ruby Rake
26360 Rum Sling
26361 Rum Sling RO
26362 Rum Sling TT
26370 RV2
26415 RV3
26460 RV5
26505 RV10
26506 RV-15M
26550 RV17
26595 RV18
26596 RV-21
26597 RV-21B
26600 RV-25
26610 RV-377
26640 RV UM
26650 RWD-8
26660 RXN 2-60
26665 Rye House
26670 S-1810CD
26672 Sahab
26673 Salamandre
26674 Samyung SMR-7200
26675 S1850M
26676 S-511
26677 S-512
26678 S-600
26679 S-604
26680 S-763 LANZA 3D
26681 S-613
26682 S-631
26683 S-654
26684 S-669
26685 SA 2 Guideline
26686 S-244
26687 S-711
26730 SA 3 Goa
26775 SA 8 Gecko DT
26795 Gladiator TELAR TIR (SA-12A, SA-23A)
26797 Giant TELAR TIR (SA-12B, SA-23B)
26799 SABER-M60
26805 Samovar
26810 Sampson
26820 SA N 7 Gadfly TI
26865 SA N 11 Cads 1 UN
26900 Saccade MH
26910 Salt Pot A&B
26920 SAP-14
26925 SAP-518
26926 SAP-518M
26930 Sand Bar
26935 SA-26 Pechora-2M TTR
26945 SAR (on UAVs)
26950 SATRAPE
26955 SATURNE II
26957 Sayyad-2 TER
27000 Scan Can
27045 Scan Fix
27090 Scan Odd
27095 SCANTER 1002
27100 SCANTER 2001
27101 SCANTER 2002
27102 SCANTER 2100
27109 SCANTER 4002
27110 SCANTER 4100
27111 SCANTER 5102
27113 SCANTER 5502
27115 SCANTER 6000
27116 SCANTER 6002
27125 Scanter Mil 009
27135 Scan Three
27137 SCANTER MIL S
27139 Scanter SMR
27140 SCANTER (CSR)
27141 SCORADS
27142 Scimitar
27143 STAR 2000
27150 SCOREBOARD
27175 Scoop Pair
27180 Scoup Plate
27183 SCOUT
27190 SCR-584
27225 Sea Archer 2
27230 Sea Based X-Band
27235 Sea Dragon
27239 Sea Eagle (Type 381)
27240 Sea Eagle S/C (Type 382)
27245 SEA FALCON
27248 Sea Giraffe AMB
27251 Seaguard
27260 Sea-Hawk SHN X12
27270 Sea Hunter 4 MG
27315 Sea Hunter 4 TA
27360 Sea Hunter 4 TT
27405 Sea Gull
27430 Sea Master 400
27450 Sea Net
27451! Sea Sparrow
27495 Sea Spray
27540 Sea Tiger
27550 Sea Tiger M
27560 Seastar|Sea Watcher 100
27570 Searchwater
27575 Searchwater 2000
27580 SEASONDE
27582 SEASPRAY 7000E
27583 SeaVue
27584 Seaspray Mk3
27585 Selenia Orion 7
27630 Selenia type 912
27675 Selennia RAN 12 L/X
27680 Selenia RAN 20S
27720 Selennia RTN 10X
27765 Selinia ARP 1645
27770 SENTIR-M20
27771 SERDAR
27773 SERHAT
27775 Series 10 Compact Submarine Radar (CSR)
27780 SERIES 52
27790 SERIES 320
27800 SG
27802 SGJ-02
27803 SGJ-03
27810 SGR 102 00
27855 SGR 103/02
27870 SGR-104
27873 Shahed-129 SAR
27875 SHAHINE
27900 Sheet Bend
27945 Sheet Curve
27980 SHIKRA
27990 Ship Globe
28035 Ship Wheel
28080 SGR 114
28125 Shore Walk A
28170 Short Horn
28215 Shot Dome
28260 Side Globe JN
28280 PRV-11|Side Net
28305 Side Walk A
28340 Signaal - Bharat
28350 Signaal DA 02
28395 Signaal DA 05
28440 Signaal DA 08
28445 Signaal DA 08/2LS
28480 Signaal LW 04
28485 Signaal LW 08
28530 Signaal LWOR
28575 Signaal M45
28620 Signaal MW 08
28665 Signaal SMART
28710 Signaal STING
28755 Signaal STIR
28760 Signaal STIR 1.8M
28770 Signaal STIR 24M
28800 Signaal WM 20/2
28845 Signaal WM 25
28890 Signaal WM 27
28935 Signaal WM 28
28980 Signaal ZW 01
29025 Signaal ZW 06
29030 Signaal ZW 07
29035 Signaal ZW 0800
29043 SIMRAD 3G
29045 SIMRAD 4G
29050 Simrad CA54
29060 SIMRAD Halo-6
29070 Ski Pole
29115 Skin Head
29160 Skip Spin
29172 SKYFENDER
29175 Sky Wave (Over The Horizon)
29180 Skyguard B
29185 SKYGUARD TA|UAR-1021
29190 SKYGUARD TT|UAR-1021
29191 Skyguard LR
29200 Skymaster
29205 Sky Watch
29210 Sky Ranger
29215 SKYSHADOW
29220 SKYSHIELD TA
29250 SL
29270 SL/ALQ-234
29295 Slap Shot
29297 Slap Shot G
29300 SLC-2
29301 SLC-2E
29305 SLC-4
29340 Slim Net
29385 Slot Back A
29400 Slot Back ILL
29430 Slot Back B
29431 Slot Back IV
29432 Slot Back B Topaz
29433 Slot Back E
29434 Slot Back G
29435 Slot Back VI
29440 Slot Rest
29450 SM-674A/UPM
29475 SMA 3 RM
29520 SMA 3 RM 20
29565 SMA 3RM 20A/SMG
29610 SMA BPS 704
29655 SMA SPIN 749 (V) 2
29700 SMA SPN 703
29745 SMA SPN 751
29790 SMA SPOS 748
29835 SMA SPQ 2
29880 SMA SPQ 2D
29925 SMA SPQ 701
29970 SMA SPS 702 UPX
30015 SMA ST 2 OTOMAT II MH
30016 SR-47A
30060 SMA 718 Beacon
30065 Small Fred
30068 SMART-S
30069 SMART-S Mk2
30070 SMART-L
30072 SM-932
30075 Smog Lamp
30080 Snap Shot
30105 Snoop Drift
30140 Snoop Half
30150 Snoop Head
30195 Snoop Pair
30200! Snoop Ping
30240 Snoop Plate
30255 Snoop Ping
30285 Snoop Slab
30330 Snoop Tray
30375 Snoop Tray 1
30420 Snoop Tray 2
30421 SNOOP TRAY 3
30465 Snoop Watch
30470 9S18M1|Snow Drift
30471 9S18M1E|Snow Drift
30475 SPB-7
30480 Snow Drop
30490 SNW-10
30510 SO-1
30520 SO-12
30555 SO A Communist
30580 SO-69
30600 Sock Eye
30645 SOM 64
30650 Sopka (Hill)
30660 Sorbsiya
30661 Sorbtsiya L005
30662 Sorbtsiya L005S
30665 SPADA SIR
30670 SPADA TT
30690 Sparrow (AIM/RIM-7) ILL
30691 SPERRY RASCAR
30692 SPECTRA
30696 SPEAR3 MMW
30700 Sperry M-3
30701 SPERRY VISIONMASTER FT
30710 SPEXER 2000
30735 SPG 53F
30780 SPG 70 (RTN 10X)
30825 SPG 74 (RTN 20X)
30870 SPG 75 (RTN 30X)
30915 SPG 76 (RTN 30X)
30960 Spin Scan A
31005 Spin Scan B
31050 Spin Trough
31070 SPINO D'ADDA WTR
31080 SPJ-40
31095 Splash Drop
31096 SPN-2
31097 SPN-4
31100 SPN-30
31140 SPN 35A
31185 SPN 41
31230 SPN 42
31275 SPN 43A
31320 SPN 43B
31365 SPN 44
31410 SPN 46
31455 SPN 703
31475 SPN 720|P-2080
31500 SPN 728 (V) 1
31545 SPN 748
31590 SPN 750
31592 SPO-8
31593 SPN 753G
31635 Sponge Cake
31680 P-12|Spoon Rest
31681 P-18|Spoon Rest A
31682 P-18|Spoon Rest B
31684 P-18|Spoon Rest D
31685 P-18MH2
31686 P-18MA
31687 P-18MU
31688 P-18 Malachite
31689 P-18OU
31700 Spork Rest
31725 SPQ 712 (RAN 12 L/X)
31730 SPR-2
31740 SPR-51
31765 SPS-5 FASOL
31766 SPS-6
31770 SPS 6C
31815 SPS 10F
31860 SPS 12
31870 SPS-22N BUKET
31875 SPS-33N BUKET
31880 SPS-44N BUKET
31890 SPS-55N BUKET
31905! SPS 58
31925 SPS-62
31935 SPS-100K
31950! SPS 64
31951 SPS-141
31952 SPS-142
31953 SPS-143
31955 SPS-151
31956 SPS-152
31957 SPS-153
31959 SPS-160 Geran
31960 SPS-161
31970 SPS-95K
31971 SPS-171 Jammer
31972 SPS-172 Jammer
31995 SPS 768 (RAN EL)
32010 SPS-540K
32020 SPS-550K MF
32040 SPS 774 (RAN 10S)
32085 SPY 790
32130 Square Head
32175 Square Pair
32220 Square Slot
32265 Square Tie
32310 Shmel|Squash Dome
32330 P-15M|Squat Eye
32355 Squint Eye
32365 SQUIRE
32373 SR2410C
32375 SR47B-G
32376 SR-64 TAR (LD-2000)
32385 SRE-M5
32400 SRN 6
32445 SRN 15
32455 SRN 206
32490 SRN 745
32535 SRO 1
32580 SRO 2
32625 SS C 2B Samlet MG
32670 SS N 2A B CSSC
32715 SS N 2A B CSSC 2A 3A2 MH
32760 SS N 2C Seeker
32805 SS N 2C D Styx
32850 SS N 2C D Styx C D MH
32851 SS-N-2C Styx AL
32852 SS-N-2D Styx AL
32895 SS N 3 SSC SS C 18 BN
32940 SS N 3B Sepal AL
32985 SS N 3B Sepal MH
33025 SS-N-7 Starbright
33030 SS N 9 Siren
33075 SS N 9 Siren AL
33120 SS N 9 Siren MH
33125 SS-N-10A FL-10 mmW MH
33140 SS-N-11 Nasr-1 mmW MH
33165 SS N 12 Sandbox AL
33166 SS-N-12 YJ-83J mmW MH
33210 SS N 12 Sandbox MH
33230 SS-NX-13 Shredder
33231 SS-N-14B Silex AL
33255 SS N 19 Shipwreck
33300 SS N 19 Shipwreck AL
33345 SS N 19 Shipwreck MH
33390 SS N 21 AL
33435 SS N 22 Sunburn
33480 SS N 22 Sunburn MH
33481 SS-N-22 Sunburn AL
33483 SS-N-25 Switchblade MH
33484 SS-N-26 Strobile MMW MH
33485 SS-N-27 Sizzler MH
33486 SS-N-27A Sizzler AL
33505 STING EO Mk2
33510 STIR 1.2 EO Mk2
33511 STIR 2.4 HP Mk2
33525 Stone Cake
33570 STR 41
33580 ST-858
33582 START-1M
33584 STENTOR
33585 Storm Shadow AHR
33586 STRAIGHT FLUSH
33590 Straight Flush TA
33595 Straight Flush TT
33600 Straight Flush ILL
33615 Strike Out
33660 Strut Curve
33705 Strut Pair
33750 Strut Pair 1
33795 Strut Pair 2
33840 Sun Visor
33850 SUPERDARN
33860 Superfledermaus
33870 Supersearcher
33885 Swift Rod 1
33930 Swift Rod 2
33933 SYMPHONY
33935 SYNAPSIS Mk2
33950 SY80
33975 T1166
34020 T1171
34040 T1202
34065 T6004
34110 T6031
34155 T8067
34200 T8068
34245 T8124
34290 T8408
34335 T8911
34380 T8937
34425 T8944
34470 T8987
34480 TA-10K
34500 JY-11B|Tall Board
34505 TACAN/SURF
34515 P-14|Tall King
34516 TALL KING B
34517 TALL KING C
34560 Tall Mike
34605 Tall Path
34607 TDR-94 (MODE S)
34610 Tea Spoon
34620 Team Play
34624 TALISMAN
34625 Team Work
34626 T1135
34627 TANCAN/SURF
34628 TECSAR
34629 TERRASAR-X
34630 TESAR
34640 THAAD GBR
34643 Thales APAR Block2
34644 Thales RDY-2
34645 Thales Nederland Signaal APAR
34646 Thales Scorpion Jammer
34647 Thales Variant
34648 Thales ICMS Jammer
34649 Thales IMEWS Jammer
34650 THD 225
34655 THD 1012
34660 THD 1098
34665 THD 1213
34670 THD 1940|Picador
34680 THD-1955 Palmier
34695 THD 5500
34700 Third of Khordad
34740 Thin Path
34785 PRV-9|Thin Skin
34786 PRV-16|Thin Skin B
34795 Thompson CSF TA-10
34830 Thompson CSF TH D 1040 Neptune
34875 Thompson CSF Calypso
34920 Thompson CSF CASTOR
34965 Thompson CSF Castor II
34966 Thomson-CSF Domino 30
35010 Thompson CSF DRBC 32A
35055 Thompson CSF DRBJ 11 D/E
35100 Thompson CSF DRBV 15A
35145 Thompson CSF DRBV 15C
35190 Thompson CSF DRBV 22D
35235 Thompson CSF DRBV 23B
35280 Thompson CSF DRUA 33
35325 Thompson CSF Mars DRBV 21A
35370 Thompson CSF Sea Tiger
35415 Thompson CSF Triton
35460 Thompson CSF Vega with DRBC 32E
35470 Thomson ENR (European Navy Radar)
35475 Thomson RDI
35477 Tier II Plus
35478 TPS-755
35479 TPS-830K
35480 TRS-2105|TIGER-G
35481 TR-23K
35482 TR-23MR
35483 TRAC-2100
35484 TRAC-2300
35485 HT-223|Tiger Paw
35486 TRADEX
35487 TRAIL XI
35488 TRD-1211
35489 TRD-1235
35490 TRS-2100|TIGER-S
35491 TRAC NG
35505 Tie Rods
35550 36D6|Tin Shield
35570 Tin Trap
35580 TIRSPONDER
35583 TK-25E-5
35585 TMK Mk2
35586 TMX Mk2
35595 Toad Stool 1
35640 Toad Stool 2
35685 Toad Stool 3
35730 Toad Stool 4
35775 Toad Stool 5
35785 Token B
35800 Tomb Stone
35810 Tonson
35820 Top Bow
35865 Top Dome
35910 Top Knot
35955 Top Mesh
36000 Top Pair
36045 Top Plate
36046 Top Plate B
36090 Top Sail
36120! TYPE-208
36135 Top Steer
36180 Top Trough
36200 Tornado GMR
36201 Tornado TFR
36220 Scrum Half TA
36225 Scrum Half TT
36226 TOR-M2 TER|Scrum Half C
36230 Scrum Half MG
36270 Track Dish
36300 TR-47C
36315 TORSO M
36320 TQN-2
36360 Trap Door
36365 TRD-1500
36370 Trick Shot TAR
36371 Trick Shot TER
36380 TRISPONDE
36381 TRML
36382 TRS-2215
36383 TRML-3D
36384 TRM-S
36385 TRS-2056
36386 TRS 3010
36387 TRS-2060
36388 TRS-2245
36389 TRS-2310
36390 Triton G
36391 TRS-22XX
36400 TRS 3030
36405 TRS 3033
36417 TRS 3203
36420 TRS 3405
36425 TRS 3410
36430 TRS 3415
36440 TRS-3D
36441 TRS-3D/16
36442 TRS-3D/16-ES
36443 TRS-3D/32
36446 TRS-4D
36447 TRS-C
36450 TRS-N
36455 TRML-4D
36460 TS-4478A
36495 TSE 5000
36540 TSR 333
36550 TSR 793
36563 Tub Brick
36585 Tube Arm
36590 TW 1374
36595 TW 1378
36600 TW 1446
36630 Twin Eyes
36675 Twin Pill
36720 Twin Scan
36765 Twin Scan Ro
36810 Two Spot
36821 Type 071 LPD
36827 Type 2-12 J/A
36830 Type 2-21 J/A
36835 Type 2-23
36836 Type 80/ASM-1
36838 Type 120
36840 Type 208
36843 Type 222
36846 Type 226
36850 Type 232H
36853 TYPE 245
36855 TYPE 262
36900 TYPE 275
36905 TYPE 278
36945 TYPE 293
36946 Type 341
36947 TYPE 313
36948 Type 305A
36960 Type 334
36985 Type 342
36990 TYPE 343 SUN VISOR B
36992 Type 344
37010 Type 345
37011 Type 346
37033 Type 349A
37035 TYPE 347B
37038 Type 347G
37039 Type 359
37040 Type 352
37041 Type 360
37043 Type 362 ESR-1 SR-47B
37045 Type 354
37047 Type 366
37048 Type 363
37049 Type 364|Seagull-C
37050 Type-404A(CH)
37052 Type 405
37053 TYPE 405J
37058 Type 408D|Moon Stool B
37059 Type 517B
37060 Type 518 (Hai Ying, God Eye, REL-2)
37070 Type 589
37073 TYPE 651
37075! Type 753
37077 Type 702
37078 Type 704M (BL-904)
37079 Type 753
37080 Type 756
37081 TYPE 713
37082 TYPE 714
37083 TYPE 702-D
37084! TYPE 760
37086 Type 760
37090 Type 815
37095 Type 793
37100 Type 8A-813
37105 TYPE 901M
37110 Type 902 FCR
37124 Type 902B
37125 TYPE 903
37170 TYPE 909 TI
37215 TYPE 909 TT
37260 TYPE 910
37265 TYPE-931(CH)
37305 TYPE 965
37350 TYPE 967
37395 TYPE 968
37440 TYPE 974
37485 TYPE 975
37530 TYPE 978
37534 Type 981
37535 Type 981-3
37540 TYPE 982
37543 Type 984
37544 Type 985
37575 TYPE 992
37620 TYPE 993
37665 TYPE 994
37670 Type 996
37675 Type 997 Artisan
37710 TYPE 1006(1)
37755 TYPE 1006(2)
37800 TYPE 1022
37810 Type 1047
37815 Type 1048
37825 Type 1474
37828 Type 1493
37840 ULTRA
37845 UK MK 10
37850 UPS-220C
37890 UPX 1 10
37935 UPX 27
37980 URN 20
37985 UTES-A
37990 UTES-T
38025 URN 25
38035 VIGILANT
38038 Vitebsk L370 Jammer
38045 VOLEX III/IV
38046 VOLGA
38047 VORONEZH-DM
38048 VOSTOK
38049 VOSTOK-E
38050 VSR
38051 VOSTOK-3D
38055 VSTAR-PT
38058 W-160
38060 W1028
38070 W8818
38115 W8838
38120 W8852
38140 WALL BOARD
38150 Wall Rust
38160 WAS-74S
38205 Wasp Head
38210 WATCHDOG
38250 Watch Guard
38260 Watchman
38270 WAVESTORM
38275 WATCHMAN-S
38276 WATCHMAN-T
38280 WEATHER SCOUT 2
38295 Western Electric MK 10
38320 Westinghouse ADR-4 LRSR
38340 Westinghouse Electric SPG 50
38385 Westinghouse Electric W 120
38430 Westinghouse SPS 29C
38475 Westinghouse SPS 37
38520 Wet Eye
38525 Wet Eye 2
38565 Wet Eye Mod
38568 WF44S
38570 WGU-41/B
38572 WGU-44/B
38610 Whiff
38655 Whiff Brick
38700 Whiff Fire
38715 WHITE HOUSE
38730 Wide Mat
38735 Wine Glass Jammer
38745 Wild Card
38748 WILDCAT
38790 Witch Eight
38835 Witch Five
38840 WLR
38880 WM2X Series
38925 WM2X Series CAS
38930 WR-10X
38935 WR-2100
38950 WSR-74C
38955 WSR-74S
38957 WSR-81
38960 WXR-700C
38965 WXR-2100 MSTT
38966! WXR-2100MSTT
38970 Wood Gage
38990 X-TAR25
38995 X-TAR3D
39000 YAOGAN 3
39014 Yaogan-29
39015 Yard Rake
39050 YH-96
39060 Yew Loop
39061 YITIAN ADS
39062 YD-3
39063 YJ-12 MH
39065 YJ-62 MH
39066 YJ-82 MH
39067! YJ-83 MH
39068 YJ-63
39070 YLC-2
39071 YLC-2A
39073 YLC-4
39074 YLC-6
39075 YLC-6M
39080 YLC-8
39081 YLC-8B
39085 YLC-18|Tall Page
39105 Yo-Yo
39110 Zaslon-A
39112 Zaslon Multi-purpose (X- and S-band)
39115 ZBD-08 Recon Surveillance
39125 Zoo Park 1
39126 ZPS-6
39127 ZOOPARK-3
39128 ZOOPARK-1M
39131 ZD-12
39150 ZW-06
39200 AN/ALQ-136(V)1
39201 AN/ALQ-136(V)2
39202 AN/ALQ-136(V)3
39203 AN/ALQ-136(V)4
39204 AN/ALQ-136(V)5
39210 AN/ALQ-162(V)2
39211 AN/ALQ-162(V)3
39212 AN/ALQ-162(V)4
45300 Zhuk-M
45303 ZHUK-MAE
45304 ZHUK-ME
45305 ZHUK-MME
45307 Zhuk-MSE
""",
    ),
    76: (
        "Emitter System Function",
        8,
        "9.X.X.X",
        r"""
0 Other
1 Multi-function
2 Early Warning/Surveillance
3 Height Finder
4 Fire Control
5 Acquisition/Detection
6 Tracker
7 Guidance/Illumination
8 Firing point/launch point location
9 Range-Only
10 Radar Altimeter
11 Imaging
12 Motion Detection
13 Navigation
14 Weather / Meteorological
15 Instrumentation
16 Identification/Classification (including IFF)
17 AAA (Anti-Aircraft Artillery) Fire Control
18 Air Search/Bomb
19 Air Intercept
20 Altimeter
21 Air Mapping
22 Air Traffic Control
23 Beacon
24 Battlefield Surveillance
25 Ground Control Approach
26 Ground Control Intercept
27 Coastal Surveillance
28 Decoy/Mimic
29 Data Transmission
30 Earth Surveillance
31 Gun Lay Beacon
32 Ground Mapping
33 Harbor Surveillance
34! IFF (Identify Friend or Foe)
35 ILS (Instrument Landing System)
36 Ionospheric Sound
37 Interrogator
38! Barrage Jamming
39! Click Jamming
40! Deceptive Jamming
41! Frequency Swept Jamming
42 Jammer
43! Noise Jamming
44! Pulsed Jamming
45! Repeater Jamming
46! Spot Noise Jamming
47 Missile Acquisition
48 Missile Downlink
49! Meteorological
50 Space
51 Surface Search
52 Shell Tracking
56 Television
57 Unknown
58 Video Remoting
59 Experimental or Training
60 Missile Guidance
61 Missile Homing
62 Missile Tracking
64! Jamming, noise
65! Jamming, deception
66! Decoy
71 Navigation/Distance Measuring Equipment
72 Terrain Following
73 Weather Avoidance
74 Proximity Fuse
75! Instrumentation
76 Radiosonde
77 Sonobuoy
78 Bathythermal Sensor
79 Towed Counter Measure
80 Dipping Sonar
81 Towed Acoustic Sensor
96 Weapon, non-lethal
97 Weapon, lethal
98 Test Equipment
99 Acquisition Track
100 Track Guidance
101 Guidance Illumination Track Acquisition
102 Search Acquisition
103 Dropsonde
""",
    ),
    77: (
        "Electromagnetic Emission-State Update Indicator",
        8,
        "",
        r"""
0 Heartbeat Update
1 Changed Data Update
""",
    ),
    78: (
        "Electromagnetic Emission-Beam Function",
        8,
        "",
        r"""
0 Other
1 Search
2 Height Finding
3 Acquisition
4 Tracking
5 Acquisition and tracking
6 Command guidance
7 Illumination
8 Ranging
9 Missile beacon
10 Missile Fusing
11 Active radar missile seeker
12 Jamming
13 IFF
14 Navigation / Weather
15 Meteorological
16 Data transmission
17 Navigational directional beacon
20 Time-Shared Search
21 Time-Shared Acquisition
22 Time-Shared Track
23 Time-Shared Command Guidance
24 Time-Shared Illumination
25 Time-Shared Jamming
""",
    ),
    79: (
        "High Density Track/Jam",
        8,
        "",
        r"""
0 Not Selected
1 Selected
""",
    ),
    80: (
        "Designator System Name",
        16,
        "",
        r"""
0 Not Specified
1000 AN/AAQ-4
1100 AN/AAQ-7
1200 AN/AAQ-8
1300 AN/AAQ-14 LANTIRN
1400 AN/AAQ-19
1500 AN/AAQ-22A; SAFIRE
1600 AN/AAQ-22B; SAFIRE LP
1700 AN/AAQ-22C; Star SAFIRE I
1800 AN/AAQ-22D; BRITE Star
1900 AN/AAQ-24(V) DIRCM; Nemesis
2000 AN/AAQ-25 LTS
2100 AN/AAQ-28(V) LITENING II
2200 AN/AAQ-30
2300 AN/AAQ-32
2400 AN/AAQ-33; Sniper
2500 AN/AAQ-37
2600 AN/AAQ-38
2650 AN/AAQ-40
2700 AN/AAS-32
2800 AN/AAS-35V
2900 AN/AAS-37
3000 AN/AAS-38
3100 AN/AAS-44(V)
3200 AN/AAS-46
3300 AN/AAS-49
3400 AN/AAS-51
3500 AN/AAS-52; MTS-A
3600 AN/ALQ-10
3700 AN/ASQ-228
4400 AN/AVQ-25
4500 AN/AVQ-26
4600 AN/GVS-5
4700 AN/PED-1 LLDR
4800 TADS LRF/D
4900 MMS LRF/D
5000 AH-1 C-NITE
5100 MATES
5200 TCV 115
5300 TIM
5400 TMS 303
5500 TMY 303
5600 ALRAD
5700 RFTDL
5800 VVLR
6000 P0705 HELL
6100 P0708 PULSE
6200 HELD
6300 TYPE 105
6400 TYPE 118
6500 TYPE 121
6600 TYPE 126
6700 TYPE 629
6800 CLDS
6900 TAV-38
7000 TMV 630
7100 ALTM 1020
7200 ALATS
7300 Dark Star/LAMPS
7400 GLTD II
7500 MBT-ELRF
7600 Mark VII
7700 SIRE V
7800 AN/AAQ-16B
7900 AN/AAQ-16D; AESOP
8000 AN/AAQ-21; Star SAFIRE III
8100 AN/AAQ-22E; BRITE Star
8200 AN/AAQ-36; Star SAFIRE II
8300 AN/AAS-38A; Nite Hawk
8400 AN/AAS-38B; Nite Hawk
8500 AN/AAS-44C(V)
8600 AN/AAS-53; CSP
8700 AN/ASQ-28 ATFLIR
8800 AN/DAS-1; MTS-B
8900 AN/PAQ-1 LTD
9000 AN/PAQ-3 MULE
9090 AN/PEQ-1; SOFLAM
9100 AN/PEQ-3
9140 AN/PEQ-15; ATPIAL
9150 AN/PEQ-18; IZLID 1000P
9200 AN/TVQ-2 G/VLLD
9300 AN/ZSQ-2(V)1 EOS
9400 AN/ZSQ-2(V)2 EOS
9500 CIRCM
9600 Guardian
9700 IZLID 200P
9800 IZLID 1000P-W
9900 MMS
10000 M-TADS/PNVS; Arrowhead
10100 RBS-70
10200 RBS-90
10300 TADS/PNVS
10400 COLIBRI
10500 Damocles
10600 I-251 Shkval
10700 KPS-53AV EOTS
10800 Star SAFIRE 380
10900 JANUS-T EOS
11000 LOTHAR EOS
11100 MK46 MOD 1 EOS
11200 MTK-201ME EOS
11300 Thales Mirador Mk2 EOS
11400 TPN-1M-49-23 EOS
""",
    ),
    81: (
        "Designator-Designator Code",
        16,
        "",
        r"""
0! Other
""",
    ),
    82: (
        "IFF-System Type",
        16,
        "",
        r"""
0 Not Used (Invalid Value)
1 Mark X/XII/ATCRBS Transponder
2 Mark X/XII/ATCRBS Interrogator
3 Soviet Transponder
4 Soviet Interrogator
5 RRB Transponder
6 Mark XIIA Interrogator
7 Mode 5 Interrogator
8 Mode S Interrogator
9 Mark XIIA Transponder
10 Mode 5 Transponder
11 Mode S Transponder
12 Mark XIIA Combined Interrogator/Transponder (CIT)
13 Mark XII Combined Interrogator/Transponder (CIT)
14 TCAS/ACAS Transceiver
""",
    ),
    83: (
        "IFF-System Name",
        16,
        "",
        r"""
0 Not Used (Invalid Value)
1 Generic Mark X
2 Generic Mark XII
3 Generic ATCRBS
4 Generic Soviet
5 Generic Mode S
6 Generic Mark X/XII/ATCRBS
7 Generic Mark X/XII/ATCRBS/Mode S
8 ARI 5954 (RRB)
9 ARI 5983 (RRB)
10 Generic RRB
11 Generic Mark XIIA
12 Generic Mode 5
13 Generic Mark XIIA Combined Interrogator/Transponder (CIT)
14 Generic Mark XII Combined Interrogator/Transponder (CIT)
15 Generic TCAS I/ACAS I Transceiver
16 Generic TCAS II/ACAS II Transceiver
17 Generic Mark X (A)
18 Generic Mark X (SIF)
""",
    ),
    84: (
        "IFF-System Mode",
        8,
        "",
        r"""
0 No Statement
1 Off
2 Standby
3 Normal
4 Emergency
5 Low or Low Sensitivity
""",
    ),
    87: (
        "IFF-Layer Specific Information",
        8,
        "",
        r"""
0 No Layer-Specific Information Is Present
""",
    ),
    96: (
        "IFF-Alternate Mode 4 Challenge/Reply",
        8,
        "",
        r"""
0 No Statement
1 Valid
2 Invalid
3 No response
4 Unable to Verify
""",
    ),
    97: (
        "IFF-System Type 1-Operational Parameter 1",
        8,
        "",
        r"""
0 No Operational Parameter 1 Data
""",
    ),
    98: (
        "IFF-System Type 1-Operational Parameter 2",
        8,
        "",
        r"""
0 No Operational Parameter 2 Data
""",
    ),
    100: (
        "Subcategories for Land Category 200 - Mammal",
        8,
        "3.1.X.200",
        r"""
1 Small Dog
2 Chihuahua
10 Medium Dog
11 Australian Cattle Dog
20 Large Dog
21 German Shepherd
30 Very Large Dog
31 Giant Turkish Kangal
40 Sheep
41 Goat
50 Pig
60 Cow
61 Ox
70 Ox With Cart
80 Horse
81 Donkey
82 Mule
90 Horse With Rider
91 Horse With Cargo
92 Donkey With Rider
93 Donkey With Cargo
94 Mule With Rider
95 Mule With Cargo
100 Camel
101 Dromedary Camel (One Hump)
102 Bactrian Camel (Two Humps)
110 Dromedary Camel With Rider
111 Dromedary Camel With Cargo
200 Rat
""",
    ),
    101: (
        "Subcategories for Land Category 201 - Reptile",
        8,
        "3.1.X.201",
        r"""
1 New Zealand Northern Tuatara
3 Monitor
8 Gecko
13 Iguana
17 Chameleon
30 Non-Venomous Snake
31 Boa
35 Python
39 Bullsnake
43 Kingsnake
60 Venomous Snake
61 Rattlesnake
62 Copperhead
63 Cottonmouth
64 Taipan
65 Viper
66 Cobra
67 Australian Brown Snake
90 Tortoise
100 Turtle
120 American Alligator
121 Crocodile
122 Australian Freshwater Crocodile
""",
    ),
    102: (
        "Subcategories for Land Category 202 - Amphibian",
        8,
        "3.1.X.202",
        r"""
1 Frog
2 Toad
170 Salamander
230 Caecilian
""",
    ),
    103: (
        "Subcategories for Land Category 203 - Insect",
        8,
        "3.1.X.203",
        r"""
1 Beetle
60 Mantis
70 Cockroach
80 Army Ant
81 Fire Ant
90 Grasshopper
100 Centipede
""",
    ),
    104: (
        "Subcategories for Land Category 204 - Arachnid",
        8,
        "3.1.X.204",
        r"""
1 Spider
20 Tick
30 Scorpion
40 Harvestmen
50 Mite
""",
    ),
    105: (
        "Subcategories for Land Category 205 - Mollusk",
        8,
        "3.1.X.205",
        r"""
1 Snail
50 Slug
""",
    ),
    106: (
        "Subcategories for Land Category 206 - Marsupial",
        8,
        "3.1.X.206",
        r"""
1 Brown Four-Eyed Opossum
2 Bushy-Tailed Opossum
90 Tate's Shrew Opossum
100 Greater Bilby
110 Tasmanian Devil
150 Brush-Tailed Rock-Wallaby
160 Eastern Wallaroo
170 Red Kangaroo
200 Queensland Koala
205 Southern Hairy-Nosed Wombat
210 Brushtail Possum
211 Sugar Glider
""",
    ),
    110: (
        "Subcategories for Air Category 200 - Bird",
        8,
        "3.2.X.200",
        r"""
1 Penguin
2 Seagull
3 Pelican
4 Albatross
5 Swan
6 Cormorant
7 Heron
8 Crane
9 Osprey
10 Loon
11 Stork
12 Flamingo
13 Duck
20 Ostrich
21 Emu
22 Chicken
30 Black Bird
31 Starling
32 Budgerigar (Parakeet)
40 Canadian Goose
41 Crow
50 Eagle
55 Vulture
60 Falcon
65 Hawk
70 Owl
80 Kite
""",
    ),
    111: (
        "Subcategories for Air Category 201 - Insect",
        8,
        "3.2.X.201",
        r"""
1 Moth
2 Butterfly
20 Fly
30 Mosquito
40 Wasp
50 Bee
60 Beetle
70 Dragonfly
80 Locust
""",
    ),
    112: (
        "Subcategories for Air Category 202 - Mammal",
        8,
        "3.2.X.202",
        r"""
1 Bat
10 Flying Squirrel
20 Gliding Possum
""",
    ),
    120: (
        "Subcategories for Subsurface Category 200 - Fish",
        8,
        "3.4.X.200",
        r"""
1 Forage Fish, Small Schooling
2 Herring
3 Sardines
4 Krill
5 Squid
30 Medium Schooling Fish
31 Hake
32 Cod
33 Haddock
34 Mackerel
60 Large Schooling Fish
61 Tuna
90 Small Shark
91 Dogfish Shark
120 Medium Shark
121 Mako Shark
122 Hammerhead Shark
150 Large Shark
151 Great White Shark
152 Tiger Shark
153 Blue Shark
154 Whale Shark
180 Skate
181 Stingray
190 Eel
200 Marlin
201 Swordfish
""",
    ),
    121: (
        "Subcategories for Subsurface Category 201 - Mammal",
        8,
        "3.4.X.201",
        r"""
1 Whale
2 Beaked Whale
3 Beluga Whale
4 Blue Whale
5 Bottlenose Whale
6 Northern Bottlenose Whale
7 Southern Bottlenose Whale
8 Bowhead Whale
9 Bryde's Whale
10 Dwarf Sperm Whale
11 Finback Whale
12 Gray Whale
13 Humpback Whale
14 Long-Finned Pilot Whale
15 Minke Whale
16 Northern Minke Whale
17 Southern Minke Whale
18 Narwhal Whale
19 Orca Whale
20 Pygmy Sperm Whale
21 Right Whale
22 North Atlantic Right Whale
23 North Pacific Right Whale
24 Southern Right Whale
25 Sei Whale
26 Short-Finned Pilot Whale
27 Sperm Whale
50 Dolphin
51 Bottlenose Dolphin
52 Bottlenose Indo-Pacific Dolphin
53 Bottlenose Burrunan Dolphin
54 Atlantic Spotted Dolphin
55 Australian Snubfin Dolphin
56 Chilean Black Dolphin
57 Chinese White Dolphin
58 Clymene Dolphin
100 Porpoise
101 Harbour Porpoise
102 Californian Porpoise
103 Dall's Porpoise
104 Burmeister's Porpoise
120 Seal
121 Bearded Seal
122 Harbor Seal
123 Fur Seal
124 Weddell Seal
125 Elephant Seal
130 Sea Lion
131 Australian Sea Lion
132 California Sea Lion
140 Walrus
141 Atlantic Walrus
142 Pacific Walrus
150 Otter
151 Sea Otter
160 Manatee
161 Florida Manatee
162 Dugongs
200 Polar Bear
""",
    ),
    122: (
        "Subcategories for Subsurface Category 202 - Mollusk",
        8,
        "3.4.X.202",
        r"""
1 Snail
10 Slug
20 Octopus
30 Squid
40 Cuttlefish
50 Clam
60 Muscle
70 Oyster
80 Scallop
""",
    ),
    123: (
        "Subcategories for Subsurface Category 203 - Crustacean",
        8,
        "3.4.X.203",
        r"""
1 Shrimp
2 Snapping Shrimp
10 Crayfish
20 Lobster
30 Crab
""",
    ),
    124: (
        "Subcategories for Subsurface Category 204 - Insect",
        8,
        "3.4.X.204",
        r"""
1 Sea Skater
2 Water Beetle
""",
    ),
    130: (
        "Animal Life Form Group Size Range Enumeration for all Domains",
        8,
        "",
        r"""
201 Number of animals range from 201 to 249
202 Number of animals range from 250 to 299
203 Number of animals range from 300 to 399
204 Number of animals range from 400 to 499
205 Number of animals range from 500 to 999
206 Number of animals range from 1,000 to 1,499
207 Number of animals range from 1,500 to 1,999
208 Number of animals range from 2,000 to 2,999
210 Number of animals range from 3,000 to 4,999
212 Number of animals range from 5,000 to 6,999
214 Number of animals range from 7,000 to 9,999
216 Number of animals range from 10,000 to 19,999
218 Number of animals range from 20,000 to 50,000
220 Number of animals range greater than 50,000
""",
    ),
    131: (
        "Specific Dimension Enumerations for Land Area Size",
        8,
        "",
        r"""
222 Small Area (2,000m2 - 4,000m2 / .5 to 1 sq. acre )
223 Small Area, Dense (2,000m2 - 4,000m2 / .5 to1 sq. acre)
224 Medium Area (20,000m2 - 41,000m2 / 10 to 20 sq. acres)
225 Medium Area, Dense (20,000m2 - 41,000m2 / 10 to 20 sq. acres)
226 Large Area (40,000m2 - 81,000m2 / 20 to 40 sq. acres)
227 Large Area, Dense (40,000m2 - 81,000m2 / 20 to 40 sq. acres)
""",
    ),
    132: (
        "Specific Dimension Enumerations for Air Area Size",
        8,
        "",
        r"""
222 Small Flock/Swarm (.5km long x 5m wide - 1km x 5m)
223 Small Flock/Swarm, Dense (.5km long x 5m wide - 1km x 5m)
224 Medium Flock/Swarm (1km long x 10m wide - 2km x 10m)
225 Medium Flock/Swarm, Dense (1km long x 10m wide - 2km x 10m)
226 Large Flock/Swarm (10km long x 100m wide - 20km x 100m)
227 Large Flock/Swarm, Dense (10km long x 100m wide - 20km x 100m)
""",
    ),
    133: (
        "Add Specific Dimension Enumerations for Subsurface Area Size",
        8,
        "",
        r"""
222 Small School (.5km long x 250m wide x 83m deep - 1km x .5km x 166m)
223 Small School, Dense (.5km long x 250m wide x 83m deep - 1km x .5km x 166m)
224 Medium School (.5km x 1km x 125m - 1km x 2km x 500m)
225 Medium School, Dense (.5km x 1km x 125m - 1km x 2km x 500m)
226 Large School (5km x 2km x 500m - 10km x 4km x 1km)
227 Large School, Dense (5km x 2km x 500m - 10km x 4km x 1km)
""",
    ),
    134: (
        "Add Variants for Land Category 200 - Mammal",
        8,
        "3.1.X.200.X.X",
        r"""
1 Animal with a Male Child Rider
2 Animal with a Female Child Rider
3 Animal with an Adult Male Rider
4 Animal with an Adult Female Rider
5 Animal Harnessed to a Plow
6 Animal Harnessed to a Cart
""",
    ),
    135: (
        "Variants for Land Categories Reptiles, Amphibians, Insects, and Arachnids",
        8,
        "3.1.X.201-204.X.X",
        r"""
1 Black
2 Green
3 Spotted
4 Red
5 Brown
""",
    ),
    136: (
        "Variants for Air Category 200 - Bird",
        8,
        "3.2.X.200.X.X",
        r"""
1 Bird with Fish
2 V-Pattern Flock Shape
3 Circular Flock Shape
4 Irregular Flock Shape
""",
    ),
    137: (
        "Add Variants for Air Category 201 - Insect",
        8,
        "3.2.X.201.X.X",
        r"""
1 Vertical Shaped Insect Swarm
2 Circular Shaped Insect Swarm
3 Irregular Shaped Insect Swarm
""",
    ),
    138: (
        "Add Variants for Subsurface Categories Fish, Mollusk, Crustacean, and Insect",
        8,
        "3.4.X.200.X.X;3.4.X.202-204.X.X",
        r"""
1 Black
2 Green
3 Spotted
4 Red
5 Brown
6 Blue
7 Silver
8 Grey
""",
    ),
    139: (
        "Variants for Subsurface Category 201 - Mammal",
        8,
        "3.4.X.201.X.X",
        r"""
1 Singing
2 Spouting
""",
    ),
    143: (
        "UA-State/Change Update Indicator",
        8,
        "",
        r"""
0 State Update
1 Changed Data Update
""",
    ),
    144: (
        "UA-Acoustic System Name",
        16,
        "",
        r"""
0 Other
1 AN/BQQ-5
2 AN/SSQ-62
3 AN/SQS-23
4 AN/SQS-26
5 AN/SQS-53
6 ALFS
7 LFA
8 AN/AQS-901
9 AN/AQS-902
""",
    ),
    145: (
        "UA-Acoustic Emitter System Function",
        8,
        "",
        r"""
0 Other
1 Platform search/detect/track
2 Navigation
3 Mine hunting
4 Weapon search/detect/track/detect
""",
    ),
    146: (
        "UA-Active Emission Parameter Index",
        16,
        "",
        r"""
0 Other
""",
    ),
    147: (
        "UA-Scan Pattern",
        16,
        "",
        r"""
0 Scan pattern not used
1 Conical
2 Helical
3 Raster
4 Sector search
5 Continuous search
""",
    ),
    148: (
        "UA-Passive Parameter Index",
        16,
        "",
        r"""
0 Other
""",
    ),
    150: (
        "UA-Additional Passive Activity Parameter Index",
        16,
        "",
        r"""
0 Other
""",
    ),
    155: (
        "Transmitter-Major Modulation",
        16,
        "",
        r"""
0 No Statement
1>156 Amplitude
2>157 Amplitude and Angle
3>158 Angle
4>159 Combination
5>160 Pulse
6>161 Unmodulated
7>162 Carrier Phase Shift Modulation (CPSM)
8>589 SATCOM
""",
    ),
    156: (
        "Transmitter-Detail-Amplitude Modulation",
        16,
        "",
        r"""
0 Other
1 AFSK (Audio Frequency Shift Keying)
2 AM (Amplitude Modulation)
3 CW (Continuous Wave Modulation)
4 DSB (Double Sideband)
5 ISB (Independent Sideband)
6 LSB (Single Band Suppressed Carrier, Lower Sideband Mode)
7 SSB-Full (Single Sideband Full Carrier)
8 SSB-Reduc (Single Band Reduced Carrier)
9 USB (Single Band Suppressed Carrier, Upper Sideband Mode)
10 VSB (Vestigial Sideband)
""",
    ),
    157: (
        "Transmitter-Detail-Amplitude and Angle Modulation",
        16,
        "",
        r"""
0 Other
1 Amplitude and Angle
""",
    ),
    158: (
        "Transmitter-Detail-Angle modulation",
        16,
        "",
        r"""
0 Other
1 FM (Frequency Modulation)
2 FSK (Frequency Shift Keying)
3 PM (Phase Modulation)
4 MSK (Minimum Shift Keying)
""",
    ),
    159: (
        "Transmitter-Detail-Combination Modulation",
        16,
        "",
        r"""
0 Other
1 Amplitude-Angle-Pulse
""",
    ),
    160: (
        "Transmitter-Detail-Pulse Modulation",
        16,
        "",
        r"""
0 Other
1 Pulse
2 X Band TACAN Pulse
3 Y Band TACAN Pulse
""",
    ),
    161: (
        "Transmitter-Detail-Unmodulated Modulation",
        16,
        "",
        r"""
0 Other
1 Continuous Wave emission of an unmodulated carrier
""",
    ),
    162: (
        "Transmitter-Detail-Carrier Phase Shift Modulation",
        16,
        "",
        r"""
0 Other
""",
    ),
    163: (
        "Transmitter-Modulation Type System",
        16,
        "",
        r"""
0 Other
1 Generic Radio or Simple Intercom
2 HAVE QUICK I
3 HAVE QUICK II
4 SATURN
5 SINCGARS
6 CCTT SINCGARS
7 EPLRS (Enhanced Position Location Reporting System)
8 JTIDS/MIDS
9 Link 11
10 Link 11B
11 L-Band SATCOM
12 Enhanced SINCGARS 7.3
13 Navigation Aid
14 MUOS
""",
    ),
    164: (
        "Transmitter-Transmit State",
        8,
        "",
        r"""
0 Off
1 On but not transmitting
2 On and transmitting
""",
    ),
    165: (
        "Transmitter-Input Source",
        8,
        "",
        r"""
0 Other
1 Pilot
2 Copilot
3 First Officer
4 Driver
5 Loader
6 Gunner
7 Commander
8 Digital Data Device
9 Intercom
10 Audio Jammer
11 Data Jammer
12 GPS Jammer
13 GPS Meaconer
14 SATCOM Uplink Jammer
15 Crew Observer 1
16 Crew Observer 2
17 Aerial Refueling Officer (ARO)
18 Aerial Refueling Officer Instructor (AROI)
""",
    ),
    166: (
        "Transmitter-Crypto System",
        16,
        "",
        r"""
0 No Encryption Device
1 KY-28
2 KY-58
3 Narrow Spectrum Secure Voice (NSVE)
4 Wide Spectrum Secure Voice (WSVE)
5 SINCGARS ICOM
6 KY-75
7 KY-100
8 KY-57
9 KYV-5
10 Link 11 KG-40A-P (NTDS)
11 Link 11B KG-40A-S
12 Link 11 KG-40AR
13 KGV-135A
14 Tactical Secure Voice (TSV)
""",
    ),
    167: (
        "Transmitter-Antenna Pattern Type",
        16,
        "",
        r"""
0 Isotropic (Spherical Radiation Pattern)
1 Beam
2! Spherical harmonic
4 Transmitter Radiation Volume
5 Beam and Transmitter Radiation Volume
6 Omnidirectional (Toroidal Radiation Pattern)
""",
    ),
    168: (
        "Transmitter-Antenna Pattern-Reference System",
        8,
        "",
        r"""
1 World Coordinates
2 Entity Coordinates
""",
    ),
    170: (
        "CCTT SINCGARS-Start of Message",
        8,
        "",
        r"""
0 Not start of message
1 Start of Message
""",
    ),
    171: (
        "CCTT SINCGARS-Clear Channel",
        8,
        "",
        r"""
0 Not clear channel
1 Clear channel
""",
    ),
    172: (
        "Time Slot Allocation Level",
        8,
        "",
        r"""
0 Low Fidelity Level 0
1 Low Fidelity Level 1
2 Medium Fidelity Level 2
3 Medium Fidelity Level 3
4 High Fidelity Level 4
""",
    ),
    173: (
        "JTIDS/MIDS Modulation Parameters-Transmitting Terminal Primary Mode",
        8,
        "",
        r"""
1 NTR
2 JTIDS Unit Participant
""",
    ),
    174: (
        "JTIDS/MIDS Modulation Parameters-Transmitting Terminal Secondary Mode",
        8,
        "",
        r"""
0 None
1 Net Position Reference
2 Primary Navigation Controller
3 Secondary Navigation Controller
""",
    ),
    175: (
        "JTIDS/MIDS Modulation Parameters-Synchronization State",
        8,
        "",
        r"""
0 No Statement
1 Initial Net Entry
2 Coarse Synchronization
3 Fine Synchronization
4! Synchronization Maintenance
""",
    ),
    176: (
        "Message Type Identifier",
        8,
        "",
        r"""
0 JTIDS Header/Messages
1 RTT A/B
2 RTT Reply
3 JTIDS Voice CVSD
4 JTIDS Voice LPC10
5 JTIDS Voice LPC12
6 JTIDS LET
7 VMF
""",
    ),
    177: (
        "Signal-User Protocol Identification Number",
        32,
        "",
        r"""
1 CCSIL
5 A2ATD SINCGARS ERF
6 A2ATD CAC2
20 Battle Command
30 AFIWC IADS Track Report
31 AFIWC IADS Comm C2 Message
32 AFIWC IADS Ground Control Interceptor (GCI) Command
35 AFIWC Voice Text Message
177 ModSAF Text Radio
200 CCTT SINCGARS ERF-LOCKOUT
201 CCTT SINCGARS ERF-HOPSET
202 CCTT SINCGARS OTAR
203 CCTT SINCGARS DATA
546 ModSAF FWA Forward Air Controller
832 ModSAF Threat ADA C3
1000 F-16 MTC AFAPD Protocol
1100 F-16 MTC IDL Protocol
1371! Automatic Identification System (AIS)
4570 ModSAF Artillery Fire Control
5361 AGTS
6000 GC3
6010 WNCP data
6020 Spoken text message
6661 Longbow IDM message
6662 Comanche IDM message
6663 Longbow Airborne TACFIRE Message
6664 Longbow Ground TACFIRE Message
6665 Longbow AFAPD Message
6666 Longbow ERF message
7000 VMF IDM
7010 CSAR Radio Survivor Message
7020 CSAR Radio Interrogator Message
7030 Image File Transfer Message
7040 Geotag Data Message
7050 Tactical Video Regeneration Data
8000 Call Message
""",
    ),
    178: (
        "Signal-TDL Type",
        16,
        "",
        r"""
0 Other
1 PADIL
2 NATO Link-1
3 ATDL-1
4 Link 11B (TADIL B)
5 Situational Awareness Data Link (SADL)
6 Link 16 Legacy Format (JTIDS/TADIL-J)
7 Link 16 Legacy Format (JTIDS/FDL/TADIL-J)
8 Link 11 (TADIL A)
9 IJMS
10 Link 4A (TADIL C)
11 Link 4C
12 TIBS
13 ATL
14 Constant Source
15 Abbreviated Command and Control
16 MILSTAR
17 ATHS
18 OTHGOLD
19 TACELINT
20 Weapons Data Link (AWW-13)
21! Abbreviated Command and Control
22 Enhanced Position Location Reporting System (EPLRS)
23 Position Location Reporting System (PLRS)
24 SINCGARS
25 HAVE QUICK I
26 HAVE QUICK II
27 SATURN
28 Intra-Flight Data Link 1
29 Intra-Flight Data Link 2
30 Improved Data Modem (IDM)
31 Air Force Application Program Development (AFAPD)
32 Cooperative Engagement Capability (CEC)
33 Forward Area Air Defense (FAAD) Data Link (FDL)
34 Ground Based Data Link (GBDL)
35 Intra Vehicular Info System (IVIS)
36 Marine Tactical System (MTS)
37 Tactical Fire Direction System (TACFIRE)
38 Integrated Broadcast Service (IBS)
39 Airborne Information Transfer (ABIT)
40 Advanced Tactical Airborne Reconnaissance System (ATARS) Data Link
41 Battle Group Passive Horizon Extension System (BGPHES) Data Link
42 Common High Bandwidth Data Link (CHBDL)
43 Guardrail Interoperable Data Link (IDL)
44 Guardrail Common Sensor System One (CSS1) Data Link
45 Guardrail Common Sensor System Two (CSS2) Data Link
46 Guardrail CSS2 Multi-Role Data Link (MRDL)
47 Guardrail CSS2 Direct Air to Satellite Relay (DASR) Data Link
48 Line of Sight (LOS) Data Link Implementation (LOS tether)
49 Lightweight CDL (LWCDL)
50 L-52M (SR-71)
51 Rivet Reach/Rivet Owl Data Link
52 Senior Span
53 Senior Spur
54 Senior Stretch.
55 Senior Year Interoperable Data Link (IDL)
56 Space CDL
57 TR-1 mode MIST Airborne Data Link
58 Ku-band SATCOM Data Link Implementation (UAV)
59 Mission Equipment Control Data link (MECDL)
60 Radar Data Transmitting Set Data Link
61 Surveillance and Control Data Link (SCDL)
62 Tactical UAV Video
63 UHF SATCOM Data Link Implementation (UAV)
64 Tactical Common Data Link (TCDL)
65 Low Level Air Picture Interface (LLAPI)
66 Weapons Data Link (AGM-130)
67 Automatic Identification System (AIS)
68 Weapons Data Link (AIM-120)
69 Weapons Data Link (AIM-9)
70 Weapons Data Link (CAMM)
99 GC3
100 Link 16 Standardized Format (JTIDS/MIDS/TADIL J)
101 Link 16 Enhanced Data Rate (EDR JTIDS/MIDS/TADIL-J)
102 JTIDS/MIDS Net Data Load (TIMS/TOMS)
103 Link 22
104 AFIWC IADS Communications Links
105 F-22 Intra-Flight Data Link (IFDL)
106 L-Band SATCOM
107 TSAF Communications Link
108 Enhanced SINCGARS 7.3
109 F-35 Multifunction Advanced Data Link (MADL)
110 Cursor on Target
111 All Purpose Structured Eurocontrol Surveillance Information Exchange (ASTERIX)
112 Variable Message Format (VMF) over Combat Net Radio (VMF over CNR)
113 Link 16 Surrogate for Non-NATO TDL
114 MQ-1/9 C-Band LOS Uplink
115 MQ-1/9 C-Band LOS Downlink
116 MQ-1/9 Ku-Band SATCOM Uplink
117 MQ-1/9 Ku-Band SATCOM Downlink
118 Weapons Datalink (SDB II)
119 JTAC SA Uplink
120 Common Interactive Broadcast (CIB)
121 Joint Range Extension Application Protocol A (JREAP A)
125 JPALS Data Link
126 OneSAF IADS Communications Link
127 Tactical Targeting Network Technology (TTNT) Application
""",
    ),
    179: (
        "Receiver-Receiver State",
        16,
        "",
        r"""
0 Off
1 On but not receiving
2 On and receiving
""",
    ),
    180: (
        "Intercom Control-Control Type",
        8,
        "",
        r"""
0 Reserved
1 Status
2 Request - Acknowledge Required
3 Request - No Acknowledge
4 Ack - Request Granted
5 Nack - Request Denied
""",
    ),
    181: (
        "Intercom Control-Communications Type",
        7,
        "",
        r"""
0 Reserved
1 Connection FDX
2 Connection HDX - Destination is Receive Only
3 Connection HDX - Destination is Transmit Only
4 Connection HDX
""",
    ),
    182: (
        "Intercom Control-Command",
        8,
        "",
        r"""
0 No Command
1 Status
2 Connect
3 Disconnect
4 Reset
5 On
6 Off
""",
    ),
    183: (
        "Intercom Control-Transmit Line State",
        8,
        "",
        r"""
0 Transmit Line State not applicable
1 Not Transmitting
2 Transmitting
""",
    ),
    184: (
        "Intercom Control-Destination Line State Command",
        8,
        "",
        r"""
0 None
1 Set Line State - Transmitting
2 Set Line State - Not Transmitting
3 Return to Local Line State Control
""",
    ),
    185: (
        "Intercom Control-Record Type",
        16,
        "",
        r"""
1 Specific Destination record
2 Group Destination record
3 Group Assignment record
""",
    ),
    189: (
        "Collision Type",
        8,
        "",
        r"""
0 Inelastic
1 Elastic
2 The boom nozzle is in physical contact with the receptacle and the booms signal system is operative.
3 The boom trainers signal system has sent a disconnect signal that should cause the receivers refueling receptacle to unlatch (unless there is a malfunction).
4 Disconnect without a signal being sent - disconnected by physical means (brute force disconnect, controlled tension disconnect).
5 The boom nozzle is in physical contact with the receptacle and the booms signal system is inoperative.
6 Boom simulator has calculated that the receivers latches have been damaged.
7 AR receptacle door #1 damaged.
8 AR receptacle door #2 damaged.
9 Pilots Cockpit Windshield damaged
10 Copilots Cockpit Windshield damaged
11 Pilots Left Side Window damaged
12 Copilots Right Side Window damaged
13 Pilots Eyebrow Window damaged
14 Copilots Eyebrow Window damaged
15 MLS Glide Slope #1 Antenna damaged
16 MLS Glide Slope #2 Antenna damaged
17 ILS Glide #1 Slope Antenna damaged
18 ILS Glide #2 Slope Antenna damaged
19 SKE OMNI Antenna damaged
20 SKE Directional Antenna damaged
21 Weather Radar Antenna damaged
22 Com #1 ARC 210 Antenna damaged
23 TACAN Antenna damaged
24 MLS Antenna damaged
25 AF SATCOM Antenna damaged
26 AERO-I SATCOM Antenna damaged
28 AERO-H SATCOM Antenna damaged
29 UHF SATCOM Antenna damaged
30 HMSA Antenna damaged
31 IFF Antenna damaged
32 Left Side Landing/Taxi Light damaged
33 Right Side Landing/Taxi Light damaged
34 Left Side Runway Turnoff Light damaged
35 Right Side Runway Turnoff Light damaged
36 Left Side Formation Light damaged
37 Right Side Formation Light damaged
38 Left Side Nacelle Scanning Light damaged
39 Right Side Nacelle Scanning Light damaged
40 Copilot Pitot Static Probe #1 damaged
41 Copilot Pitot Static Probe #2 damaged
42 Pilot Pitot Static Probe #1 damaged
43 Pilot Pitot Static Probe #2 damaged
44 Total Air Temperature Probe #1 damaged
45 Total Air Temperature Probe #2 damaged
46 Angle of Attack Sensor #1 damaged
47 Angle of Attack Sensor #2 damaged
48 Angle of Attack Sensor #3 damaged
49 Angle of Attack Sensor #4 damaged
50 Angle of Attack Sensor #5 damaged
51 Angle of Attack Sensor #6 damaged
52 Left Side Spoiler damaged
53 Right Side Spoiler damaged
54 Upper TCAS antenna (KC-135 R/T) damaged
55 Boom nozzle has cleared the receiver's refueling receptacle
""",
    ),
    193: (
        "Minefield-Sensor Types",
        4,
        "",
        r"""
0 Other
1>194 Optical
2>195 FLIR
3>196 RADAR
4>197 Magnetic
5>198 Laser
6>199 SONAR
7>200 Physical
8>201 Multispectral
""",
    ),
    194: (
        "Minefield-Sensor Types-Optical",
        12,
        "",
        r"""
0 Unaided Eye, Actively Searching
1 Unaided Eye, Not Actively Searching
2 Binoculars
3 Image Intensifier
4 HMMWV occupant, Actively Searching
5 HMMWV occupant, Not Actively Searching
6 Truck occupant, Actively Searching
7 Truck occupant, Not Actively Searching
8 Tracked vehicle occupant, closed hatch, Actively Searching
9 Tracked vehicle occupant, closed hatch, Not Actively Searching
10 Tracked vehicle occupant, open hatch, Actively Searching
11 Tracked vehicle occupant, open hatch, Not Actively Searching
""",
    ),
    195: (
        "Minefield-Sensor Types-FLIR",
        12,
        "",
        r"""
0 Generic 3-5
1 Generic 8-12
2 ASTAMIDS I
3 ASTAMIDS II
4 GSTAMIDS 3-5
5 GSTAMIDS 8-12
6 HSTAMIDS 3-5
7 HSTAMIDS 8-12
8 COBRA 3-5
9 COBRA 8-12
""",
    ),
    196: (
        "Minefield-Sensor Types-RADAR",
        12,
        "",
        r"""
0 Generic
1 Generic GPR
2 GSTAMIDS I
3 GSTAMIDS II
4 HSTAMIDS I
5 HSTAMIDS II
""",
    ),
    197: (
        "Minefield-Sensor Types-Magnetic",
        12,
        "",
        r"""
0 Generic
1 AN-PSS-11
2 AN-PSS-12
3 GSTAMIDS
""",
    ),
    198: (
        "Minefield-Sensor Types-Laser",
        12,
        "",
        r"""
0 Generic
1 ASTAMIDS
""",
    ),
    199: (
        "Minefield-Sensor Types-SONAR",
        12,
        "",
        r"""
0 Generic
""",
    ),
    200: (
        "Minefield-Sensor Types-Physical",
        12,
        "",
        r"""
0 Generic Probe
1 Probe, metal content
2 Probe, no metal content
""",
    ),
    201: (
        "Minefield-Sensor Types-Multispectral",
        12,
        "",
        r"""
0 Generic
""",
    ),
    204: (
        "Aggregate State-Aggregate State",
        8,
        "",
        r"""
0 Other
1 Aggregated
2 Disaggregated
3 Fully disaggregated
4 Pseudo-disaggregated
5 Partially-disaggregated
""",
    ),
    205: (
        "Aggregate State-Formation",
        32,
        "",
        r"""
0 Other
1 Assembly
2 Vee
3 Wedge
4 Line
5 Column
""",
    ),
    206: (
        "Aggregate State-Aggregate Kind",
        8,
        "",
        r"""
0 Other
1 Military Hierarchy
2 Common Type
3 Common Mission
4 Similar Capabilities
5 Common Location
""",
    ),
    208: (
        "Aggregate State-Subcategory",
        8,
        "",
        r"""
0 Other
1 Cavalry Troop
2 Armor
3 Infantry
4 Mechanized Infantry
5 Cavalry
6 Armored Cavalry
7 Artillery
8 Self-Propelled Artillery
9 Close Air Support
10 Engineer
11 Air Defense Artillery
12 Anti-Tank
13 Army Aviation Fixed-wing
14 Army Aviation Rotary-wing
15 Army Attack Helicopter
16 Air Cavalry
17 Armor Heavy Task Force
18 Motorized Rifle
19 Mechanized Heavy Task Force
20 Command Post
21 CEWI
22 Tank only
""",
    ),
    209: (
        "Aggregate State-Specific",
        8,
        "",
        r"""
0 No headquarters
1 Yes aggregate unit contains a headquarters
""",
    ),
    210: (
        "IsPartOf-Nature",
        16,
        "",
        r"""
0 Other
1 Host-fireable munition
2 Munition carried as cargo
3 Fuel carried as cargo
4 Gunmount attached to host
5 Computer generated forces carried as cargo
6 Vehicle carried as cargo
7 Emitter mounted on host
8 Mobile command and control entity carried aboard host
9>220 Entity stationed at position with respect to host
10 Team member in formation with
""",
    ),
    211: (
        "IsPartOf-Position",
        16,
        "",
        r"""
0 Other
1 On top of
2 Inside of
""",
    ),
    212: (
        "IsPartOf-Station Name",
        16,
        "",
        r"""
0 Other
1 Aircraft Wingstation
2 Ship's Forward Gunmount (Starboard)
3 Ship's Forward Gunmount (Port)
4 Ship's Forward Gunmount (Centerline)
5 Ship's Aft Gunmount (Starboard)
6 Ship's Aft Gunmount (Port)
7 Ship's Aft Gunmount (Centerline)
8 Forward Torpedo Tube
9 Aft Torpedo Tube
10 Bomb Bay
11 Cargo Bay
12 Truck Bed
13 Trailer Bed
14 Well Deck
15 On Station Range and Bearing
16 On Station xyz
17 Air-to-Air Refueling Boom
18 Aerial Refueling Receptacle
19 Port Side Refueling Drogue
20 Starboard Side Refueling Drogue
21 Center Refueling Drogue
22 Air Refueling Probe
""",
    ),
    213: (
        "IsGroupOf-Grouped Entity Category",
        8,
        "",
        r"""
0 Undefined
1 Basic Ground Combat Vehicle
2 Enhanced Ground Combat Vehicle
3 Basic Ground Combat Soldier
4 Enhanced Ground Combat Soldier
5 Basic Rotor Wing Aircraft
6 Enhanced Rotor Wing Aircraft
7 Basic Fixed Wing Aircraft
8 Enhanced Fixed Wing Aircraft
9 Ground Logistics Vehicle
""",
    ),
    214: (
        "IsGroupOf-Rest Status",
        8,
        "",
        r"""
0 Not rested (Has not slept in the last three days)
1 Has slept an average of 1 hour per day in the last three days.
2 Has slept an average of 2 hours per day in the last three days.
3 Has slept an average of 3 hours per day in the last three days.
4 Has slept an average of 4 hours per day in the last three days.
5 Has slept an average of 5 hours per day in the last three days.
6 Has slept an average of 6 hours per day in the last three days.
7 Has slept an average of 7 hours per day in the last three days.
8 Fully rested (Has slept an average of 8 hours per day in the last three days)
""",
    ),
    224: (
        "Transfer Control-Transfer Type",
        8,
        "",
        r"""
0 Other
1 Push Transfer - Entity
2 Automatic Pull Transfer - Entity
3 Not Used
4 Push Transfer - Environmental Process
5 Automatic Pull Transfer - Environmental Process
6 Not Used
7 Cancel Transfer
8 Manual Pull Transfer - Entity
9 Manual Pull Transfer - Environmental Process
10 Remove Entity
""",
    ),
    225: (
        "Object Kind",
        8,
        "",
        r"""
0 Other
1 Obstacle
2 Prepared Position
3 Cultural Feature
4 Passageway
5 Tactical Smoke
6 Obstacle Marker
7 Obstacle Breach
8 Environmental Object
""",
    ),
    243: (
        "Gridded Data-Field Number",
        16,
        "",
        r"""
""",
    ),
    244: (
        "Gridded Data-Coordinate System",
        16,
        "",
        r"""
0 Right handed Cartesian (local topographic projection: east, north, up)
1 Left handed Cartesian (local topographic projection: east, north, down)
2 Latitude, Longitude, Height
3 Latitude, Longitude, Depth
""",
    ),
    245: (
        "Gridded Data-Constant Grid",
        8,
        "",
        r"""
0 Constant grid
1 Updated grid
""",
    ),
    246: (
        "Gridded Data-Sample Type",
        16,
        "",
        r"""
0 Not Specified
""",
    ),
    247: (
        "Gridded Data-Data Representation",
        16,
        "",
        r"""
0 Type 0
1 Type 1
2 Type 2
""",
    ),
    248: (
        "Environmental Process-Model Type",
        8,
        "",
        r"""
0 No Statement
""",
    ),
    250: (
        "Environmental Process-Record Type",
        32,
        "",
        r"""
256 COMBIC State
259 Flare State
65536 Bounding Sphere Record
327680 Uniform Geometry Record
655360 Point Record 1
786432 Line Record 1
851968 Sphere Record 1
1048576 Ellipsoid Record 1
3145728 Cone Record 1
5242880 Rectangular Volume Record 1
83886080 Rectangular Volume Record 3
167772160 Point Record 2
201326592 Line Record 2
218103808 Sphere Record 2
268435456 Ellipsoid Record 2
805306368 Cone Record 2
1342177280 Rectangular Volume Record 2
1610612736 Gaussian Plume Record
1879048192 Gaussian Puff Record
""",
    ),
    270: (
        "Signal-Encoding Class",
        2,
        "",
        r"""
0 Encoded audio
1 Raw Binary Data
2 Application-Specific Data
3 Database index
""",
    ),
    271: (
        "Signal-Encoding Type",
        14,
        "",
        r"""
1 8-bit mu-law (ITU-T G.711)
2 CVSD (MIL-STD-188-113)
3 ADPCM (ITU-T G.726)
4 16-bit Linear PCM 2s Complement, Big Endian
5 8-bit Linear PCM, Unsigned
6! VQ (Vector Quantization)
7 (unavailable for use)
8 GSM Full-Rate (ETSI 06.10)
9 GSM Half-Rate (ETSI 06.20)
10 Speex Narrow Band
11 Opus
12 LPC-10 (FIPS PUB 137)
100 16-bit Linear PCM 2s Complement, Little Endian
255 (unavailable for use)
""",
    ),
    272: (
        "Repair Groups",
        8,
        "",
        r"""
0 General Repair Codes
1 Drive Train
2 Hull/Airframe/Body
3 Interfaces with Environment
4 Weapons
5 Fuel Systems
6 Electronics
7 Life Support Systems
8 Hydraulic Systems and Actuators
9 Auxiliary Craft
""",
    ),
    273: (
        "Environment Record Type Groups",
        8,
        "",
        r"""
0 State
1 Geometry
""",
    ),
    274: (
        "Platform-Air Civilian Ultralight Non-rigid Wing Aircraft Subcategories",
        8,
        "1.2.X.80",
        r"""
1 Hang Glider, Unpowered
2 Hang Glider, Powered
3 Paraglider, Unpowered
4 Paraglider, Powered
5 Powered Parachute
""",
    ),
    275: (
        "Platform-Air Civilian Ultralight Rigid Wing Aircraft Subcategories",
        8,
        "1.2.X.81",
        r"""
1 Weight-shift control
2 Control surface (elevator, rudder, aileron) control
""",
    ),
    276: (
        "Platform-Air Civilian Glider Subcategories",
        8,
        "1.2.X.83",
        r"""
1 Sail Plane
2 Motor Glider
""",
    ),
    277: (
        "Platform-Air Civilian Fixed Wing Aircraft Subcategories",
        8,
        "1.2.X.84-88",
        r"""
11 Single Piston Engine
12 Twin Piston Engine
21 Single Engine Turboprop
22 Twin Engine Turboprop
24 Four Engine Turboprop
32 Twin Jet
33 Tri Jet
34 Four Engine Jet
40 Twin Engine Tilt-Rotor
41 Tri Engine Tilt-Rotor
42 Four Engine Tilt-Rotor
43 Six Engine Tilt-Rotor
""",
    ),
    278: (
        "Platform-Air Civilian Helicopter Subcategories",
        8,
        "1.2.X.90-92",
        r"""
11 Single Rotor, Piston Engine
12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
13 Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
14 Single Rotor, Turboshaft Engine, No Tail Rotor
21 Tandem Rotor
22 Coaxial Rotor
23 Intermeshing Rotor
""",
    ),
    279: (
        "Platform-Air Civilian Lighter than Air, Balloon Subcategories",
        8,
        "1.2.X.100",
        r"""
1 Gas-filled, free
2 Gas-filled, tethered
3 Hot Air
4 Roziere Balloon
5 Helikite
""",
    ),
    280: (
        "Platform-Air Civilian Lighter than Air, Airship Subcategories",
        8,
        "1.2.X.101",
        r"""
1 Non-rigid (blimp)
2 Semi-rigid
3 Rigid
4 Hybrid
""",
    ),
    281: (
        "APA Parameter Index-APA Status",
        2,
        "",
        r"""
0 Deselected/Off
1 APA Value Change Only
2 State Change
3 Record Activation
""",
    ),
    282: (
        "Separation VP-Reason for Separation",
        8,
        "",
        r"""
0 No Statement
1 Attached Part Separation
2 Submunition Separation
""",
    ),
    283: (
        "Separation VP-Pre-Entity Indicator",
        8,
        "",
        r"""
0 No Statement
1 Entity ID Existed Prior to Separation without Entity State PDU
2 Entity ID Existed Prior to Separation with Entity State PDU Issued
3 Entity Initially Created at Separation Event
""",
    ),
    285: (
        "IO Action-IO Warfare Type",
        16,
        "",
        r"""
0 No Statement
1 Electronic Warfare (EW)
2 Computer Network Operations (CNO)
3 Psychological Operations (PSYOPS)
4 Military Deception (MILDEC)
5 Operations Security (OPSEC)
6 Physical Attack
""",
    ),
    286: (
        "IO Action-IO Simulation Source",
        16,
        "",
        r"""
0 No Statement
""",
    ),
    287: (
        "IO Action-IO Action Type",
        16,
        "",
        r"""
0 No Statement
1 IO Attack - Profile Data (Parametrics)
2 IO Attack - Computed Effects
3 Intent-Based-EW
4 Intent-Based-EW - Computed Effects
""",
    ),
    288: (
        "IO Action-IO Action Phase",
        16,
        "",
        r"""
0 No Statement
1 Start Attack Profile
2 End Attack Profile
3 Continue Attack Profile with Changes
4 Start Attack Effects
5 End Attacked Effects
6 Continue Attack Effects with Changes
""",
    ),
    289: (
        "IO Report-IO Report Type",
        8,
        "",
        r"""
0 No Statement
1 Initial Report
2 Update Report
3 Final Report
""",
    ),
    290: (
        "IO Effects Record-IO Status",
        8,
        "",
        r"""
0 No Statement
1 Effect on Sender
2 Effect on Receiver
3 Effect on Sender and Receiver
4 Effect on Message
5 Effect on Sender and Message
6 Effect on Receiver and Message
7 Effect on Sender, Receiver, and Message
""",
    ),
    291: (
        "IO Effects Record-IO Link Type",
        8,
        "",
        r"""
0 No Statement
1 Logical Link
2 Physical Node
3 Physical Link
""",
    ),
    292: (
        "IO Effects Record-IO Effect",
        8,
        "",
        r"""
0 No Statement
1 Denial
2 Degradation
3 Disruption
255 Terminate Effect
""",
    ),
    293: (
        "IO Effects Record-IO Process",
        16,
        "",
        r"""
0 No Statement
""",
    ),
    294: (
        "IO Comms Node Record-Comms Node Type",
        8,
        "",
        r"""
0 No Statement
1 Sender Node ID
2 Receiver Node ID
3 Sender/Receiver Node ID
""",
    ),
    295: (
        "DIS-Attribute-Action Code",
        8,
        "",
        r"""
0 No Statement
""",
    ),
    296: (
        "DR Parameters Type",
        8,
        "",
        r"""
0 None
1 Local Euler Angles (Yaw, Pitch, Roll)
2 World Orientation Quaternion
""",
    ),
    297: (
        "High Fidelity HAVE QUICK-TOD Transmit Indicator",
        8,
        "",
        r"""
0 No TOD Is Being Transmitted
1 TOD Transmission in Progress
""",
    ),
    298: (
        "NET ID Record-Mode",
        2,
        "",
        r"""
1 A - HAVE QUICK I or HAVE QUICK II COMBAT
2 B - SATURN COMBAT
3 T - TRAINING
""",
    ),
    299: (
        "NET ID Record-Frequency Table",
        2,
        "",
        r"""
0 HQ I Operations
1 HQII - NATO/Europe Area Operations
2 HQII - Non-NATO/Europe Area Operations
3 SATURN Operations
""",
    ),
    300: (
        "State Indicator",
        8,
        "",
        r"""
0 Heartbeat Update
1 Changed Data
2 Has Ceased
""",
    ),
    301: (
        "DIS-PDU Status-Transferred Entity Indicator (TEI)",
        1,
        "",
        r"""
0 No Difference
1 Difference
""",
    ),
    302: (
        "LVC Indicator",
        2,
        "",
        r"""
0 No Statement
1 Live
2 Virtual
3 Constructive
""",
    ),
    303: (
        "DIS-PDU Status-Coupled Extension Indicator (CEI)",
        1,
        "",
        r"""
0 Not Coupled
1 Coupled
""",
    ),
    304: (
        "DIS-PDU Status-Fire Type Indicator (FTI)",
        1,
        "",
        r"""
0 Munition
1 Expendable
""",
    ),
    305: (
        "DIS-PDU Status-Detonation Type Indicator (DTI)",
        2,
        "",
        r"""
0 Munition
1 Expendable
2 Non-munition Explosion
""",
    ),
    306: (
        "Radio Attached Indicator",
        2,
        "",
        r"""
0 No Statement
1 Unattached
2 Attached
""",
    ),
    307: (
        "DIS-PDU Status-Intercom Attached Indicator (IAI)",
        2,
        "",
        r"""
0 No Statement
1 Unattached
2 Attached
""",
    ),
    308: (
        "DIS-PDU Status-IFF Simulation Mode (ISM)",
        1,
        "",
        r"""
0 Regeneration
1 Interactive
""",
    ),
    309: (
        "Explosive Material Groups",
        8,
        "",
        r"""
0 General
1 Liquid - Aviation/Missile Fuels
2 Liquid - Other Fuels
3 Liquid Explosive Material
4 Solid
5 Gaseous
6 Dust Material
""",
    ),
    310: (
        "Explosive Material Categories",
        16,
        "",
        r"""
0 No Statement
10 AVGAS (Aviation Gas)
11 Jet Fuel (Unspecified)
12 JP-4 (F-40/JET B)
13 JP-5 (F-44/JET A)
14 JP-7
15 JP-8 (F-34/JET A-1)
16 JP-10 Missile Fuel
17 JPTS
18 Jet A
19 Jet A-1
20 Jet B
21 Jet Biofuel
151 Gasoline/Petrol (Unspecified Octane)
152 Diesel Fuel (Unspecified Grade)
153 Ethanol
154 E85 Ethanol
155 Fuel Oil
156 Kerosene
157 Crude Oil (Unspecified)
158 Light Crude Oil
159 Liquid Petroleum Gas (LPG)
160 RP-1 Rocket Fuel
161 LH-2 Rocket Fuel
162 LOX Rocket Fuel
164 Alcohol
166 Hydrogen (Liquid)
301 Nitroglycerin (NG)
302 ANFO
451 Dynamite
452 TNT
453 RDX
454 PETN
455 HMX
456 C-4
457 Composition C-4
601 Natural Gas (NG)
602 Butane
603 Propane
604 Helium
605 Hydrogen (Gaseous)
801 Dust (Unspecified Type)
802 Grain Dust
803 Flour Dust
804 Sugar Dust
""",
    ),
    311: (
        "DE Precision Aimpoint-Beam Spot Type",
        8,
        "",
        r"""
0 Other
1 Gaussian
2 Top Hat
""",
    ),
    312: (
        "DE Fire-Pulse Shape",
        8,
        "",
        r"""
0 Other
1 Square Wave
2 Continuous Wave
3 Gaussian
""",
    ),
    314: (
        "Entity Damage Status-Component Identification",
        8,
        "",
        r"""
0 Entity Center (No Specific Component)
1 Entity Structure
2 Control System
3 Control Surface
4 Engine / Propulsion System
5 Crew Member
6 Fuse
7 Acquisition Sensor
8 Tracking Sensor
9 Fuel Tank / Solid Rocket Motor
""",
    ),
    315: (
        "DE Damage Description-Component Damage Status",
        8,
        "",
        r"""
0 No Damage
1 Minor Damage
2 Medium Damage
3 Major Damage
4 Destroyed
""",
    ),
    316: (
        "DE Damage Description-Component Visual Smoke Color",
        8,
        "",
        r"""
0 No Smoke
1 White
2 Gray
3 Black
""",
    ),
    318: (
        "Beam Status-Beam State",
        1,
        "",
        r"""
0 Active
1 Deactivated
""",
    ),
    319: (
        "Entity Association-Association Status",
        8,
        "",
        r"""
0 Not Specified
1 Physical Association (General/Object 1)
2 Functional Association (General)
3 Association Broken
4 Physical Association (Object 2)
5 Functional Association (Object 1)
6 Functional Association (Object 2)
""",
    ),
    320: (
        "Entity VP Record-Change Indicator",
        8,
        "",
        r"""
0 Initial Report or No Change Since Last Issuance
1 Change Since Last Issuance
""",
    ),
    321: (
        "Entity Association-Group Member Type",
        8,
        "",
        r"""
0 Not Part of a Group
1 Group Leader
2 Group Member
3 Formation Leader
4 Formation Member
5 Convoy Leader
6 Convoy Member
""",
    ),
    322: (
        "Physical Association Type Groups",
        8,
        "",
        r"""
0 Not Specified
1 Towed / Mounted / Sling Load
2 Restrained
3 Mission
4 Other Connections
""",
    ),
    323: (
        "Entity Association-Physical Association Type",
        8,
        "",
        r"""
0 Not Specified
1 Towed in Air (Single Hook, Not Specified)
2 Towed on Land
3 Towed on Water Surface
4 Towed Underwater
5 Mounted Attached
6 Mounted Unattached and Unsupported
7 Mounted Unattached and Supported
8 Towed in Air (Center Hook)
9 Towed in Air (Forward Hook)
10 Towed in Air (Aft Hook)
11 Towed in Air (Tandem Hook - Fore and Aft)
12 Towed in Air (Mismanaged Tandem - Fore and Center)
13 Towed in Air (Mismanaged Tandem - Center and Aft)
14 Towed in Air (All Hooks)
15 Hoisted
30 Restrained to a Life Form
31 Restrained to a Platform
32 Restrained to an Object
61 Refueling Operation
62 Search and Rescue Basket
63 Search and Rescue Rescue Collar
64 Engagement/Object 2 is Being Engaged
65 Return To Base/Object 2 is the Destination Object
90 Line between Communication Towers
91 Line Between Power Towers
92 Indoors
93 Top Surface
""",
    ),
    324: (
        "Entity Association-Physical Connection Type",
        8,
        "",
        r"""
0 Not Specified
1 Attached Directly to Surface
2 Cable Wire
3 Rope
4 Chain
5 Power Line
6 Telephone Line
7 Cable Line
8 Refueling Drogue
9 Refueling Boom
10 Handcuffs
11 In Contact With
12 Fast Rope
""",
    ),
    325: (
        "Sensor Record-Sensor Type-Other Active Sensors",
        16,
        "",
        r"""
0 Undefined
""",
    ),
    326: (
        "Sensor Record-Sensor Type-Passive Sensors",
        16,
        "",
        r"""
60000 ALR-400
60001 AN/AAR-47
60002 AN/AAR-50
60003 AN/AAR-54
60004 AN/AAR-56
60005 AN/AAR-57
60006 AN/ALQ-142
60007 AN/ALR-45
60008 AN/ALR-46
60009 AN/ALR-56
60010 AN/ALR-59
60011 AN/ALR-64
60012 AN/ALR-66
60013 AN/ALR-67
60014 AN/ALR-69
60015 AN/ALR-73
60016 AN/ALR-76
60017 AN/ALR-91
60018 AN/ALR-93
60019 AN/ALR-94
60020 AN/ALR-801
60021 AN/APR-39
60022 AN/AYR-2
60023 ARI 18223
60024 BOW-21
60025 Chaparral IRST
60026 Flanker IRST
60027 Foxbat IRST
60028 Foxhound IRST
60029 Fulcrum IRST
60030 Havoc IRST
60031 Hind IRST
60032 KJ-200
60033 KJ-8602
60034 L-150 Pastel
60035 Serval
60036 Sherloc
60037 Sherlocvf
60038 Sirena-2
60039 Sirena-3
60040 Sirena-3M
60041 Sky Guardian
60042 SPO-15
60043 SPS-200
60044 Tarang
60045 AN/AAQ-29A
60046 101KS-U MAW
60047 Abrams 2GF FLIR
60048 Abrams 3GF FLIR
60049 AN/AAQ-13 LANTIRN FLIR
60050 AN/ALR-74
60051 AN/ALR-90
60052 AN/APR-48
60053 ELT-156X(V)
60054 101KS-V|Felon IRST
60055 TP-23ML|Flogger IRST
60056 Generic FLIR
60057 Generic IRST
60058 Generic MAWS
60059 Generic RWR
60060 L-136 Mak
60061 Leonardo SASS IRST
60062 OSF IRST
60063 Pirate IRST
60064 RECCELITE
60065 Thales Nederland Sirius IRST
60066 Tornado RWR
60067 TOES-521 FLIR
60068 Safran Vampir_MB
""",
    ),
    327: (
        "Munition/Expendable Status",
        8,
        "",
        r"""
0 Other
1 Ready
2 Inventory
""",
    ),
    328: (
        "Fuel Measurement Units",
        8,
        "",
        r"""
0 Other
1 Liter
2 Kilogram
""",
    ),
    329: (
        "Fuel Location",
        8,
        "",
        r"""
0 Other
""",
    ),
    330: (
        "Entity Association-Association Type",
        8,
        "",
        r"""
0 Other
1 Target Entity
2 Target Location
3 Home Base Location
4 CAP Point Location
5 Flight Leader
6 Flight Member
7 IP Point
8 Rendezvous Point
9 On-Station Location
10 Landing Zone Location
11 Downed Pilot
12 Tanker Entity that Is Currently Refueling the Transferred Entity
13 Tanker Entity the Transferred Entity Is Headed towards to Refuel
14 Entity Headed towards to Join Up With
""",
    ),
    331: (
        "Sensor On/Off Status",
        8,
        "",
        r"""
0 Off
1 On
""",
    ),
    332: (
        "Ownership Status",
        8,
        "",
        r"""
0 Other
1 New Owner
2 Ownership Query Response
3 Ownership Conflict
4 Local Entity Cancelled - Auto Resolve Conflict
5 Local Entity Cancelled - Manual Resolve Conflict
6 Local Entity Cancelled - Remove Entity TCR Received
""",
    ),
    333: (
        "Record-R-Event Type",
        16,
        "",
        r"""
0 Other
""",
    ),
    334: (
        "Record Query-R-Event Type",
        16,
        "",
        r"""
0 Periodic
1 Internal Entity State Data
""",
    ),
    335: (
        "UA Propulsion Plant Configuration-Configuration",
        7,
        "",
        r"""
0 Other
1 Diesel/Electric
2 Diesel
3 Battery
4 Turbine Reduction
6 Steam
7 Gas Turbine
""",
    ),
    336: (
        "Minefield State-Protocol Mode",
        2,
        "",
        r"""
0 Heartbeat Mode
1 QRP Mode
""",
    ),
    337: (
        "Transponder/Interrogator Indicator",
        1,
        "",
        r"""
0 Transponder
1 Interrogator
""",
    ),
    338: (
        "IFF Simulation Mode",
        1,
        "",
        r"""
0 Regeneration
1 Interactive
""",
    ),
    339: (
        "IFF Applicable Modes",
        8,
        "",
        r"""
0 No Applicable Modes Data
1 All Modes
""",
    ),
    340: (
        "Mode C Altitude Indicator",
        1,
        "",
        r"""
0 Positive Altitude Above MSL
1 Negative Altitude Below MSL/Use Alternate Mode C Altitude
""",
    ),
    341: (
        "TCAS/ACAS Basic/Advanced Indicator",
        1,
        "",
        r"""
0 Basic
1 Advanced
""",
    ),
    342: (
        "TCAS/ACAS Indicator",
        1,
        "",
        r"""
0 TCAS
1 ACAS
""",
    ),
    343: (
        "TCAS/ACAS Software Version",
        3,
        "",
        r"""
0 No Statement
1 6.0.2
2 7.0
""",
    ),
    344: (
        "TCAS/ACAS Type",
        3,
        "",
        r"""
0 No Statement
1 ACAS I
2 ACAS II
""",
    ),
    345: (
        "TCAS I/II Type",
        1,
        "",
        r"""
0 TCAS I (or No Statement)
1 TCAS II
""",
    ),
    346: (
        "Mode 5 IFF Mission",
        3,
        "",
        r"""
0 No Statement
1 Surveillance SHORAD
2 SHORAD associated with a Weapons System
3 Weapon System
4 Airborne and Surface (Ship) Surveillance Platforms
5 Airborne and Surface (Ship) Weapons Platforms
6 Ground-to-Ground
""",
    ),
    347: (
        "Mode S Interrogator Status Transmit State",
        3,
        "",
        r"""
0 No Statement
1 Roll-Call
2 All Call
3 Lockout Override
4 Temporary Lockout
5 Intermittent Lockout
""",
    ),
    348: (
        "Mode S Interrogator Identifier IC Type",
        1,
        "",
        r"""
0 II
1 SI
""",
    ),
    349: (
        "ISLS Antenna Type",
        8,
        "",
        r"""
0 No Statement
1 Monopulse Antenna
""",
    ),
    350: (
        "Mode 5 Reply",
        3,
        "",
        r"""
0 No Response
1 Valid
2 Invalid
3 Unable to Verify
""",
    ),
    351: (
        "Antenna Selection",
        2,
        "",
        r"""
0 No Statement
1 Top
2 Bottom
3 Diversity
""",
    ),
    352: (
        "Mode 5 Squitter Type",
        3,
        "",
        r"""
0 Not Capable
1 Short
2 Extended
""",
    ),
    353: (
        "Level 2 Squitter Status",
        1,
        "",
        r"""
0 Disabled
1 Enabled
""",
    ),
    354: (
        "Mode S Squitter Type",
        3,
        "",
        r"""
0 Not Capable
1 Acquisition
2 Extended
3 Short
""",
    ),
    355: (
        "Mode S Squitter Record Source",
        1,
        "",
        r"""
0 Layer 4 IFF Data Records
1 Layer 5 GICB IFF Data Records
""",
    ),
    356: (
        "Aircraft Present Domain",
        8,
        "",
        r"""
0 No Statement
1 Airborne
2 On Ground/Surface
""",
    ),
    357: (
        "Aircraft Identification Type",
        8,
        "",
        r"""
0 No Statement
1 Flight Number
2 Tail Number
""",
    ),
    358: (
        "Capability Report",
        8,
        "",
        r"""
0 No Communications Capability (CA)
1 Reserved
2 Reserved
3 Reserved
4 Signifies at Least Comm-A and Comm-B Capability and Ability to Set CA Code 7 and on the Ground
5 Signifies at Least Comm-A and Comm-B capability and Ability to Set CA Code 7 and Airborne
6 Signifies at Least Comm-A and Comm-B capability and Ability to Set CA Code 7 and Either Airborne or on the Ground
7 Signifies the Downlink Request (DR) Field Is Not Equal To 0 and The Flight Status (FS) Field Equals 2, 3, 4 or 5, and Either Airborne or on the Ground
255 No Statement
""",
    ),
    359: (
        "Navigation Source",
        8,
        "",
        r"""
0 No Statement
1 GPS
2 INS
3 INS/GPS
""",
    ),
    360: (
        "IFF Data Record Available",
        1,
        "",
        r"""
0 Compute Locally
1 IFF Data Record Available
""",
    ),
    361: (
        "Mode 5/S Altitude Resolution",
        1,
        "",
        r"""
0 100-foot
1 25-foot
""",
    ),
    362: (
        "Delta Mode 5/S Altitude Positive/Negative Indicator",
        1,
        "",
        r"""
0 Positive
1 Negative
""",
    ),
    363: (
        "Format Type",
        5,
        "",
        r"""
0 No Data
4 Identity Format
5 Surface Format, 5 meter RNP
6 Surface Format, 100 meter RNP
7 Airborne Format, 5 meter RNP, 25-foot Barometric Altitude
8 Airborne Format, 100 meter RNP, 25-foot Barometric Altitude
9 Airborne Format, 0.25 nmi RNP, 25-foot Barometric Altitude
10 Airborne Format, 1.0 nmi RNP, 25-foot Barometric Altitude
11 Airborne Format, 5 meter RNP, 100-foot Barometric Altitude
12 Airborne Format, 100 meter RNP, 100-foot Barometric Altitude
13 Airborne Format, 0.25 nmi RNP, 100-foot Barometric Altitude
14 Airborne Format, 1.0 nmi RNP, 100-foot Barometric Altitude
15 Airborne Format, 5 meter RNP, GPS Height
16 Airborne Format, 100 meter RNP, GPS Height
""",
    ),
    364: (
        "Aircraft Address Source",
        1,
        "",
        r"""
0 Mode S Aircraft Address Field Value
1 GICB IFF Data Record Available
""",
    ),
    365: (
        "Surveillance/Status",
        2,
        "",
        r"""
0 No Information
1 Emergency/Loss of Communications
2 SPI
3 ATCRBS Code Change
""",
    ),
    366: (
        "Turn Rate Source",
        2,
        "",
        r"""
0 Compute Locally
1 Less Than 1-Degree Turn or Not Turning
2 1-Degree or Greater Turn Rate
""",
    ),
    367: (
        "Time Type Source",
        2,
        "",
        r"""
0 Compute Locally
1 Even Second
2 Odd Second
""",
    ),
    368: (
        "Aircraft Type/Wake",
        3,
        "",
        r"""
0 No Statement
""",
    ),
    369: (
        "Data Category",
        8,
        "",
        r"""
0 No Statement
1 Functional Data
2 Transponder/Interrogator Data Link Messages
""",
    ),
    370: (
        "T/I Link Type",
        16,
        "",
        r"""
0 Not Used
1 Ground Initiated Communications B (GICB)
2 Automatic Dependent Surveillance (ADS)
3 Global Navigation Satellite System (GNSS)
4 Data Link Initiation Capability (DLIC)
5 Aircraft Communications Addressing and Reporting System (ACARS)
6 ATC Communications Management (ACM)
7 VHF Digital Link (VDL)
8 Aeronautical Telecommunication Network (ATN)
9 Mode Select (S)
10 Airborne Collision Avoidance Systems (ACAS)
11 Traffic Collision Avoidance Systems (TCAS)
12 Automatic Dependent Surveillance-B (ADS-B)
""",
    ),
    371: (
        "Antenna Status",
        8,
        "",
        r"""
0 No Statement
1 Not Able to Emit
2 Able to Emit
""",
    ),
    372: (
        "Transmission Indicator",
        8,
        "",
        r"""
0 No Statement
1 Original Interrogation
2 Interrogation Reply
3 Squitter Transmission
""",
    ),
    373: (
        "Reply Amplification",
        8,
        "",
        r"""
0 No Statement
1 Complete
2 Limted
3 Unable to Respond
""",
    ),
    374: (
        "DE Fire-Flags-State/Update Flag",
        1,
        "",
        r"""
0 Update Due to Heartbeat Timer
1 State Change
""",
    ),
    375: (
        "Component Visual Damage Status-Smoke",
        2,
        "",
        r"""
0 No Smoke
1 Light Smoke
2 Moderate Smoke
3 Heavy Smoke
""",
    ),
    376: (
        "Component Visual Damage Status-Surface Damage",
        2,
        "",
        r"""
0 Normal Appearance
1 Light Charring
2 Heavy Charring
3 One or More Holes Burned Completely through Surface
""",
    ),
    377: (
        "Grid Axis Descriptor-Axis Type",
        8,
        "",
        r"""
0 Regular Axis
1 Irregular Axis
""",
    ),
    378: (
        "Appearance-Paint Scheme",
        1,
        "",
        r"""
0 Uniform Color
1 Camouflage
""",
    ),
    379: (
        "Appearance-Damage",
        2,
        "",
        r"""
0 No Damage
1 Slight Damage
2 Moderate Damage
3 Destroyed
""",
    ),
    380: (
        "Mode 5 Message Formats Status",
        1,
        "",
        r"""
0 Capability
1 Active Interrogation
""",
    ),
    381: (
        "Appearance-Trailing Effects",
        2,
        "",
        r"""
0 None
1 Small
2 Medium
3 Large
""",
    ),
    382: (
        "Appearance-Hatch",
        3,
        "",
        r"""
0 Not Applicable
1 Closed
2 Popped
3 Popped and Person Is Visible
4 Open
5 Open and Person Is Visible
""",
    ),
    383: (
        "Appearance-Launcher/Operational",
        1,
        "",
        r"""
0 Not Raised/Not Operational
1 Raised/Operational
""",
    ),
    384: (
        "Appearance-Camouflage Type",
        2,
        "",
        r"""
0 Desert Camouflage
1 Winter Camouflage
2 Forest Camouflage
3 Other
""",
    ),
    385: (
        "Appearance-Concealed Position",
        1,
        "",
        r"""
0 Not Concealed
1 Prepared Concealed Position
""",
    ),
    386: (
        "Appearance-Entity or Object State",
        1,
        "",
        r"""
0 Active
1 Deactivated
""",
    ),
    387: (
        "Appearance-Canopy",
        3,
        "",
        r"""
0 Not Applicable
1 Single Canopy/Single Troop Door Closed
2 Front and Rear Canopy/Left and Right Troop Door Closed
3 Front Canopy/Left Troop Door Open
4 Single Canopy/Single Troop Door Open
5 Rear Canopy/Right Troop Door Open
6 Front and Rear Canopy/Left and Right Troop Door Open
""",
    ),
    388: (
        "Appearance-Subsurface Hatch",
        3,
        "",
        r"""
0 Not Applicable
1 Hatch Is Closed
4 Hatch Is Open
""",
    ),
    389: (
        "DIS-PDU Status-Active Interrogation Indicator (AII)",
        1,
        "",
        r"""
0 Not Active
1 Active
""",
    ),
    390: (
        "Appearance-Life Form Health",
        2,
        "",
        r"""
0 No Injury
1 Slight Injury
2 Moderate Injury
3 Fatal Injury
""",
    ),
    391: (
        "Appearance-Life Form Compliance Status",
        4,
        "",
        r"""
0 Not Specified
1 Detained
2 Surrender
3 Using Fists
4 Verbal Abuse Level 1
5 Verbal Abuse Level 2
6 Verbal Abuse Level 3
7 Passive Resistance Level 1
8 Passive Resistance Level 2
9 Passive Resistance Level 3
10 Using Non-Lethal Weapon 1
11 Using Non-Lethal Weapon 2
12 Using Non-Lethal Weapon 3
13 Using Non-Lethal Weapon 4
14 Using Non-Lethal Weapon 5
15 Using Non-Lethal Weapon 6
""",
    ),
    392: (
        "Appearance-Life Form Posture",
        4,
        "",
        r"""
0 Not Specified
1 Upright, Standing Still
2 Upright, Walking
3 Upright, Running
4 Kneeling
5 Prone
6 Crawling
7 Swimming
8 Parachuting
9 Jumping
10 Sitting
11 Squatting
12 Crouching
13 Wading
14 Surrender
15 Detained
""",
    ),
    393: (
        "Appearance-Life Form Weapon/Implement",
        2,
        "",
        r"""
0 Not Present
1 Stowed
2 Deployed/Active
3 Firing Position/In Use
""",
    ),
    394: (
        "Appearance-Concealed Movement",
        1,
        "",
        r"""
0 Open Movement
1 Rushes Between Covered Positions
""",
    ),
    395: (
        "Appearance-Environmental Density",
        4,
        "",
        r"""
0 Clear
1 Hazy
2 Dense
3 Very Dense
4 Opaque
""",
    ),
    396: (
        "Mode 5 Platform Type",
        1,
        "",
        r"""
0 Ground Vehicle
1 Air Vehicle
""",
    ),
    397: (
        "Appearance-Anti-Collision Day/Night",
        1,
        "",
        r"""
0 Day
1 Night
""",
    ),
    398: (
        "Appearance-Navigation/Position Brightness",
        1,
        "",
        r"""
0 Dim
1 Bright
""",
    ),
    399: (
        "Appearance-Supply Deployed",
        2,
        "",
        r"""
0 Not Applicable
1 Stowed
2 Deployed
3 Deployed and Active
""",
    ),
    400: (
        "Appearance-NVG Mode",
        1,
        "",
        r"""
0 Overt Lighting
1 Covert Lighting (Night Vision Goggles)
""",
    ),
    401: (
        "Parachute",
        2,
        "",
        r"""
0 None
1 Deployed
2 Collapsed
3 Malfunction/Streamer
""",
    ),
    402: (
        "Flare/Smoke Color",
        3,
        "",
        r"""
0 White
1 Red
2 Green
3 IR
""",
    ),
    403: (
        "Flare/Smoke Status",
        2,
        "",
        r"""
0 Not Ignited
1 Burning
2 Burned Out
""",
    ),
    404: (
        "Spot Chaff Status",
        2,
        "",
        r"""
0 None
1 Deployed
2 Malfunction
""",
    ),
    405: (
        "Appearance-Object General-Damage",
        2,
        "",
        r"""
0 No Damage
1 Damaged
2 Destroyed
""",
    ),
    406: (
        "Appearance-Object General-Predistributed",
        1,
        "",
        r"""
0 Object Created During the Exercise
1 Object Predistributed Prior to Exercise Start
""",
    ),
    407: (
        "Appearance-Object Specific-Breach State",
        2,
        "",
        r"""
0 No Breaching
1 Breached
2 Cleared
""",
    ),
    408: (
        "Appearance-Object Specific-Chemical Type",
        2,
        "",
        r"""
0 Other
1 Hydrochloric
2 White Phosphorous
3 Red Phosphorous
""",
    ),
    409: (
        "Appearance-Linear Object Tank Ditch Breach",
        2,
        "",
        r"""
0 No Breaching
1 Slight Breaching
2 Moderate Breached
3 Cleared
""",
    ),
    410: (
        "Appearance-Linear Object Lane Marker Visible",
        2,
        "",
        r"""
0 Left Side Is Visible
1 Right Side Is Visible
2 Both Sides Are Visible
""",
    ),
    411: (
        "Appearance-Object General-IED Present",
        2,
        "",
        r"""
0 None
1 Visible
2 Partially Hidden
3 Completely Hidden
""",
    ),
    412: (
        "Mode 5 Level Selection",
        1,
        "",
        r"""
0 Mode 5 Level 1
1 Mode 5 Level 2
""",
    ),
    413: (
        "Supply-Fuel Type",
        8,
        "6.0.0.0.1",
        r"""
0 Other
1 Gasoline
2 Diesel Fuel (F-54/DF-2)
3 JP-4 (F-40/JET B)
4 Fuel Oil
5 JP-8 (F-34/JET A-1)
6 Fog Oil
7 Multi-Spectral Fog Oil
8 JP-5 (F-44/JET A)
9 JPTS
10 TS-1 (Russia (RUS))
""",
    ),
    414: (
        "Sensor Type Source",
        8,
        "",
        r"""
0 Other Active Sensors
1 Electromagnetic
2 Passive Sensors
3 Minefield Sensors
4 Underwater Acoustics
5 Lasers
""",
    ),
    415: (
        "Attached Part-Detached Indicator",
        8,
        "",
        r"""
0 Attached
1 Detached
""",
    ),
    416: (
        "Intercom Control-Communications Class",
        1,
        "",
        r"""
0 Simulated Communications Channel
1 Simulation Support Communications Channel
""",
    ),
    417: (
        "DIS-Live Entity-Subprotocol Number",
        8,
        "",
        r"""
0 No Subprotocol
""",
    ),
    418: (
        "Minefield Appearance-Minefield Type",
        2,
        "",
        r"""
0 Mixed Anti-Personnel and Anti-Tank Minefield
1 Pure Anti-Personnel Minefield
2 Pure Anti-Tank Minefield
""",
    ),
    419: (
        "Minefield Appearance-Active Status",
        1,
        "",
        r"""
0 Active
1 Inactive
""",
    ),
    420: (
        "Minefield Appearance-Lane",
        1,
        "",
        r"""
0 Minefield Has Active Lane
1 Minefield Has an Inactive Lane
""",
    ),
    421: (
        "Minefield Appearance-State",
        1,
        "",
        r"""
0 Active
1 Deactivated
""",
    ),
    422: (
        "Minefield Fusing-Fuse Type",
        7,
        "",
        r"""
0 No Fuse
1 Other
2 Pressure
3 Magnetic
4 Tilt Rod
5 Command
6 Trip Wire
""",
    ),
    423: (
        "Mode 5 Location Errors",
        1,
        "",
        r"""
0 No Location Errors
1 IFF Data Record Present
""",
    ),
    424: (
        "Minefield Paint Scheme-Algae",
        2,
        "",
        r"""
0 None
1 Light
2 Moderate
3 Heavy
""",
    ),
    425: (
        "Minefield Paint Scheme-Paint Scheme",
        6,
        "",
        r"""
0 Other
1 Standard
2 Camouflage Desert
3 Camouflage Jungle
4 Camouflage Snow
5 Camouflage Gravel
6 Camouflage Pavement
7 Camouflage Sand
8 Natural Wood
9 Clear
10 Red
11 Blue
12 Green
13 Olive
14 White
15 Tan
16 Black
17 Yellow
18 Brown
""",
    ),
    426: (
        "Cover/Shroud Status",
        2,
        "",
        r"""
0 Closed
1 Opening
2 Cover/Shroud Blown/Detached
3 Open/Attached
""",
    ),
    427: (
        "Platform-Land-Motorcycle Subcategories",
        8,
        "1.1.X.80",
        r"""
0 Other
1 Scooter (Small)
2 Sport/Street (Mid-Size)
3 Cruiser (Large)
4 Dirt Bike
5 Standard
6 Touring
7 Dual Purpose
""",
    ),
    428: (
        "Platform-Land-Car Subcategories",
        8,
        "1.1.X.81",
        r"""
0 Other
10 Generic
11 Generic, Mini/Microcar (Tiny)
12 Generic, Economy/Compact (Small)
13 Generic, Intermediate/Standard (Medium)
14 Generic, Full/Premium/Luxury (Large)
15 Generic, Oversize
20 2-Door (Coupe)
21 2-Door (Coupe), Mini/Microcar (Tiny)
22 2-Door (Coupe), Economy/Compact (Small)
23 2-Door (Coupe), Intermediate/Standard (Medium)
30 3-Door Hatchback
31 3-Door Hatchback, Mini/Microcar (Tiny)
32 3-Door Hatchback, Economy/Compact (Small)
40 4-Door Sedan
41 4-Door Sedan, Mini/Microcar (Tiny)
42 4-Door Sedan, Economy/Compact (Small)
43 4-Door Sedan, Intermediate/Standard (Medium)
44 4-Door Sedan, Full/Premium/Luxury (Large)
45 4-Door Sedan, Oversize
50 5-Door Hatchback
51 5-Door Hatchback, Mini/Microcar (Tiny)
52 5-Door Hatchback, Economy/Compact (Small)
53 5-Door Hatchback, Intermediate/Standard (Medium)
54 5-Door Hatchback, Full/Premium/Luxury (Large)
60 Wagon
62 Wagon, Economy/Compact (Small)
63 Wagon, Intermediate/Standard (Medium)
64 Wagon, Full/Premium/Luxury (Large)
70 Minivan
80 Limousine
84 Limousine, Full/Premium/Luxury (Large)
85 Limousine, Oversize
90 Sports (High Performance)
100 Convertible
101 Convertible, Mini/Microcar (Tiny)
102 Convertible, Economy/Compact (Small)
103 Convertible, Intermediate/Standard (Medium)
104 Convertible, Full/Premium/Luxury (Large)
110 Sports Utility Vehicle (SUV)
112 Sports Utility Vehicle (SUV), Economy/Compact (Small)
113 Sports Utility Vehicle (SUV), Intermediate/Standard (Medium)
114 Sports Utility Vehicle (SUV), Full/Premium/Luxury (Large)
115 Sports Utility Vehicle (SUV), Oversize
""",
    ),
    429: (
        "Platform-Land-Bus Subcategories",
        8,
        "1.1.X.82",
        r"""
0 Other
1 Commuter (Flat Nose)
2 Commuter (Snout Nose)
3 Shuttle
4 Double Decker
5 Guided
6 Kneeling
7 Midibus
8 Minibus
9 Mini Wheelchair
10 Motorcoach
11 Prison Bus
12 Schoolbus
13 School Wheelchair
14 Tour
15 Tram Parking Lot
16 Trolley
17 Airport Transport
18 Articulated (Multi-Unit)
""",
    ),
    430: (
        "Platform-Land-Single Unit Cargo Truck Subcategories",
        8,
        "1.1.X.83",
        r"""
0 Other
1 Pickup Truck, Mini
2 Pickup Truck, Mid-Size
3 Pickup Truck, Full-Size
4 Pickup Truck, Crew Cab
5 Pickup Truck, Extended Cab
6 Pickup Truck, Long Bed
7 Pickup Truck, Cab Forward
10 Cargo Truck
11 Cargo Truck, up to 2.5 Ton
12 Cargo Truck, up to 5 Ton
13 Cargo Truck, up to 7.5 Ton
14 Cargo Truck, up to 10 Ton
15 Cargo Truck, over 10 Ton
20 Tanker
30 Semi-Trailer Cab (w/o Trailer)
70 Van
71 Van, Extended
72 Van, Compact
73 Van, Wheelchair
74 Van, Delivery
100 Delivery Truck
101 Delivery Truck, Box
102 Delivery Truck, Flatbed
103 Delivery Truck, Stake Bed
104 Mess Truck
105 Truck, Palletised Load System (PLS)
106 Truck, Petroleum, Oil, and Lubricants (POL) Palletised Load System (PLS)
107 Truck, Petroleum, Oil, and Lubricants (POL), Surveillance
108 Refrigerated Truck, Small
109 Refrigerated Truck, Medium
110 Refrigerated Truck, Large
""",
    ),
    431: (
        "Platform-Land-Single Unit Utility Emergency Truck Subcategories",
        8,
        "1.1.X.84",
        r"""
0 Other
1 Ambulance Truck
2 Fire/Paramedic Truck
3 Ambulance, Advanced Life Support
4 Ambulance Pickup Truck
10 Fire Engine
11 Aerial Ladder Fire Engine
12 Airport Fire Engine
13 Wildland Fire Engine
14 Fire Chief
20 Police Paddy Wagon
21 Police, SWAT
22 Police, Bomb Squad
23 Police, Pickup Truck
30 Hazmat
40 Wrecker, Normal Hook and Chain
41 Wrecker, Normal Boom
42 Wrecker, Normal Wheel Lift
43 Wrecker, Normal Flatbed
44 Wrecker, Normal Integrated
45 Wrecker, Heavy Hook and Chain
46 Wrecker, Heavy Boom
47 Wrecker, Heavy Wheel Lift
48 Wrecker, Heavy Flatbed
49 Wrecker, Heavy Integrated
60 Postal Truck
70 Street Sweeper
71 Street Sweeper, Three Wheeled
80 Waste Collection, Other
81 Waste Collection, Front Loader
82 Waste Collection, Rear Loader
83 Waste Collection, Automated Side Loader
84 Waste Collection, Pneumatic Collection
85 Waste Collection, Grapple
90 Utility Truck
91 Utility Truck w/ Boom
100 Aerial Work Platform, Other
101 Aerial Work Platform, Scissor Lift
102 Aerial Work Platform, Telescoping
120 Maintenance Truck
121 Decontamination Truck
122 Water Cannon Truck
123 Water Purification Truck
124 Smoke Generator Truck
150 Auto Rickshaw
""",
    ),
    432: (
        "Platform-Land-Multiple Unit Cargo Truck Subcategories",
        8,
        "1.1.X.85",
        r"""
0 Other
1 Tractor Trailer
2 Tanker
""",
    ),
    433: (
        "Platform-Land-Multiple Unit Utility Emergency Truck Subcategories",
        8,
        "1.1.X.86",
        r"""
0 Other
1 Fire Engine, Hook And Ladder
""",
    ),
    434: (
        "Platform-Land-Construction Specialty Vehicle Subcategories",
        8,
        "1.1.X.87",
        r"""
0 Other
1 Tug
2 Forklift
3 Loader
4 Loader, Backhoe
5 Crane, Tractor Mounted
6 Crane, Wheeled
7 Grader
8 Road Roller, Other
9 Road Roller, Double Drum, Smooth
10 Road Roller, Single Drum, Smooth
11 Road Roller, Double Drum, Sheeps
12 Road Roller, Single Drum, Sheeps
13 Road Roller, Pneumatic Tired
14 Excavator, Other
15 Excavator, Dragline
16 Excavator, Long Reach
17 Excavator, Mobile Tire
18 Mini Excavator
19 Excavator Giant
20 Bulldozer, Tractor Mounted
21 Bulldozer, Tracked
22 Scraper
23 Skid Steer
24 Dump Truck, Other
25 Dump Truck, Articulated
26 Dump Truck, Transfer
27 Dump Truck, Super
28 Dump Truck, Off Road
29 Paver
30 Drilling Machine
31 Concrete Mixer, Other
32 Concrete Mixer, Rear Discharge
33 Concrete Mixer, Front Discharge
34 Concrete Mixer, Six Axle
35 Concrete Mixer, Long Reach Boom
36 Concrete Mixer, Volumetric
37 Trencher, Chain
38 Trencher, Rockwheel
39 Snowcat
40 Crane, Tracked
41 Crane, Shovel
42 Sweeper, Rotary
43 Roller, Vibratory Compactor
44 Fork Lift, Truck
45 Fork Lift, Rought Terrain
46 Transloader
47 Truck, Water, Construction
48 Truck, Fuel Delivery
49 Truck, Sawmill
50 Truck, Line Marking, Construction
51 Tractor, Industrial
52 Compactor, High Speed
53 Truck, Drilling
54 Truck, Drilling Support
55 Crane, Construction
""",
    ),
    435: (
        "Platform-Land-Farm Specialty Vehicle Subcategories",
        8,
        "1.1.X.88",
        r"""
0 Other
1 Tractor
2 Harvester/Reaper
3 Skidder
4 Forwarder
5 Lawn Mower, Other
6 Lawn Mower, Riding
7 Lawn Mower, Standing
8 Lawn Mower, Push
""",
    ),
    436: (
        "Platform-Land-Trailer Subcategories",
        8,
        "1.1.X.89",
        r"""
0 Other
1 Trailer, Flatbed
2 Trailer, Container
3 Trailer, Container, Refrigerated
4 Trailer, Double
5 Trailer, Auto Transport
6 Trailer, Articulated
7 Trailer, Tanker
8 Trailer, Tanker, Small
9 Trailer, Tanker, Large
10 Trailer, Tanker, Gasoline
11 Trailer, Tanker, Milk
12 Trailer, Tanker, Water
13 Trailer, Tanker, Septic
14 Trailer, Boat
15 Trailer, Boat, Small
16 Trailer, Boat, Large
17 Trailer, Recreational
18 Trailer, Recreational, Conventional
19 Trailer, Recreational, Travel Expandable
20 Trailer, Recreational, Fifth Wheel Travel
21 Trailer, Recreational, Folding Camping
22 Trailer, Recreational, Truck Camper
23 Trailer, Aerostat Mooring Platform
24 Trailer, Household
25 Trailer, Kitchen
26 Trailer, UltraLight Aircraft
27 Trailer, Heavy Equipment
""",
    ),
    437: (
        "Platform-Land-Recreational Subcategories",
        8,
        "1.1.X.90",
        r"""
0 Other
1 ATV, 2X4
2 ATV, 4X4
3 ATV, 6X6
4 ATV, 3-wheeled
5 Toy, Other
6 Toy, Car
7 Toy, ATV
8 Golf Cart
9 Snowmobile
10 Recreational Vehicle
11 Recreational Vehicle, Type A Motorhome
12 Recreational Vehicle, Type B Motorhome
13 Recreational Vehicle, Type C Motorhome
14 Conversion Van
""",
    ),
    438: (
        "Platform-Land-Non-motorized Subcategories",
        8,
        "1.1.X.91",
        r"""
0 Other
1 Unicycle
2 Bicycle
3 Bicycle, Mountain
4 Bicycle, Racing
5 Tricycle
6 Quadricycle
7 Rickshaw, Two Person
8 Rickshaw, One Person
9 Tandem Bicycle
10 Cycle Trailer
11 Cycle Sidecar
12 Sled
13 Skis
14 Snowboard
15 Skateboard
16 Skates
17 Skates, In-Line
18 Wagon Cart
19 Dolly
20 Handtruck
21 Push Cart
22 Wheelbarrow
23 Kick Scooter
24 Wheelchair
""",
    ),
    439: (
        "Platform-Land-Trains Subcategories",
        8,
        "1.1.X.92",
        r"""
0 Other
1 Engine (Locomotive)
2 Box Car
3 Tanker
4 Flatcar
5 Caboose
6 Passenger Car
7 Hopper
""",
    ),
    440: (
        "Platform-Land-Utility Emergency Car Subcategories",
        8,
        "1.1.X.93",
        r"""
0 Other
1 Ambulance Car
2 Police Car
3 Police Chief
4 Hearse
5 Taxi
""",
    ),
    441: (
        "Platform-Surface-Passenger Vessel Subcategories",
        8,
        "1.3.X.80",
        r"""
1 Cruise Ship
2 Cruise Ferry
3 High Speed Ferry
4 Ferry
5 Ocean Liner
""",
    ),
    442: (
        "Platform-Surface-Dry Cargo Ship Subcategories",
        8,
        "1.3.X.81",
        r"""
1 Common Dry Cargo Ship
2 Dry Bulk Cargo Ship
3 Container Ship
4 Reefer Ship (Refrigerator Ship)
5 Ro-Ro Ship (Roll-on/Roll-off Ship)
6 Barge
7 Heavy Lift Ship
""",
    ),
    443: (
        "Platform-Surface Tanker Subcategories",
        8,
        "1.3.X.82",
        r"""
1 Liquid Petroleum Gas (LPG)Tanker
2 Chemical Tanker
3 Liquid Natural Gas (LNG) Tanker
4 Coastal Trading Vessel (Coaster)
5 Crude Oil Tanker (up to 159,999 DWT)
6 Liquid Bulk Tanker
7 Very Large Crude Carrier (160,000–319,999 DWT)
8 Ultra Large Crude Carrier (320,000–549,999 DWT)
9 Condensate Storage Tanker
""",
    ),
    444: (
        "Platform-Surface Support Vessel Subcategories",
        8,
        "1.3.X.83",
        r"""
1 Platform Supply Vessel
2 Tender Vessel
3 Tugboat
4 Dive Support Vessel
5 Fireboat
6 Well Stimulation Vessel (WSV)
7 Anchor Handling Tug Supply Vessel (AHTS)
8 Offshore Construction Vessel (OCV)
9 Emergency Response and Rescue Vessel (ERRV)
""",
    ),
    445: (
        "Platform-Surface Private Motorboat Subcategories",
        8,
        "1.3.X.84",
        r"""
1 Small Motorboat (up to 26ft/7.9m)
2 Medium Motorboat (up to 39ft/11.9m)
3 Large Motorboat (up to 65ft/19.8m)
4 Very Large Motorboat (greater than 65ft/19.8m)
""",
    ),
    446: (
        "Platform-Surface Private Sailboat Subcategories",
        8,
        "1.3.X.85",
        r"""
1 Small Sailboat (up to 26ft/7.9m)
2 Medium Sailboat (up to 39ft/11.9m)
3 Large Sailboat (up to 65ft/19.8m)
4 Very Large Sailboat (greater than 65ft/19.8m)
""",
    ),
    447: (
        "Platform-Surface Fishing Vessel Subcategories",
        8,
        "1.3.X.86",
        r"""
1 Small Fishing Vessel (up to 26ft/7.9m)
2 Medium Fishing Vessel (up to 65ft/19.8m)
3 Large Fishing Vessel (greater than 65ft/19.8m)
4 Fish Processing Vessel
5 Masted Fishing Vessel
""",
    ),
    448: (
        "Platform-Surface Other Vessels Subcategories",
        8,
        "1.3.X.87",
        r"""
1 Go-Fast Boat
2 Research Vessel
3 Hydrofoil Vessel
4 Cable Layer Vessel
5 Dredger Vessel
6 Junk/Dhow Vessel
7 Catamaran
8 Pontoon
9 Personal Water Craft
10 Refugee Raft
11 Lightship
12 Law Enforcement Vessel
13 Pilot Vessel
""",
    ),
    449: (
        "Crypto Key ID-Crypto Mode",
        1,
        "",
        r"""
0 Baseband
1 Diphase
""",
    ),
    463: (
        "Color",
        8,
        "",
        r"""
0 Not Specified
1 White VGA
2 Red VGA
3 Yellow VGA
4 Lime VGA
5 Cyan VGA
6 Blue VGA
7 Magenta VGA
8 Grey VGA
9 Silver VGA
10 Maroon VGA
11 Olive VGA
12 Green VGA
13 Teal VGA
14 Navy VGA
15 Purple VGA
16 Reserved
17 Reserved
18 Reserved
19 Reserved
20 Black
21 Navy
22 Dark Blue
23 Medium Blue
24 Blue
25 Dark Green
26 Green
27 Teal
28 Dark Cyan
29 Deep Sky Blue
30 Dark Turquoise
31 Medium Spring Green
32 Lime
33 Spring Green
34 Cyan
35 Midnight Blue
36 Dodger Blue
37 Light Sea Green
38 Forest Green
39 Sea Green
40 Dark Slate Gray
41 Lime Green
42 Medium Sea Green
43 Turquoise
44 Royal Blue
45 Steel Blue
46 Dark Slate Blue
47 Medium Turquoise
48 Indigo
49 Dark Olive Green
50 Cadet Blue
51 Cornflower Blue
52 Medium Aquamarine
53 Dim Gray
54 Slate Blue
55 Olive Drab
56 Slate Gray
57 Light Slate Gray
58 Medium Slate Blue
59 Lawn Green
60 Chartreuse
61 Aquamarine
62 Maroon
63 Purple
64 Olive
65 Gray
66 Grey
67 Sky Blue
68 Light Sky Blue
69 Blue Violet
70 Dark Red
71 Dark Magenta
72 Saddle Brown
73 Dark Sea Green
74 Light Green
75 Medium Purple
76 Dark Violet
77 Pale Green
78 Dark Orchid
79 Yellow Green
80 Sienna
81 Brown
82 Dark Gray
83 Light Blue
84 Green Yellow
85 Pale Turquoise
86 Light Steel Blue
87 Powder Blue
88 Fire Brick
89 Dark Golden Rod
90 Medium Orchid
91 Rosy Brown
92 Dark Khaki
93 Silver
94 Medium Violet Red
95 Indian Red
96 Peru
97 Chocolate
98 Tan
99 Light Gray
100 Pale Violet Red
101 Thistle
102 Orchid
103 Golden Rod
104 Crimson
105 Gainsboro
106 Plum
107 Burly Wood
108 Light Cyan
109 Lavender
110 Dark Salmon
111 Violet
112 Pale Golden Rod
113 Light Coral
114 Khaki
115 Alice Blue
116 Honey Dew
117 Azure
118 Sandy Brown
119 Wheat
120 Beige
121 White Smoke
122 Mint Cream
123 Ghost White
124 Salmon
125 Antique White
126 Linen
127 Light Golden Rod Yellow
128 Old Lace
129 Red
130 Fuchsia
131 Magenta
132 Deep Pink
133 Orange Red
134 Tomato
135 Hot Pink
136 Coral
137 Dark Orange
138 Light Salmon
139 Orange
140 Light Pink
141 Pink
142 Gold
143 Peach Puff
144 Navajo White
145 Moccasin
146 Bisque
147 Misty Rose
148 Blanched Almond
149 Papaya Whip
150 Lavender Blush
151 Sea Shell
152 Cornsilk
153 Lemon Chiffon
154 Floral White
155 Snow
156 Yellow
157 Light Yellow
158 Ivory
159 White
""",
    ),
    464: (
        "Building Paint Scheme",
        8,
        "",
        r"""
0 Default
""",
    ),
    465: (
        "Season",
        2,
        "",
        r"""
0 Summer
1 Winter
2 Spring
3 Autumn
""",
    ),
    466: (
        "Material",
        4,
        "",
        r"""
0 Not Specified
1 Plastic
2 Rubber
3 Road
""",
    ),
    467: (
        "Link 11/11B Fidelity Level",
        8,
        "",
        r"""
0 Fidelity Level 0
1 Fidelity Level 1
2 Fidelity Level 2
""",
    ),
    468: (
        "Link 11 Terminal Mode",
        8,
        "",
        r"""
0 No Statement
1 Network Control Station
2 Picket
""",
    ),
    469: (
        "Link 11 Data Terminal Set Indicator",
        8,
        "",
        r"""
0! No Statement
1! Transmit
2! Receive
3! Net Busy
4! Transmit Data Error
5! Receive Data Error
6! Code Error
7! Synchronization Complete
""",
    ),
    470: (
        "Link 11 Mode of Operation",
        16,
        "",
        r"""
0 No Statement
1 Net Sync
2 Net Test
3 Roll Call
4 Short Broadcast
5 Broadcast
""",
    ),
    471: (
        "Life Forms-Subcategory-Iranian Weapons",
        8,
        "3.X.101.1;3.1.101.4",
        r"""
1 Misagh-2
2 RBS-70
""",
    ),
    472: (
        "Life Form Land Categories",
        8,
        "3.1.0;3.1.2-12;3.1.14-224;3.1.226-500",
        r"""
10 Conventional Armed Forces
11 Army
12 Naval Infantry (Marines)
13 Air Force
14 Navy
15 Coast Guard
16 United Nations
30 Special Operations Forces (SOF)
50 Law Enforcement
70 Non-Military National Government Agencies
90 Regional / Local Forces
100 Irregular Forces
101 Terrorist Combatant
102 Insurgent
110 Paramilitary Forces
120 Humanitarian Organizations
130 Civilian
131 Emergency Medical Technician (EMT)
132 Firefighter
133 Press
200>100 Mammal
201>101 Reptile
202>102 Amphibian
203>103 Insect
204>104 Arachnid
205>105 Mollusk
206>106 Marsupial
""",
    ),
    473: (
        "Life Form-Human-Subcategory-Equipment Class",
        8,
        "3.1.X.10-199",
        r"""
0 None
1>514 Weapon, Non-specific
5>474 Assault Rifles
10>475 High Power Rifles
15>481 Sniper Rifles
17>510 Anti-Materiel Rifle (AMR)
20>482 Sub Machine Guns
25>511 Shot Guns
30>515 Grenade Launchers
35>516 Machine Guns
40>517 Grenade Launching Machine Gun
45>518 Anti-Tank Rockets
50>519 Anti-Tank Missiles
55 Anti-Tank Guns
60>522 Flame Rockets
65>523 Flame Throwers
70>528 Rocket Launchers
75>512 Mortars
80>513 Hand Guns
85>520 Man-Portable Air Defense System (MANPADS)
90>521 Recoilless Rifles
95>524 Drone Guns
150>529 Equipment, Non-specific
151 Sensors
152>505 Signal Sensor
153>527 Lasers
160>531 Animal Companion
171>526 Personal Electronics
172>525 Logistics Equipment
173>530 Medical Equipment
""",
    ),
    474: (
        "Life Form-Human-Specific-Assault Rifles",
        8,
        "3.1.X.10-199.5",
        r"""
0 Other
1 4.5mm Interdynamics MKR
10 5.45mm AK-74
11 5.45mm AKS-74
12 5.45mm AK-74M
13 5.45mm Kbk wz. 1988 Tantal
14 5.45mm Fort-221
20 5.45mm/5.56mm/7.62mm IPI Malyuk
30 5.56mm AK-101
31 5.56mm Diemaco C7
32 5.56mm Colt Canada C8 Carbine
33 5.56mm GIAT FAMAS G2
34 5.56mm FN FNC
35 5.56mm HK G36
36 5.56mm IMI Galil
37 5.56mm INSAS
38 5.56mm Daewoo K1
39 5.56mm Daewoo K2
40 5.56mm M16A1
41 5.56mm M16A2/A3/A4
42 5.56mm Colt M4
43 5.56mm Colt M4 Special Operations Peculiar Modification (SOPMOD)
44 5.56mm Ruger Mini-14
45 5.56mm Enfield SA-80A2
46 5.56mm Pindad SS1 V1
47 5.56mm Pindad SS1 V2
48 5.56mm Pindad SS1 V3
49 5.56mm Steyr AUG A1
50 5.56mm T65
51 5.56mm T91
52 5.56mm Tavor TAR-21
53 5.56mm Type CQ / M311
54 5.56mm Daewoo K11
55 5.56mm Austeyr F88
56 5.56mm Austeyr F88-GLA
57 5.56mm Austeyr F88-S-A1
58 5.56mm Austeyr F88-S-A2
59 5.56mm Austeyr F88-C
60 5.56mm Austeyr F88-S-A1C
61 5.56mm Austeyr F88-S-A1 LTR
62 5.56mm Austeyr EF88
63 5.56mm Bushmaster XM15
64 5.56mm HK416
65 5.56mm F90
66 5.56mm F90(G)
67 5.56mm F90M
68 5.56mm F90M(G)
69 5.56mm F90CQB
70 5.56mm MK17 SCAR-L
71 5.56mm CZ 805 BREN
72 5.56mm Fort-224
73 5.56mm Fort-227
74 5.56mm Zbroyar UAR-15
75 5.56mm Zbroyar Z-15
76 5.56mm/7.62mm CZ BREN 2
100 5.8mm QBZ-95 (Type 95)
110 7.62mm AK-103
111 7.62mm AK-104
112 7.62mm AK-47
113 7.62mm AKM
114 7.62mm AKS-47
115 7.62mm HK G3A3
116 7.62mm IMI Galil
117 7.62mm KLS
118 7.62mm SKS
119 7.62mm Type 56
120 7.62mm Type 63/68
121 7.62mm Type 81
122 7.62mm MK17 SCAR-H
123 7.62mm Fort-228
124 7.62mm Fort-229
125 7.62mm Zbroyar Z-008 (non-sniper variant)
126 7.62mm Zbroyar Z-10
127 7.62mm Mayak MZ-10
128 7.62mm Stiletto Systems STL-016 .300 Winchester
129 7.62mm CZ BREN 2 BR
130 7.62mm Sa vz. 58 P
131 7.62mm Sa vz. 58 V
150 6.8mm M7 Next Generation Squad Weapon (NGSW)
240 8mm Lebel M16
""",
    ),
    475: (
        "Life Form-Human-Specific-High Power Rifles",
        8,
        "3.1.X.10-199.10",
        r"""
0 Other
10 7.62mm M14
11 7.62mm Remington 700
12 7.62mm SIG-Sauer SSG-2000
13 7.62mm Stoner SR-25
14 7.62mm Mosin-Nagant Model 1891/30
15 7.62mm HK417
16 7.62mm HK417 16" Recce
50 7.65mm BAR M1918
51 7.65mm M1 Garand
""",
    ),
    476: (
        "Life Form Categories-U.S.",
        8,
        "3.1.225",
        r"""
11 U.S. Army (USA)
12 U.S. Marine Corps (USMC)
13 U.S. Air Force (USAF)
14 U.S. Navy (USN)
15 U.S. Coast Guard (USCG)
30 Special Forces
31 Rangers
32 ARSOF
33 Force Reconnaissance
34 Navy SEAL
35 AFSOF
36 Delta Force
51 Federal Bureau of Investigation (FBI)
52 Central Intelligence Agency (CIA)
53 Department of Homeland Security (DHS)
54 Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF)
55 U.S. Secret Service (USSS)
56 U.S. Marshal
70 Law Enforcement (Non-military)
71 State Police (Highway Patrol)
72 County Sheriff/Police
73 Municipal Police
124 Red Cross
""",
    ),
    477: (
        "Life Form Extra-Personal Data",
        8,
        "3.1.X.10-199.X.X",
        r"""
0 Not Specified (Male)
1 Asian (Male)
2 Pacific Islander (Male)
3 Black (Male)
4 East Asian (Male)
5 Hispanic (Male)
6 White (Male)
7 Arab (Male)
8 Homogenous Country Code (Male)
9 Indigenous Country Code (Male)
10 Infant (0 months-1 year) (Male)
20 Toddler (1-3 years) (Male)
30 Child (3-10 years) (Male)
40 Adolescent (10-12 years) (Male)
50 Teenager (13-16 years) (Male)
60 Young Adult (17-25 years) (Male)
70 Adult (25-55 years) (Male)
80 Senior Adult (55-70 years) (Male)
90 Elderly (71+ years) (Male)
100 Female
101 Asian (Female)
102 Pacific Islander (Female)
103 Black (Female)
104 East Asian (Female)
105 Hispanic (Female)
106 White (Female)
107 Arab (Female)
108 Homogenous Country Code (Female)
109 Indigenous Country Code (Female)
110 Infant (0 months-1 year) (Female)
120 Toddler (1-3 years) (Female)
130 Child (3-10 years) (Female)
140 Adolescent (10-12 years) (Female)
150 Teenager (13-16 years) (Female)
160 Young Adult (17-25 years) (Female)
170 Adult (25-55 years) (Female)
180 Senior Adult (55-70 years) (Female)
190 Elderly (71+ years) (Female)
""",
    ),
    478: (
        "Life Form Air Categories",
        8,
        "3.2.X",
        r"""
200>110 Bird
201>111 Insect
202>112 Mammal
""",
    ),
    479: (
        "Life Form Subsurface Categories",
        8,
        "3.4.X",
        r"""
200>120 Fish
201>121 Mammal
202>122 Mollusk
203>123 Crustacean
204>124 Insect
""",
    ),
    481: (
        "Life Form-Human-Specific-Sniper",
        8,
        "3.1.X.10-199.15",
        r"""
0 Other
1 5.8mm QBU-88 (Type 88)
30 7.62mm C3
31 7.62mm FR F2
32 7.62mm AWM-F (G22)
33 7.62mm G3 SG/1
34 7.62mm Galil Sniper
35 7.62mm L96A1
36 7.62mm M14 DMR
37 7.62mm M24 Sniper Weapon System (SWS)
38 7.62mm M40A1/A3
39 7.62mm Steyr SSG 69
40 7.62mm SVD (Dragunov)
41 7.62mm TYPE 79
42 7.62mm SR-25 MK11
43 7.62mm AW SR-98
44 7.62mm Blaser R93
45 7.62mm M2010 Enhanced Sniper Rifle (ESR)
46 7.62mm M110 Semi-Automatic Sniper System (SASS)
47 7.62mm L129A1
48 7.62mm Sako TRG-22
49 7.62mm Colt Canada C20 DMR
50 7.62mm BREN 2 PPS
51 7.62mm Zbroyar VPR-308 (Sniper version of Z-008)
52 7.62mm Zbroyar UAR-10
53 7.62mm Fort-301
54 7.62mm AWM .300 Winchester
55 7.62mm CZ 750
100 7.7mm TYPE 99
105 8.58mm Blaser R93 Tactical 2
106 8.6mm Sako TRG-42
107 8.6mm AWSM .338 Lapua Magnum
110 9mm VSS Vintorez
120 9.5mm/10.36mm CheyTac M200 (.375 cal/.408 cal)
170 12.7mm Steyr HS .50
171 12.7mm M82A1A Special Applications Scoped Rifle (SASR)
172 12.7mm NSV
173 12.7mm OSV-96
174 12.7mm Rangemaster 50
175 12.7mm V94
176 12.7mm M107
177 12.7mm ZVI Falcon OP99
178 12.7mm Snipex Rhino Hunter
179 12.7mm Snipex Alligator
180 12.7mm Desert Tech HTI (.375 cal/.408 cal/.416 cal/.50 cal)
181 12.7mm AW50 (.50 cal BMG)
190 14.5mm Snipex T-Rex
200 20mm Denel NTW-20
""",
    ),
    482: (
        "Life Form-Human-Specific-Sub Machine Gun",
        8,
        "3.1.X.10-199.20",
        r"""
0 Other
10 5.45mm AKS-74U (AKSU-74)
20 5.56mm Daewoo K1A
40 7.65mm Sa vz 61 Skorpion
60 9mm Daewoo K7
61 9mm MAC-10
62 9mm Madsen MK II
63 9mm Mini-Uzi
64 9mm Model 83 Skorpion SMG
65 9mm MP5A2
66 9mm MP5-N
67 9mm Sterling SMG
68 9mm Type CF-05
69 9mm Uzi
70 9mm CZ Scorpion Evo
71 9mm MP7A2
72 9mm UMP9
""",
    ),
    500: (
        "Australian Category Overlay",
        8,
        "3.1.13",
        r"""
11 Australian Army
13 Royal Australian Air Force (RAAF)
14 Royal Australian Navy (RAN)
30 Australian Special Operations Command (SOCOMD)
51 Australian Department of Home Affairs
52 Australian Federal Police (AFP)
""",
    ),
    501: (
        "Life Form Categories-Afghanistan",
        8,
        "3.1.1",
        r"""
11 Afghan National Army (ANA)
13 Afghan Air Force (AAF)
51 National Directorate of Security (NDS)
52 Afghan National Police (ANP)
53 Afghan Border Police (ABP)
54 Afghan National Civil Order Police (ANCOP)
55 Afghan Public Protection Force (APPF)
70 Non-Military National Government Agencies
101 Terrorist Combatant
120 Humanitarian Organizations
121 Red Crescent
130 Civilian
133 Press
""",
    ),
    505: (
        "Life Form-Human-Specific-Equipment Class",
        8,
        "3.1.X.10-199.152",
        r"""
1 Signal Smoke
2 Flash Light
3 Signal Mirror
4 IR Strobe
5 IR Illuminator
6 Spotlight
""",
    ),
    506: (
        "Platform-Subsurface-Civilian Submarine-Subcategories",
        8,
        "1.4.X.80",
        r"""
""",
    ),
    507: (
        "Platform-Subsurface-Civilian Submersible-Subcategories",
        8,
        "1.4.X.81",
        r"""
""",
    ),
    508: (
        "Platform-Subsurface-Civilian Semi-Submersibles-Subcategories",
        8,
        "1.4.X.82",
        r"""
1 Narco-Submarine
""",
    ),
    509: (
        "Leaf Coverage",
        2,
        "",
        r"""
0 Normal
1 Bare
""",
    ),
    510: (
        "Life Form-Human-Specific-Anti-Materiel Rifles",
        8,
        "3.1.X.10-199.17",
        r"""
0 Other
10 12.7mm AW50
11 12.7mm AW50F
12 12.7mm TASKO 7ET3
""",
    ),
    511: (
        "Life Form-Human-Specific-Shot Guns",
        8,
        "3.1.X.10-199.25",
        r"""
0 Other
20 Browning Superposed O/U
21 Browning Cynergy
22 Browning Auto-5
23 18.5mm Browning Citori O/U 12 Gauge
24 16.8mm Browning Citori O/U 16 Gauge
25 15.6mm Browning Citori O/U 20 Gauge
26 14mm Browning Citori O/U 28 Gauge
27 10.4mm Browning Citori O/U .410 Bore
28 18.5mm Browning Double Automatic 12 Gauge
29 18.5mm Ithaca 37 12 Gauge
30 16.8mm Ithaca 37 16 Gauge
31 15.6mm Ithaca 37 20 Gauge
32 14mm Ithaca 37 28 Gauge
33 19.7mm Ithaca Mag-10 SA 10 Gauge
34 19.7mm Marlin Model 55 10 Gauge
35 18.5mm Marlin Model 55 12 Gauge
36 16.8mm Marlin Model 55 16 Gauge
37 15.6mm Marlin Model 55 20 Gauge
38 18.5mm Mossberg 500 12 Gauge
39 15.6mm Mossberg 500 20 Gauge
40 10.4mm Mossberg 500 .410 Bore
41 18.5mm Mossberg 590 12 Gauge
42 15.6mm Mossberg 590 20 Gauge
43 10.4mm Mossberg 590 .410 Bore
44 18.5mm Mossberg 930 SA 12 Gauge
45 Remington Model 11 SA
46 Remington Model 10 12 Gauge
47 15.6mm Remington Model 17 20 Gauge
48 Remington Model 31
49 Remington Model 11-48 SA
50 18.5mm Remington 870 12 Gauge
51 16.8mm Remington 870 16 Gauge
52 15.6mm Remington 870 20 Gauge
53 14mm Remington 870 28 Gauge
54 10.4mm Remington 870 .410 Bore
55 Remington Model 58 SA
56 18.5mm Remington 878 SA 12 Gauge
57 18.5mm Remington Model 1100 SA 12 Gauge
58 16.8mm Remington Model 1100 SA 16 Gauge
59 15.6mm Remington Model 1100 SA 20 Gauge
60 14mm Remington Model 1100 SA 28 Gauge
61 10.4mm Remington Model 1100 SA .410 Bore
62 18.5mm Remington 11-87 SA 12 Gauge
63 15.6mm Remington 11-87 SA 20 Gauge
64 19.7mm Remington Model SP-10 SA 10 Gauge
65 18.5mm Remington 887 12 Gauge
70 18.5mm Remington Sparta 100 SxS 12 Gauge
71 15.6mm Remington Sparta 100 SxS 20 Gauge
72 10.4mm Remington Sparta 100 SxS .410 Bore
73 18.5mm Remington Spartan 310 O/U 12 Gauge
74 15.6mm Remington Spartan 310 O/U 20 Gauge
75 14mm Remington Spartan 310 O/U 28 Gauge
76 10.4mm Remington Spartan 310 O/U .410 Bore
77 18.5mm Remington Spartan 453 SA 12 Gauge
80 18.5mm Winchester Model 1200 12 Gauge
81 16.8mm Winchester Model 1200 16 Gauge
82 15.6mm Winchester Model 1200 20 Gauge
83 Winchester Model 1887/1901
84 Winchester Model 1897
85 Winchester Model 1912
86 Winchester Model 21 SxS
87 Winchester Model 37 SxS
88 18.5mm HR Ultraslug SxS 12 Gauge
89 15.6mm HR Ultraslug SxS 20 Gauge
90 18.5mm Ciener Ultimate O/U 12 Gauge
91 18.5mm Coach Gun SxS Double Barrel 12 Gauge
92 18.5mm Ruger Gold Label SxS 12 Gauge
93 18.5mm High Standard Model 10 SA 12 Gauge
94 18.5mm Kel-Tex KSG 12 Gauge
95 18.5 KAC Masterkey 12 Gauge
96 18.5mm M26 M.A.S.S. 12 Gauge
97 18.5mm SRM Arms M1216 SA 12 Gauge
98 18.5mm AA-12 FA Atchisson Assault
99 18.5mm Pancor Jackhammer FA 12 Gauge
110 18.5mm USAS-12 FA 12 Gauge
111 18.5mm MAUL SA 12 Gauge
112 18.5mm FN SLP SA 12 Gauge
113 18.5mm FN TPS 12 Gauge
115 18.5mm ENARM Pentagun SA 12 Gauge
116 Stevens Model 520/620
117 Stoeger Coach Gun SxS
118 Stoeger Condor O/U
120 18.5mm Armscor Model 30 SA 12 Gauge
121 Weatherby SA-08 SA
122 18.5mm Fabarm SDASS Tactical 12 Gauge
123 18.5mm MAG-7 12 Gauge
124 18.5mm Neostead 12 Gauge
125 18.5mm Armsel Striker SA 12 Gauge
127 18.5mm Parker Hale Rogun SA 12 Gauge
130 26mm RGA-86 Revolver
131 18.5mm Sjorgren SA 12 Gauge
132 18.5mm Akdal MKA 1919 SA 12 Gauge
133 18.5mm Retay Masai Mara SA 12 Gauge
134 18.5mm Safir T-14 SA 12 Gauge
150 18.5mm Benelli M1 Super 90 SA 12 Gauge
151 15.6mm Benelli M1 Super 90 SA 20 Gauge
152 18.5mm Benelli M3 Super 90 SA 12 Gauge
153 15.6mm Benelli M3 Super 90 SA 20 Gauge
154 18.5mm Benelli M4 Super 90 SA 12 Gauge
155 18.5mm Benelli Nova 12 Gauge
156 15.6mm Benelli Nove 20 Gauge
157 18.5mm Benelli Raffaello SA 12 Gauge
158 18.5mm Benelli Supernova 12 Gauge
159 18.5mm Benelli Vinci SA 12 Gauge
160 18.5mm Beretta 1201FP SA 12 Gauge
161 18.5mm Beretta 682 O/U 12 Gauge
162 15.6mm Beretta 682 O/U 20 Gauge
163 14mm Beretta 682 O/U 28 Gauge
164 10.4mm Beretta 682 O/U .410 Bore
165 18.5mm Beretta A303 SA 12 Gauge
166 18.5mm Beretta AL391 SA 12 Gauge
167 15.6mm Beretta AL391 SA 20 Gauge
168 18.5mm Beretta DT-10 O/U 12 Gauge
169 Beretta Silver Pigeon O/U
170 18.5mm Beretta Xtrema 2 SA 12 Gauge
171 15.6mm Franchi AL-48 SA 20 Gauge
172 14mm Franchi AL-48 SA 28 Gauge
173 10.4mm Franchi mod .410 FA .410 Bore
174 18.5mm Franchi SPAS-12 SA 12 Gauge
175 18.5mm Franchi SPAS-15 SA 12 Gauge
176 18.5mm Valtro PM-5/PM-5-350 12 Gauge
180 Blazer F3 O/U
181 18.5mm HK FABARM FP6 12 Gauge
182 18.5mm HK CAWS FA 12 Gauge
200 18.5mm Baikal MP-153 SA 12 Gauge
201 18.5mm Bandayevsky RB-12 12 Gauge
202 18.5mm Molot Bekas-M 12 Gauge
203 16.8mm Molot Bekas-M 16 Gauge
204 18.5mm TOZ-194 12 Gauge
205 23mm KS-23
206 MTs-255 Revoler 12 Gauge
207 18.5mm RMB-93 12 Gauge
208 18.5mm Saiga-12 SA 12 Gauge
209 15.6mm Saiga-12 SA 20 Gauge
210 10.4mm Saiga-12 SA .410 Bore
211 18.5mm Vepr-12 SA 12 Gauge
212 18.5mm Fort 500 12 Gauge
220 18.5mm Norinco HP9-1 12 Gauge
""",
    ),
    512: (
        "Life Form-Human-Specific-Mortars",
        8,
        "3.1.X.10-199.75",
        r"""
0 Others
30 60mm M224
31 60mm ANTOS
32 60mm KBA-118
33 60mm KBA-48M
50 81mm F2
51 81mm L16
52 81mm M252
53 81mm MX2-KM
54 82mm UPIK-82
60 120mm Soltam K6/M120
61 120mm M121
62 120mm M120-15 Molot
""",
    ),
    513: (
        "Life Form-Human-Specific-Hand Guns",
        8,
        "3.1.X.10-199.80",
        r"""
0 Other
1 5.45mm PSM
10 5.8mm Norinco QSZ-92
30 9mm MK3 SLP
31 9mm Beretta 92S/92FS (M9)
32 9mm H&K USP
33 9mm Stechkin APS
34 9mm Makarov PM
35 9mm Smith and Wesson SD (Sigma)
36 9mm Glock 17
37 9mm SIG Sauer M17
38 9mm SIG Pro
39 9mm Smith and Wesson SW1911
40 9mm Smith and Wesson 5900-series
41 .45 Cal M1911
42 9mm CZ 75
43 9mm CZ 82
44 9mm Norinco QSZ-92 (CF-98)
45 9mm CZ P-10 C
50 9.07mm Ruger GP 100
60 10mm Glock 20
70 9mm Fort-12
71 9mm Fort-14TP
72 9mm Fort-17
73 9mm Fort-21
80 12.7mm Norinco NP762 (PX-3)
""",
    ),
    514: (
        "Life Form-Human-Specific-Weapon Non-specific",
        8,
        "3.1.X.10-199.1",
        r"""
0 Other
10 Knife
50 Machete
100 Explosive Vest
150 M18A1 Claymore
160 Mine Clearing Line Charge
""",
    ),
    515: (
        "Life Form-Human-Specific-Grenade Launchers",
        8,
        "3.1.X.10-199.30",
        r"""
0 Other
1 40x46mm Arsenal UGGL-M1
2 40x46mm Arsenal MSGL
3 40mm VOG Arsenal MSGL
4 40x46mm Arsenal UBGL-M16
5 40x46mm Arsenal UBGL-M8
6 40x46mm Arsenal UBGL-M7
10 30mm BS-1 Tishina
11 40mm BTS-203
12 40mm Indumil IMC-40
20 40mm VOG BG-15
21 40mm VOG GP-25 Kostoyor
22 40mm VOG GP-30 Obuvka
23 40mm VOG GP-34
24 40mm VOG RGM-40 Kastet
25 40mm VOG RG-6
26 40x46mm CZ 805 G1 UBGL
30 40x46mm M79
31 40x46mm M203
32 40x36mm M320
35 40x46mm CIS 40 GL
36 40x46mm EAGLE GL
37 40x46mm HK AG36
38 40x46mm HK AG-C/GLM
39 40x46mm HK69A1
40 40x46mm Beretta GLX 160
41 40x46mm ARDE UBGL
42 40x46mm XML148
43 40x46mm China Lake GL
44 40x46mm Hawk MM-1
50 25x40mm XM25 CDTE
60 37mm Milkor37/38 LL Stopper
61 40mm Milkor40 GL
62 40mm Milkor MGL
65 40x47mm Pallad wz1974
66 40x47mm Pallad wz1983
70 UGL 200 Canister RWGL-3
80 20x30mm ST Daewoo K11
85 30mm RGSh-30 GL
90 35mm Type-91 BreechLoad GL
95 40x53mm CZW-40
96 40x53mm UAG-40 AGL
100 45mm DP-64
105 20x42mm Neopup PAW-20
110 68mm RPG-75-MP
""",
    ),
    516: (
        "Life Form-Human-Specific-Machine Guns",
        8,
        "3.1.X.10-199.35",
        r"""
0 Other
10 5.56x45mm XM214 Microgun Six-Pak
11 7.62x51mm M134/XM196 Minigun
20 5.56x45mm M249/FN Minimi SAW/LMG
21 5.56x45mm FN Minimi Mk3 LMG
22 7.62x51mm FN Minimi 7.62 Mk3 GPMG
25 7.62x63mm M1941 Johnson
26 7.62x63mm M1918 BAR
27 7.62x51mm M1919A4/Mk 21 Mod 0 Browning MMG
28 7.62x63mm M1919A6 Browning MMG
29 7.62x51mm M37 Browning MMG
30 5.56x45mm Ares Shrike 5.56 LMG
31 5.56x45mm LSAT LMG
32 5.56x45mm CMG-1 LMG
33 5.56x45mm CMG-2 LMG
34 5.56x45mm Stoner 63A LMG
35 5.56x45mm Ultimax 100 LMG
36 5.56x54mm Beretta AS70/90 LMG
37 5.56x45mm CETME Ameli LMG
38 5.56x45mm IMI Negev LMG
39 5.56x45mm INSAS LMG
40 5.56x45mm AUG LMG
41 5.56x45mm AUG HBAR LMG
43 5.56x45mm HK MG4 LMG
44 5.56x45mm HK23/GR-9 LMG
46 5.56x45mm M27 IAR SAW
47 5.56x45mm L86 LSW
48 5.56x45mm Daewoo K3 LMG
49 5.56x45mm Vector Mini SS GPMG
50 7.62x51mm M60 GPMG
51 7.62x51mm M60E3 GPMG
52 7.62x51mm M60E4 GPMG
53 7.62x51mm M60E6 GPMG
55 7.62x51mm Mark 48 GMPG
58 7.62x51mm M240/FN MAG 58 GPMG
59 7.62x51mm M240E4/M240B GPMG
60 7.62x51mm M240E1/M240D GPMG
61 7.62x51mm M240G GPMG
62 7.62x51mm M240E5/M240H GPMG
63 7.62x51mm M240L GPMG
65 7.62x39mm Kk 62 LMG
70 7.62x51mm Vector SS-77 GPMG
71 7.62x51mm SIG MG 710-3 GPMG
72 7.62x51mm Sterling 7.62 GMPG
73 7.62x51mm Sumitomo Type-62 GPMG
74 7.62x51mm Daewoo K12 GPMG
75 7.62x51mm MG 51 GPMG
76 7.62x51mm Rheinmetall MG 3
77 7.62x51mm Rheinmetall MG 3KWS
80 7.62x51mm MG5/HK121 GPMG
81 7.62x51mm HK21 GPMG
85 7.62x51mm AA-52 GPMP
86 7.62x51mm UKM-2000 GPMG
88 7.62x54mm Uk vz. 59 GPMG
89 7.92x57mm MG 42 GPMG
100 12.7x99mm M2A1 Browning HMG
101 12.7x99mm M2HB Browning HMG
102 12.7x99mm M2HB-QCB Browning HMG
105 12.7x99mm M85C HMG
108 12.7x99mm Rheinmetall RMG.50 HMG
110 12.7x99mm HK25 HMG
112 12.7x99mm CIS 50MG
120 5.45x39mm IP-2 LMG
121 5.45x39mm Nikonov LMG
122 5.45x39mm M74 RPK
125 7.62x39mm M43 RPK
126 7.62x39mm RPD SAW
127 7.62x39mm Zastava M72
128 7.62x39mm Type-81 LMG
135 7.62x51mm Zastava M77
140 7.62x54mm PK GPMG
141 7.62x54mm AEK-999 GPMP
142 7.62x54mm Pecheneg GPMG
143 7.62x54mm Zastava M84
144 7.62x54mm Type-67 GPMG
145 7.62x54mm Type-80 GPMG
146 7.62x54mm PKP GPMG
150 12.7x108mm NSV HMG
151 12.7x108mm Kord HMG
152 12.7x108mm KPD-12.7 HMG
153 12.7x108mm Zastava M02 Coyotoe HMG
154 12.7x108mm Zastava M87
155 12.7x108mm Type-77 HMG
156 12.7x108mm W85 HMG
157 12.7x108mm Type-90 HMG
164 5.8x42mm QJY-88 LMG
165 5.8x42mm QBB-95 DBP87 LMG
166 5.56x45mm QBB-95-1 LMG
170 6.8mm M250 Next Generation Squad Weapon (NGSW)
""",
    ),
    517: (
        "Life Form-Human-Specific-Grenade Launching Machine Gun",
        8,
        "3.1.X.10-199.40",
        r"""
0 Other
20 40x53mm HK GMG
25 40x53mm Mk47 Striker
26 40mm M75
27 40mm M129
28 40x46mm XM 174
29 40x46mm Mk18 Mod 0
30 40x53mm Mk19
31 40x46mm Mk20 Mod 0
40 30x29mm RAG-30/SAG-30
41 30x29mm AGS-17 Plamya
42 30x29mm AGS-30 Atlant
43 40mm VOG AGS-40 Balkan
44 40x53mm SB LAG 40
50 40x53mm Vektor Y3
55 40x53mm CIS 40
60 40x56mm Howa Type-96
65 40x53mm Daewoo Precision Industries K4
70 25x59mm XM307 Advanced Crew Served Weapon
80 35x32mm QLZ87
""",
    ),
    518: (
        "Life Form-Human-Specific-Anti Tank Rockets",
        8,
        "3.1.X.10-199.45",
        r"""
0 Other
10 82mm B-300
11 82mm Shipon
12 83mm MK153 Mod 0 SMAW
20 66mm M72 LAW
21 66mm M72A1 LAW
22 66mm M72A2 LAW
23 66mm M72A3 LAW
24 66mm M72A4 LAW
25 66mm M72A5 LAW
26 66mm M72A6 LAW
27 66mm M72A7 LAW
28 66mm M72E8 LAW
29 66mm M72E9 LAW
30 66mm M72E10 LAW
31 66mm M72AS LAW
35 94mm LAW 80
40 60mm M1 Bazooka
41 60mm M1A1 Bazooka
42 60mm M9 Bazooka
43 60mm M9A1 Bazooka
44 89mm M20 Super Bazooka
45 89mm M20A1 Super Bazooka
46 89mm M20B1 Super Bazooka
47 89mm M20A1B1 Super Bazooka
48 89mm M25 Three Shot Bazooka
49 89mm Instalaza M65
50 90mm Instalaza C90
51 90mm C90-CR (M3)
52 90mm C90-CR-AM (M3)
53 90mm C90-CR-BK (M3)
54 90mm C90-CR-IN (M3)
60 60mm PzF 3
61 60mm PzF 3-IT
62 60mm PzF 3 Bunkerfaust
65 44mm PzF 44
70 30mm Panzerfaust 30
71 50mm Panzerfaust 60
72 60mm Panzerfaust 100
73 60mm Panzerfaust 150
75 88mm Panzerschreck RPzB
80 83mm RL-83 Blindicide
81 100mm RL-100 Blindicide
85 90mm M79 Osa (Wasp)
86 64mm M80 Zolja (Wasp)
90 67mm Armburst Crossbow
93 40mm Type-69 RPG
95 89mm PIAT
100 40mm RPG-2
101 64mm RPG-18 Mukha
102 72.5mm RPG-22 Netto
103 72.5mm RPG-26 Aglen
104 105mm RPG-29 Vampir
105 105mm RPG-30 Kryuk
106 105mm RPG-32 Nashshab
107 105mm RPG-27 Tavolga
108 125mm RPG-28 Klyukva
110 40mm RPG-7
111 40mm PSRL-1 (RPG-7USA)
112 40mm GS-777/PSRL-2
113 40mm RPG-7V2
114 40mm RPG-7D3
120 68mm RPG-76 Komar (Mosquito)
125 120mm SEP Dard 120
128 58mm WASP 58
130 73mm LRAC 73-50
131 89mm LRAC 89-F1 STRIM
135 90mm MATADOR (Man-Portable Anti-Tank, Anti-DOoR)
136 90mm MATADOR-MP
137 90mm MATADOR-WB
138 90mm MATADOR-AS
140 78mm MARA Anti-Tank Rocket Launcher
145 120mm Type-98 PF98
""",
    ),
    519: (
        "Life Form-Human-Specific-Anti Tank Missiles",
        8,
        "3.1.X.10-199.50",
        r"""
0 Other
30 120mm Type 64 MAT KAM-3
31 153mm Type 79 Jyu-MAT KAM-9
32 120mm Type 87 Chu-MAT
33 140mm Type 01 LMAT
58 140mm M47 Dragon
59 140mm Saeghe 1-2
60 127mm FGM-148 Javelin
63 139mm FGM-172 SRAW
64 139mm FGM-172B SRAW-MPV
68 152mm BGM-71 TOW
69 152mm Orev TOW II
75 120mm Vickers Vigilant / Clevite
80 110mm Bantam (Rb 53)
81 150mm RBS-56 BILL 1
82 150mm RBS-56-2 BILL 2
83 150mm RB-57 NLAW (MBT-LAW)
85 130mm Spike SR
86 130mm Spike MR (CLU)
87 130mm Spike LR (CLU)
95 60mm Mosquito
98 160mm SS.10
100 103mm MILAN
101 115mm MILAN 2
102 115mm MILAN 2T
103 115mm MILAN 3
104 115mm MILAN ER
105 136mm ERYX
107 152mm Entac
110 125mm RAAD
111 125mm I-RAAD-T
112 152mm Toophan
113 152mm Toophan 2
114 152mm Toophan 5
120 136mm Bumbar
125 130mm Shershen PK-2
126 152mm Shershen-Q P-2B
130 130mm Mectron MSS-1.2
140 120mm HJ-8
141 120mm HJ-8A
142 120mm HJ-8B
143 120mm HJ-8C
144 120mm HJ-8D
145 120mm HJ-8E
146 120mm HJ-8F
147 120mm HJ-8FAE
148 120mm HJ-8L
149 120mm HJ-8H
150 120mm HJ-8S
151 120mm Baktar-Shikan
152 120mm HJ-11 (AFT-11)
153 152mm HJ-9A
154 135mm HJ-12 Red Arrow
155 125mm HJ-73 MCLOS
156 125mm HJ-73B SACLOS
157 125mm HJ-73C SACLOS ERA
170 125mm AT-3 Sagger A/9M14 Malyutka
171 125mm AT-3B Sagger B/9M14M Malyutka-M
172 125mm AT-3C Sagger C/9M14P Malyutka-P
173 125mm AT-3D Sagger D/9M14-2 Malyutka-2
174 125mm Susong-Po
175 125mm AT-3C POLK
176 125mm Kun Wu 1
177 125mm Maliutka M2T
178 120mm AT-4A Spigot A/9M111 Fagot
179 120mm AT-4B Spigot B/9M111-2 Fagot
180 120mm AT-4C Spigot C/9M111M Faktoriya
181 135mm AT-5A Spandrel/9M113 Kronkurs
182 135mm AT-5B Spandrel/9M113M Kronkurs-M
183 135mm Tosan
184 94mm AT-7 Saxhorn/9K115 Metis
185 130mm AT-13 Saxhorn-2/9K115-2 Metis-M
186 152mm AT-14 Spriggan/9M133 Kornet
187 152mm Dehlavie
200 102mm Mathogo
""",
    ),
    520: (
        "Life Form-Human-Specific-Man-Portable Air Defense System",
        8,
        "3.1.X.10-199.85",
        r"""
0 Other
1 70mm FIM-43 Redeye
2 70mm FIM-92 Stinger
10 76mm Blowpipe
11 76mm Starburst (Javelin S-15)
12 130mm Starstreak HVM
15 90mm Mistral
20 72mm 9K32M Strela-2 (SA-7)
21 72mm 9K36 Strela-3 (SA-14)
22 72mm 9K38 Igla (SA-18)
23 72mm 9K310 Igla-M (SA-16)
24 72mm 9K333 Verba (SA-29)
25 72mm 9K338 Igla-S (SA-24 Grinch)
26 72mm 9K32M Strela-2M (SA-7B)
27 72mm PPZR Piorun (Grom-M)
30 72mm HN-5 Hong-Ying-5
31 72mm CSA-7 (QW-1, Vanguard)
32 72mm CSA-8 (QW-2)
33 90mm QW-3
34 72mm CSA-10 (FN-6)
35 72mm CSA-11 (QW-18)
36 72mm CSA-14 (FN-16)
45 71mm Misagh-1
46 71mm Misagh-2
50 80mm Type-91 Kin-SAM
55 80mm KP-SAM Shun-Gung (Chiron)
60 106mm RBS-70
""",
    ),
    521: (
        "Life Form-Human-Specific-Recoilless Rifles",
        8,
        "3.1.X.10-199.90",
        r"""
0 Other
15 84mm M136 AT-4 CS
20 57mm M18 RR
21 75mm M20 RR
22 120mm M-28 Davy Crockett
23 155mm M-29 Davy Crockett
24 106mm M40 Recoilless Rifle
25 82mm M60 RR
26 90mm M67 RR
30 84mm M1 Carl Gustav
31 84mm M2 Carl Gustav
32 84mm M3 Carl Gustav
33 84mm M4 Carl Gustav
35 74mm Pansarskott m/68 Miniman
40 84mm ALAC
45 82mm B-10 RR
46 107mm B-11 RR
50 80mm Breda Folgore
55 120mm BAT RR
60 73mm SPG-9 Kopye
65 88mm RCL 3.45in
70 90mm Pvpj 110
75 50mm Jagdfaust
80 30mm Rheinmetall RMK30
85 90mm Matador-MP (RGW-90)
86 90mm Matador-WB
87 90mm Matador-AS
88 60mm RGW-60
90 88mm 55 S 55 Raikka
91 95mm 95 S 58-61
95 73mm LG40
96 105mm LG40
97 105mm LG42
""",
    ),
    522: (
        "Life Form-Human-Specific-Flame Rockets",
        8,
        "3.1.X.10-199.60",
        r"""
0 Other
20 66mm M202 Flash
30 62mm FHJ-84
40 90mm C90-CR-FIM (M3)
50 93mm RPO-A Shmel
51 93mm RPO-Z Shmel
52 93mm RPO-D Shmel
""",
    ),
    523: (
        "Life Form-Human-Specific-Flame Throwers",
        8,
        "3.1.X.10-199.65",
        r"""
0 Other
10 Handflammpatrone
11 FmW 41
20 M1A1
21 M2A1-7
22 M9A1-7
30 LPO-50
35 K Pattern
36 Portable, No 2 Ack Pack
37 Marsden
38 Harvey
45 ROKS-2
46 ROKS-3
50 Type-93
51 Type-100
""",
    ),
    524: (
        "Life Form-Human-Specific-Drone Guns",
        8,
        "3.1.X.10-199.95",
        r"""
0 Other
15 DroneGun Tactical
16 DroneGun MKII
""",
    ),
    525: (
        "Life Form-Human-Specific-Logistics EQ Class",
        8,
        "3.1.X.10-199.172",
        r"""
1 Sling Load Pendant
""",
    ),
    526: (
        "Life Form-Human-Specific-Personal Electronics Class",
        8,
        "3.1.X.10-199.171",
        r"""
1 Cell Phone
2 Radio/Telephone Pack
3 UAV/UAS Remote Controller
""",
    ),
    527: (
        "Life Form-Human-Specific-Lasers Class",
        8,
        "3.1.X.10-199.153",
        r"""
1 Generic Laser Designator
2 Generic Laser Pointer
""",
    ),
    528: (
        "Life Form-Human-Specific-Rocket Launchers",
        8,
        "3.1.X.10-199.70",
        r"""
1 90mm Enforcer
""",
    ),
    529: (
        "Life Form-Human-Specific-Equipment, Non-specific",
        8,
        "3.1.X.10-199.150",
        r"""
0 Other
1 Toolbox
""",
    ),
    530: (
        "Life Form-Human-Specific-Medical Equipment",
        8,
        "3.1.X.10-199.173",
        r"""
0 Other
1 Field Medical Kit
2 Surgical Kit
3 First Aid Kit
""",
    ),
    531: (
        "Life Form-Human-Specific-Animal Companions",
        8,
        "3.1.X.10-199.160",
        r"""
0 Other
1 Military Working Dog
2 Military Working Dog, Mine Detection
3 Military Working Dog, Drug Detection
""",
    ),
    589: (
        "Transmitter-Detail-SATCOM-Modulation",
        16,
        "",
        r"""
0 Other
1 No Delay
""",
    ),
    600: (
        "Supply Domain",
        8,
        "6",
        r"""
0! Not Used
1 Class 1 - Subsistence
2 Class 2 - Clothing, Individual Equipment, Tools, Admin. Supplies
3 Class 3 - Petroleum, Oils, Lubricants
4 Class 4 - Construction Materials
5! Class 5 - Ammunition
6 Class 6 - Personnel Demand Items
7 Class 7 - Major Items
8 Class 8 - Medical Material
9 Class 9 - Repair Parts and Components
10 Class 10 - Material to Support Non-Military Programs
11 Class 11 - Supplies (Non Doctrinal)
12 Class 12 - Sling Loads (Non Doctrinal)
""",
    ),
    601: (
        "Class 1 Supply Category - Subsistence",
        8,
        "6.1.X",
        r"""
1 Other
2 A - Non-Perishable
3 C - Combat Rations
4 R - Refrigerated
5 S - Other Non-Refrigerated
6 W - Water
""",
    ),
    602: (
        "Class 2 Supply Category - Clothing, Individual Equipment, Tools, Admin. Supplies",
        8,
        "6.2.X",
        r"""
1 Other
2 A - Air
3 B - Ground Support Materiel
4 E - General Supplies
5 F - Clothing
6 G - Electronics
7 M - Weapons (Humans)
8 T - Industrial Supplies
""",
    ),
    603: (
        "Class 3 Supply Category - Petroleum, Oils, Lubricants",
        8,
        "6.3.X",
        r"""
1 Other
2 A - POL for Air Vehicles
3 W - POL for Land Vehicles
4 P - Packaged POL
""",
    ),
    604: (
        "Class 4 Supply Category - Construction Materials",
        8,
        "6.4.X",
        r"""
1 Other
2 A - Construction
3 B - Barrier
""",
    ),
    606: (
        "Class 6 Supply Category - Personnel Demand Items",
        8,
        "6.6.X",
        r"""
1 Other
""",
    ),
    607: (
        "Class 7 Supply Category - Major Items",
        8,
        "6.7.X",
        r"""
1 Other
2 A - Air (Not used, as described in Air Domain)
3 B - Ground Support Materiel
4 D - Admin Vehicles (Not used, as described in Land Domain)
5 G - Electronics
6 J - Racks, Adaptors, Pylons
7 K - Tactical Vehicles (Not used, as described in Land Domain)
8 L - Missiles (Not used, as described in Munition Domain)
9 M - Weapons
10 N - Special Weapons
11 X - Aircraft Engines
20 Drop Tank
21 Conformal Fuel Tank
22 Luggage Pod
23 ECM Pod
24 Para-Drogue
25 Targeting Pod
26 Fairing
27 Air Refuelling Pod
28 Heavy Airdrop
29 Container Delivery System (CDS) Airdrop
30 Rocket Pod/Launcher
31 Tactical Pod
32 RECCE pod
33 FLIR pod
""",
    ),
    608: (
        "Class 8 Supply Category - Medical Material",
        8,
        "6.8.X",
        r"""
1 Other
2 A - Medical Materiel
3 B - Blood / Fluids
""",
    ),
    609: (
        "Class 9 Supply Category - Repair Parts and Components",
        8,
        "6.9.X",
        r"""
1 Other
2 A - Air
3 B - Ground Support Materiel
4 D - Admin Vehicles
5 G - Electronics
6 K - Tactical Vehicles
7 L - Missiles
8 M - Weapons
9 N - Special Weapons
10 X - Aircraft Engines
""",
    ),
    610: (
        "Class 10 Supply Category - Material to Support Non-Military Programs",
        8,
        "6.10.X",
        r"""
1 Other
""",
    ),
    611: (
        "Class 11 Supply Category - Supplies (Non Doctrinal)",
        8,
        "6.11.X",
        r"""
1 Other
2 Pallets
3 Fuel Tanks, Drums and Bladders
4 Chests
5 Boxes
""",
    ),
    612: (
        "Class 12 Supply Category - Sling Loads (Non Doctrinal)",
        8,
        "6.12.X",
        r"""
1 Other
2 Sling Load, Blivet
3 Sling Load, Crate
4 Sling Load, Water Bucket
5 Sling Load, Vehicles
6 Sling Load, Howitzer
7 Sling Load, Collapsible
8 Sling Load, Bladder
9 Sling Load, Pallet of Crates
10 Sling Load, Helicopters
11 Sling Load, Hoist
12 Sling Load, Concrete Block
13 Sling Load, Trailers
""",
    ),
    633: (
        "Life-Saving Equipment",
        8,
        "1.3.X.101",
        r"""
1 Lifeboat
2 Liferaft
3 MOB Boat
4 Lifebuoy
""",
    ),
    677: (
        "Cyber Acknowledge Response Type",
        8,
        "",
        r"""
1 Able To Comply
2 Unable To Comply
""",
    ),
    678: (
        "Cyber Admin Type",
        8,
        "",
        r"""
1 Administration
2 Assessment
3 Collection
4 Configuration
5 Evaluation
6 Forensics
7 Investigation
8 Operations
9 Provisioning
10 Testing
""",
    ),
    679: (
        "Cyber Cyber Event Phase Type",
        8,
        "",
        r"""
1 Start
2 Suspend
3 Continue
4 Continue With Changes
5 End
6 Cancel
""",
    ),
    680: (
        "Cyber Data Link Protocol Type",
        8,
        "",
        r"""
1 Ethernet
2 Wifi
3 ATM
4 LocalTalk
5 PPP
6 Token Ring
7 VLAN
8 Bluetooth
9 1553Bus
10 LLC
""",
    ),
    681: (
        "Cyber Data Status Type",
        8,
        "",
        r"""
1 Intact
2 Compromised
3 Corrupted
4 Manipulated
5 Non Decryptable
6 Erased
""",
    ),
    682: (
        "Cyber Data Type",
        8,
        "",
        r"""
1 File
2 Code
3 Credentials
4 Communications
5 System Configuration
""",
    ),
    683: (
        "Cyber Device Type",
        8,
        "",
        r"""
1 Generic
2 Networking
3 Computer Node
4 Portable Computer
5 Controller
6 Storage
7 Sensor
8 Printer
9 Scanner
10 Communications
11 HMI
12 Monitoring
13 IoT
14 Security
""",
    ),
    684: (
        "Cyber Encryption Type",
        8,
        "",
        r"""
1 Not Encrypted
2 DES
3 Triple DES
4 RSA
5 AES
6 Twofish
""",
    ),
    685: (
        "Cyber Hardware Damage Type",
        8,
        "",
        r"""
1 Boot Loop
2 Physical Destruction
3 Hard Drive Erased
""",
    ),
    686: (
        "Cyber Hardware Degrade Type",
        8,
        "",
        r"""
1 Keyboard
2 Mouse
3 Display
4 Sound
5 Kernel Panic
6 Random Text
7 Reboot
""",
    ),
    687: (
        "Cyber Load Rate Type",
        8,
        "",
        r"""
1 Upload
2 Download
""",
    ),
    688: (
        "Cyber Manipulation Type",
        8,
        "",
        r"""
1 Packet
2 File
3 Database
""",
    ),
    689: (
        "Cyber Message Type",
        8,
        "",
        r"""
1 Email
2 Chat
3 Text
4 Social Media
""",
    ),
    690: (
        "Cyber Network Protocol Type",
        8,
        "",
        r"""
1 Internet Protocol
2 NAT
3 ICMP
4 ARP
5 RIP
6 OSPF
7 IPsec
""",
    ),
    691: (
        "Cyber Operating System Type",
        8,
        "",
        r"""
1 Microsoft DOS
2 Microsoft Windows
3 Apple Mac OS
4 DEC VMS
5 IBM OS_2
6 Android
7 Apple iOS
8 Cisco IOS
9 Firmware
10 UNIX - Linux
""",
    ),
    692: (
        "Cyber Packet Manipulation Type",
        8,
        "",
        r"""
1 Duplication
2 Corruption
3 Reordering
4 Dropped
""",
    ),
    693: (
        "Cyber Physical Layer Type",
        8,
        "",
        r"""
1 Wired
2 Wireless
""",
    ),
    694: (
        "Cyber Recon Type",
        8,
        "",
        r"""
1 Account Discovery
2 Ad Malware
3 Antivirus Trojan
4 Application Window Discovery
5 ARP Scan
6 Banner Grabbing
7 Bounce Scan
8 Browser Bookmark Discovery
9 Cloud Infrastructure Discovery
10 Cloud Service Dashboard
11 Cloud Service Discovery
12 Compliance
13 CSRF
14 Database Injection
15 Database Structure
16 DB Manufacture Version
17 Device
18 DNS
19 Domain
20 Domain Trust Discovery
21 File And Directory Discovery
22 FIN Scan
23 FTP
24 HTTP
25 Idle Scan
26 IGMP
27 Input Validation
28 IP
29 LDAP Scan
30 Net Bios Scan
31 Network Map
32 Network Service Scanning
33 Network Share Discovery
34 Network Sniffing
35 NTP
36 NULL Scan
37 OS Scan
38 Password Policy Discovery
39 Patch History
40 Peripheral Device Discovery
41 Permission Groups Discovery
42 Ping
43 Ping Scan
44 Port Scan
45 Port Sweep
46 PPP
47 Process Discovery
48 Query Registry
49 RARP
50 Remote System Discovery
51 Rootkit
52 RPC Scan
53 Service
54 SLIP
55 SMTP
56 SNMP Sweep
57 Software Discover
58 SYN Scan
59 System Information Discovery
60 System Network Configuration Discovery
61 System Network Connections Discovery
62 System Owner User Discovery
63 System Service Discovery
64 System Time Discovery
65 TCP Connect
66 Trace Route
67 UNIX - Linux
68 Virtualization Sandbox Evasion
69 Vulnerability
70 Web Crawler
71 Windows
72 Wireless Active
73 Wireless Passive
74 XMAS Scan
75 XSS
""",
    ),
    695: (
        "Cyber Relationship Type",
        8,
        "",
        r"""
1 Administers
2 Administered By
3 Component Of
4 Has Component
5 Contained In
6 Contains
7 Provided By
8 Provides
9 Resides On
10 Has Resident
""",
    ),
    696: (
        "Cyber Sensitivity Type",
        8,
        "",
        r"""
1 Unclassified
2 Confidential
3 FOUO
4 Secret
5 Secret NoForn
6 TS
7 TS_SCI
8 NATO Restricted
9 NATO Confidential
10 NATO Secret
11 Cosmic Top Secret
12 FVEY Proprietary
13 Proprietary
14 PII
15 HIPAA
16 GDPR
17 Public
18 CUI
""",
    ),
    697: (
        "Cyber Service Type",
        8,
        "",
        r"""
1 DNS
2 Email
3 Web
4 Database
5 File
6 Chat
7 Forum
8 Social Media
9 Containerization
10 Virtualization
11 Network Time
""",
    ),
    698: (
        "Cyber System Type",
        8,
        "",
        r"""
1 Generic
2 SCADA
3 C2
4 ICS
""",
    ),
    715: (
        "Island Subcategory",
        16,
        "4.3.0.6.X",
        r"""
0 Other
1 Islands 1,000-2,499 km2 (386-965 sq mi)
2 Islands 2,500-4,999 km2 (965-1,930 sq mi)
3 Islands 5,000-9,999 km2 (1,931-3,861 sq mi)
4 Islands 10,000-24,999 km2 (3,861-9,652 sq mi)
5 Islands 25,000-99,999 km2 (9,653-38,610 sq mi)
6 Islands 100,000 km2 (39,000 sq mi) and Greater
""",
    ),
    730: (
        "Link 11 Message Sub Type",
        8,
        "",
        r"""
0 No Statement
1 Interrogation
2 Data Start
3 Data
4 Data Stop
""",
    ),
    731: (
        "Link 11 Message Type Identifier",
        8,
        "",
        r"""
0 No Statement
1 Net Test
2 Roll Call
3 Picket Reply
4 Short Broadcast
5 Broadcast
6 Net Sync
""",
    ),
    732: (
        "Link 11 Data Signalling Rate",
        8,
        "",
        r"""
0 No Statement
1 1364 bps
2 2250 bps
3! 1200 bps
4! 2400 bps
""",
    ),
    733: (
        "Link 11 Signal Integration Interval",
        8,
        "",
        r"""
0! No Statement
1! 9 ms
2! 18 ms
""",
    ),
    734: (
        "Link 11 Signal Waveform",
        8,
        "",
        r"""
0 No Statement - CLEW Format
1 Conventional Link Eleven Waveform (CLEW)
2 Single Tone Link Eleven Waveform (SLEW)
""",
    ),
    735: (
        "Link 11/11B Encryption Flag",
        8,
        "",
        r"""
0 No Encryption Used
1 Encryption Used
""",
    ),
    736: (
        "SISO-STD-002 Version",
        8,
        "",
        r"""
0 SISO-STD-002-2006
1 SISO-STD-002-2021
""",
    ),
    737: (
        "Link 11B Link State",
        8,
        "",
        r"""
0 No Statement
1 Inactive
2 Ready
3 Active
4 Operational
""",
    ),
    738: (
        "Link 11B Mode of Operation",
        16,
        "",
        r"""
0 No Statement
1 Full Transmission of Data
2 Limited Transmission of Data
3 Receive only
""",
    ),
    739: (
        "Link 11B Message Sub Type",
        8,
        "",
        r"""
0 No Statement
1 Transmission Frame
2 Standby Signal
""",
    ),
    740: (
        "Link 11B Data Signaling Rate",
        8,
        "",
        r"""
0 No Statement
1 Not Used
2 Not Used
3 1200 bps
4 2400 bps
5 600 bps
""",
    ),
    741: (
        "Link 11B Modulation Standard",
        8,
        "",
        r"""
0 No Statement
1 CCITT V.23
""",
    ),
    780: (
        "CIGI Extension Packet ID",
        16,
        "",
        r"""
4096 Image Capture Request packet ID
4097 Image Capture Response packet ID
4098 State Notification Request Packet ID
4099 State Notification Response Packet ID
5000 GlobalRefFrameDef Packet ID
""",
    ),
    800: (
        "Link 16 Version",
        8,
        "",
        r"""
0 No Statement
1 MIL-STD-6016C
2 MIL-STD-6016D
3 MIL-STD-6016E
4 MIL-STD-6016F
5 MIL-STD-6016F C1
6 MIL-STD-6016G
7 MIL-STD-6016H
103 STANAG 5516 Ed 3
104 STANAG 5516 Ed 4
105 STANAG 5516 Ed 5
106 STANAG 5516 Ed 6
108 STANAG 5516 Ed 8
""",
    ),
    801: (
        "Aircraft ID Source",
        1,
        "",
        r"""
0 Mode S Aircraft Identification Field Value
1 GICB IFF Data Record Available
""",
    ),
    802: (
        "Clothing IR Signature",
        2,
        "",
        r"""
0 Standard Clothing
1 Camouflage (not just Paint Scheme)
2 Thermal Blanket
3 Other
""",
    ),
    889: (
        "Damage Area",
        3,
        "",
        r"""
0 Damage Area 1 (default is Side 1 = Front Side) or Not Applicable if Damage Areas are not defined.
1 Damage Area 2 (default is Side 2 = Right Side)
2 Damage Area 3 (default is Side 3 = Back Side)
3 Damage Area 4 (default is Side 4 = Left Side)
4 Damage Area 5 (default is Corner 1 = Front Right Corner)
5 Damage Area 6 (default is Corner 2 = Back Right Corner)
6 Damage Area 7 (default is Corner 3 = Back Left Corner)
7 Damage Area 8 (default is Corner 4 = Front Left Corner)
""",
    ),
    890: (
        "Surface Categories",
        8,
        "5.3.X",
        r"""
0 Other
1 Oil Platform
2 Buoy
3 Pier
4 Marker
7 Electrical Power Installation
8 Target
9 Container
10 Seamark
11 Floating Brdge
""",
    ),
    891: (
        "Seamark Type",
        8,
        "5.3.X.10",
        r"""
0 Other
1 Conical Buoy (Nun, Ogival)
2 Can Buoy (Cylindrical)
3 Spherical Buoy
4 Pillar Buoy
5 Spar Buoy (Spindle)
6 Barrel Buoy (Tun)
7 Superbuoy
8 Stake/Pole/Post
9 Perch
10 Withy
11 Beacon
12 Beacon Tower
13 Lattice Beacon
14 Pile Beacon
15 Cairn
16 Buoyant Beacon
17 Fishing Buoy
""",
    ),
    892: (
        "Seamark Category and Color",
        8,
        "5.3.X.10.X",
        r"""
0 Other
1 Lateral Mark (Red)
2 Lateral Mark (Green)
3 Preferred Channel Mark (Red/Green/Red)
4 Preferred Channel Mark (Green/Red/Green)
5 North Cardinal Mark (Black/Yellow)
6 East Cardinal Mark (Black/Yellow/Black)
7 South Cardinal Mark (Yellow/Back)
8 West Cardinal Mark (Yellow/Black/Yellow)
9 Isolated Danger Mark (Black/Red/Black)
10 Safe Water Mark (Red/White Stripes)
11 Special Purpose Mark (Yellow)
12 Emergency Wreck Mark (Yellow/Blue Stripes)
""",
    ),
    893: (
        "Seamark Topmark",
        8,
        "5.3.X.10.X.X",
        r"""
0 None
1 Cone, point up
2 Cone, point down
3 Sphere
4 2 Spheres
5 Cylinder (can)
6 Board
7 X-shape (St. Andrew's cross)
8 Upright cross (St George's cross)
9 Cube, point up
10 2 cones, point to point
11 2 cones, base to base
12 Rhombus (diamond)
13 2 cones (points upward)
14 2 cones (points downward)
15 Besom, point up (broom or perch)
16 Besom, point down (broom or perch)
17 Flag
18 Sphere over rhombus (Circle over rhombus)
19 Square
20 Rectangle, horizontal
21 Rectangle, vertical
22 Trapezium, up
23 Trapezium, down
24 Triangle, point up
25 Triangle, point down
26 Circle
27 Two upright crosses (one over the other)
28 T-shape
29 Triangle pointing up over a circle
30 Upright cross over a circle
31 Rhombus over a circle
32 Circle over a triangle pointing up
33 Other shape
""",
    ),
    897: (
        "Platform-Surface Human-Powered Watercraft Subcategories",
        8,
        "1.3.X.88",
        r"""
0 Other
1 Rowboat
2 Kayak
3 Canoe
4 Stand Up Paddle Board
""",
    ),
}
#: By UID: name, bits, rows.
BITFIELDS: dict[int, tuple[str, int, str]] = {
    31: (
        "Land Platform Appearance",
        32,
        r"""
0+1>378 Paint Scheme
1+1 Mobility Killed
2+1 Fire Power Killed
3+2>379 Damage
5+1 Is Smoke Emanating
6+1 Is Engine Emitting Smoke
7+2>381 Trailing Dust Cloud
9+3>382 Primary Hatch
12+1 Head Lights On
13+1 Tail Lights On
14+1 Brake Lights On
15+1 Is Flaming
16+1>383 Launcher/Operational
17+2>384 Camouflage Type
19+1>385 Concealed Position
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
24+1 Tent Extended
25+1 Ramp Extended
26+1 Blackout Lights On
27+1 Blackout Brake Lights On
28+1 Spot/Search Light #1 On
29+1 Interior Lights (Forward) On
30+1 Occupants Surrendered
31+1 Masked / Cloaked
""",
    ),
    32: (
        "Air Platform Appearance",
        32,
        r"""
0+1>378 Paint Scheme
1+1 Propulsion Killed
2+1>400 NVG Mode
3+2>379 Damage
5+1 Is Smoke Emanating
6+1 Is Engine Emitting Smoke
7+2>381 Trailing Effects
9+3>387 Canopy/Troop Door
12+1 Landing Lights On
13+1 Navigation Lights On
14+1 Anti-Collision Lights On
15+1 Is Flaming
16+1 Afterburner On
17+1 Lower Anti-Collision Light On
18+1 Upper Anti-Collision Light On
19+1>397 Anti-Collision Light Day/Night
20+1 Is Blinking
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
24+1 Formation Lights On
25+1 Landing Gear Extended
26+1 Cargo Doors Opened
27+1>398 Navigation/Position Brightness
28+1 Spot/Search Light #1 On
29+1 Interior Lights On
30+1 Reverse Thrust Engaged
31+1 Weight-on-Wheels
""",
    ),
    33: (
        "Surface Platform Appearance",
        32,
        r"""
0+1>378 Paint Scheme
1+1 Mobility Killed
3+2>379 Damage
5+1 Is Smoke Emanating
6+1 Is Engine Emitting Smoke
7+2>381 Wake Size
12+1 Running Lights On
15+1 Is Flaming
16+1 Is Accomodation Ladder Lowered
17+1 Is Fence Raised
18+1 Is Flag Raised
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
27+1 Towed Array Sonar
28+1 Spot Lights On
29+1 Interior Lights On
""",
    ),
    34: (
        "Subsurface Platform Appearance",
        32,
        r"""
0+1>378 Paint Scheme
1+1 Mobility Killed
3+2>379 Damage
5+1 Is Smoke Emanating
6+1 Is Engine Emitting Smoke
9+3>388 Hatch
12+1 Running Lights On
15+1 Is Flaming
16+1 Periscope
17+1 Snorkel
18+1 Radar Mast
19+1 Comms Mast
20+1 ESM Mast
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
25+1 Torpedo Tubes
26+1 Missile Hatches
27+1 Towed Array Sonar
""",
    ),
    35: (
        "Space Platform Appearance",
        32,
        r"""
0+1>378 Paint Scheme
1+1 Mobility Killed
3+2>379 Damage
5+1 Is Smoke/Vapor Emanating
6+1 Is Engine Emitting Smoke
15+1 Is Flaming
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
""",
    ),
    36: (
        "Munition Appearance",
        32,
        r"""
3+2>379 Damage
5+1 Is Smoke/Vapor Emanating
6+1 Is Engine Emitting Smoke
7+2>381 Vapor Trail Size
15+1 Is Flaming
16+1 Launch Flash Present
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
24+2>426 Cover/Shroud Status
31+1 Masked / Cloaked
""",
    ),
    37: (
        "Life Forms Appearance",
        32,
        r"""
0+1>378 Paint Scheme
3+2>390 Health
5+4>391 Compliance Status
9+2>802 Clothing IR Signature
11+1 Signal Smoke in Use
12+1 Flash Lights On
13+1 Signal Mirror in Use
14+1 IR Strobe On
15+1 IR Illuminator On
16+4>392 Life Form Posture
20+1 Is Smoking Cigarette
21+1 Is Frozen
22+1 Mounted/Hoisted Status
23+1>386 State
24+2>393 Weapon/Implement 1
26+2>393 Weapon/Implement 2
28+2>384 Camouflage Type
30+1>385 Concealed Stationary
31+1>394 Concealed Movement
""",
    ),
    38: (
        "Environmental Appearance",
        32,
        r"""
16+4>395 Density
21+1 Is Frozen
23+1>386 State
31+1 Masked / Cloaked
""",
    ),
    39: (
        "Cultural Feature Appearance",
        32,
        r"""
0+3>889 Damage Area
3+2>379 Damage
5+1 Is Smoke Emanating
15+1 Is Flaming
21+1 Is Frozen
22+1 Internal Heat On
23+1>386 State
28+1 Exterior Lights On
29+1 Interior Lights On
31+1 Masked / Cloaked
""",
    ),
    40: (
        "Supply Appearance",
        32,
        r"""
0+1>378 Paint Scheme
3+2>379 Damage
7+2>401 Parachute Status
15+1 Is Flaming
21+1 Is Frozen
23+1>386 State
24+2>399 Deployed Status
31+1 Masked/Cloaked
""",
    ),
    41: (
        "Radio Appearance",
        32,
        r"""
21+1 Is Frozen
23+1>386 State
""",
    ),
    42: (
        "Expendable Appearance",
        32,
        r"""
3+2>379 Damage
5+1 Is Smoke Emanating
7+2>401 Parachute Status
9+3>402 Flare/Smoke Color
15+1 Is Flaming
16+1 Launch Flash Present
17+2>403 Flare/Smoke Status
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
24+2>404 Spot Chaff Status
31+1 Masked/Cloaked
""",
    ),
    43: (
        "Sensor/Emitter Appearance",
        32,
        r"""
0+1>378 Paint Scheme
1+1 Mobility Killed
2+1 Mission Killed
3+2>379 Damage
5+1 Is Smoke Emanating
6+1 Is Engine Emitting Smoke
7+2>381 Trailing Effects
12+1 Lights On
15+1 Is Flaming
16+1 Antenna Raised
17+2>384 Camouflage Type
19+1>385 Concealed Position
21+1 Is Frozen
22+1 Power Plant On
23+1>386 State
24+1 Tent Extended
26+1 Blackout Lights On
29+1 Interior Lights On
""",
    ),
    68: (
        "Stop/Freeze-Frozen Behavior",
        8,
        r"""
0+1 Run Simulation Clock
1+1 Transmit Updates
2+1 Process Updates
""",
    ),
    149: (
        "UA-Propulsion Plant Configuration",
        16,
        r"""
0+7>335 Configuration
7+1 Hull Mounted Masker On
""",
    ),
    190: (
        "Minefield State-Appearance Bit Map",
        16,
        r"""
0+2>418 Minefield Type
2+1>419 Active Status
3+1>420 Lane
13+1>421 State
""",
    ),
    192: (
        "Minefield Data-Fusing",
        16,
        r"""
0+7>422 Primary
7+7>422 Secondary
14+1 Has Anti-Handling Device
""",
    ),
    202: (
        "Minefield Data-Paint Scheme",
        8,
        r"""
0+2>424 Algae
2+6>425 Paint Scheme
""",
    ),
    229: (
        "Object State Appearance-General",
        16,
        r"""
0+8 Percent Complete
8+2>405 Damage
10+1>406 Predistributed
11+1>386 State
12+1 Is Smoking
13+1 Is Flaming
14+2>411 IED Present
""",
    ),
    230: (
        "Point Object Appearance-Building/Structure",
        16,
        r"""
0+8>463 Color
8+8>464 Paint Scheme
16+1 Is Aperture Open
""",
    ),
    231: (
        "Point Object Appearance-Log crib, Abatis, Vehicle defilade, and Infantry fighting position",
        16,
        r"""
0+2>407 Breach State
""",
    ),
    232: (
        "Point Object Appearance-Air/Ground Burst",
        16,
        r"""
0+8 Opacity Percent
8+8 Size
16+8 Height
24+6 Number of Bursts
30+2>408 Chemical Type
""",
    ),
    233: (
        "Point Object Appearance-Crater",
        16,
        r"""
0+8 Diameter
8+8 Depth
16+8 Height
30+2>409 Breach State
""",
    ),
    234: (
        "Point Object Appearance-Ribbon Bridge",
        16,
        r"""
0+8 Number of Segments
""",
    ),
    235: (
        "Linear Object Appearance-Tank Ditch and Concertina Wire",
        16,
        r"""
0+2>409 Breach State
16+8 Breach Length
24+8 Breach Location
""",
    ),
    236: (
        "Linear Object Appearance-Exhaust smoke",
        16,
        r"""
0+8 Opacity Percent
8+1 Smoke Is Attached
9+2>408 Chemical Type
""",
    ),
    237: (
        "Linear Object Appearance-Minefield Lane Marker",
        16,
        r"""
0+2>410 Visible Side
""",
    ),
    238: (
        "Linear Object Appearance-Breach",
        16,
        r"""
""",
    ),
    239: (
        "Areal Object Appearance-Minefield",
        16,
        r"""
0+2>407 Breach State
16+16 Mine Count
""",
    ),
    240: (
        "Object State-Modification-Point Object",
        16,
        r"""
0+1 Is Location Modified
1+1 Is Orientation Modified
""",
    ),
    241: (
        "Object State-Modification-Linear Object",
        16,
        r"""
0+1 Is Location Modified
1+1 Is Orientation Modified
""",
    ),
    242: (
        "Object State-Modification-Areal Object",
        16,
        r"""
0+1 Is Location Modified
""",
    ),
    249: (
        "Environmental Process-Environment Status",
        8,
        r"""
0+1 Is Last
1+1 Is Active
""",
    ),
    313: (
        "DE Fire-Flags",
        16,
        r"""
0+1 Weapon On
1+1>374 State/Update Flag
""",
    ),
    317: (
        "DE Damage Description-Component Visual Damage Status",
        8,
        r"""
0+1 Is Fire Present
1+2>375 Smoke
3+2>376 Surface Damage
""",
    ),
    450: (
        "Land Platform Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+1 Recovery
3+1 Repair
4+1 Reserved
6+1 Sling Loadable
7+1 IED Presence Indicator
8+1 Task Organizable
""",
    ),
    451: (
        "Air Platform Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+1 Recovery
3+1 Repair
4+1 ADS-B
5+1 Sling Load Carrier
6+1 Sling Loadable
7+1 IED Presence Indicator
8+1 Task Organizable
9+1 LAIRCM
""",
    ),
    452: (
        "Surface Platform Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+1 Recovery
3+1 Repair
4+1 Reserved
6+1 Sling Loadable
7+1 IED Presence Indicator
8+1 Task Organizable
""",
    ),
    453: (
        "Subsurface Platform Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+1 Recovery
3+1 Repair
4+1 Reserved
6+1 Sling Loadable
7+1 IED Presence Indicator
8+1 Task Organizable
""",
    ),
    454: (
        "Space Platform Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+1 Recovery
3+1 Repair
4+1 Reserved
""",
    ),
    455: (
        "Munition Capabilities",
        32,
        r"""
0+5 Reserved
7+1 IED Presence Indicator
""",
    ),
    456: (
        "Life Forms Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+1 Recovery
3+1 Repair
4+1 Reserved
""",
    ),
    457: (
        "Environmental Capabilities",
        32,
        r"""
0+5 Reserved
7+1 IED Presence Indicator
""",
    ),
    458: (
        "Cultural Feature Capabilities",
        32,
        r"""
0+5 Reserved
6+1 Sling Loadable
7+1 IED Presence Indicator
""",
    ),
    459: (
        "Supply Capabilities",
        32,
        r"""
0+1 Ammunition Supply
1+1 Fuel Supply
2+3 Reserved
6+1 Sling Loadable
7+1 IED Presence Indicator
""",
    ),
    460: (
        "Radio Capabilities",
        32,
        r"""
0+5 Reserved
""",
    ),
    461: (
        "Expendable Capabilities",
        32,
        r"""
0+5 Reserved
""",
    ),
    462: (
        "Sensor/Emitter Capabilities",
        32,
        r"""
0+5 Reserved
6+1 Sling Loadable
7+1 IED Presence Indicator
8+1 Task Organizable
""",
    ),
    480: (
        "Non-Human Life Forms Appearance",
        32,
        r"""
3+2>390 Health
21+1 Is Frozen
22+1 Mounted/Hoisted Status
23+1>386 State
""",
    ),
    483: (
        "Point Object Appearance-Building Rubble",
        32,
        r"""
""",
    ),
    484: (
        "Point Object Appearance-Stationary Bridge and AVLB",
        32,
        r"""
""",
    ),
    485: (
        "Point Object Appearance-Disturbed Earth / Road",
        32,
        r"""
0+8 Diameter
8+8 Height
16+4 Contrast
""",
    ),
    486: (
        "Point Object Appearance-Pothole",
        32,
        r"""
0+8 Diameter
8+8 Depth
""",
    ),
    487: (
        "Point Object Appearance-Tree",
        32,
        r"""
0+2>465 Season
2+2>509 Leaf Coverage
""",
    ),
    488: (
        "Linear Object Appearance-Wire",
        32,
        r"""
0+8>463 Color
16+4 Contrast
20+1 Is Buried
""",
    ),
    489: (
        "Linear Object Appearance-Speed Bump",
        32,
        r"""
0+8>463 Color
16+4 Contrast
20+4>466 Material
""",
    ),
}
