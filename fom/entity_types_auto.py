"""Dotted numbers: entity types and their like of SISO-REF-010-v35.

Reprinted with permission from SISO Inc. Made by `python -m fom.generate`
from SISO-REF-010.xml of that edition; not to be edited.
"""

#: By UID: name, and what follows by the numbers that come before.
TREES: dict[int, tuple[str, dict[str, str]]] = {
    30: (
        "Entity Types",
        {
            "1.1.0": r"""
6 Small Wheeled Utility Vehicle
 26 Military ATV 4x4
80 Motorcycle
 1 Generic Scooter (Small)
 2 Generic Sport/Street (Mid-Size)
 3 Generic Cruiser (Large)
 4 Generic Dirt Bike
81 Car
 10 Generic Car
 11 Generic Car, Mini/Microcar (Tiny)
 12 Generic Car, Economy/Compact (Small)
 13 Generic Car, Intermediate/Standard (Medium)
 14 Generic Car, Full/Premium/Luxury (Large)
 15 Generic Car, Oversize
 20 Generic 2-Door (Coupe)
 21 Generic 2-Door (Coupe), Mini/Microcar (Tiny)
 22 Generic 2-Door (Coupe), Economy/Compact (Small)
 23 Generic 2-Door (Coupe), Intermediate/Standard (Medium)
 30 Generic 3-Door Hatchback
 31 Generic 3-Door Hatchback, Mini/Microcar (Tiny)
 32 Generic 3-Door Hatchback, Economy/Compact (Small)
 40 Generic 4-Door Sedan
 41 Generic 4-Door Sedan, Mini/Microcar (Tiny)
 42 Generic 4-Door Sedan, Economy/Compact (Small)
 43 Generic 4-Door Sedan, Intermediate/Standard (Medium)
 44 Generic 4-Door Sedan, Full/Premium/Luxury (Large)
 45 Generic 4-Door Sedan, Oversize
 50 Generic 5-Door Hatchback
 51 Generic 5-Door Hatchback, Mini/Microcar (Tiny)
 52 Generic 5-Door Hatchback, Economy/Compact (Small)
 53 Generic 5-Door Hatchback, Intermediate/Standard (Medium)
 54 Generic 5-Door Hatchback, Full/Premium/Luxury (Large)
 60 Generic Wagon
 62 Generic Wagon, Economy/Compact (Small)
 63 Generic Wagon, Intermediate/Standard (Medium)
 64 Generic Wagon, Full/Premium/Luxury (Large)
 70 Generic Minivan
 80 Generic Limousine
 84 Generic Limousine, Full/Premium/Luxury (Large)
 85 Generic Limousine, Oversize
 90 Generic Sports (High Performance)
 100 Generic Convertible
 101 Generic Convertible, Mini/Microcar (Tiny)
 102 Generic Convertible, Economy/Compact (Small)
 103 Generic Convertible, Intermediate/Standard (Medium)
 104 Generic Convertible, Full/Premium/Luxury (Large)
 110 Generic SUV
 112 Generic SUV, Economy/Compact (Small)
 113 Generic SUV, Intermediate/Standard (Medium)
 114 Generic SUV, Full/Premium/Luxury (Large)
 115 Generic SUV, Oversize
82 Bus
 1 Generic Commuter (Flat Nose) Bus
 2 Generic Commuter (Snout Nose) Bus
 3 Generic Shuttle Bus
 4 Generic Double Decker Bus
 5 Generic Guided Bus
 6 Generic Kneeling Bus
 7 Generic Midibus Bus
 8 Generic Minibus Bus
 9 Generic Mini Wheelchair Bus
 10 Generic Motorcoach
 11 Generic Prison Bus
 12 Generic Schoolbus
 13 Generic School Wheelchair Bus
 14 Generic Tour Bus
 15 Generic Tram Parking Lot Bus
 16 Generic Trolley
 17 Generic Airport Transport Bus
 18 Generic Articulated (Multi-Unit) Bus
83 Single Unit Cargo Truck
 1 Generic Pickup Truck, Mini
  1 Generic Utility Truck 0.25 Ton
 2 Generic Pickup Truck, Mid-Size
  1 Generic Utility Truck 0.5 Ton
  2 Generic Utility Truck 0.75 Ton
 3 Generic Pickup Truck, Full-Size
  1 Generic Utility Truck 1.0 Ton
  2 Generic Utility Truck 1.25 Ton
  3 Generic Armed Pickup
 4 Generic Pickup Truck, Crew Cab
 5 Generic Pickup Truck, Extended Cab
 6 Generic Pickup Truck, Long Bed
 7 Generic Pickup Truck, Cab Forward
 10 Generic Cargo Truck
 11 Generic Cargo Truck, up to 2.5 Ton
 12 Generic Cargo Truck, up to 5 Ton
 13 Generic Cargo Truck, up to 7.5 Ton
 14 Generic Cargo Truck, up to 10 Ton
 15 Generic Cargo Truck, over 10 Ton
 20 Generic Tanker
 30 Generic Semi-Trailer Cab (w/o Trailer)
 70 Generic Van
 71 Generic Van, Extended
 72 Generic Van, Compact
 73 Generic Van, Wheelchair
 74 Generic Van, Delivery
 100 Generic Delivery Truck
 101 Generic Delivery Truck, Box
  1 Generic Food Delivery Truck
  2 Generic Water Delivery Truck
 102 Generic Delivery Truck, Flatbed
 103 Generic Delivery Truck, Stake Bed
 104 Generic Mess Truck
 105 Generic Truck, Palletised Load System (PLS)
 106 Generic Truck, Petroleum, Oil, and Lubricants (POL) Palletised Load System (PLS)
 107 Generic Truck, Petroleum, Oil, and Lubricants (POL), Surveillance
 108 Generic Refrigerated Truck, Small
 109 Generic Refrigerated Truck, Medium
 110 Generic Refrigerated Truck, Large
84 Single Unit Utility/Emergency Truck
 1 Generic Ambulance Truck
 2 Generic Fire/Paramedic Truck
 3 Generic Ambulance, Advanced Life Support
 10 Generic Fire Engine
 11 Generic Aerial Ladder Fire Engine
 12 Generic Airport Fire Engine
 13 Generic Forest Fire Engine
 14 Generic Fire Chief
 20 Generic Police Paddy Wagon
 21 Generic Police, SWAT
 22 Generic Police, Bomb Squad
 23 Generic Police, Pickup Truck
 30 Generic Hazmat
 40 Generic Wrecker, Normal Hook and Chain
 41 Generic Wrecker, Normal Boom
 42 Generic Wrecker, Normal Wheel Lift
 43 Generic Wrecker, Normal Flatbed
 44 Generic Wrecker, Normal Integrated
 45 Generic Wrecker, Heavy Hook and Chain
 46 Generic Wrecker, Heavy Boom
 47 Generic Wrecker, Heavy Wheel Lift
 48 Generic Wrecker, Heavy Flatbed
 49 Generic Wrecker, Heavy Integrated
 60 Generic Postal Truck
 70 Generic Street Sweeper
 71 Generic Street Sweeper, Three Wheeled
 80 Generic Waste Collection, Other
 81 Generic Waste Collection, Front Loader
 82 Generic Waste Collection, Rear Loader
 83 Generic Waste Collection, Automated Side Loader
 84 Generic Waste Collection, Pneumatic Collection
 85 Generic Waste Collection, Grapple
 90 Generic Utility Truck
 91 Generic Utility Truck w/ Boom
 100 Generic Aerial Work Platform, Other
 101 Generic Aerial Work Platform, Scissor Lift
 102 Generic Aerial Work Platform, Telescoping
 120 Generic Maintenance Truck
 121 Generic Decontamination Truck
 122 Generic Water Cannon Truck
 123 Generic Water Purification Truck
 124 Generic Smoke Generator Truck
 150 Generic Auto Rickshaw
85 Multiple Unit Cargo Truck
 1 Generic Tractor Trailer
 2 Generic Tanker
86 Multiple Unit Utility/Emergency Truck
 1 Generic Fire Engine, Hook And Ladder
87 Construction Specialty Vehicle
 1 Generic Tug
 2 Generic Forklift
 3 Generic Loader
  1 Loader, Front End
  2 Loader, Skid Steer
  3 Loader, Scoop
 4 Generic Loader, Backhoe
 5 Generic Crane, Tractor Mounted
 6 Generic Crane, Wheeled
 7 Generic Grader
 8 Generic Road Roller, Other
 9 Generic Road Roller, Double Drum, Smooth
 10 Generic Road Roller, Single Drum, Smooth
 11 Generic Road Roller, Double Drum, Sheeps
 12 Generic Road Roller, Single Drum, Sheeps
 13 Generic Road Roller, Pneumatic Tired
 14 Generic Excavator, Other
 15 Generic Excavator, Dragline
 16 Generic Excavator, Long Reach
 17 Generic Excavator, Mobile Tire
 18 Generic Mini Excavator
 19 Generic Excavator Giant
 20 Generic Bulldozer, Tractor Mounted
 21 Generic Bulldozer, Tracked
 22 Generic Scraper
 23 Generic Skid Steer
 24 Generic Dump Truck, Other
 25 Generic Dump Truck, Articulated
 26 Generic Dump Truck, Transfer
 27 Generic Dump Truck, Super
 28 Generic Dump Truck, Off Road
 29 Generic Paver
 30 Generic Drilling Machine
 31 Generic Concrete Mixer, Other
 32 Generic Concrete Mixer, Rear Discharge
 33 Generic Concrete Mixer, Front Discharge
 34 Generic Concrete Mixer, Six Axle
 35 Generic Concrete Mixer, Long Reach Boom
 36 Generic Concrete Mixer, Volumetric
 37 Generic Trencher, Chain
 38 Generic Trencher, Rockwheel
 40 Generic Crane, Tracked
 41 Generic Crane, Shovel
 42 Generic Sweeper, Rotary
 43 Generic Roller, Vibratory Compactor
 44 Generic Fork Lift, Truck
 45 Generic Fork Lift, Rought Terrain
 46 Generic Transloader
 47 Generic Truck, Water, Construction
 48 Generic Truck, Fuel Delivery
 49 Generic Truck, Sawmill
 50 Generic Truck, Line Marking, Construction
 51 Generic Tractor, Industrial
 52 Generic Compactor, High Speed
 53 Generic Truck, Drilling
 54 Generic Truck, Drilling Support
 55 Generic Crane, Construction
88 Farm Specialty Vehicle
 1 Generic Tractor
 2 Generic Harvester/Reaper
 3 Generic Skidder
 4 Generic Forwarder
 5 Generic Lawn Mower, Other
 6 Generic Lawn Mower, Riding
 7 Generic Lawn Mower, Standing
 8 Generic Lawn Mower, Push
89 Trailer
 1 Generic Trailer, Flatbed
  1 Trailer, Flatbed 5 Ton
  2 Trailer, Flatbed 10 Ton
  3 Trailer, Flatbed 15 Ton
  4 Trailer, Flatbed 20 Ton
  5 Trailer, Flatbed 25 Ton
  6 Trailer, Flatbed 30 Ton
  7 Trailer, Flatbed 35 Ton
  8 Trailer, Flatbed 40 Ton
  9 Trailer, Flatbed 45 Ton
  10 Trailer, Flatbed 50 Ton
 2 Generic Trailer, Container
 3 Generic Trailer, Container, Refrigerated
 4 Generic Trailer, Double
 5 Generic Trailer, Auto Transport
 6 Generic Trailer, Articulated
 7 Generic Trailer, Tanker
 8 Generic Trailer, Tanker, Small
 9 Generic Trailer, Tanker, Large
 10 Generic Trailer, Tanker, Gasoline
 11 Generic Trailer, Tanker, Milk
 12 Generic Trailer, Tanker, Water
 13 Generic Trailer, Tanker, Septic
 14 Generic Trailer, Boat
 15 Generic Trailer, Boat, Small
 16 Generic Trailer, Boat, Large
 17 Generic Trailer, Recreational
 18 Generic Trailer, Recreational, Conventional
 19 Generic Trailer, Recreational, Travel Expandable
 20 Generic Trailer, Recreational, Fifth Wheel Travel
 21 Generic Trailer, Recreational, Folding Camping
 22 Generic Trailer, Recreational, Truck Camper
 24 Trailer, Household
  1 Trailer, Household, 0.25 Ton
  2 Trailer, Household, 0.5 Ton
  3 Trailer, Household, 0.75 Ton
  4 Trailer, Household, 1.0 Ton
  5 Trailer, Household, 1.5 Ton
  6 Trailer, Household, 2.0 Ton
  7 Trailer, Household, 3.0 Ton
  8 Trailer, Household, 7.0 Ton
90 Recreational
 1 Generic ATV, 2X4
 2 Generic ATV, 4X4
 3 Generic ATV, 6X6
 4 Generic ATV, 3-wheeled
 5 Generic Toy, Other
 6 Generic Toy, Car
 7 Generic Toy, ATV
  1 Generic Toy ATV, Child w/ Laser Designator
 8 Generic Golf Cart
 9 Generic Snowmobile
 10 Generic Recreational Vehicle
 11 Generic Recreational Vehicle, Type A Motorhome
 12 Generic Recreational Vehicle, Type B Motorhome
 13 Generic Recreational Vehicle, Type C Motorhome
 14 Generic Conversion Van
91 Non-motorized
 1 Generic Unicycle
 2 Generic Bicycle
  1 Generic Bicycle w/ Saddle Bags
 3 Generic Bicycle, Mountain
 4 Generic Bicycle, Racing
 5 Generic Tricycle
 6 Generic Quadricycle
 7 Generic Rickshaw, Two Person
 8 Generic Rickshaw, One Person
 9 Generic Tandem Bicycle
 10 Generic Cycle Trailer
 11 Generic Cycle Sidecar
 12 Generic Sled
 13 Generic Skis
 14 Generic Snowboard
 15 Generic Skateboard
 16 Generic Skates
 17 Generic Skates, In-Line
 18 Generic Wagon Cart
 19 Generic Dolly
 20 Generic Handtruck
 21 Generic Push Cart
 22 Generic Wheelbarrow
 23 Generic Kick Scooter
 24 Generic Wheelchair
92 Trains
 1 Generic Engine (Locomotive)
 2 Generic Box Car
 3 Generic Tanker
 4 Generic Flatcar
  1 Flatcar, Non-Specialized
   1 Flatcar w/ Pipes
  2 Flatcar, Skeleton (Logging)
   1 Flatcar, Skeleton w/ Logs
  3 Flatcar, Piggyback w/ Semi-Trailer
   1 Flatcar, Piggyback w/ Blue Semi-Trailer
   2 Flatcar, Piggyback w/ White Semi-Trailer
  4 Flatcar, Bulkhead
  5 Flatcar, Aircraft Parts
  6 Flatcar, Centerbeam
  7 Flatcar, Heavy Capacity
 5 Generic Caboose
 6 Generic Passenger Car
 7 Generic Hopper
93 Utility/Emergency Car
 1 Generic Ambulance Car
 2 Generic Police Car
 3 Generic Police Chief
 4 Generic Hearse
 5 Generic Taxi
""",
            "1.1.1": r"""
93 Utility/Emergency Car
 2 Police Car
""",
            "1.1.13": r"""
1 Tank
 1 M1A1 AIM (AUS)
 2 M1A2 SEP V3
  1 M1A2 SEP V3 w/ Mine Roller
  2 M1A2 SEP V3 w/ Mine Plow
  3 M1A2 SEP V3 w/ Dozer Blade
2 Armored Fighting Vehicle
 1 Australian Light Armored Vehicle (ASLAV)
  1 ASLAV-25 Reconnaissance
  2 ASLAV-PC Personnel Carrier
  3 ASLAV-S Surveillance
 2 Boxer Armoured Fighting Vehicle
  1 Boxer CRV
  2 Boxer Command Post
  3 Boxer Ambulance
  4 Boxer Driver Training Vehicle
  5 Boxer Repair and Recovery
  6 Boxer Joint Fires
  7 Boxer Surveillance
 3 M113-AS4 Armored Personnel Carrier (APC)
  1 M113-AS Armored Mortar (AM)
  2 M113-AS4 Armored Engineering Vehicle (ENG)
3 Armoured Utility Vehicle
 1 Australian Utility Light Armored Vehicle (LAV)
  1 ASLAV-C Command
  2 ASLAV-A Ambulance
  3 ASLAV-F Fitter
  4 ASLAV-R Recovery
 2 Bushmaster Protected Mobility Vehicle
  1 Bushmaster Protected Mobility Vehicle - Command
  2 Bushmaster Protected Mobility Vehicle - Mortar
  3 Bushmaster Protected Mobility Vehicle - Direct Fire Weapons
  4 Bushmaster Protected Mobility Vehicle - Ambulance
  5 Bushmaster Protected Mobility Vehicle - Engineer
  6 Bushmaster Protected Mobility Vehicle - ISTAR
  7 Bushmaster Protected Mobility Vehicle - EW
  8 Bushmaster Protected Mobility Vehicle - GMV
 3 M577-AS4 Armored Command Vehicle (ACC)
  1 M577A-S4 Armored Ambulance (AA)
 4 M113-AS4 Armored Fitters (FIT)
  1 M806-AS4 Armored Recovery Vehicle Light (ARVL)
  2 M806-AS4 Armored Vehicle Launch Bridge (AVLB)
 5 M113-AS Armored Logistics Vehicle (Stores) (ALV-S)
  1 M113-AS Armored Logistics Vehicle (Ammo) (ALV-A)
  2 M113-AS Armored Logistics Vehicle (Fuel) (ALV-F)
 7 AS10 Armoured Ammunition Resupply Vehicle (AARV)
 8 M1074 Joint Assault bridge (JAB)
 9 M1150 Assault Breacher Vehicle (ABV)
  1 M1150 ABV w/ FWMP 'The Shredder'
  2 M1150 ABV w/ SPR
  3 M1150 ABV w/ SCD
  4 M1150 ABV w/ CDB 'Blade'
  5 M1150 ABV w/ EMA
 10 High Mobility Engineer Excavator (HMEE)
 11 M88A2
  1 M88A2 w/M2 .50cal Heavy Machine Gun
5 Towed Artillery
 1 M777 155mm LWTH (AUS)
 2 L118 Light Gun, 105 mm (Towed Configuration) (AUS)
6 Small Wheeled Utility Vehicle
 1 G-Wagon 4x4
  1 Dual Cab Station Wagon
  2 Single Cab Carryall
  3 Single Cab Panel Van
 2 G-Wagon 6x6
  1 Light, Single Cab Carryall
  2 Dual Cab Canine
  3 Dual Cab Command Post
  4 Single Cab Ambulance
  5 Single Cab Surveillance and Reconnaissance
 3 Hawkei Protected Mobility Vehicle - Light 4x4
  1 Hawkei Protected Mobility Vehicle - Light - Command
  2 Hawkei Protected Mobility Vehicle - Light - Border Protection
  3 Hawkei Protected Mobility Vehicle - Light - Special Operations Vehicle
  4 Hawkei Protected Mobility Vehicle - Utility
 4 Land Rover Perentie (AUS)
  1 Land Rover Perentie F89 (AUS)
  2 Land Rover 6x6 Truck (AUS)
 5 Long Range Patrol Vehicle (LRPV)
  1 LRPV Type 1 (AUS)
  2 LRPV Type 2 (AUS)
 6 High Mobility Transporter (HMT) (AUS)
  1 HMT Extenda (AUS)
7 Large Wheeled Utility Vehicle
 1 RMMV HX40M - 4x4
  1 RMMV HX40M Tray
   1 RMMV HX40M Personnel Cargo Restraint and Segregation (PCRS)
   2 RMMV HX40M Stores
   3 RMMV HX40M Combat Eng, Armoured Cab
   4 RMMV HX40M Maint, Armoured cab
  2 RMMV HX40M Tray, With Crane
   1 RMMV HX40M Tray, With Crane, PCRS
   2 RMMV HX40M Tray, With Crane, Stores
   3 RMMV HX40M Tray, With Crane, Combat Eng
   4 RMMV HX40M Tray, With Crane, Maint
  3 RMMV HX40M Tipper
 2 RMMV HX42M - 6x6, Recovery
  1 RMMV HX42M - Recovery, With Armoured Cab
 3 RMMV HX77 - 8x8
  1 RMMV HX77 Heavy Integrated Load Handling System (HILHS)
   1 RMMV HX77 HILHS Bulk Fuel Pump & Storage 9000LTS
   2 RMMV HX77 HILHS Bulk Fuel Storage 12000LTS
   3 RMMV HX77 HILHS Bulk Water Pump & Storage 10000LTS
   4 RMMV HX77 HILHS Bulk Water Storage 12000LTS
   5 RMMV HX77 HILHS Floating Bridge,Bridge Erection, Propulsion Boat, Integrated Armour Cabin
   6 RMMV HX77 HILHS Stores
   7 RMMV HX77 HILHS Comand Post Shelter
   8 RMMV HX77 HILHS Flatrack, Complex
   9 RMMV HX77 HILHS Gun Ammunition Module
   10 RMMV HX77 HILHS Gun Stores Module
  2 RMMV HX77 Tipper
  3 RMMV HX77 Fuel 12000LTS
  4 RMMV HX77 Floating Support Bridge
  5 RMMV HX77 Medium Girder Bridge
  6 RMMV HX77 Fixed Modular Bridge
 4 RMMV HX81 - Prime Mover
  1 RMMV HX81 Prime Mover, HM Semi Trl Cargo
  2 RMMV HX81 Prime Mover, HM Bulk Fuel Storage 20000LTS
  3 RMMV HX81 Prime Mover, HM Semi, Bulk Water 20000LTS
  4 RMMV HX81 Prime Mover, HM Dolly Low Loader, Trailer, Semi, Medium Eqpt Transporter, Plant
  5 RMMV HX81 Prime Mover, HM Dolly Low Loader, Trailer, Semi, Heavy Equipment Transporter, Tank
 5 RMMV HX45M - 8x8
  1 RMMV HX45M Recovery, With Haulmark - Trailer, Heavy Equipment
 6 Mack MC3 6x6 Heavy Utility Truck
  1 Mack MC3 Cargo Truck w/ Crane
  2 Mack MC3 Medium Wrecker
  3 Mack MC3 Heavy Recovery Vehicle
  4 Mack MC3 Artillery Tractor
  5 Mack MC3 Concrete Mixer
  6 Mack MC3 Dump Truck
  7 Mack MC3 Fuel Tanker
  8 Mack MC3 Water Tanker
  9 Mack MC3 Bituminous Distributor
  10 Mack MC3 Bridge Carrier
 7 MB Unimog Truck
13 Mine Roller
 1 Husky MK III Vehicle Mounted Mine Detector (VMMD)
  1 Husky Mk III VMMD w/ Interogation Arm (IA)
  2 Husky Mk III VMMD w/ Ground Penetrating Radar (GPR)
14 Cargo Trailer
 1 0 - 0.5 Ton
 2 0.51 - 2 Ton
  1 Haulmark - Trailer, Lightweight Cargo, 800KG
  2 Haulmark - Trailer, Lightweight Cargo, 1.5T
 3 2.01 - 5 Ton
 4 5.02 - 10 Ton
  1 Haulmark - Trailer, Mediumweight Cargo, 8T
 5 Greater than 10 Tons
  1 Haulmark - Trailer, Heavy Container
  2 Haulmark - Trailer, Heavy Equipment
  3 Haulmark - Trailer, Semi, Cargo
15 Fuel Trailer
 1 1-1000 Gallons
 2 1001 - 5000 Gallons
  1 Haulmark - Trailer, Heavy Cargo, Bulk Fuel Pump & Storage, 9000L (HBFP&S)
  2 Haulmark - Trailer, Heavy Equipment, Bulk Fuel Storage, 12000L (HBFS)
 3 Greater than 5000 Gallons
  1 Haulmark - Trailer, Semi, Bulk Fuel, 20000L
17 Water Trailer
 1 1-1000 Gallons
 2 1001- 5000 Gallons
  1 Haulmark - Trailer, Heavy, Bulk Water Pump & Storage, 10000L
  2 Haulmark - Trailer, Heavy, Bulk Water Storage, 10000L
 3 Greater than 5000 Gallons
  1 Haulmark - Trailer, Semi, Bulk Water Storage, 20000L
18 Engineer Equipment
 1 Enhanced Gap Crossing Equipment
  1 Improved Ribbon Bridge (IRB)
  2 Bridge Build Interface (BBI)
  3 Bridge Erection Propulsion Boat (BEPB)
  4 WFEL MGB (49M Medium Girder Bridge)
  5 Dry Support Bridge
 2 Mobile Cranes
  1 Case MC2500
  2 Liebherr LTM 1060-3.1
 3 Variable Reach Rough Terrain Forklift Truck (VRRTFLT)
  1 CAT TH350B, 3 ton Telehandler
  2 Manitou MHT 7140 L, 8 ton Telehandler
 4 Rough Terrain Container Handler (RTCH)
  1 Kalmar RT240, 24 Ton RTCH
19 Heavy Equipment Transport Trailer
 1 Haulmark - Trailer, Semi, Medium Equipment Transporter, Plant
 2 Haulmark - Trailer, Semi, Heavy Equipment Transporter, Tank
 3 Haulmark - Trailer, Heavy, Dolly Set, Low Loader Converter
28 Air Defense / Missile Defense Unit Equipment
 1 NASAMS Australian Air Defense System
  1 NASAMS Mk2 TEL Canister - HX77
  2 NASAMS TEL - Hawkei
  3 NASAMS FDC - HX40M
  4 NASAMS CEAOPS Radar - HX77
  5 NASAMS CEATAC Radar - Hawkei
  6 NASAMS AN/AAS-52 - Hawkei
50 Unmanned
 1 Mission Adaptable Platform System Unmanned Ground Vehicle (MAPS UGV)
  1 MAPS ROWS
  2 MAPS MULE
  3 MAPS ACE
  4 MAPS MENTOR
 2 SCOUT Unmanned Ground Vehicle (SCOUT UGV)
  1 SCOUT-MBT
  2 SCOUT-PATHFINDER
80 Motorcycle
 4 Dirt Bike
  1 Generic Dirt Bike for Australian Army
""",
            "1.1.14": r"""
1 Tank
 1 SK-105 Kurassier
  1 SK-105 A2S
2 Armored Fighting Vehicle - (IFV, APC, SP mortars, armored cars, chemical reconnaissance, Anti-Tank guided missile launchers, etc.)
 1 Pandur
  1 Pandur I
  2 Pandur II 6x6
  3 Pandur II 8x8
 2 ASCOD ULAN AIFV
7 Large Wheeled Utility Vehicle - (greater than 1.25 tons)
 1 Steyr 1491 (6x6)
  1 Steyr 24 M, 12000 kg
80 Motorcycle
 4 Dirt Bike
  1 KTM 400
""",
            "1.1.29": r"""
1 Tank
 1 M60A3 TTS
 2 Leopard 1A5
2 Armored Fighting Vehicle
 1 EE-3 Jararaca
 2 EE-9 Cascavel
 3 EE-11 Urutu
 4 M113A2 BR
 5 VBTP-MR Guarani
  1 VBTP-MR Guarani with Platt Turret
  2 VBTP-MR Guarani with Remax RCWS
  3 VBTP-MR Guarani with UT30BR RCWS
3 Armored Utility Vehicle
 1 Leopard Armoured Engineer Vehicle (AEV)
 2 Leopard Armoured Vehicle-Launched Bridge (AVLB)
 3 Leopard Armoured Recovery Vehicle (ARV)
4 Self-Propelled Artillery
 1 Launcher ASTROS AV-LMU
  1 ASTROS AV-LMU 2
  2 ASTROS AV-LMU 2020
 2 M108AP Self Propelled Howitzer
 3 M109A3 Self Propelled Howitzer
5 Towed Artillery
 1 M114 (155 AR)
 2 L118 (105 AR)
 4 M101 (105 AR)
6 Small Wheeled Utility Vehicle
 1 Agrale Marrua
  1 VTNE - AM-21, 0.75 ton
  2 VTNE - AM-23, 0.75 ton
  3 VTL REC - AM-11 REC, 0.5 ton
7 Large Wheeled Utility Vehicle - (greater than 1.25 tons)
 1 Tectran Enginharia
  1 ASTROS Resupply AV-RMD
 2 VTNE - VW Worker (15.210), 5 ton
 3 VTNE - VW Constellation (31.320), 10 ton
 4 VTNE - AM-31, 1.5 ton
 5 VTNE - AM-41, 2.5 ton
10 Mortar
 1 M949 60mm Mortar
 2 M936 81mm Mortar
 3 RT-M2 RAIADO 120mm Towed Mortar
28 Air Defense / Missile Defense Unit Equipment
 1 Avibras LM-07/36 Rocket Launcher
 2 Avibras LM-12/36 Rocket Launcher
37 Fire Control Facility
 1 ASTROS Fire Control Vehicle AV-VCC
83 Single Unit Cargo Truck
 20 Tanker
  1 Volvo VM220
""",
            "1.1.33": r"""
28 Air Defense / Missile Defense Unit Equipment
 1 Anti-Helicopter Mine (AHM) System
  1 AHM-200-1 Anti-Helicopter Mine (AHM) System
  2 AHM-200-2 Anti-Helicopter Mine (AHM) System
""",
            "1.1.39": r"""
2 Armored Fighting Vehicle
 1 Light Armoured Vehicle (LAV) III
  1 LAV III Infantry Section Carrier (ISC)
  2 LAV III TOW Under Armour (TUA)
  3 LAV III Observation Post Vehicle (OPV)
  4 LAV III Command Post Vehicle (CPV)
  5 LAV III Engineer LAV (ELAV)
 2 Bison 8x8 Class
  1 Bison APC
  2 Bison Mortar Vehicle
  3 Bison Command Post (CP)
 3 M113A3 / Mobile Tactical Vehicle Light (MTVL)
  1 MTVL Basic Personnel Carrier / Light Re-supply
 4 Coyote 8x8 Class
  1 Coyote Command
  2 Coyote Mast
  3 Coyote Remote
 5 Light Armored Vehicle - LAV III
  1 LAV-III Command Post (CPV)
  2 LAV-III Infantry Section Carrier (ISC)
  3 LAV-III Forward Observation Officer (FOO)
  4 LAV-III Engineer (ELAV)
  5 LAV-III TOW Under Armour (TUA)
 6 Tactical Armoured Patrol Vehicle (TAPV)
3 Armored Utility Vehicle
 1 Bison 8x8 Utility Class
  1 Bison Ambulance
  2 Bison Recovery Vehicle
  3 Bison Mobile Repair Team Vehicle
  4 Bison Electronic Warfare Vehicle (AERIES)
 2 M113A3 / Mobile Tactical Vehicle Light (MTVL) Utility Vehicles
  1 MTVF Fitter (Repair) Vehicle
  2 MTVR Recovery Vehicle
 3 Badger AEV
 4 Beaver AVLB
 5 Taurus ARV
 6 Buffalo ARV
 7 Armored Vehicle General Purpose
  1 Husky Armored Recovery Vehicle
  2 Cougar Fire Support Vehicle
   1 Cougar Tactical Armored Vehicle 2
  3 Grizzly APC
6 Small Wheeled Utility Vehicle
 1 Iltis Light Utility Vehicle
 2 G Wagon
  1 G Wagon w/ 7.62mm MG
  2 G Wagon w/ 5.56mm MG
  3 G Wagon w/ .50 Cal
  4 G Wagon w/ Mk-19
 3 MRZR-D4
7 Large Wheeled Utility Vehicle
 1 Western Star 40.10 WM
  1 Light Support Vehicle Wheeled (LSVW)
  2 Light Support Vehicle Wheeled (LSVW)-Ambulance
 2 Heavy Logistics Vehicle Wheeled (HLVW)
  1 HLVW Cargo
  2 HLVW Recovery
  3 HLVW Tractor
  4 HLVW Heavy Mobile Repair
  5 HLVW Fuel Tanker 10000 Liter
 3 RG-31 Nyala 4x4
  1 RG-31 Mk3 with Protector Remote Weapon Station (RWS)
 4 Medium Support Vehicle System (MSVS) Standard Military Pattern
  1 MSVS SMP Cargo variant
  2 MSVS SMP Material Handling Crane variant
  3 MSVS SMP Load Handling System variant
  4 MSVS SMP Material Repair Truck variant
  5 MSVS SMP Gun Tractor
 5 Medium Support Vehicle System MilCOTS
  1 MSVS MilCOTS Troop Carrier
  2 MSVS MilCOTS Cargo Truck
  3 MSVS MilCOTS 16ft deck with crane
  4 MSVS MilCOTS Flatbed truck
  5 MSVS MilCOTS Artillery Truck
  6 MSVS MilCOTS Auger Truck
87 Construction Specialty Vehicle
 39 Snowcat
  1 Bombardier BR-180
""",
            "1.1.45": r"""
1 Tank
 1 Type 59
  1 Type 59-I
  2 Type 59-II
  3 Type 59-II (w/Plow)
  4 Type 59-II (w/ATGM)
  5 Type 59-IIA
  6 Type 59D
  7 Type 59G
 2 Type 69
  1 Type 69-I
  2 Type 69-II
  3 Type 69-II (w/Plow)
  4 Type 69-II (w/ATGM)
 3 Type 79
  1 Type 79-II
  2 Type 79-II (w/Plow)
 4 Type 80
  1 Type 80
  2 Type 80-II
 5 Type 85-II
  1 Type 85-II
  2 Type 85-IIA
  3 Type 85-11M (w/125mm gun)
  4 Type 85-III
  5 Type 85-II (w/Plow)
  6 Type 85-III (w/Plow)
  7 Type 85-III (w/ATGM)
 6 Type 63 (Light Amphibious)
  1 Type 63A
  2 Type 63A (w/ATGM)
  3 Type 63A (w/Plow)
 7 Type 62 (Light) Class
  1 Type 62
  2 Type 62-I
  3 Type 62-G
  4 Type 62-G (w/ATGM)
 8 Type 98
 9 Type 99
  1 Type 99
  2 Type 99 (w/Plow)
  3 Type 99 (w/ATGM)
  4 Type 99A
  5 Type 99A (w/Plow)
  6 Type 99A (w/ATGM)
 10 Type 96
  1 Type 96 MBT
   1 Type 96 (w/Plow)
   2 Type 96 (w/ATGM)
  2 Type 96A
  3 Type 96B
 11 Type 05 Amphibious Fighting Vehicle (AFV)
  1 ZTD 05 Assault Vehicle
 12 Type 88 Class
  1 Type 88
  2 Type 88 (w/Plow)
  3 Type 88A
  4 Type 88B
  5 Type 88B (w/Plow)
  6 Type 88B (w/ATGM)
 13 Type 90
  1 Type 90-IIM/MBT-2000
  2 Al-Khalid
   1 Al-Khalid I
   2 Al-Khalid II
  3 VT-1A
 14 VT-4/MBT-3000
 15 Type 15 Light Tank (ZTQ-15)
  1 Type 15 Light Tank (ZTQ-15) w/ Plow
2 Armored Fighting Vehicle
 1 Type 63 (YW 531) Armored Personnel Carrier (APC)
  1 Type 70 MRL (WZ303) Rocket Artillery
  2 Type 63 (w/ATGM)
  3 Type 70 SPH (WZ302) Self-Propelled Artillery
  4 Type YW381 (Self-Propelled Mortar)
  5 Type YW304 (Self-Propelled Mortar)
  6 Type WZ750 (Armoured Ambulance)
  7 Type WZ701 Command
  8 Type 63-I
  9 Type WZ721 Communications Relay Vehicle
  10 Type YD801 (Fire Fighting Vehicle)
  11 ZZM88 (Cryptography Vehicle)
 2 Type 85 (YW531H) APC
  1 Type 85 (YW307) IFV
  2 Type 85 (YW323) 122mm SPH
  3 Type 85 (YW381) 120mm SPM
  4 Type 85 (YW304) 82mm SPM
  5 Type 85 (YW306) 130mm MRLS
  6 Type 85 ATGM Carrier
  7 Type 85 ACV
  8 Type 85 (WZ751) Armored Ambulance
  9 Type 85 AMV
  10 Type 85 AEV
  11 Type 85 ACV Fire Support
  12 Type 85 ARV
  13 Type 85 (YW309) IFV
 3 NORINCO YW 534 Armored Personnel Carrier (APC)
  1 HJ-62C Armored Scout Vehicle
 4 Type 77 (WZ511) APC
  1 Type 77-1 (WZ511-1) APC
  2 Type 77-2 (WZ511-2) APC
  3 Type 76 ARV
 5 Type 86 (WZ501) IFV
  1 Type 86A (WZ501) IFV
  3 Type 86 (WZ503) APC
  4 Type 86 (WZ504) ATGM
  5 Type 86 (WZ505) Armored Ambulance
  6 Type 86 (WZ501) ACV
  7 Type 86-1 (WZ501A) IFV
  8 Type 86B (WZ501C) IFV
  9 Type 86 (WZ506) Command Post
 6 Type 90 (WZ551) APC
  1 Type 92 (WZ551) APC
  2 PTL-02 100mm Tank Destroyer
  3 Type 92 (WZ550 AT) HJ-9 ATGM
  4 Type 92 (WZ551) Recon
  5 Type 92 (WZ551) ACV
  6 Type 92 (WZ551) Armored Ambulance
  7 Type 92 (WZ551) AMV
  9 Type 92 (WZ551) AEV
  10! PLL-05 (WZ551) 120mm SPM
  11 Type 92 (WZ551) 73mm IFV
  12 Type 92 (WZ551) 25mm IFV
 7 Type WZ523 APC
  12 Type 91 (ZFB-91) Security Vehicle
 8 Type 05 Amphibious Fighting Vehicle (AFV)
  1 Type 05 (ZBD-05) IFV
  2 Type 001 (ZBD-05) APC
  3 Type 05 Armored Ambulance
  4 Type 05 ACV
  5 Type 05 (ZLT-05) Assault Vehicle 105mm
  6 Type 05 AEV
  7 Type 05 ARV
 9 Type 89 Tank Destroyer 120mm (PTZ-89)
 20 Type 08 (ZBL-08) IFV
  1 Type 11 (ZTL-11) Assault Gun 105mm
 21 Type 09 (ZBL-09) IFV
  1 Type 09 (ZBL-09) APC
  2 Type 09 ACV
  3 Type 09 Recon
  4! Type 09 (PLL-09) 122mm SPH
  5 Type 09 (ZTL-09) 105mm Fire Support
  6 Type 09 ARV
  7 Type 09 Supply Vehicle
  8 Type 09 AEV
  9 Type 09 Assault Breacher
  10 Type 09 Armored Ambulance
  11 Type 09 120mm Twin SPM
 23 Type 04 (ZBD-04) IFV
  1 Type 04 (ZBD-04) APC
  2 Type 04 (ZBD-04A AT AFT-10) AT Missile Carrier
  3 Type 04 (ZBD-04 HJ-8) ATGM
  4 ZBD-08 Recon
  5 Type 04 (ZBD-04A) ACV
  6 Type 04 (ZBD-04A) Armored Ambulance
  7 Type 04 (ZBD-04A) ARV
  8 Type 04 (ZBD-04A) Supply Vehicle
  9 Type 04 (ZBD-04A) AEV
  12 ZBD-08 IFV
  13 Type 04 (ZBD-04A) Fire Support
 24 Type 03 (ZBD-03) IFV
  3 Type 03 (ZBD-03 HJ-8) ATGM
  5 Type 03 (ZBD-03) ACV
 25 ZFB-05 APC
  1 ZFB-05A APC
 26 Type 89 (WZ534) Armored Fighting Vehicle
  2 Type 89 (YW307) IFV
  3 Type 89 (WZ534) APC
  4 Type 89 (WZ731) Recon
  5 Type 89 ACV
  6 Type 89 (WZ752) Armored Ambulance
  7 Type 89 Refuelling Vehicle
  8 Type 89 (ZJX-93) ARV
  9 Type 89 (ZHB-94) Supply Vehicle
  10 Type 89 (ZZC-02) Recce Radar Carrier
  11 Type 89 (ZDF-1 HJ-8) ATGM
  12 Type 89 Mine Layer
  13 Type 89 Obstacle Remover
 27 VN17 IFV
  1 VN17 IFV 30mm Autocannon
 28! ZBD-08 IFV
 29 VN3 LAV
3 Armored Utility Vehicle
 1 Type 653 ARV
 2 Type 73 ARV
4 Self-Propelled Artillery
 1 Type 54-1 122mm SP Howitzer
 2 Type 83 152mm SP Gun-Howitzer
 3 Type 81 122mm Multiple Rocket Launcher (MRL)
  1 Type 83 122mm MRLS
 4 Type 63 130mm Multiple Rocket Launcher (MRL)
 5 Type 87 253mm Mine Clearing System
 6 Type 74 284mm Minelaying Rocket System
 7 Type 75 105mm Recoilless Rifle
 8! (deprecated)
 9! (deprecated)
 10! (deprecated)
 11! (deprecated)
 12! (deprecated)
 13 SY-1 (Styx) ASCM Launcher
 14 YJ-1/C-802/CSS-N-8 Saccade ASCM Launcher
 15 CSS-8 (M-7) SSM Launcher
 16 DF-15 (M9) Launcher
 17 CSSC-5 (YJ-16/C-101) Saples Launcher
 18 CSSC-6 (HY-3) Sawhorse Launcher
 19 CSSC-7 (HY-4) Sadsack Launcher
 20 CJ-10/DH-10 8x8 Transporter Erector Launcher (TEL)
 21 YJ-12 10x10 Transporter Erector Launcher (TEL)
 22 Type 89 (PLZ-89) 122mm SP Howitzer
 23 Type 88 (PLZ-45) 155mm 45 Caliber SP Howitzer
 24 Type 05 (PLL-05) 120mm 6x6 SP Gun-Mortar
 25 Type 07 (PLZ-07) 122mm SP Howitzer
  1 PLZ-07A Land 122mm SP Howitzer
  2 PLZ-07B Amphibious 122mm SP Howitzer
 26 Type 82 130mm 6x6 Self Propelled Rocket Artillery (SPRA)
 27 WS-2 400mm 8x8 Guided Multiple Launch Rocket System (MLRS)
 28 A-100 300mm 8x8 Multiple Launch Rocket System (MLRS)
  1 AR1A 300mm MLRS
  2 A-200 300mm MLRS
  3 A-300 300mm MLRS
 29 CSS-10 (DF-31) Wheeled Transporter Erector Launcher (TEL)
  1 CSS-10A (DFA-31) Wheeled Transporter Erector Launcher (TEL)
 30 CSS-11 (DF-16) Wheeled Transporter Erector Launcher (TEL)
 31 CSS-2 (DF-3A) Wheeled Transporter Erector Launcher (TEL)
 32 CSS-4 (DF-5) Wheeled Transporter Erector Launcher (TEL)
  1 CSS-4A (DF-5A) Wheeled Transporter Erector Launcher (TEL)
 33 CSS-5 Mod 1 (DF-21) Wheeled Transporter Erector Launcher (TEL)
  1 CSS-5 Mod 2 (DF-21A) Wheeled Transporter Erector Launcher (TEL)
  2 CSS-5 Mod 3 (DF-21B) Wheeled Transporter Erector Launcher (TEL)
  3 CSS-5 Mod 4 (DF-21C) Wheeled Transporter Erector Launcher (TEL)
  4 CSS-5 Mod 5 (DF-21D) Wheeled Transporter Erector Launcher (TEL)
 34 CSS-X-10 (DF-41) Wheeled Transporter Erector Launcher (TEL)
 35 DF-26 Wheeled Transporter Erector Launcher (TEL)
 36 CSS-3 (DF-4) Wheeled Transporter Erector Launcher (TEL)
 37 CSS-7 (DF-11) Wheeled Transporter Erector Launcher (TEL)
 38 PHL-03/PHL-16 8x8 MLRS
  1 PHL-03 300mm 8x8 MLRS
  2 PHL-16 300/370/750mm 8x8 MLRS
 39 Type 09 (PLL-09) 122mm 8x8 Modular Self-Propelled Howitzer System
 40 Type 05 (PLZ-05) 155mm Self-Propelled Howitzer System
 41 PCL-09 122mm Self-Propelled Howitzer
 42 Type 90B 122mm 6x6 Multiple Launch Rocket System (MLRS)
 43! Type 03 (PHL-03) 300mm 8x8 Multiple Launch Rocket System (MLRS)
 44 SH-2 122mm 6x6 Self-Propelled Howitzer
 45 SR5 122mm/220mm 6x6 Guided Multiple Launch Rocket System (GMLRS)
  1 PHL-11 122mm/220mm 6x6 GMLRS
 46 WS-1B 302mm 6x6 Multiple Launch Rocket System (MLRS)
 47 PLZ-10 120mm SP Gun-Mortar
  1 PLZ-10 120mm SP Gun-Mortar (tracked)
 48 Type 83 273mm MLRS
  1 WM-80 273mm MLRS
 49 Type 81 253mm Minesweeping Multiple Rocket Launcher (MRL)
 50 PHZ-89 122mm Multiple Launch Rocket System (MLRS)
 51 SH-3 122mm 6x6 Self-Propelled Howitzer
 52 Type 85 122mm SPH
 53 YJ-62 Launcher
 54 PHZ-11 122mm/220mm GMLRS/MLRS
 55 PCL-181 155mm 6x6
 56 PCL-171 122mm 6x6
5 Towed Artillery
 1 Type 54 122mm Howitzer
  1 Type 54-1 122mm Howitzer
 2 Type 59 130mm Gun
  1 Type 59
  2 Type 59-1
 3 Type 54 152mm Howitzer
 4 Type 66 152mm Gun-Howitzer
 5 Type WA 021 (WAC 21) 155mm Gun-Howitzer
 6 Type 63 107mm Multiple Rocket Launcher (MRL)
 7 Type 65 82mm Recoilless Rifle
 8! (deprecated)
 9! (deprecated)
 10! (deprecated)
 11 Type 55 57mm Anti-Tank Gun (ATG)
 12 Type 54 76mm ATG
 13 Type 56 85mm ATG
 14 Type 73 100mm ATG
 15 Type 86 100mm ATG
 16 HY-series ASCM launcher
  1 HY-1/CSSC-2 Silkworm launcher
  2 HY-2/CSSC-3 Seersucker launcher
 17 C-801/YJ-1/CSS-N-4 Sardine launcher
 20 Type 60 122mm Gun
 21 Type 83 122mm Howitzer
 22 Type 86 122mm Howitzer
 23 Type 83 152mm Howitzer
6 Small Wheeled Utility Vehicle
 1 BJ212 4x4
  1 BJ212 (w/Type 63 MG)
  2 BJ212 (w/ATGM)
  3 BJ212 (w/Recoiless Rifle)
  4 BJ212 Ambulance
  5 BJ212 (w/7.62 MG)
 2 BJ2022 4x4
 3 Dongfeng EQ2050
 4 CSK-131 4x4
 5 CSK-141 4x4
  1 PL02 Recon Scout Vehicle w/ mast mounted EO/IR, radar, and CH-901 UAV launchers
  2 CSK-141A 6x6
 6 CSK-181 4x4
  1 CSK-181A 6x6
   1 CTL-181A 6x6 Dual Cab Flatbed
   2 CTL-181A 6x6 UAV Swarm Launcher
 7 Lynx CS/VP4 ATV
  1 CS/VP4 8x8
  2 CS/VP11 4x4 Assault
   1 CS/VP11 4x4 Ambulance
  3 CS/VP15 4x4 Quad Bike
  4 CS/VP16 6x6 w/ Remote Control Weapon Station (RCWS)
7 Large Wheeled Utility Vehicle
 1 Jiefang CA-10
 2 Jiefang CA-30 6x6
  1 CA-30
  2 CA-30A
   1 CA-30A w/ Type 79 305-mm Minelayer
 3! Artillery Locating Radar, Type 704M (BL-904)
 4 Dongfeng EQ245/EQ2100
 5 Dongfeng EQ2102
  1 EQ2102 (w/Type 85 MG)
 6 Taian TA5350 6x6
 7 Shaanxi SX2150 6x6
  1 SX2150 Fuel Tanker
 8 Dongfeng EQ2061
 9 Hanyang HY473 HET
 10! Dongfeng EQ2050
 11! Dongfeng CSK131
 12! Dongfeng CSK141
10 Mortar
 1 Type 71 100mm
 2 Type 55 120mm
 3 Type 56 160mm
 4 Type M-83/83A 60mm
 5 Type 63A 60mm
 6 Type 31 60mm
 7 PCP001 81mm Self-Propelled
 8 Type W86 120mm
18 Engineer Equipment
 1 Bulldozer
 2 Crane
 3 Grader
 4 Power Shovel
 5 Type 84 AVLB
 6 Scissor Bridge Truck
 7 KMM Bridge Truck
 8 GSL-430 MICLIC
 9 GSL-411 MICLIC
 10 GBL-132 Mine Layer
 11 GBL-131 Mine Layer
 12 GCZ-112 AEV
 13 GBL-130 Mine Layer
 14 GCZ-120 AEV
 15 M2006 Mine Clearance
 16 M1987 Mine Sweeping Rocket System
 17 GSL-110/A (Type 81) Mine Clearance
 18 GSL-130 Mine Clearance
 19 Type 84 Mine Layer
 20 GBL-120 Mine Layer
 21 GCZ-111 AEV
 22 GZQ-411 Light Pontoon Bridge
 23 SX2190Q Type 79A Pontoon Bridge
 24 GZM-003 AVLB
 25 HZQL51 Bridge Span
 26 GLM120A Roadway Laying System
 27 GJT-211 Armored Earthmover
 28 GJW320 Tracked Excavator
 29 GJW410 Trench Digger
 30 GSL-133 Mine Clearance
 31 Hz 21\24 Fast Mechanization Bridge
 32 GQL-111 Heavy Mechanised Bridge
28 Air Defense/Missile Defense Unit Equipment
 1 CSA-1 (HQ-2) SAM System
  1 Battalion C3 Vehicle
  2 CSA-1 Launcher
   1 CSA-1 Launcher (standard)
   2 CSA-1f (HQ-2B) SP Launcher (tracked)
  3 Gin Sling Engagement Radar
   1 Gin Sling A
   2 Gin Sling B
  4 CSA-1 Transporter
  5 Rum Sling Fire Control Radar
 2 HQ-61/CSA-2 SAM System
  1 Battery Command Post Vehicle
  2 HQ-61 Twin-Rail Launcher Vehicle
  3 HQ-61 Engagement Radar
  4 HQ-61A Transloader
 3 CSA-6 (LY-60, HQ-6) SAM System
  1 CSA-6A/6B (LY-60, HQ-6) Battery C3 Vehicle
  2 CSA-6A/6B (LY-60, HQ-6) TEL
  3 Falcon Claw TER (CSA-6A/6B (LY-60, HQ-6))
  4 Falcon Eye TAR (CSA-6A/6B (LY-60, HQ-6))
  5! LY-60 Fire Control Radar Vehicle
  6! LY-60 Target Acquisition Radar Vehicle
 4 Self-Propelled VSHORAD Gun/Missile System
  1 PL-9 SAM System (Quad Rail)
  2 HN-5C SAM System
  3 Type 80 57mm Twin SPAAG
  4 Type 63 37mm Twin SPAAG
  5 Type 65 37mm Twin SPAAG
  6 PGZ-07 35mm Twin SPAAA
   1 Command Post Vehicle w/ CLC-3
  7 LD-2000 30mm SPAAG (land-based Type 730 CIWS)
   1! LD-2000 Gun/Missile system with Type 730 CIWS and CSA-6B SAM
   2 LD-2000 V2
   3 LD-2000 V3
  8 Type 95 (PGZ95) 25mm Quad SPAAG
   1 Type 95 Battery Command Post w/ CLC-2 radar
  9 LS ADS TY-90 EQ2050 System
  10 CSA-13 Yitian ADS (Sky Dragon 6) WZ551
  11 LD-3000 C-RAM 30mm
 5 Towed VSHORAD Gun/Missile System
  1 Type 59 57mm AA Gun
  2 NORINCO 37mm AA Guns
   1 Type 55 37mm AA Gun
   2! Type 65 37mm Twin SPAAG
   3 Type 74 Twin 37mm AA Gun
   4 Type P793 Twin 37mm AA Gun
  3 Type 59 100mm AA Gun
  4 Type 90 35mm Twin AA System
   1 Type 902 (AF902) FCR (trailer)
   3 Type 90 35mm Twin AA Gun
  5 Type 87 25mm Twin AA Gun
  6 Type 56 85mm AA Gun
  7 DY-90 Launcher (towed SAM TY-90 launcher)
  8 Type 75/75-1 14.5mm AA Gun
  9 Type 58 14.5mm Twin AA Gun
  10 Type 56 14.5mm Quad AA Gun
  11 Type 80 14.5mm AA Gun
  12 Type 85 (YW306) 23mm Twin AA Gun
 6 CSA-4 (HQ-7) SAM System
  1 CSA-4A (HQ-7, FM-80) TAR
  2 CSA-4A (HQ-7, FM-80) TLAR
  3 CSA-4A (HQ-7, FM-80) Missile Launcher w/ TER (towed)
  4 CSA-4A (HQ-7, FM-80) Missile Transporter
  5 CSA-4B (HQ-7A, FM-90) TLAR 6x6
  6 CSA-4B (HQ-7A, FM-90) TAR 6x6
 7 HQ-9 SAM System
  1 HQ-9 Command Post (TWS-312)
   1 HQ-9B Command Post
   2 HQ-9C Command Post
  2 HQ-9 Transporter Erector Launcher (TEL)
   1 HQ-9B TEL
   2 HQ-9 TEL Decoy
   3 HQ-9C TEL
  3 HQ-9 Fire Control Radar (HT-233)
   1 HQ-9B Fire Control Radar
   2 HQ-9C Fire Control Radar
   3 HQ-9A Fire Control Radar
  4 HQ-9 Transporter/Loader Vehicle
  5 HQ-9 Type 305B Search Radar (LLQ-305B)
  6 HQ-9 Type 120 Low Altitude Search Radar (LLQ-120)
  7! HQ-9 Type 305A AESA Search Radar (LLQ-305A)
  8! YLC-20 Passive Sensor
 9 HQ-12/KS-1A System
  1 HQ-12/KS-1A TEL
  3 KS-1 H200 Fire Control Radar
  4 KS-1 Target Acquisition Radar
  5! HQ-8 Launcher
  6! HQ-8 Battery
 10 CSA-16 (HQ-16) SAM System
  1 CSA-16 C2 Vehicle
  2! HQ-16 Target Searching Radar Vehicle
  3 CSA-16 Egg Roll TER
  4 CSA-16 TEL
 11 Sky Dragon 12 GAS5
 12 CSA-15 (HQ-17) SAM System
  1 CSA-15A TLAR
  2 CSA-15A/B Battery C3 Vehicle
  3 CSA-15A/B 8-Round Missile Reload Vehicle
  4 CSA-15A/B 28-Round Missile Reload Transporter
  5 CSA-15B (HQ-17A) TLAR 6x6
 13 FB-6A Launcher (vehicle based FN-6 launcher)
 14 CSA-20 (HQ-22, FK-3) SAM System
  1 CSA-20 TEL
  2 CSA-20 Spark Storm TER
  3! CSA-20 TAR
  4 CSA-20 C2 Van
 54 CSA-18 (HQ-8) SAM System
  1 CSA-18 (HQ-8) TEL
  2 CSA-18 (HQ-8) Battery C2 Vehicle
 55 CSA-27 SAM System
  1 CSA-27 Gridiron TEL
  2 CSA-27 Gallant TEL
  3 CSA-27 Home Brew TER
  4 CSA-27 Ruby Ale C2 VAN
 57 CSA-23 (Sky Dragon 50) SAM System
  1 CSA-23 FDV
  2 CSA-23 TEL
 58 CSA-26 (HQ-11) SAM System
  1 CSA-26 TEL
  2 CSA-26 TELAR
29 Command, Control, Communications, and Intelligence (C3I) System
 1 ASN-206 UAV System
  1 ASN-206 GCS Vehicle
  2 ASN-206 Launch Vehicle
  3 ASN-206 Power Supply Vehicle
  4 ASN-206 Intelligence Processing Vehicle
  5 ASN-206 Maintenance Vehicle
  6 ASN-206 Transport Vehicle
 2 ASN-301 UAV System
  1 ASN-301 Launch Vehicle
 3 CH-91 (BZK-008) UAV System
  1 CH-91 Launch and GCS Vehicle
50 Unmanned
 1 Lynx
  1 CS/VP11 4x4 UGV
  2 CS/VP16 6x6 UGV w/ Remote Control Weapon Station (RCWS)
""",
            "1.1.56": r"""
4 Self-Propelled Artillery
 1! Tatra T815 8x8 SP Howitzer
  1! ShKH-77 DANA 152 mm SP Howitzer
  2! ShKH-77 ZUZANA 155 mm SP Howitzer
""",
            "1.1.57": r"""
1 Tank
 1 Leopard 2A5DK
 2 Leopard 2A5A1 DK
 3 Leopard 2A5A2 DK
2 Armored Fighting Vehicle
 1 CV9035DK
18 Engineer Equipment
 1 Hydrema Mine Clearing Vehicle (MCV)
  1 Hydrema 910 MCV
  2 Hydrema 910 MCV-2
""",
            "1.1.70": r"""
2 Armored Fighting Vehicle
 1 BMP-1
  1 BMP-1PS, w/ additional smoke launchers and mortars
  2 BMP-1 TJ Artillery Observation
  3 BMP-1 TJJ Artillery Recon
  4 BMP-KPD Command
 2 Patria AMV
  1 AMV Basic
  2 AMV High Roof
  3 AMV Heavy Weapon
 3 MT-LBu
  1 MT-LBu-TP Battery Command Post
  2 MT-LBu-P Fires Support
  3 MT-LBu-PS Battalion Command Post
3 Armored Utility Vehicle
 1 Patria XA-188 GVV
  1 XA-188 Command
  2 XA-188 Infantry
 2 Patria Pasi / Sisu Pasi
  1 Sisu XA-180 (UNIFIL)
  2 Sisu XA-180M
  3 Sisu XA-185
   1 Sisu XA-185AS Armored Ambulance
   2 Sisu XA-185ST NBC Recon
  4 Sisu XA-203
   1 Sisu XA-203, w/ Overhead Weapon System (OWS)
  5 MOTSKA 87M (Sisu XA-182), w/ Giraffe 75 Mk IV
  6 PASI XA-202
   1 XA-202 VIPA
   2 XA-202 EPA
   3 XA-202 ELSO EW
   4 XA-202 KOPA Battalion Command Post
   5 XA-202 SUTI NBC Recon
   6 XA-202 TUPA FDC
  7 XA-361-AMOS Armored Grenade Launcher
  8 Sisu GTP 4X4
 3 SISU E13TP/E15TP High Mobility Tactical Vehicle (HMTV)
  1 E13TP 6x6
  2 E13TP 8x8
   1 E13TP 8x8, w/ PLS, w/ 12.7mm HMG
   2 E13TP 8x8, w/ PLS, w/ 7.62mm MG
   3 E13TP 8x8, w/ PLS, w/ 40mm AGL
   4 E13TP 8x8 JET 80 Drone Launcher
  3 E15TP 10x10
  4 E13TP 8x8 Recovery Vehicle
   1 E13TP 8x8 Recovery Vehicle, w/ 12.7mm HMG
   2 E13TP 8x8 Recovery Vehicle, w/ 7.62mm MG
  5 E13TP 8x8 Fuel Tanker
  6 E13TP 8x8 Water Tanker
 4 SISU E11T High Mobility Tactical Vehicle (HMTV)
  1 E11T 6x6
   1 E11T 6x6, w/ 12.7mm HMG
   2 E11T 6x6, w/ 7.62mm MG
   3 E11T 6x6, w/ 40mm AGL
  2 E11T 8x8
 5 SISU E12T High Mobility Tactical Vehicle (HMTV)
  1 E12T 6x6
  2 E12T 8x8
 6 Patria XA-360
 7 Patria XA-300
5 Towed Artillery
 1 Kanuuna 155 K 83-97, 155mm
 2 Kanuuna 155 K 98, 155mm
6 Small Wheeled Utility Vehicle
 1 Kevyt pelastusauto FLC-3
7 Large Wheeled Utility Vehicle
 1 SISU
  1 SISU A2045
  2 SISU SA 150
   1 SA 150 w/ 23 ITK 61 AA Gun, 23mm
  3 SISU SA 240
 2 TYTKA21 Artillery Radar
 3 Saurus FDS 43 Decontamination Vehicle
9 Large Tracked Utility Vehicle
 1 Sisu Nasu
 2 120 KRH TEKA Tracked Towed Heavy Grenade Laucher
10 Mortar
 1 81mm
  1 81 KRH 71 Y, 81mm
11 Mine Plow
 1 Leopard 2R
18 Engineer Equipment
 1 Silta-auto SISU E15 TP-L
28 Air Defense / Missile Defense Unit Equipment
 1 23 ITK 95 AA Gun, twin 23mm
 2 ITPSV 90 Marksman Armored AA Gun, twin 35mm Oerlikon
41 Mine Flail
 1 RA-140 DS
42 Fixed Barrel/Turret Gun
 1 130 53 TK 130mm Coastal Defense Gun
50 Unmanned
 1 Laykka
  1 Laykka 4
88 Farm Specialty Vehicle
 1 Tractor
  1 Valtra N163
90 Recreational
 9 Snowmobile
  1 Lynx 59 Yeti
  2 Lynx 580 Boondocker
  3 Skidoo Tundra Ace 600
""",
            "1.1.71": r"""
1 Tank
 1 AMX-30
  1 AMX-30B2
 2 AMX-13 Light Tank
 3 AMX-40 MBT
 4 AMX-56 Leclerc
2 Armored Fighting Vehicle
 1 VBC-90 armored car
 2 ERC-90 armored car
 3 AML-90 armored car
 4 AML-60 armored car
 5 VAB APC
 6 AMX-10RC Armored Car
 7 AMX-13 IFV
 8 AMX-10P IFV
  1 AMX-10P/Milan
  2 AMX-10P/HOT
  3 AMX-10P PAC 90
  4 AMX-10P TMC-81
 9 EBR armored car
 10 AMX-13 VCI APC
 11 AMX-13 DCA
 12 Berliet VXB armored car
 13 Panhard EBR
 14 VBL Light Armored Car
  1 VBL MILAN
  2 VBL Command Post
  3 VBL RECO 12.7
  4 VBL Ultima
 15 VBR Light Armored Car
 16 Vehicule Blinde de Combat d'Infanterie (VBCI)
  1 Vehicule de Combat d'Infanterie (VCI) - Infantry Combat Vehicle
  2 Vehicule Poste de Commandement (VPC) - Command Post Vehicle
  3 Vehicule Transport de Troupes (VTT) -Troop Transport Vehicle
  4 Vehicule Blinde de Combat d'Infanterie 2 (VBCI 2)
 17 Engin Blinde de Reconnaissance et de Combat (EBRC) - Jaguar Armored Reconnaissance and Combat Vehicle
 18 Vehicule Blinde Multi-Roles (VBMR) - Griffon Multi-role armoured Vehicle
  1 Vehicule Blinde Multi-Roles Leger (VBMR-L) - Serval Multi-role armoured Vehicle
3 Armored Utility Vehicle
 1 AMX-10 ECH Recovery Vehicle
 2 AMX-30 Bridge
4 Self-Propelled Artillery
 1 A UF1 155-mm Howitzer
 2 AMX 105-mm Howitzer
 3 AU-50 105-mm Howitzer
 4 F-3 155-mm gun
 5 MM 38 Exocet launcher
 6 MM 40 Exocet launcher
 7 Otomat Mk 1 launcher
 8 Otomat Mk 2/3 launcher
5 Towed artillery
 1 TR 155-mm Howitzer
 2 Trajan 155-mm Howitzer
6 Small Wheeled Utility Vehicle
 1 Acmat Light Tactical Vehicle (ALTV)
  1 ALTV Pickup 2 SC
  2 ALTV Pickup 4 DC
  3 ALTV Torpedo
  4 ALTV Torpedo Special Forces
  5 ALTV Station Wagon
  6 ALTV SAN
  7 ALTV Protected - Armoured cab
  8 ALTV Command car
 2 VLA (Logistics)
  1 VLA WPK 4.40 SH/STL 4x4
  2 VLA WPK 6.65 SH/STL 6x6
  3 VLA WPK 6.65 APL 6x6
  4 VLA WPK 8.75 SH 8x8
 3 VLRA (Escort, Reconnaissance, Support) 4x4
  1 TPK 4.15 SM3
  2 TPK 4.15 STL
  3 TPK 4.15 FSP
  4 TPK 4.15 LRM
  5 TPK 4.15 ASPIC
  6 TPK 4.15 PACF
  7 TTK 4.20 BL
  8 TPK 4.20 SC
  9 TPK 4.20 PCR
  10 TPK 4.20 SL7
  11 TPK 4.20 SM2
  12 TPK 4.20 SAM
  13 TPK 4.20 SM3
  14 TPK 4.20 VCT
  15 TPK 4.20 VPL2
  16 TPK 4.20M ALM
  17 TPK 4.25 SAm
  18 TPK 4.30 BUS
  19 TPK 4.30 SAM
  20 TPK 4.35 SCM
  21 TPK 4.35 SM
  22 TPK 4.35 SM2
  23 TPK 4.35 VPC
 4 VLRA (Escort, Reconnaissance, Support) 6x6
  1 TPK 6.35 TSR
  2 TPK 6.40 SB
  3 TPK 6.40 SC
  4 TPK 6.40 SG
  5 TPK 6.40 SH
  6 TPK 6.40 SM2
  7 TPK 6.40 SM3
  8 TPK 6.40 SWT
  9 TPK 6.50 BL
  10 TPK 6.50 SH
  11 TPK 6.60 SH
  12 VCT
 5 VLRA2 (Escort, Reconnaissance, Support) 4x4
  1 VLRA Commando
  2 VLRA 4x4 STL
  3 VLRA 443 SC
  4 VLRA 440 SAN
  5 VLRA 440 F
  6 VLRA SH
  7 VLRA 440 PC
  8 VLRA 443 Bus
  9 VLRA Command Car PC
  10 VLRA Command Car Presidential
 6 VLRA2 (Escort, Reconnaissance, Support) 6x6
  1 VLRA 645 STL
 7 Sherpa Light Tactial Vehicle
  1 Vehicule Leger Forces Speciales (VLFS) - Light Special Forces Vehicle
  2 Poids Lourds Force Speciale (PLFS) - Heavy Special Forces Vehicle
 8 Matenin 4x4
  1 Minotaur AC MLE F1
 9 Peugeot P4
 10 PVP
  1 PVP HD
  2 PVP XL
  3 PVP APC
 11 Trapper VT4
 12 Trigger Light Tactical Vehicle (LTV)
  1 LTV Single Cab
  2 LTV Double Cab
7 Large Wheeled Utility Vehicle
 1 TRM 10000
 2 TRM 700-100
 3 TRM 2000
 4 Renault GBC 180
 5 Renault Kerax
 6 BT-120 Container Transport Truck
 7 Camion Citerne Polyvalent (CCP10) - Multipurpose Tanker Truck
 8 Camion Ravitailleur Petrolier de l'Avant a Capacite Etendue (CaRaPACE) - Close Support Extended Capacity Refuelling Truck
 9 Camion Lourd de Depannage Routier (CLDR) - Heavy Road Recovery Vehicle
 10 Porteur Polyvalent Terrestre (PPT) - Multipurpose Land Carrier
  1 Multipurpose Logistics Vehicle (PPLOG)
  2 Multipurpose Recovery Vehicle (PPLD)
8 Small tracked utility vehicle
9 Large Tracked Utility Vehicle
10 Mortar
 1 120mm MO-120 RT-61 Mortar
11 Mine plow
12 Mine rake
13 Mine roller
14 Cargo Trailer
 1 0 - 0.5 ton
 2 0.51 - 2 ton
 3 2.01 - 5 ton
 4 5.02 - 10 ton
 5 greater than 10 tons
15 Fuel trailer
 1 1-1000 gallons
 2 1001 - 5000 gallons
 3 greater than 5000 gallons
16 Generator trailer
 1 0 - 100 KW
 2 greater than 100 KW
17 Water trailer
 1 1-1000 gallons
 2 1001- 5000 gallons
 3 greater than 5000 gallons
18 Engineer Equipment
 1 Mine clearing line charge
 2 Dozer blade kit
 3 Lane marking system
19 Heavy equipment transport trailer
20 Maintenance equipment trailer
 1 Welding trailer
 2 Compressor
 3 Tools/parts trailer
21 Limber
22 Chemical decontamination trailer
28 Air Defense / Missile Defense Unit Equipment
 1 Crotale SAM System
  1 Crotale P4R Missile Firing System
  2 Crotale P4R Radar System
 2 Crotale NG SAM System
  1 AMX30 Crotale NG
 3 Shahine SAM System
  1 Shahine Acquisition Radar/AMX-30 chassis
  2 Shahine Launcher/AMX-30 chassis
 4 Roland SAM System
  1 Roland 1, AMX-30R chassis
  2 Roland 2, AMX-30R chassis
29 Command, Control, Communications, and Intelligence (C3I) System
 1 SAGEM Sperwer UAV System
  1 SAGEM Sperwer Ground Control Station
  2 SAGEM Sperwer Launcher Station
 2 Safran Patroller UAV System
  1 Safran Patroller Ground Control Station
  2 Safran Patroller Transmission Station
""",
            "1.1.78": r"""
1 Tank
 1 Leopard 1 MBT
  1 Leopard 1A1
  2 Leopard 1A2
  3 Leopard 1A3
  4 Leopard 1A4
  5 Leopard 1A5
  6 Leopard 1 A5 Observer
  7 Leopard 1A6
 2 Leopard 2 MBT
  1 Leopard 2 A1
  2 Leopard 2 A2
  3 Leopard 2 A3
  4 Leopard 2 A4
  5 Leopard 2 A5
  6 Leopard 2 A6
 3 Leopard 2 (Improved) MBT
  1! Stridsvagn 122 (replaced)
  2 Leopard 2 A6
  3 Leopard 2 A6M
  4 Leopard 2A7
  5 Leopard 2A7+
  6 Leopard 2E
  7 Leopard 2 PSO
2 Armored Fighting Vehicle
 1 Marder 1
  1 Marder 1 A1
  2 Marder 1 A2
  3 Marder 1 A3
  4 Marder 1 A4
  5 Marder 1 A5
 2! Marder 2
 3! BMP 1
 4 Jaguar 1 tank destroyer, missile
 5 Jaguar 2
 6 Luchs armored reconnaissance vehicle
 7! Zobel armored reconnaissance vehicle
 8! Roland AD system, missile
 9! Gepard armored AD, gun
 10 Wiesel
  1 Wiesel with 20mm
  2 Wiesel with TOW
 11 Wiesel 2 armoured weapons carrier
  1 Wiesel 2 ambulance
  2 Wiesel 2 lePzMrs 120 mm (mortar)
  3 Wiesel 2 command post
 12 Puma IFV
 13 Fennek light armoured reconnaissance vehicle
  1 Fennek LVB (reconnaissance)
  2 Fennek JFST (joint fire support team)
  3 Fennek Fu-/ERKDFZG PI (Combat Engineer)
  6 Fennek w/ Stinger Launcher
3 Armored Utility Vehicle
 1 Biber armored bridge layer
 2 Dachs armored engineer tank
 3 Keiler armored minesweeper
 4 Skorpion armored minelayer
 5! (deprecated)
 6 M113 armored motor-ambulance
 7 M113 armored artillery observer
 8 Transportpanzer 1 "Fuchs"
  1 Fuchs APC
  2 Fuchs NBC reconaissance
  3 Hummel EloKa electronic warfare
  4 Fuchs PARA RASIT battlefield radar
 9 Buffel ARV
  1 Bergepanzer BPz3 Buffel
  2 Pionierpanzer 3 Kodiak
  3 Panzerschnellbrucke 2
  4 Bergepanzer 2
 10 GTK Boxer armoured fighting vehicle
  1 GTK Boxer APC
  2 GTK Boxer ambulance
  3 GTK Boxer command post
  4 Boxer Cargo
  5 Boxer GNGP (Geniegroep)
  6 Boxer BDR (Battle Damage Repair)
 11 ATF Dingo armoured infantry mobility vehicle
  1 ATF Dingo 1
  2 ATF Dingo 2
   1 ATF Dingo 2, w/ 12.7mm HMG
 12 MOWAG Eagle armoured infantry mobility vehicle
  1 Eagle IV
  2 Eagle IV BAT (ambulance)
 13 MOWAG Duro
  1 YAK
  2 YAK BAT (ambulance)
  3 YAK EOD
 14 ESK Mungo armoured multirole transport vehicle
 15 LAPV Enok
 16 Wisent-1
  1 Wisent-1 Armored Engineer Vehicle
  2 Wisent-1 Armored Recovery Vehicle
 17 Leguan Leopard 2
 18 Wisent-2
  1 Wisent-2 Armored Engineering Vehicle
  2 Wisent-2 Armored Recovery Vehicle
 19 FFG Armored Combat Support Vehicle (ACSV) G5
  3 ACSV G5, w/ Mission Mod Variant
  4 ACSV G5, Enclosed Variant
4 Self-Propelled Artillery
 1 Panzerhaubitze 2000
 2 M109 Self-Propelled 155 mm Howitzer
  1 M109G
  2 M109GEA1
  3 M109GEA2
 3 M270 Multiple Launch Rocket System (MLRS)
  1 MARS (Mittleres Artillerieraketensystem)
  2 MARS II
5 Towed Artillery
 1! Rheinmetal 20mm twin Rh202
6 Small Wheeled Utility Vehicle
 1 Wolf (Mercedes Benz G-Class 4x4)
  1 Wolf kurz offen
   1 MB 240 GD Wolf, w/ 7.62mm MG
  2 Wolf kurz offen LL
  3 Wolf lang offen
  4 Wolf ambulance
  5 Wolf ambulance box body
  6 MB 290 GD Kurz Hardtop
  7 MB 290 GD Kurz LL Hardtop
  8 MB 290 GD Extended Softtop Air Defense
  9 MB 290 GD 12 KN Ambulance
  10 MB G 280 CDI Softtop SF
  11 MB Vito Military Police Dog Carrier
  12 Serval
  13 Wolf MSA
  14 Wolf MSS
  15 Wolf SSA
  16 MB 290 GD 7.5KN
  17 MB 290 GD 5KN
  18 MB G 300 CDI
7 Large Wheeled Utility Vehicle
 1 IVECO Magirus 110-16 AWM (4x4) 5000kg truck (aka 168M11FAL)
 2 MAN 5 ton
 3 MAN 7 ton
 4 MAN 10 ton
  1 Truck, Cargo LKW 10T
   2 Truck, Cargo LKW 10T, w/ 7.62mm MG
 5 MB Unimog Truck
  1 Unimog U1300
   1 Unimog U1300/L
  2 Unimog 404 S
  3 Unimog Red Cross
  4 Unimog 2 Ton Mil GL
   1 Unimog 2 Ton Mil GL, w/ 12.7mm HMG
   2 Unimog 2 Ton Mil GL, w/ 7.62mm HMG
   3 Unimog 2 Ton Mil GL, w/ LUNA UAV Ground Control Station
   4 Unimog 2 Ton Mil GL, w/ REL-2 EW System
   5 Unimog 2 Ton Mil GL, w/ Shelter
  5 Unimog U5000 5 Ton
   1 Unimog U5000 5 Ton, w/ 12.7mm HMG
   2 Unimog U5000 5 Ton, w/ 7.62mm MG
   3 Unimog U5000 5 Ton, w/ 40mm AGL
   4 Unimog U5000, Water Tanker (2500L)
 6 MULTI
  1 MAN 15 Ton Mil GL MULTI
  2 MAN MULTI 2 FSA A3
  3 MAN MULTI 2 FSA A4
 7 SLT Tractor Unit
  1 SLT 50 Elefant
  2 SLT 56 Franziska
  3 SLT 30/70
 8 Mercedes-Benz 709
 9 RMMV HX Series
  1 RMMV HX58 - 6x6
  2 RMMV HX60 - 4x4
  3 RMMV HX77 - 8x8
  4 RMMV HX81 - Prime Mover
  5 RMMV HX61 - 4x4
  6 RMMV HX40M - 4x4
  7 RMMV HX42M - 6x6
  8 RMMV HX44M - 8x8
  9 RMMV HX45M - 10x10
 10 MAN SX45 Series
  1 MAN SX45 - 8x8
 11 MB 814 Vario 4x4
  1 MB 814 Cargo Truck
  2 MB 814 Maintenance Truck
10 Mortar
 1 M113 armored mortar
11 Mine plow
12 Mine rake
13 Mine roller
 1 Leopard 2A4, w/ Urdan Mine Clearing Roller System (MCRS)
14 Cargo Trailer
 1 0 - 0.5 ton
 2 0.51 - 2 ton
 3 2.01 - 5 ton
 4 5.02 - 10 ton
 5 greater than 10 tons
15 Fuel trailer
 1 1-1000 gallons
 2 1001 - 5000 gallons
 3 greater than 5000 gallons
16 Generator trailer
 1 0 - 100 KW
 2 greater than 100 KW
17 Water trailer
 1 1-1000 gallons
 2 1001- 5000 gallons
 3 greater than 5000 gallons
18 Engineer Equipment
 1 Mine clearing line charge
 2 Dozer blade kit
 3 Lane marking system
 4 MAN SX200 MLC-70 Track Way Matting System
 5 Minelaying System 85
19 Heavy equipment transport trailer
20 Maintenance equipment trailer
 1 Welding trailer
 2 Compressor
 3 Tools/parts trailer
21 Limber
22 Chemical decontamination trailer
27! Civilian Vehicle
 1! Truck
 2! Bus
 3! Car
28 Air Defense/Missile Defense Unit Equipment
 1 Self-Propelled VSHORAD Gun/Missile System
  1 Roland SAM System
   1 Roland 2, Marder chassis
   2 Roland 2, MAN 8x8 chassis
   3 Roland 2, MAN 6x6 chassis
  2 Gepard armored AD gun
 2 Towed VSHORAD Gun / Missile System
  1 Rheinmetal 20mm twin Rh202
 3 Wiesel 2 LeFlaSys (SAM)
  1 Wiesel 2 LeFlaSys BF/UF command post
  2 Wiesel 2 LeFlaSys AFF air defence radar
  3 Wiesel 2 LeFlaSys Ozelot launcher vehicle
 4 MIM-104 Raytheon Patriot High-to-Medium Altitude Air Defense (HIMAD)
  1 Patriot Command Center
   1 Patriot ICC (Information Coordination Central)
   2 Patriot BTOC
  2 Patriot Battery
   1 Patriot ECS (Engagement Control Station) AN/MSQ-104
   2 Patriot LS (Launcher Station) GE
   3 Patriot Radar AN/MPQ-53 GE
   4 Patriot Radar AN/MPQ-63 GE
  3 Patriot Communications Relay Group GE
   1 Patriot Communications Relay Group (CRG), AN/MRC-137 on M927A1 Truck, cargo, XLWB, 5-ton, 6 X 6, w/o winch
   2 Patriot Communications Relay Group (CRG), AN/MRC-137 on M927A2 Truck with Super Single tires
  4 EPP-III Generator GE
  5 OE-MRC PATRIOT Antenna Mast Group (AMG) on M942 chassis
  6 LfK-TP
  7 Kran Faun 20to
 5 Modular, Automatic and Network Capable Targeting and Interception System (MANTIS) / NBS-C-RAM
  1 MANTIS BFZ (Ground Control Unit)
  2 MANTIS SeSys (Sensor Unit)
  3 MANTIS GDF-020 (35 mm Gun Unit)
 6 IRIS-T SL Air Defence Missile System
  1 IRIS-T SL Tactical Operations Center
  2 IRIS-T SLM Launcher
  3 IRIS-T SLS Launcher
  5 IRIS-T SL Radar TRML-4D
  6 IRIS-T SL Radar CEAFAR
30 Operations Facility
 1 Kabine
  1 Kabine I
  2 Kabine II
34 Command Facility
 1 MOB Gefechtsstand
36 Control Facility
 1 CRC
  1 CRC Unit
 2 DCRC
  1 DCRC Unit
  2 DCRC Radar-Unit
  3 DCRC Comms-Unit
 3 Bodenkontrollstation UAS
38 Missile Defense Facility
 2 SAMOC
  1 SAMOC Unit
  2 SAMOC Comms-Unit
  3 SAMOC Office-Unit
81 Car
 42 4-Door Sedan, Economy/Compact (Small)
  1 Volkswagen Golf
  2 BMW 3 Series
 43 4-Door Sedan, Intermediate/Standard (Medium)
  1 Volkswagen Passat
  2 Mercedes 190E
  3 Mercedes C240
 52 5-Door Hatchback, Economy/Compact (Small)
  1 Volkswagen Golf
   1 VW Golf Mk5 R32
 70 Minivan
  1 Mercedes-Benz Vito
 113 Sports Utility Vehicle (SUV), Intermediate/Standard (Medium)
  1 Mercedes AMG G 63
83 Single Unit Cargo Truck
 70 Van
  1 Volkwagen Type 2
84 Single Unit Utility/Emergency Truck
 1 Ambulance Truck
  1 Ambulance Truck, Volkswagen Type 2
   1 Ambulance Truck, Volkswagen Type 2, Red Crescent
 10 Fire Engine
  1 Fire Engine, Mercedes
  2 Ziegler Z8
  3 Ziegler Z6
87 Construction Specialty Vehicle
 3 Loader
  1 Freightliner Unimog FLU-419
 39 Snowcat
  1 PistenBully 400
93 Utility/Emergency Car
 2 Police Car
  1 Police Car, Mercedes C240
 5 Taxi
  1 Taxi, Volkswagen Passat
""",
            "1.1.82": r"""
1 Tank
 1 Leopard 2 MBT
  1 Leopard 2 A6 HEL
""",
            "1.1.97": r"""
2 Armored Fighting Vehicle - (IFV, APC, SP mortars, armored cars, chemical reconnaissance, Anti-Tank guided missile launchers, etc.)
 1 D-442 FUG
""",
            "1.1.99": r"""
28 Air Defense / Missile Defense Unit Equipment
 1 Akash Surface-to-Air Missile (SAM) system
  1 Akash Transporter Erector Launcher (TEL)
  2 Akash Rajendra Engagement Radar
  3 Akash Rohini Central Acquisition Radar
""",
            "1.1.101": r"""
4 Self-Propelled Artillery
 1 320 mm OGHAB Multiple Rocket Launcher
 2 330 mm SHAHIN Multiple Rocket Launcher
 3 330 mm NAZEAT
 4 Shahab TEL
28 Air Defense / Missile Defense Unit Equipment
 1 IR-SA-9 Bavar-373
  1 IR-SA-9 Bavar-373 TEL
  2 IR-SA-9 Meraj-4 Radar
  3 IR-SA-9 Bavar-373 C2 Van
  4 IR-SA-9 Bavar-373 TELAR
  5 IR-SA-9 Bavar-373 TTR
  6 IR-SA-9 Bavar-373 TAR
 2 IR-SA-3 3rd Khordad
  1 IR-SA-3 3rd Khordad BCV
  2 IR-SA-3 3rd Khordad TELAR
  3 IR-SA-3 Raad TEL
  4 IR-SA-3 3rd Khordad TAR
 3 IR-SA-2C 15th Khordad
  1 IR-SA-2C Sayyad TEL
  2 IR-SA-2C 15th Khordad Radar
 4 IR-SA-1A Raad-1
  1 IR-SA-1A Raad-1 Radar Vehicle
  2 IR-SA-1A SA-6 truck-mounted TEL
  3 IR-SA-1A Raad truck-mounted TEL
 5 IR-SA-X-1B Raad-2
  1 IR-SA-X-1B Raad-2 TELAR
 6 IR-SA-2A Sayyad-2
  1 IR-SA-2A Sayyad-2 TER
  2 IR-SA-2A Sayyad-2 TEL
 7 Herz-9
  1 Herz-9 TELAR
 8 IR-SA-2B Upgraded Sayyad-2
  1 IR-SA-2B TER
  2 IR-SA-2B TEL
 9 IR-SA-4a Talash-3
  1 IR-SA-4 TER
  2 IR-SA-4 TEL
 10 IR-SA-5 Tabas
  1 IR-SA-5 TELAR
 11 Ya Zahra
 12 IR-SA-7
 13 IR-SA-8 Mersad
  1 IR-SA-8A/B Mersad CWAR Radar Vehicle
  2 IR-SA-8A/B Mersad HPI Radar Vehicle
  3 IR-SA-8A Mersad PAR Towed Radar Vehicle
  4 IR-SA-8A/B Mersad Big Wolf Radar Vehicle
  5 IR-SA-8B Mersad-2 PAR Self-propelled Radar Vehicle
  6 IR-SA-8B Mersad-2 Launcher
  7 IR-SA-8A/B HAWK Launcher
 14 IR-SA-10
 15 IR-SA-11
""",
            "1.1.102": r"""
2 Armored Fighting Vehicle
 1! EE-3 Jararaca
 2! EE-9 Cascavel
 3! EE-11 Urutu
 4 D-944 PSzH-IV
  1 D-944.50 PSzH-IV
  2 D-944.53 PSzH-IV Command
4 Self-Propelled Artillery
 1! 127 mm ASTROS II
 2 262 mm ABABEEL
 3 160 mm mortar
 4 FAW 70 launcher
 5 FAW 150 launcher
 6 FAW 200 launcher
 7 Al Hussein TEL
""",
            "1.1.105": r"""
1 Tank
 1 Merkava
  1 Merkava I
  2 Merkava II
  3 Merkava III
  4 Merkava IV
2 Armored Fighting Vehicle
 1 Achzarit
 2 Eitan
 3 Nagmachon
 4 Nakpadon
 5 Namer
4 Self-Propelled Artillery
 1 Gabriel Mk 1 launcher
 2 Gabriel Mk 2 launcher
 3 Gabriel Mk 3 launcher
 4 Gabriel Mk LR launcher
 5 ATMOS 2000 155mm SPH
 6 Precise and Universal Launching System (PULS) Multiple Rocket Launcher
5 Towed Artillery
 1 Soltam M-71 155mm Howitzer
7 Large Wheeled Utility Vehicle
 1 Harpy Launcher
28 Air Defense / Missile Defense Unit Equipment
 1 Iron Dome Air Defense System
  1 Iron Dome Battle Management and Weapon Control Center (BMC)
  2 Iron Dome Missile Firing Unit (Tamir)
 2 Arrow Anti-Ballistic Missile System (AWS)
  1 AWS Battle Management and Weapon Control Center (BMC)
  2 AWS Launch Control Center (LCC)
  3 AWS Launcher (Arrow)
  4 AWS Green Pine (EL/M-2080) Fire Control Radar
  5 AWS Super Green Pine (EL/M-2080 Blk B) Fire Control Radar
 3 Machbet SP AA Gun (20mm Vulcan, FIM-92 Stinger)
 4 David's Sling Anti-Ballistic Missile System
  1 Golden Almond Battle Management Center
  2 Stunner TEL, towed, 6 cannister
  3 Stunner TEL, towed, 12 cannister
""",
            "1.1.106": r"""
1 Tank
 1 Light Tank/Recon
  1 Centauro B-1
  2 Centauro II
 2 Ariete MBT
2 Armored Fighting Vehicle
 1 Armored Personnel Carrier (APC)
  1 VCC 1/2
  2 Fiat 6614
 2 Dardo IFV
 3 Puma (4x4)
  1 Puma (4x4), w/ 12.7mm HMG
  2 Puma (4x4), w/ 7.62mm MG
 4 Puma (6x6)
  1 Puma (6x6), w/ 12.7mm HMG
  2 Puma (6x6), w/ 7.62mm MG
 5 Freccia (8x8)
  1 Freccia (8x8), w/ Spike LR ATGM
  2 Freccia (8x8), Command Post
  3 Freccia (8x8), Mortar Carrier w/ TDA-2R2M 120mm Mortar
 6 Freccia EVO (8x8)
  1 Freccia EVO (8x8), Reconnaissance
3 Armored Utility Vehicle
 1 MRAP
  1 Cougar H (6X6)
 3 MRAP Cat III
  1 Buffalo A1 (6X6)
  2 Buffalo A2 (6X6)
 4 Iveco Defense Vehicle (IDV) MTV (4x4)
  1 IDV Utility Vehicle
   1 IDV Utility Vehicle, w/ 12.7mm HMG
   2 IDV Utility Vehicle, w/ 7.62mm MG
  2 IDV CBRN Vehicle
  3 IDV Armored Ambulance
4 Self Propelled Artillery (guns and howitzers)
 1 M-109G
 2 M-109L
 3 M-110A2
5 Towed Artillery (Anti-Tank guns, guns and howitzers)
 1 Model 56 PACK
 2 FH-70
 3! SPADA
6 Small Wheeled Utility Vehicle
 1 Lince LMV
  1 Lince LMV, w/ 12.7mm HMG
  2 Lince LMV, w/ 7.62mm MG
  3 Lince LMV, Ambulance
 2 VM-90 VTLM
  1 VM-90T Torpedo
  2 VM-90P Protetto
  3 VM-90 Ambulanza
 3 Iveco ACTL (4x4)
  1 Iveco ACTL (4x4), Cargo SM 44.31
 4 Iveco ACTL (6x6)
  1 Iveco ACTL (6x6), Fuel Tanker SM 66.40
  2 Iveco ACTL (6x6), WaterTanker SM 66.40
 5 Orso Multi-role Medium Tactical Vehicle (VTMM)
 6 IVECO ACP90 (6x6), w/ PLS
7 Large Wheeled Utility Vehicle
 1 Iveco ACTL (8x8)
  1 Iveco ACTL (8x8) PLS, SMR 88.45
  2 Iveco ACTL (8x8) HET, SMH 88.50
  3 Iveco ACTL (8x8), w/ Crane SMH 88.42 M200
10 Mortar
 1 120 mm
 2 81 mm
28 Air Defense/Missile Defense Unit Equipment
 1 SPADA SAM System
  1 Detection Center (DC)
   1 Operational Control Center (OCC)
   2 Search and Interrogation Radar (SIR)
  2 SPADA Firing Section
   1 Aspide 6-Round Missile Launcher
   2 Tracking and Illumination Radar (TIR)
   3 Skyguard Sparrow Missile Launcher, Towed
 3 MAADS (Medium Advanced Air Defence System)
  1 CAMM-ER TEL
  2 SIRIUS Kronos 3D Land Radar
 4 SAMP-T SAM System
  1 SAMP-T Engagement Module Vehicle
  2 SAMP-T Arabel FCR Vehicle
  3 SAMP-T Aster30 TEL
81 Car
 42 4-Door Sedan, Economy/Compact (Small)
  1 Fiat Regata
  2 Fiat Linea
83 Single Unit Cargo Truck
 1 Pickup Truck, Mini
  1 Iveco Daily Mini Pickup
  2 Iveco Daily Mini Pickup w/ Crew Cab
 70 Van
  1 Iveco Daily Van
""",
            "1.1.110": r"""
1 Tank
 1 Type 61
 2 Type 74
 3 Type 90
 4 Type 10
 5 Type 16 Mobile Combat Vehicle (MCV)
2 Armored Fighting Vehicle
 1 Type 89 IFV
 2 Type 60 Self-Propelled Mortar
  1 Type 60 81mm
  2 Type 60 107mm
 3 Type 96 120mm Self-Propelled Mortar
 4 Type 82 Command and Communications
 5 Type 87 Reconnaissance Combat Vehicle (RCV)
 6 Chemical Reconnaissance Vehicle, 6x6
 7 NBC Reconnaissance Vehicle, 8x8
3 Armored Utility Vehicle
 1 Type 75 Armored Bulldozer
 2 Type 96 APC
4 Self-Propelled Artillery
 1 SSM-1A/1B (Type 88/90) Launcher
 2 Type 75 155mm SPH
 3 Type 99 155mm SPH
 4 Type 19 155mm Wheeled SPH
6 Small Wheeled Utility Vehicle
 1 Type 96 Multi-Purpose Missile System
 2 Komatsu LAV
  1 KU-50W w/ M2HB
  4 KU-50W w/ M249
 3 Mitsubishi Light Truck, 4x4, 0.5 ton
 4 Toyota Mega Cruiser 4x4
  1 Toyota BXD10 4x4 High Mobility Vehicle (HMV)
  2 Toyota BXD10 4x4 Missile Launcher (Type 93 SAM)
  3 Toyota BXD20 4x4
7 Large Wheeled Utility Vehicle
 1 Isuzu Heavy Trucks
  1 Isuzu Type 73 Heavy Truck, 4x6, 3.5 ton
 2 Mitsubishi Heavy Trucks
  1 Mitsubishi Fuso Type 74 Extra-large Truck, 4x6, 7 ton
  2 Mitsubishi Fuso Dump Truck, 4x6, 9 ton
  3 Mitsubishi Heavy Wheeled Recovery Vehicle, 8x8, 15 ton
9 Large Tracked Utility Vehicle
 1 Type 11 Armored Recovery Vehicle
 2 Type 90 Armored Recovery Vehicle
 3 Type 78 Armored Recovery Vehicle
 4 Type 91 Armored Vehicle Launched Bridge (AVLB)
 5 Type 10 Snow Vehicle
 6 Type 87 Artillery Support Vehicle
 7 Type 99 Artillery Support Vehicle
17 Water Trailer
 1 1000 liter
18 Engineer Equipment
 1 Type 92 Mine Clearance Vehicle
 2 Type 07 Mobility Support Bridge
 3 Type 92 Heavy Pontoon Bridge
 4 Type 94 Amphibious Minelayer
28 Air Defense / Missile Defense Unit Equipment
 1 Type 87 SPAAG
 2 Kokidosha w/ Type 93 Kon-SAM
 3 Type 03 Chu-SAM
 4 Isuzu Type 73 w/ Type 11 Tan-SAM Kai II
 5 Isuzu Type 73 w/ Type 81 Tan-SAM
80 Motorcycle
 2 Sport/Street (Mid-Size)
  1 Kawasaki KLR 250
  2 Yamaha FJR1300K
  3 Honda XL250
  4 Yamaha WR450
81 Car
 42 4-Door Sedan, Economy/Compact (Small)
  1 Toyota Tercel
 43 4-Door Sedan, Intermediate/Standard (Medium)
  1 Honda Accord
 52 5-Door Hatchback, Economy/Compact (Small)
  1 Nissan LEAF
 70 Minivan
  1 Toyota Sienna
 112 Sports Utility Vehicle (SUV), Economy/Compact (Small)
  1 Toyota RAV-4
   1 Toyota RAV-4 w/ Roof-Mounted PK MG
  2 Toyota Land Cruiser 70-Series
   1 Toyota Land Cruiser FJ70 Short Wheel Base
   2 Toyota Land Cruiser FJ70 5 Seater
 113 Sports Utility Vehicle (SUV), Intermediate/Standard (Medium)
  1 Toyota 4-Runner
  2 Toyota Highlander
 114 Sports Utility Vehicle (SUV), Full/Premium/Luxury (Large)
  1 Toyota Sequoia
   1 Toyota Sequoia w/ Roof-Mounted PK MG
83 Single Unit Cargo Truck
 1 Pickup Truck, Mini
  1 Toyota Mini Pickup
   1 Toyota Tech Truck w/ .50 Cal
   2 Toyota Tech Truck w/ 12.7mm MG
   3 Toyota Tech Truck w/ Boxes
   4 Toyota Tech Truck w/ Cans
   5 Toyota Tech Truck w/ SPG-9 Recoilless Rifle
   6 Toyota Tech Truck w/ RBS-90
   7 Toyota Tech Truck w/ RBS-70
   8 Toyota Tech Truck w/ 7.62mm MG
   9 Toyota Tech Truck w/ 82mm Mortar
   10 Toyota Tech Truck w/ SAM-7
   11 Toyota Tech Truck w/ Multiple Rocket Launch System (MRLS)
   12 Toyota Tech Truck w/ 107mm Recoilless Rifle
   13 Toyota Tech Truck w/ 23mm ZU-23-2
   14 Toyota Tech Truck w/106mm TLV
  2 Mazda Bongo
   1 Mazda Bongo w/ DSHK-39 HMG
 2 Pickup Truck, Mid-Size
  1 Mitsubishi Mid-Size Pickup
   1 Mitsubishi Mid-Size Pickup w/ 60mm Mortar
   2 Mitsubishi Mid-Size Pickup w/ Boxes
   3 Mitsubishi Mid-Size Pickup w/ Cans
  2 Nissan Mid-Size Pickup
   1 Nissan Mid-Size Pickup w/ Boxes
   2 Nissan Mid-Size Pickup w/ Cans
  3 Nissan Frontier
 5 Pickup Truck, Extended Cab
  1 Toyota Tacoma
   1 1995 Toyota Tacoma
   2 Toyota Tacoma w/ Boxes
   3 Toyota Tacoma w/ Cans
 100 Delivery Truck
  1 Delivery Truck, Hino
 101 Delivery Truck, Box
  1 Isuzu N-Series (Elf)
84 Single Unit Utility/Emergency Truck
 4 Ambulance Pickup Truck
  1 Toyota Pickup Ambulance
""",
            "1.1.119": r"""
1 Tank
 1 M1985 Light tank
 2 Type-63 Light amphibious tank
2 Armored Fighting Vehicle
 1 VTT-323 APC (M1973)
4 Self-Propelled Artillery
 1 170 mm Self Propelled Gun
  1 M-1978 Koksan
  2 M1989 Koksan
 2 240 mm Rocket Launcher
  1 M-1985
  2 M-1991
 3 BM-11 122 mm Multiple Rocket Launcher
  1 M-1977 (40 tube)
  2 M-1985 (40 tube)
  3 M-1993 (40 tube), RM-70
 4 Combination Gun, SP, 120mm, M1992
 5 Taepo Dong I Launcher
 6 Taepo Dong II Launcher (2-stage version)
 7 Taepo Dong II Launcher (3-stage version)
 8 No Dong Launcher
 9 SCUB-B Launcher
 10 KN-02 Toksa SRBM TEL
 11 Gun, SP, 130mm, M1975
 12 Howitzer, SP, 152mm, M1974
 13 Howitzer, SP, 152mm, M1977
 14 MRL, SP, 107mm, M1973
  1 M-1992 (18 tube)
  2 M-1992 (24 tube)
 15 Howitzer, SP, 130mm, M1992
 16 KN-23 TEL
 17 KN-24 TEL
 18 KN-25 TEL
 19 Howitzer, SP, 122mm, M1977
 20 Howitzer, SP, 122mm, M1981
 21 Howitzer, SP, 152mm, M1985
 22 Scud-D TEL
 23 Scud-D Extended Range TEL
 24 Musudan TEL
 25 Hwasong-13 TEL
 26 Pukguksong-1 TEL
 27 Hwasong-13 Mod-2 TEL
 28 KN-09 TEL
 29 Hwasong-14 TEL
 30 Hwasong-17 TEL
 31 No Dong Mod-2 TEL
 32 Hwasong-12 TEL
5 Towed Artillery
 1 D-74 122mm Howitzer
 2 M-30 122mm Howitzer
 3 M-1975 107mm Multiple Rocket Launcher
28 Air Defense / Missile Defense Unit Equipment
 1 Self-Propelled VSHORAD Gun/Missile System
  1 AA Gun, SP, 30mm, M1992
  2 AA Gun, SP, 37mm Twin, M1985
  3 AA Gun, SP, 57mm Twin, M1985
  4 AA Gun, SP, 14.5mm Twin, M1985
  5 M1983 Quad 14.5mm AAG
 2 Towed VSHORAD Gun/Missile System
  1 AA Gun, Towed, 30mm Gatling, M1990
38 Missile Defense Facility
 1 Taepodong-2 Launch Pad
""",
            "1.1.120": r"""
1 Tank
 1! Type 88
 2 K1 105mm MBT
 3 K1A1 120mm MBT
 4 K2 Black Panther
2 Armored Fighting Vehicle
 1 KM900 Armored Personnel Carrier
 2 K-200 Korean Infantry Fighting Vehicle (KIFV)
 3 K-263 20mm SP ADA
 4 K21 IFV
3 Armored Utility Vehicle - (Engineering vehicle, tracked load carriers, towing vehicles, recovery vehicles, AVLB, etc.)
 1 K-10 artillery ammunition resupply vehicle
4 Self-Propelled Artillery
 1 K-9 155mm SP howitzer
 2 K-136 130mm MRL
5 Towed Artillery - (Anti-Tank guns, guns and howitzers)
 1 KH-178 105mm towed howitzer
28 Air Defense / Missile Defense Unit Equipment
 1 Chunma (Pegasus) Korean Surface-to-Air Missile (K-SAM) Launcher
 2 K30 Biho (Flying Tiger) Twin 30 mm Self-Propelled Anti-Aircraft Weapon
 3 Cheongung Medium Range Surface-to-Air Missile System (KM-SAM)
""",
            "1.1.153": r"""
3 Armored Utility Vehicle
 1 Leopard 1V BRV (Beach Recovery Vehicle)
 4 Iveco Defense Vehicle (IDV) Manticore MTV (4x4)
  1 IDV Manticore Utility Vehicle
   1 IDV Manticore Utility Vehicle, w/ 12.7mm HMG
   2 IDV Manticore Utility Vehicle, w/ 7.62mm MG
  2 IDV Manticore CBRN Vehicle
  3 IDV Manticore Armored Ambulance
6 Small Wheeled Utility Vehicle
 1 VECTOR
  1 ATTV Vector
7 Large Wheeled Utility Vehicle
 1 DAF YA-4440
 2 DAF YA-4442
 3 DAF YF-4442
 4 DAF YAI-4442
 5 DAF YAP-4442
 6 DAF YAC-2300 6x6
 7 DAF YAS-4442
 8 DAF YBZ-3300
 9 DAF YHZ-2300
 10 DAF YWZ-2300 MOGOS
 11 DAF YBB-95.480 Recovery
 12 Scania XT Gryphus
  1 Gryphus 4 x 4, 5 Ton
  2 Gryphus 6 x 6, 10 Ton
  3 Gryphus 8 x 8, 10 Ton
  4 Gryphus 6 x 6, 15 Ton
14 Cargo Trailer
 1 Shelter KLSS
 2 Shelter C3 OMW
 3 TMAT Container
 4 MOGOS Container
 6 DISPOSAL Container
 7 Kitchen Container
 8 Cooling Container
15 Fuel Trailer
 1 Flattack WSL SCANIA Fuel Module
17 Water Trailer
 1 Flattrack WSL SCANIA Water Module
18 Engineer Equipment
 1 UNIBOMA
 2 Mobile Water Treatment Equipment
19 Heavy Equipment Transport Trailer
 1 DAF XF95 TROPCO 400 KN
  1 Truck
  2 Trailer
 2 DAF XF95 TROPCO 650 KN
  1 Truck
  2 Trailer
 3 DAF YTV 2300 280 KN
  1 Truck
  2 Trailer
23 Warning System
 1 CRC
  1 CRC (NL)
""",
            "1.1.156": r"""
2 Armored Fighting Vehicle
 1 NZ Light Armoured Vehicle (NZLAV)
  1 NZLAV III LAV-R
  2 NZLAV III LOB
  3 NZLAV III IMV
6 Small Wheeled Utility Vehicle
 1 High Mobility Transporter (HMT) (NZ)
  1 Supacat HMT Extenda MKII (NZ)
7 Large Wheeled Utility Vehicle
 1 MAN HX77 - 8x8 (NZ)
  1 Man HX77 (REBS)
""",
            "1.1.163": r"""
1 Tank
 1 Leopard 2 MBT
  1 Leopard 2A4NO
4 Self-Propelled Artillery
 1 Penguin Mk 2 launcher
28 Air Defense / Missile Defense Unit Equipment
 1 Norwegian Advanced Surface to Air Missile System (NASAMS)
  1 NASAMS TEL
  2 NASAMS Fire Distribution Center (FDC)
 2 Norwegian Advanced Surface to Air Missile System 2 (NASAMS 2)
  1 NASAMS 2 TEL
  2 NASAMS 2 Fire Distribution Center (FDC)
  3 NASAMS 2 Electro-Optical (EO)
  4 NASAMS 2 AN/MPQ-64 F1 Radar
  5 MB 290G, w/ MSP 600 Optronic Modular Sensor Platform
 3 Norwegian Advanced Surface to Air Missile System 3 (NASAMS 3)
""",
            "1.1.165": r"""
4 Self-Propelled Artillery
 1 Shaheen-II Missile Transporter Erector Launcher (TEL)
""",
            "1.1.175": r"""
1 Tank
 1 PT-91 Twardy Main Battle Tank
  1 PT-91 Twardy
  2 PT-91A Twardy
  3 PT-91Z Hardy
  4 PT-91M Pendekar
  5 PT-91E/Ex
  6 PT-91P
 2 Leopard 2 MBT
  1 Leopard 2 A4
  2 Leopard 2 A5
  3 Leopard 2 PL
2 Armored Fighting Vehicle
 1 KTO Rosomak IFV
  1 Rosomak M1 w/30mm Turret
  2 Rosomak M1M w/30mm Turret
  3 Rosomak M1 w/M152 RWS
  4 Rosomak M1 w/RIWS (Stinger)
  5 Rosomak M2 APC w/Mk. 19
  6 Rosomak M3 APC w/WKM-B (.50 cal)
  7 Rosomak S ATGM
  8 Rosomak RAK 120mm Mortar
 2 AMZ Zubr
  1 Zubr MRAP
  2 Zubr WD Command
  3 Zubr P
  4 Zubr MMSR
 3 BRDM-2M-96
  1 BRDM-2M-96i
  2 BRDM-2M-96ik Szakal
  3 BRDM-2M-96ik Szakal Plus
  4 BRDM-2M-97 Zbik-B
  5 BRDM-2M-97C Zbik-P
  6 BRDM-2M-98 Zbik-A
3 Armored Utility Vehicle
 1 KTO Rosomak
  1 Rosomak WEM (Medical Evacuation Vehicle)
  2 Rosomak WSRiD (Multisensory Reconnaissance and Supervision System)
  3 Rosomak WRT (Technical Reconnaissance Vehicle)
4 Self-Propelled Artillery
 1 WR-300 Homar Rocket Artillery
 2 WR-40 Langusta 122mm MRLS
6 Small Wheeled Utility Vehicle
 1 Multicar Truck
  1 Multicar LDA/N Nitrogen Truck
  2 Multicar LDT/N Oxygen Truck
7 Large Wheeled Utility Vehicle
 1 Star Truck
  1 Star LUZES V/D Starter Truck
  2 Star 266
   1 Star 266M
   2 Star 266 Crane
   3 Star 266 Excavator
   4 GD-2 Smoke Generator
   5 CD-5 4500 Liter Tank
   6 ADK-11
   7 Hibneryt ZU-23-2
   8 Star 266 Maintenance
""",
            "1.1.193": r"""
2 Armored Fighting Vehicle
 1 Bronco All Terrain Tracked Carrier (ATTC)
 2 Bionix AFV
  1 Bionix 25
  2 Bionix 40/50
  3 Bionix II
28 Air Defense / Missile Defense Unit Equipment
 1 M113A2 Ultra Mechanised Igla
  1 Integrated Fire Unit (IFU)
  2 Weapon Fire Unit (WFU)
""",
            "1.1.197": r"""
1 Tank
 1 Olifant
  1 Mk 1
  2 Mk 2
2 Armored Fighting Vehicle
 1 Rooikat
  1 76 mm
 2 Ratel
  1 20 mm
  2 60 mm
  3 90 mm
  4 Ratel ZT-3 ATGM
3 Armored Utility Vehicle
 1 BLV
4 Self-Propelled Artillery
 1 G6 155-mm Howitzer
5 Towed Artillery
 1 G5
7 Large Wheeled Utility Vehicle
 1 RG-31 Nyala
 2 RG-32 Scout
""",
            "1.1.198": r"""
1 Tank
 1 Leopard 2 MBT
  1 Leopard 2E
6 Small Wheeled Utility Vehicle - (0-1.25 tons)
 1 Pegaso 3046
  1 Pegaso 3046 Technical
   1 Pegaso 3046 Technical w/ ZPU-2
""",
            "1.1.205": r"""
0 Other
1 Tank
 1 Leopard 2 MBT
  1 Stridsvagn 121
  2 Stridsvagn 122
 2 Combat Vehicle CV90 Tank (CV90120)
2 Armored Fighting Vehicle
 1 Combat Vehicle 90 (CV90)
  1 CV9035 MK III PRI
  2 CV9035 MK III CO
  4 CV90 AMOS
  5 CV9040A
  6 CV9040B
  7 CV9040C
  8 CV90 FOV
  9 CV9040 AAV
  10 CV90 FCV
  11 CV90 ARV
  12 CV9030 COM
  13 CV9030
  14 CV9030 Mk II
  15 CV9035 Mk III
  16 CV9030 Mk IIIB ARV
  17 CV90RWS Multi Bk Mortar Carrier, 81mm
  18 CV90RWS STING AEV
   1 CV90RWS STING AEV, w/ Plow
 2 Pansarbandvagn 302 (Pbv 302)
  1 Pbv 302A
  2 Stripbv 3021
  3 Epbv 3022
  4 Bplpbv 3023
  5 Rlpbv 3024
 5 SEP (Splitterskyddad Enhetsplattform) Modular Armoured Vehicle / Thor
  1 SEP Tracked
  2 SEP Wheeled 6x6
3 Armored Utility Vehicle
 1 Pansarterrangbil 360
4 Self-Propelled Artillery
 1! RBS-70 launcher
 2 RBS-15K launcher
 3 FH77BW L52 155mm Archer Artillery System
 4 RBS-15 MK4 launcher
5 Towed Artillery
 1! 40mm Bofors
 2! 57mm Bofors
 3 Haubits FH77 B05 L52 155mm
 4 90mm Pansarvarnspjas 1110 (Pvpj 1110 / Pv-1110)
7 Large Wheeled Utility Vehicle
 1 SCANIA 165 KN 8x8 WSL Container
 2 SCANIA 165 KN 8x8 WLS Flatbed/Flattrack
 3 Volvo FH Series
  1 Volvo FH-16 6x6
 4 RG-32M Galten
 5 Scania P93M 6x6, 5T
  1 P93M Medical Vehicle
  2 P93M Maintenance Vehicle
  3 P93M Recovery Vehicle
 6 Scania P93M 6x6, 8T
 7 Scania R580
9 Large Tracked Utility Vehicle
 1 Bandvagn 206 (Bv 206)
  1 Bv 208 (Bv 206D)
  2 RaBv 2061 Command
  3 PvBv 2062 AT 90mm
  4 PvBv 2063 ATGM
  5 Bv 206 Mortar Carrier (MC)
  6 Bv 206 Forward Repair Team (FRT)
  7 Bv 206 Transport (Flatbed)
  8 Bv 2081 w/ PS-91 Radar
  9 Bv 206A
  10 Bv 206F
  11 Bv 2091 w/ ARTHUR Radar
  12 RIBv 2068 Signal
  13 Bv 206, w/ UAS Launcher and Control Station
 2 Bandvagn 308 (Bv 308 / BV 206S)
 3 Bandvagn 309 (Bv 309)
 4 All Terrain Vehicle (Protected) / ATV(P) / Viking / BvS 10
  1 BV-S10 Command (CV)
  2 BV-S10 Troop Carrying (TCV)
  3 BV-S10 Repair & Recovery (RRV)
11 Mine Plow
 1 SCANJack 3500
27! Civilian Vehicle
 1! Truck
 2! Bus
 3! Car
28 Air Defense/Missile Defense Unit Equipment
 1 Towed VSHORAD Gun/Missile System
  1 40mm Bofors
   1 L/70 AA Gun
   2 L/60 AA Gun
  2 57mm Bofors
  3 RBS-70 Launcher
   1 RBS-70 Tripod Launcher
 2 Self-Propelled VSHORAD Gun/Missile System
  1 Giraffe Mobile Radar
   1 Giraffe 75 Mobile Radar
 3 RBS 90 SAM System
  1 RBS 90 C3 Vehicle
  2 RBS 90 Launcher
  3 RBS 90 Tripod Launcher
82 Bus
 10 Motorcoach
  1 Motorcoach, Scania-Irizar
""",
            "1.1.206": r"""
2 Armored Fighting Vehicle
 1 Piranha I
 2 Piranha II
 3 Piranha III
  1 Piranha IIIC
   1 Piranha IIIC Command Post
   2 Piranha IIIC Mortar Carrier, 81mm
   3 Piranha IIIC Armored Ambulance
   4 Piranha IIIC NBC Reconnaissance
   5 Piranha IIIC Armored Recovery Vehicle
  2 Piranha IIIH
 4 Piranha IV
 5 Piranha V
5 Towed Artillery
 1 NORICUM GH N-45 155mm gun-howitzer
18 Engineer Equipment
 1 Liebherr LTM
 2 Liebherr FKM
28 Air Defense/Missile Defense Unit Equipment
 1 Oerlikon GDF Skyguard Skyshield System
  1 Oerlikon-Contraves 35mm
   1 GDF-Series Twin-35mm
   2 Skyshield 35 Revolver Gun Mount (RGM)
  2 Skyguard-Sparrow 4 Missile Launcher
  3 Skyshield 8 Missile Launcher
  4 Skyguard Radar
   1 Skyguard III Radar
  5 Super Fledermaus Radar
  6 Skyshield Radar
""",
            "1.1.207": r"""
4 Self-Propelled Artillery
 1 2S1 Gvozdika 122-mm Howitzer
 2 2S3 Akatsiya 152-mm Gun
 3 8x8 Truck Mounted 130-mm M-46 Howitzer
 4 Khaibar 302-mm Rocket Launcher (MRLS)
 5 Scud-D Transporter Erector Launcher (TEL)
""",
            "1.1.208": r"""
4 Self-Propelled Artillery
 1 Hsiung Feng I launcher
""",
            "1.1.218": r"""
1 Tank
 1 Leopard 1T Volkan
 2 Leopard 2A4TR
 3 M60T (Sabra Mk. II)
2 Armored Fighting Vehicle
 1 ACV 300
4 Self-Propelled Artillery
 1 T-155 Firtina
5 Towed Artillery
 1 M115 203 mm Howitzer
 2 Panter 155 mm Howitzer
 3 M114 155 mm Howitzer
 4 MKEK Boran 105 mm Field Gun
 5 M101 105 mm Field Gun
 6 M116 75 mm Field Gun
7 Large Wheeled Utility Vehicle
 1 Mercedes-Benz Actros Heavy Utility Truck
  1 MP1
  2 MP2
  3 Water Tanker
  4 NG Tank Transporter
 2 Mercedes-Benz Axor Heavy Utility Truck
 3 Mercedes-Benz Unimog Medium Tactical Truck
 4 BMC 380-26 Z
 5 BMC 235-16 P
 6 BMC 185-09 B
 7 BMC Tugra
 8 Anadolu Isuzu Seyit
 9 MAN LX Heavy Truck
 10 MAN FX Heavy Truck
 11 MZKT Volat-74295 Tank Transporter
""",
            "1.1.222": r"""
0 Other
 1 Bridges
  1 PMM-2 Amphibious Bridging and Ferry System
  2 Amphibious Bridging System (Wheeled) (ABS(W))
  3 MTU-72 armored bridgelayer
  4 MTU-20 armored bridgelayer w/bridge
  5 MTU armored bridgelayer
  6 TMM truck-mounted treadway
  7 KMM truck-mounted treadway
  8 DPP-40 floating bridge equipment
  9 GSP heavy amphibious ferry
  10 PVD-20 airportable
  11 PMP heavy folding pontoon
  12 PPS heavy girder floating
  13 PVM foot suspension
  14 LVM light suspension
  15 TVM heavy suspension
  16 Underwater bridge set
  17 MARM sectional arch
  18 RMM-4 portable steel fixed
  19 SARM sectional deck truss
  20 REM-500 railway and road-section
  21 NZhM-56 heavy floating railway and road
  22 Heavy barge
  23 BMK-T bridging boat
  24 BMK-130 bridging boat
  25 BMK-150 bridging boat
  26 BMK-70 bridging boat
  27 BMK-90 bridging boat
  28 MTU-20 armored bridgelayer w/o bridge
  29 MTU-20 bridge
 2 Missile Transporter/Launcher
  1! SS-25 TEL
  2 AT-3 Sagger Launcher
1 Tank
 1 T-80 MBT
  1 T-80
  2 T-80B
   1 T-80B w/ plow
  3 T-80BK
  4 T-80BV
  5 T-80BVK
  6 T-80U
  7 T-80Uv
  8 T-80 w/mine plow roller
  9 T-80Uv w/mine plow roller
  10 T-80U w/Reactive Armor
  11 T-80UK / T-80UDK
  12 TU-80 BVM
 2 T-72 MBT
  1 T-72
  2 T-72M
  3 T-72K
  4 T-72A
  5 T-72AK
  6 T-72B
  7 T-72BK
  8 T-72B1
  9 T-72B1K
  10 T-72 Bv
  11 T-72 Bv w/mine plow roller
  12 T-72 w/mine plow roller
  13 T-72S
  14 BMP-T Fire Support Vehicle
  15 T-72M1
  16 T-72SK
  17 T-72B3M
  18 T-72B3
  19 T-72BM
 3 T-64 MBT
  1 T-64A
  2 T-64AK
  3 T-64B
  4 T-64BV
  5 T-64B1
  6 T-64B1K
  7 T-64BV1K
  8 T-64R
  9 T-64 Bv w/mine plow roller
 4 T-62 MBT
  1 T-62
  2 T-62K
  3 T-62M
  4 T-62MK
  5 T-62MV
  6 T-62M1
  7 T-62 Bv w/mine plow roller
 5 T-54 MBT
  1 T-54
  2 T-54K
  3 T-54B
  4 T-54BK
  5 T-54M
  6 T-54MK
 6 T-55 MBT
  1 T-55
   1 T-55 w/ Mine Roller
  2 T-55K
  3 T-55A
  4 T-55AD
  5 T-55AK
  6 T-55AM
  7 T-55AMD
  8 T-55AMK
  9 T-55AMV
  10 T-55M
  11 T-55MK
  12 T-55MVK
  13 BTR-T Heavy APC
 7 T-10 Heavy Tank
 8 PT-76 Amphibious Light Tank
  1 PT-76A
  2 PT-76B
 9 T-90 MBT
  1 T-90S
  2 T-90A
  3 T-90AM
  4 T-90MS
  5 T-90M
  6 T-90K Command
 10 T-34/85
 11! T-80UK Command Tank
 12 T-14 Armata MBT
2 Armored Fighting Vehicle
 1 BMP-1
  1 BMP-1, basic model 1970
  2 BMP-1K command
  3 BMP-1K3 command
  4 BMP-1P w/ AT-4 ATGW
  5 BMP-1PK command
  6 BRM-1K recon (aka M-1976)
  7! (deprecated)
  8! (deprecated)
  9 BMP-1KShM unarmed command
 2 BMP-2
  1 BMP-2
  2 BMP-2D
  3 BMP-2K
  4 BMP-2 w/ KMT-8/KMT-10
  5! BVP-2 (Czech)
  6 BRM-2
  7 BMP-2M
 3 BMP-3
  1 BMP-3 M1990/1
  2 BRM-3K Reconnaissance Vehicle
  3 BMP-3K Command variant
  4 9P162 ATGM Vehicle w/ AT-14
  5 BMP-3 with AU-220M
  6 AT-15 Springer 9P157 ATGW
 4 BRDM-2 Reconnaissance vehicle
  1 BRDM-2 w/ AT-2 ATGM
  2 BRDM-2 w/ AT-3 ATGM
  3 BRDM-2 w/ AT-5 ATGM
  4 BRDM-2-RKhb NBC
  5 BRDM-2U command
  6 BRDM-2 w/14.5mm
 5 BTR-40 Reconnaissance vehicle
  1 BTR-40
  2 BTR-40B
  3 BTR-40A Anti-Air
  4 BTR-40Kh chemical reconnaissance
  5 BTR-40zhd railroad
 6 BTR-152
  1 BTR-152
  2 BTR-152V
  3 BTR-152V1
  4 BTR-152V2
  5 BTR-152V3
  6 BTR-152K
  7 BTR-152U
  8 BTR-152A
 7 MT-LB tracked vehicle
  1 MT-LB 1V12
  2 MT-LB 1V13 (battery Fire Direction Center (FDC))
  3 MT-LB 1V14 (battery Command Post)
  4 MT-LB 1V15 (battalion command)
  5 MT-LB 1V16 (battalion FDC)
  6 MT-LB 1V12M (artillery C2)
  7 MT-LB 1V13M (artillery C2)
  8 MT-LB 1V14M (artillery C2)
  9 MT-LB 1V15M (artillery C2)
  10 MT-LB 1V16M (artillery C2)
  11 MT-LB 1V21 staff command
  12 MT-LB 1V22 air defense management
  13 MT-LB 1V23 C2
  14 MT-LB 1V24 artillery C3
  15 MT-LB 1V25 AD management
  16! (deprecated)
  17! (deprecated)
  18 MT-LB SNAR-10 radar
  19 MT-LBV snow/swamp
  20! MT-LB engineer
  21 MT-LB ambulance
  22 MT-LBR repair
  23 MT-LB w/ AT-6 (Anti-Tank Guided Weapon) ATGW
  24 RKhM (Chemical Recon)
  25 MT-LB 1L245 (radar suppression system)
  26 MT-LBV, w/ 7.62mm MG
  27 MT-LBVM, w/ NSVT 12.7mm HMG
  30 9S932-1 Barnaul-T Intelligence and Control Module
 8 BTR-60
  1 BTR-60
  2 BTR-60P
  3 BTR-60PA
  4 BTR-60PB
  5 BTR-60PU
  6 BTR-60PBK command
  7 BTR-60PU command
  8 BTR-60PU-12 air defense command
  9 BTR-601V19 FDC
  10 BTR-601V18 artillery observation
  11 BTR-60 R-145BM communications
  12 BTR-60 R-975 forward air controller
  13 BTR-60-E-351BR generator
  14 BTR-60-P-238T switchboard
  15 BTR-60-P-240T switchboard
  16 BTR-60-P-241T field telephone
 9 BTR-50 Amphibious Tracked APC
  1 BTR-50P
  2 BTR-50PA
  3 BTR-50PK
  4 BTR-50PU
  5 BTR-50PU R82
  6 BTR-50PU-11
  7 BTR-50PUM
  8 BTR-50PUR
  9 BTR-50PK(B)
  10 MTP technical support
  11 MTK mineclearing
  12 MTR-1 repair
 10! (deprecated)
 11 BMD airborne fire support vehicle
  1 BMD-1
  2 BMD-1P w/ AT-3 ATGW
  3 BMD-2
  4 BMD w/ 82-mm mortar
  5 BMD KShM command
  6 BTR-D
  7 BMD-3
  8 BTR-RD ATGM section vehicle
  9 BTR-ZD MANPADS section vehicle
  10 BTR-D with 23-mm ZU-23
  11 ACRV, 1V119
  12 BMD w/ UAV launcher (Sterkh)
  13 2S25 Tank Destroyer
  14 BTR-D Kliver turret / Kornet ATGM
  15 BMD-4M/IFV
 12 BTR-70
  1 BTR-70
  2 BTR-70 M1986/1
  3 BTR-70Kh chemical reconnaissance
  4 BTR-70 w/ AGS-17
  5 SPR-2 (poss jammer)
  6 BTR-70MS communications
  7 BTR-70KShM command/staff
  8 BTR-70 BREM repair
 13 BTR-80
  1 BTR-80 (GAZ 5903)
   1 BTR-80K (GAZ 59031)
   2 BTR-80M
  2 BTR-80 M1981/1 Command Post
  3 BTR-80 RKhM-4 Chemical and Reconnaissance
   1 RKhM-4-01
   2 RKhM-4-02
   3 RKhM-6 Povozka
   4 RPM-2 (NKR)
  4 BTR-80 UNSh (K1Sh1 / GAZ-59032)
   1 E-351BrM
   2 PU-12M6 (9S482M6)
   3 PU-12M7 (9S482M7)
   4 1V152
   7 R-165B
   8 R-439-MD2
   9 R-439-BK Legenda 2BK
   10 P-240BTZ
  5 BMM-1 Ambulance
  6 BMM-2 Bn Aid Station
  7 BMM-3 Mobile Dressing Station
  8 BTR-80A (GAZ 59034)
   1 BTR-80S
   2 BTR-80AK
  9 R-149MA1
  10 R-149MA3
  11 R-166
  12 R-149BMR
  13 2S23 Nona-SVK
  14 BREM-K (GAZ 59033)
  15 BTR-80 PBKM (KM-80)
  16 R-145BM1
  17 R-439-BK1
  18 ZS-88
  19 ZS-96
  20 R-149BMRA
  21 BTR-80 Infauna (RB-531B) EW System
 14! (deprecated)
 15 BRDM-1 Reconnaissance vehicle
  1 BRDM-1
  2 BRDM-1-RKhb
  3 BRDM-U
 16 BTR-90
 17 GMZ TML
  1 GMZ-3
 18 MT-LBu Tracked Vehicle
  1 Rangir (9S737) C3 Battery Command Post
  2 R-330 B Jammer
  3 MP22R (1V22R) Division AD
  4 MP23R (1V23R) GCI C3
  5 MP24R (1V24R) Artillery Control
  6 MP25R (1V25R) Division AD
  7 9S80 MT-LBu with DOG EAR radar
  8 ARK-1M Rys CM/CB Radar
  9 R-161BM
  10! 1L219 Zoopark-1 Counter Battery Radar
  11! 1L260 Zoopark-1M Counter Battery Radar
  12 R-381T1 Taran-1 Interceptor Station
  13 R-381T2 Taran-2 Direction Finding Station
  14 R-381T3 Taran-3 C2 vehicle
  15 1RL243 Rubicon
  16 Borisoglebsk-2 EW System
   1 R330KMV Command and Control Station
   2 R325UMV Jamming Station
   3 R934BMV Jamming Station
   4 R378BMV Jamming Station
   5 R220BMV Jamming Station
 19 PRP-3 with Small Fred radar
 20 PRP-4
 21 T-15 Armata IFV
 22 BTR-82
  1 BTR-82A
  2 BTR-82AM
  3 BTR-87
  4 BTR-82V
 23 VPK-7829 Bumerang
  1 BTR-7829 K-16
  2 VPK-7829 K-17
 24 Kurganets-25
3 Armored Utility Vehicle
 1 BTS-2 Medium Armored Tractor
 2 MTP Maintenance Vehicle
 3 IMR Combat Engineer Vehicle
  1 IMR-2 Combat Engineer Vehicle
 4 IRM Engineer Reconnaissance Vehicle
 5 BAT-2 Combat Engineer Vehicle
 6 MT-LB Engineer Vehicle
 7 BTU Tank-Mounted Bulldozer
 8 BTU-55 Tank-Mounted Bulldozer
 9 BREM-1 Recovery and Repair Vehicle
 10 M1977 Armored Recovery Vehicle
 11 T-54-T Armored Recovery Vehicle
 12 T-55-T Armored Recovery Vehicle
 13 T-55-TK Armored Recovery Vehicle
 14 BTR-50PK(B) Amphibious Recovery Vehicle
 15 BREM-4 Light Recovery Vehicle
 16 MTP-LB Technical Support Vehicle
 17 GM-5951 w/ IL-220U CM/CB Radar
 18 BREM-2 Recovery Vehicle
 19 T-16 Armata BREM
 20 BREM-D ARV
 21 MTU-90 AVLB
4 Self-Propelled Artillery
 1 M-1973 152-mm Gun (2S3) (SO-152)
 2 M-1974 122-mm Howitzer (2S1) (SO-122)
 3! (deprecated)
 4! (deprecated)
 5! (deprecated)
 6 Frog-3 Rocket Launcher
 7 Frog-4 Rocket Launcher
 8 Frog-5 Rocket Launcher
 9 Frog-7 Rocket Launcher
 10 SS-1 Scud Missile Launcher
  1 Scud A
  2 Scud B
   1 TEL Decoy
  3 Scud C
  4 Scud D
 11! (deprecated)
 12 BM-14-17 140-mm Rocket Launcher
 13 BM-21 122-mm Rocket Launcher
  1 BM-21V (Grad-V)
 14 M-1975 120-mm Rocket Launcher
 15 BM-24 240-mm Rocket Launcher
 16 BM-25 250-mm Rocket Launcher
 17! GMZ TML
 18! ZSU-23/4 Quad 23-mm AAA
 19! SA-6 SAM
  1! SA-6A
  2! SA-6B
 20! SA-9 SAM
 21! SA-13 SAM
  1! Strela-10M2
  2! Strela-10M3
 22! 2S6 Quad 30-mm/SA-19 AD System
 23 2S4 M-1975 240-mm Mortar
 24 2S7 M-1975 203-mm Gun
 25 M-1976 152-mm Gun (2S5)(MSTA-B)
 26 152-mm 2S19 (aka MSTA-S)
  1! 152-mm 2S35 Koalitsiya
 27 120-mm Howitzer/Mortar (2S9) (SO-120)
  1 120-mm Howitzer/Mortar (2S9-1M)
 28 120-mm Howitzer/Mortar (2S23)
 29 300-mm BM-30 14/12-Round Multiple Rocket System (9A52 Smerch)
  1 9A52-4 Tornado
 30 220-mm 9P140 Uragan
 31 200-mm BMD-20 4-Round Multiple Rocket System
 32! 140-mm 16-round RPU-14 Multiple Rocket System
 33! (deprecated)
 34! ZSU-57-2 Twin 57-mm Anti-Aircraft Gun System
 35! BTR-40A w/ ZTPU-2 Mount
 36! BTR-152A w/ ZTPU-2 Mount
 37! BTR-152D w/ twin 14.5-mm ZPU-2 Mount
 38! BTR-152 w/ twin 23-mm ZU-23
 39! BTR-152 with M53 MGs
 40! SA-4 Ganef SAM
 41! SA-8 Gecko SAM
  1! SA-8
  2! SA-8A
  3! SA-8B
 42! SA-10B Mod 1 Grumble SAM
 43! SA-11 Gadfly SAM
 44! SA-12A Gladiator SAM
 45! (deprecated)
 46! SA-X-12B Giant SAM
 47! SA-X-12B SAM (Rail w/ SS-24)
 48! SA-15 Gauntlet SAM
 49! SA-X-17 SAM (replaces SA-11)
 50! (deprecated)
 51 SS-21
 52 2S31 120-mm Combination Gun
 53 9A51 Prima, 122-mm MRL, 50 Tube
 54 Iskander SS-26 TEL
 55 SS-N-2 Styx / SSC-3 Styx A/B/C Variant Launcher
 56 SS-N-3B/C Shaddock / SSC-1 Sepal Launcher
 57 P-80 Zubr / SS-N-22 Sunburn Launcher
 58 SSC-5 / SS-N-26 Strobile Launcher
 59 SSC-6 Sennight / SS-N-25 Switchblade Launcher
 60 P-270 Moskit / Kh-41 Launcher
 61 TOS-1 Buratino
 62 TOS-2 MRL
 63 ASU-85
 64 9M729 (SSC-8) Launcher
 65 RT-2PM Topol / SS-25 Sickle Launcher
 66 RT-2PM2 Topol-M / SS-27 Sickle B Launcher
 68 A-222E Bereg-E 130mm Coastal Defense Artillery
 69 152-mm 2S35 (Koalitsiya-SV)
  1 152-mm 2S35 (Koalitsiya-SV) (tracked)
  2 152-mm 2S35-1 (Koalitsiya-SV-KSh) (wheeled)
5 Towed artillery
 1 S-23 180-mm field gun
 2 2A36 (M1976) 152-mm field gun
 3 D-20 152-mm gun-Howitzer
 4 D-30 122-mm gun-Howitzer
 5 M-46 130-mm field gun
 6 D-30 field Howitzer
 7 T-12/MT-12 100-mm Anti-Tank gun
 8 SD-44 gun
  1 SD-44 85-mm auxiliary-propelled field gun
 9 M-1966 76.2-mm mountain gun
 10! (deprecated)
 11 M-240 (aka M1953 or M53) 240-mm mortar
 12! (deprecated)
 13! (deprecated)
 14 2A65 (M1987) 152-mm gun/Howitzer
 15! (deprecated)
 16 M1943 (D-1) 152-mm Howitzer
 17 M1937 (ML-20) 152-mm gun/Howitzer
 18! (deprecated)
 19 D-74 122-mm field gun
 20! (deprecated)
 21 M1938 (M-30) 122-mm Howitzer
 22 2B16 120-mm combination gun
 23 M1944 (BS-3) 100-mm field gun
 24 D-48 85-mm Anti-Tank gun
 25 M-1945 (D-44) 85-mm Anti-Tank gun
 26! Vasilyek 82-mm automatic mortar
 27 M1942 (ZIS-3) 76-mm divisional gun
 28 SM-4-1 130-mm coastal gun
 29 SPG-9 73-mm recoilless gun
 30 B-10 82-mm recoilless gun
 31 B-11 107-mm recoilless gun
 32! KS-30 130-mm AA Gun
 33! KS-19 100-mm AA Gun
 34! S-60 57-mm AAA Gun
 35! M1939 37-mm AAA gun
 36! ZU-23 twin 23-mm AAA Gun
 37! 14.5-mm ZPU AA MG
  1! ZPU-1
  2! ZPU-2
  3! ZPU-3
 38 125-mm AT Gun 2A45M
 39 140-mm 16-round RPU-14 multiple rocket system
6 Small Wheeled Utility Vehicle
 1 GAZ-69 4x4 light vehicle
  1 Command vehicle
  2 GAZ-69 4x4 w/ AT-1 Snapper (2P26)
 2 UAZ-469B (UAZ-31512)
  1 UAZ-469B w/ DIM Vehicle-Mounted Magnetic Mine Detector
  2 UAZ-469BI w/ Shielded Electrical Equipment
  3 UAZ-469BG Medical (UAZ-3152)
  4 UAZ-469RH Radiation-Chemical Reconnaissance
  5 UAZ-469B w/ 7.62 mm PKM
  6 UAZ-469B w/ 35 mm Type 87 Grenade Launcher
  7 UAZ-469B w/ 12.7 mm NSV
 3! (deprecated)
 4 LuAZ-967M amphibious battlefield support vehicle
 5 LuAZ-969 4x4 light vehicle
 6 GAZ-69A 4x4 light vehicle
 7 UAZ-452D 4x4 800-kg light vehicle
  1 Ambulance
 8 Motorcycles
  1 IMZ-8
 9 GAZ-3937 Vodnik
  1 GAZ-39371 Vodnik
 15 VPK Tigr-M 4x4 Armored Vehicle
  1 LEER-2 VPK Tigr-M EW System
 24 GAZ-2975 Tigr
  1 GAZ-2975 7.62mm PKM
  2 GAZ-2975 AGS-17 AGL
  3 GAZ-2975 12.7mm Kord
  4 GAZ-2975 Kornet-EM
 25 GAZ-2330
 26 GAZ-233014 STS
 27 GAZ-233034 SPM-1
  1 GAZ-233034 SPM-1 AAV
  2 GAZ-233034 SPM-2 Tigr-Alpha-BB
  3 GAZ-233034 R-145BMA
 28 GAZ Tigr Project 420
 29 GAZ-233114 Tigr-M
  1 Tigr-M 7.62mm PKM
  2 Tigr-M AGS-17 AGL
  3 Tigr-M 12.7mm Kord
  4 Tigr-M Kornet-EM
 30 ASN 233115 Tigr-M SpN
 31 GAZ-22171 Sobol
  1 GAZ-22171 Sobol, EW, w/ RP-377 Lorandit DF
  2 GAZ-22171 Sobol, EW, w/ RP-377UVM3
7 Large Wheeled Utility Vehicle
 1 PZM-2 regimental trench-digging machine
 2! (deprecated)
 3! (deprecated)
 4 ZIL-131 6x6 3500-kg truck
  1 Missile fuel truck
  2 Calibration vehicle
  3 Fuel tanker
  4 Compressor Truck
  5 Firing Truck
  6 Special Fuel Truck
  7 Autonomous Test Truck
  8 Oxidizer Truck
  9 Transporter Truck
  10 UMZ minelayer
  11 ZIL-131 w/ R-419A radio-relay station
  12 ARS-14K decontamination truck
 5 ZIL-151 6x6 2500-kg truck
 6 ZIL-157 6x6 2500-kg truck
 7! (deprecated)
 8 GAZ-66 4x4 2000-kg Truck
  1 GAZ-66 Signals Van
  2 GAZ-66 Command Van
  3 DKV Decon Truck
  4 ACRV, 1V110
  5 TDA-M Smoke
  6 DDA-66 Decontamination Truck
  7 GAZ-66 Radio Jammer
  8 GAZ-66B Maintenance Van
  9 GAZ-66 Radar System
   1 GAZ-66 with Flat Face
   2 GAZ-66 with Gun Dish
   3 GAZ-66 with Hot Shot 1RL144
 9 Ural-375 6x6 4000-kg truck
  1 Field artillery support
  2 URAL-375D van
  3 URAL-375D hospital van
  4 1V111 URAL-375-D FDC
  5 URAL-375D maintenance van
  6 URAL-375 Tanker Truck
  7 MAF-S water purification truck
  8 URAL-375D meteorological van
  9 URAL-375 propellant tanker
  10 URAL-375 oxidizer tanker
  11 TMS-65/TMS-65M NBC
 10 KamAZ-4310
  1 KamAZ-43101 9S552 Command Post
 11 Ural-4320 6x6 4500-kg trucks
  1 Ural-43203
   1 Ural-43203 R330Zh Jammer
   2 R-330Zh Jammer Trailer
   3 Ural-43203 Command and Control Vehicle
 12! (deprecated)
 13 KrAZ-255B 6x6 7500-kg truck
  1 Fuel service
  2 Aviation fuel support
  3 KrAZ-255 Computer Van
  4 KrAZ-255 Crane Truck
  5 KrAZ-255 Dump truck
  6 KrAZ-255B 9500 liter Water Truck
  7 KrAZ-255B w/ Thin Skin Radar System
   1 Truck, KrAZ-255B w/ Thin Skin A PRV-9 Radar
   2 Truck, KrAZ-255B w/ Thin Skin B PRV-16 Radar
  8 KrAZ-255B Tractor Trailer
  9 KrAZ-255L Logging Truck
  10 EOV-4421 Excavator, on KrAZ-255B chassis
 14 Ural-375D 6x6 recovery vehicle
  1 Crane/wrecker
 15 Ural-4320 6x6 recovery vehicle
 16 KET-L 6x6 recovery truck
 17 GAZ-53 4x2 3000-kg truck
 18 Ural-377 6x4 7500-kg truck
 19 ZIL-133 6x4 8000 kg-truck
 20 YaAZ-214 6x6 7000-kg truck
 21 KrAZ-214 6x6 7000-kg truck
 22 KrAZ-206V 6x6 tractor truck
 23 KamAZ-5320 6x4 8000-kg truck
 24 KrAZ-260 6x6 9000-kg truck
  1 KrAZ-260 9000 liter fueler
  2 KrAZ-260A
  3 KrAZ-260G w/ extended chassis
  4 KrAZ-260V Tractor Trailer
  5 KrAZ-260 Tornado w/ water cannon
  6 EOV-4422 Excavator, on KrAZ-260 chassis
  7 KrAZ-250 (2-wheel drive variant of KrAZ-260)
 25 KrAZ-240 6x6 9000-kg truck
 26 Ural-5323 8x8 9000-kg truck
 27 KrAZ-257 6x4 12000-kg truck
 28 ZIL-135 series 8x8 truck
  1 9T452 Transloader for 220mm 9P140
 29 MAZ-543 8x8 truck
 30 BAZ-5937 6x6 special purpose vehicle
 31 BAZ-5939 6x6 special purpose vehicle
 32 MAZ-535 and MAZ-537 8x8 series
 33 TMK-2 trench-digging machine
 34 PZM regimental trench-digging machine
 35 OPS mobile water-desalination plant
 36 POU mobile water-desalination plant
 37 LBU-200 mobile well-drilling equipment
 38 KamAZ-6350 8x8 11900-kg truck
 39 ZIL-130 4x4 - Transporter Truck
 40 KamAZ-4326 4x4
 41! BAZ-69092 Tow Vehicle
 42 KamAZ-4350
  1 KamAZ-4350 w/ RB-636AM2 Svet-KU ELINT EW System
  2 KamAZ-4350 1L267 w/ Moskva-1 EW System
  3 KamAZ-4350 w/ RB-109A Bylina EW System
  4 KamAZ-4350 w/ RB-313A EW System
  5 KamAZ-4350 w/ RB-336A EW System
  6 KamAZ-4350 w/ RB-337A EW System
  7 KamAZ-4350 w/ RB-343A EW System
 44 KamAZ-53949 Typhoon-K
  1 KamAZ-53949 Typhoon-K w/ 5ETs16U RCWS
  2 KamAZ-53949 Typhoon-K w/ 6P58 Kord 12.7mm MG
  3 9S931 Kamaz Typhoon with Tracked Planning Module
  4 9S931-1 Kamaz Typhoon with Wheeled Brigade Planning Module
 45 MZKT-7930 8x8 Astrolog
  1 SS-26 Iskander Missile Resupply Vehicle
 46 Typhoon MRAP
  1 KamAZ-63968 (6x6)
  2 KamAZ-63969 (6x6 w/ RCWS)
  3 KamAZ-53949 (4x4)
  4 Ural-63095 (6x6)
  5 KamAZ-63988 (8x8)
 47 BAZ-6909 (8x8)
  1 BAZ-6909 w/ KU-RLK Radar System
  2 BAZ-69092 (6x6) Tow Vehicle
 48 MAZ-79100 (8x8) Tractor Trailer
 49 KamAZ-5350 (6x6)
  1 KamAZ-5350 w/ Leer-3 EW System
8 Small tracked utility vehicle
 1 AT-L light artillery tractor
  1 AT-L w/ Pork Trough GSR
 2 AT-LM light artillery tractor
 3 ATS-59G medium artillery tractor
 4 ATS-59 medium artillery tractor
 5 MT-S medium transporter
 6 GT-SM amphibious over-snow vehicle
 7 GT-T amphibious over-snow vehicle
 8 MT-L amphibious over-snow vehicle
9 Large Tracked Utility Vehicle
 1 PTS amphibious transport
 2 PTS-M amphibious vehicle
 3 PTS-2 amphibious vehicle
 4 MTK-2 armored mineclearing vehicle
 5 AT-T heavy artillery tractor
 6 MT-T heavy transporter
 7 GM-569 tractor
 8 BTM high-speed ditching machine
 9 BTM-3 high-speed ditching machine
 10 BTM-TMG high-speed ditching machine
 11 BTM-TMG2S high-speed ditching machine
 12 MDK-2 trench-digging machine
 13 MDK-2M trench-digging machine
 14 MDK-3 trench-digging machine
 15 BAT-1 high-speed tractor-mounted bulldozer
 16 BAT-M high-speed tractor-mounted bulldozer
 17 OLT high-speed tractor-mounted bulldozer
 18 OST high-speed tractor-mounted bulldozer
 19 OTT high-speed tractor-mounted bulldozer
 20! GMZ Mine Layer
 21 PMR Minelayer
 22 AT-S Medium Tractor
 23 K-61 Amphibious
 24 TZM-T TOS-1 Buratino Loader-transport Vehicle
10 Mortar
 1! (deprecated)
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5! (deprecated)
 6! (deprecated)
 7 M-36 82-mm
 8 M-37 82-mm
 9! M-37 82-mm "new"
 10 M-41 82-mm
 11 2B9 Vasilek (Cornflower) 82-mm
 12 M-38 107-mm
 13 2S12 120-mm
 14 2B11 Sani (Sleigh) 120-mm
 15 M1943 SAMOVAR 120-mm
 16 M1943 (MT-13) 160-mm
 17 2B14 Podnos 82-mm
  1 2B14-1 82-mm
11 Mine plow
 1 KMT-5M
12 Mine rake
13 Mine roller
14 Cargo Trailer
 1 0 - 0.5 ton
  1 Trailer, cargo, 1 axle, 0.5 ton, GAZ-704
 2 0.51 - 2 ton
 3 2.01 - 5 ton
  1 Trailer, cargo, 2 axle, 4 ton, SMZ-710Z
  2 Amphibious trailer PKP
 4 5.02 - 10 ton
  1 Trailer, van
 5 greater than 10 tons
  1 Trailer, missile, MAZ-5206
  2 OdaZ-935, Trailer, Van, 13.5 Ton
  3 Semi-trailer, NKMZ 5T58 w/ 40V6M Universal Mobile Mast, 24m
  4 Semi-trailer, NKMZ 5T58 w/ 40V6MD Universal Mobile Mast, 40m
15 Fuel trailer
 1 1-1000 gallons
  1 MNUM-50M
 2 1001 - 5000 gallons
  1 PTs-4.2-754V, 4200 liter trailer
 3 greater than 5000 gallons
16 Generator trailer
 1 0 - 100 KW
 2 greater than 100 KW
17 Water trailer
 1 1-1000 gallons
  1 Trailer, water, 1200 liter, ACMAT-ALM
  2 Trailer, water, 950 liter, VMG-40-51
 2 1001- 5000 gallons
  1 Trailer, water, 5800 liters
 3 greater than 5000 gallons
18 Engineer Equipment
 1 Mine clearing line charge
 2 Dozer blade kit
 3 Lane marking system
 4 Construction Equipment
  1 Bulldozer
  2 Grader
  3 Loader
 5 Minelayer, Towed Mechanical, PMR-3
 6 Route Clearer, PKT-2
19 Heavy equipment transport trailer
 1 Reload vehicle
 2 Lowboy, Heavy Equipment, Transporter, ChMZAP-5247C
20 Maintenance equipment trailer
 1 Welding trailer
 2 Compressor
 3 Tools/parts trailer
  1 Trailer, van, missile, OdAZ-740
21 Limber
22 Chemical decontamination trailer
 1 DDP-2 NBC decontamination trailer
23! (deprecated)
24! (deprecated)
25 Train-Car
 1 Boxcar
 2 Tanker
 3 Passenger
26 Train-Caboose
27! Civilian Vehicle
 1! Sedan
28 Air Defense / Missile Defense Unit Equipment
 1 SA-2 Guideline SAM System
  1 SA-2 Battery C3 Van
  2 SA-2 Missile Launcher
   1 SA-2B Launcher
   2 SA-2C Launcher
   3 SA-2D launcher
   5 SA-2F Launcher
  3 Fan Song Engagement Radar
   1 Fan Song B
   2 Fan Song C
   3 Fan Song F
   4 Fan Song E
  4 PR-11A Missile Transloader
  5 Spoon Rest Acquisition Radar
   1 P-12 Spoon Rest A
   2 P-12NP Spoon Rest B
   3 P-18 Spoon Rest D
  6 Side Net PRV-11
 2 SA-3 Goa SAM System
  1 SA-3 Battery C3 Van
  2 SA-3 Missile Launcher
   1 Twin-Rail Launcher
   2 Quad-Rail Launcher
  3 Low Blow Engagement Radar
  4 PR-14A Missile Transloader
  5 Flat Face Acquisition Radar
 3 SA-5 Gammon SAM System
  1 SA-5 Battalion C3 Van
  2 SA-5 Missile Launcher
  3 Square Pair Engagement Radar
  4 SA-5 Reload Trailer, 5T82
  5 Bar Lock Acquisition Radar
  6 Odd Pair PRV-13
  7 Tall King P-14
 4 SA-10 Grumble SAM System
  1 SA-10 Battery C3 Vehicle
  2 SA-10 Missile Launcher
   1 SA-10A Towed TEL (5P85T)
   2 SA-10B SP TEL (5P85S)
   3 SA-10F Towed TEL (5P85TE)
  3 Flap Lid Engagement Radar (36N6E)
   1 Flap Lid A Radar (tower mounted)
   2 Flap Lid B (SP vehicle)
   3 Tomb Stone Radar (SA-10C)
   4 Tin Shield 36D6
  4 Clam Shell Acquisition Radar
  5 SA-10 Missile Transport/Reload Vehicle
  6 SA-10 64N6E BigBird EWR
 5 SA-4 Ganef SAM System
  1 SA-4 Battery C3 Vehicle
  2 SA-4 TEL (2P24)
  3 Pat Hand Engagement Radar (1S32M)
  4 SA-4 Missile Transporter/Loader Vehicle (2T6)
 6 SA-6 Gainful SAM System
  1 SA-6 Battery C3 Vehicle
  2 SA-6 TEL
   1 SA-6A TEL (2P25)
   2! SA-6B TEL (9A310M1 w/Fire Dome Radar)
  3 Straight Flush Engagement Radar
  4 SA-6 Missile Transporter/Loader Vehicle
 7 SA-8 Gecko SAM System
  1 SA-8 Battery C3 Vehicle
  2 SA-8 TLAR
   1 SA-8A TLAR
   2 SA-8B TLAR
   3 SA-8P Sting
  3 SA-8 Transloader Vehicle
 8 SA-11 Gadfly SAM System
  1 SA-11 Battery C3 Vehicle (9S470M1)
  2 SA-11 TELAR (9A310M1)
  3 SA-11 Loader/Launcher (9A39M1)
  4 TUBE ARM Radar
  5 9T229 Missile Transloader
  6 Snow Drift (9S18M1)
  7 SA-11b TELAR (9A310M1-2)
 9 SA-12 Gladiator/Giant SAM System (S-300V)
  1 Battalion
   1 Battalion Command Post Vehicle (9S457-1)
   2 Bill Board Acquisition Radar (9S15MT)
   3 High Screen Sector Search Radar (9S19MT)
  2 Battery
   1 Grill Pan Engagement Radar (9S32)
   2 SA-12A Gladiator TELAR (9A83-1)
   3 SA-12B Giant TELAR (9A82)
   4 Gladiator Missile Loader/Launcher (9A85)
   5 Giant Missile Loader/Launcher (9A84)
   6 SA-12B (rail w/SS-24)
 10 SA-15 Gauntlet SAM System
  1 SA-15 Battery C3 Vehicle
  2 SA-15 TELAR
   1 SA-15B Gauntlet
   2 SA-15C Gauntlet
   3 9K332M Tor M2
  3 8-Round Missile Reload Vehicle (9T244)
  4 28-Round Missile Reload Transporter (9T245)
 11 SA-17 Grizzly SAM System
  1 SA-17 Command Post Vehicle
  2 Chair Back Engagement Radar
   1 Tracked (SP) Chair Back Vehicle
   2 Wheeled (towed) Chair Back Trailer
  3 SA-17 TELAR
  4 SA-17 Launcher/Loader Vehicle (TEL)
   1 Tracked (SP) LL
   2 Wheeled (towed) LL
 12 Self-Propelled VSHORAD Gun/Missile System
  1 ZSU-23/4 Quad 23mm AAA
   1 ZSU-23/4M Quad 23mm AAA
  2 SA-9 Gaskin SAM System
   1 SA-9A TEL (w/Flat Box-A)
   2 SA-9B TEL (w/o Flat Box-A)
  3 SA-13 Gopher SAM System
   1 SA-13 TELAR w/Flat Box B
   2 SA-13 TELAR w/o Flat Box
  4 2S6 Tunguska SA-19 Grison (2K22)
   1 2S6M Tunguska-M (2K22M)
   2 2S6M1 Tunguska-M1 (2K22M1)
   3 2K22M w/ 57E6
  5 ZSU-57/2 twin-57mm AA Gun System
  6 BTR-40A w/ZPTU-2 twin-14.5mm AA mount
  7 BTR-152A w/ZPTU-2 twin-14.5mm AA mount
  8 BTR-152D w/ZPU-2 twin-14.5mm AA mount
  9 BTR-152 w/ZU-23 twin-23mm AA mount
  10 BTR-152 w/M53 quad-12.7mm MG mount
  11 Long Track Target Acquisition Radar
 13 Towed VSHORAD Gun/Missile System
  1 KS-30 130mm AA Gun
  2 KS-19 100mm AA Gun
  3 KS-12 85mm AA Gun
  4 S-60 57mm AA Gun
  5 M1939 37mm AA Gun
  6 ZU-23 twin 23mm AA Gun
  7 14.5mm ZPU AA MG
   1 ZPU-1
   2 ZPU-2
   3 ZPU-4
  8! KS-172 AA Gun
 14! SSC-3 Styx A/B/C/ variant launcher
 15! SS-N-3B/C Shaddock/Sepal launcher
 16! SS-N-22 Sunburn launcher
 17! SSC-X-5 (SS-NX-26) launcher
 18! SSC-6 (SS-N-25) launcher
 19! P-270 Moskit (Kh-41) launcher
 20! M51 launcher
 21 SA-20 Gargoyle SAM System
  1 SA-20 Group of Battalions CP Vehicle (54K6)
  2 SA-20 Missile Launcher (5P85)
  3 SA-20 Tomb Stone Engagement Radar/Battalion CP (30N6E1)
  4 SA-20 Missile Transport/Reload Vehicle (22T6)
  5 SA-20 Big Bird Acquisition Radar (64N6)
  6 SA-20 Cheese Board (96L6E)
 22 SA-22 Greyhound System
  1 Pantsir-S TELAR
  2 Pantsir-S1 TELAR, Wheeled
  3 Pantsir-S1 TELAR, Tracked
 23 Air Defense Command and Surveillance Equipment
  1 Mercury Grass
 24 SA-21 Growler SAM System (S-400 Triumf)
  1 SA-21 Towed TEL (5P85TE2)
  2 SA-21 Self-Propelled TEL (5P90S)
  3 SA-21 Command Post (55K6E)
   1 55K6E2 CP
  4 Grave Stone Engagement Radar (92N2E)
  5 SA-21 Acquisition Radar (91N6E)
  6 SA-21 Missile Transport/Reload Vehicle (22T6-2)
  7 SA-21 Target Acquisition Radar 48Ya6K1 (Podlet K-1)
 25 SA-24 SAM System
  1 SA-24 Tripod Launcher
  2 SA-24 Strelets, Truck Mounted
  3 SA-24 Strelets, Tracked
 26 SA-23 Gladiator/Giant SAM System (S-300VM/Antey-2500)
  1 SA-23 Target Detection and Designation Unit
   1 SA-23 Command Post Vehicle (9S457ME CP)
   2 Bill Board B Acquisition Radar (9S15M)
   3 High Screen B Sector Search Radar (9S19M2)
  2 SA-23 Multichannel Missile Guidance Station (MMGS)
   1 Grill Pan Engagement Radar (9S32 MMGR)
   2 SA-23A Gladiator TELAR (9A83M)
   3 SA-23B Giant TELAR (9A82M)
   4 SA-23 Missile Loader/Launcher (9A84M)
   5 Grill Screen (9S32M)
 27 SA-26 SAM System (S-125-2M Pechora-2M)
  1 SA-26 C3 Van
  2 SA-26 Missile Launcher
  3 SA-26 Fire Control Radar
 28 SON-9 Fire Can Engagement Radar
 29 Polyana D4M CP
  1 Polyana D4M PBU
  2 Polyana D4M KSHM
  3 Polyana D4M Maintenance Vehicle
  4 Polyana D4M Diesel Power Plant
 30 9S737MK Ranzhir-M1
  1 PORI P1M Radar Data Processing Post
 31 SA-28 (S-350 Vityaz) SAM System
  1 SA-28 Copper Wolf Command Post Vehicle (50K6A)
  2 SA-28 Grave Yard MFR (50N6A)
  3 SA-28 TEL (50P6)
  4 SA-28 Loader/Launcher (50P6T)
 32 SA-27 SAM System (9K317ME BUK-M3)
  1 SA-27 TELAR (9A317M)
  2 SA-27 TEL (9A316M)
  3 SA-27 Transport/Reload Vehicle (9T243M)
  4 SA-27 Mean Back TER/TTR (9S36M)
  5 SA-27 Command Post Vehicle (9S510)
29 Command, Control, Communications and Intelligence (C3I) System
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
41! General Wheeled Vehicles
 1! Small truck
 2! Medium truck
 3! Large truck
 4! TEL crane truck
 5! Missile fuel truck
 6! Tractor trailer truck
 7! Missile command truck
 8! Missile warhead truck
 9! Artillery command and reconnaissance vehicle
50 Unmanned
 1 BAS-01G Soratnik
 2 Uran-9 UCGV
 3 Uran-6 UCGV
82 Bus
 1 Commuter (Flat Nose)
  1 LiAZ-5256
 6 Kneeling
  1 LiAZ-5293
  2 LiAZ-4292
 18 Articulated (Multi-Unit)
  1 LiAZ-6212
""",
            "1.1.224": r"""
1 Tank
 1 Chieftain MBT
 2 Challenger MBT
  1 Mark I
  2 Mark II
   1 Challenger MBT Mark 2 Command Variant
   2 Challenger MBT Mark 2 Control Variant
   3 Challenger MBT Mark 2 Gun Variant
   4 Challenger MBT Mark 2 Gun Chobham Armour
   5 Challenger MBT Mark 2 Gun Dorchester L2
   6 Challenger MBT Mark 2 Gun Dorchester L2E
 3 Centurion
  1 Centurion Mk 1
  2 Centurion Mk 2
  3 Centurion Mk 3
  4 Centurion Mk 4
  5 Centurion Mk 5
  6 Centurion Mk 6
  7 Centurion Mk 7
  8 Centurion Mk 8
  9 Centurion Mk 9
  10 Centurion Mk 10
  11 Centurion Mk 11
  12 Centurion Mk 12
  13 Centurion Mk 13
2 Armored Fighting Vehicle
 1 FV 432 (APC)
  1 FV 432 Ambulance
  2 FV 432 81mm Mortar Carrier
  3 FV 432 (CP/OP)
  4 FV 435 (Wavell Communications Vehicle)
  5 FV 436 (RADAR)
  6 FV 437 Protoyped
  7 FV 438 Swingfire
  8 FV 439 (SIGS)
  9 FV 430 MK3
 2 FV 103 Spartan (APC)
  1 FV 103 Spartan (APC) EPBA Armour
 3 FV 601 Saladin
 4 FV 107 Scimitar
  1 FV 107 Scimitar EPBA Armour
 5! (deprecated)
 6 FV 603 Saracen
 7 AT 105 Saxon
  1 AT 105 Saxon APC
  2 AT 105 Saxon BFA
  3 AT 105 Saxon IEW
  4 AT 105 Saxon Command
 8 FV 510 Warrior
  1 Warrior BG HQ Command Variant (FV 511)
   1 Warrior BG HQ Chobham Armour
   2 Warrior BG HQ Chobham EPBA Armour
   3 Warrior BG HQ Chobham WRAP Armour
  2 Warrior Infantry HQ Variant (FV 511)
   1 Warrior IFV Chobham Armour
   2 Warrior IFV Chobham EPBA Armour
   3 Warrior IFV Chobham WRAP Armour
  3 Warrior Section Variant (FV 511)
  4 Warrior Observation Post Vehicle (OPV, FV 514)
   1 Warrior OPV Chobham Armour
   2 Warrior OPV Chobham EPBA Armour
  5 Warrior BCV (FV 515)
 9 FV 711 Ferret
 10 FV 721 Fox
 11! (deprecated)
 12 FV 102 Striker
 13 FV 101 Scorpion
 14 FV 106 Samson
 15 Simba APC
 16 Alvis Stormer APC
 17 FV430 Mk3 Bulldog
 18 Ajax
  1 Ajax MCO
  2 Ajax PSO
 19 Ajax Ares
  1 Ajax Ares MCO
  2 Ajax Ares PSO
 20 Ajax Athena
  1 Ajax Athena MCO
  2 Ajax Athena PSO
 21 Ajax Argus
  1 Ajax Argus MCO
  2 Ajax Argus PSO
 22 Fuchs CBRN
 23 MIV Boxer
  1 Boxer Infantry Carrier
  2 Boxer Command Variant
  3 Boxer Specialist Carrier
  4 Boxer Ambulance
3 Armored Utility Vehicle
 1 FV 4204 Chieftain ARV
 2 Challenger ARV
 3 FV 4003 Centurion (MK 5) AVRE
 4 Chieftain AVRE
 5 Combat Engineer tractor
 6 FV 4205 Chieftain AVLB
 7 Mobile Bridge
  1 M2
  2 M3 Amphibious Rig
  3 No 10 Bridge
  4 No 11 Bridge
  5 No 12 Bridge
 8 FV 105 Sultan
 9 FV 104 Samaritan
  1 FV 104 Samaritan EPBA
 10 FV 512 Warrior Repair Vehicle
 11 FV 513 Warrior Recovery Vehicle
 12! Piranha V
 13 Titan Armoured Vehicle Launcher Bridge
 14 Terrier Armoured Digger
 15 FV434 Armoured Repair Vehicle
 16 FV436 Command Vehicle
 17 Trojan Armoured Vehicle Royal Engineers (AVRE)
 18 Ajax Apollo
  1 Ajax Apollo MCO
  2 Ajax Apollo PSO
 19 Ajax Atlas
  1 Ajax Atlas MCO
  2 Ajax Atlas PSO
4 Self-Propelled Artillery
 1 FV 433 Abbot 105-mm Howitzer
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5! (deprecated)
 6 Stormer HVM Carrier
  1 Alvis Stormer w/ Vehicle-Launched Scatterable Mine System (VLSMS)
 7 AS90 155-mm
 8 Guided Multiple Launched Rocket System (GMLRS)
5 Towed artillery
 1 FH-70 155-mm gun
 2 L-118 105-mm
  1 L118 Light Gun, 105 mm (Towed Configuration)
 3 M-56 105-mm
 4 5.5-in/140-mm
6 Small Wheeled Utility Vehicle
 1 LWB Land Rover
  1 Land Rover Command Post
  2 Land Rover Ambulance
   1 Land Rover Ambulance Seats
   2 Land Rover Ambulance Litters
 2 Land Rover 6x6 truck
 3 Tractor, aircraft towing
 4 Land Rover Defender 110XD
 5 Springer Dune Buggy
 6 Grizzly 450 Quad Bike
 7 High Mobility Transporter (HMT)
  1 HMT 400
  2 HMT 600
  3 HMT Extenda
 8 SWB Land Rover
 9 Land Rover WMIK
  1 Land Rover WMIK GMG
  2 Land Rover WMIK HMG
  3 Land Rover WMIK GPMG
 10 Land Rover RWMIK
  1 Land Rover RWMIK GMG
  2 Land Rover RWMIK HMG
  3 Land Rover RWMIK GPMG
 11 All Terrain Mobility Platform
7 Large Wheeled Utility Vehicle
 1 4 Tonne
  1 Leyland 4-Tonne Truck
   1 Leyland General Service (GS) Truck
   2 Leyland w/ Unit Bulk Refueling Equipment (UBRE)
   3 Leyland Water Bowser
 2 8 Tonne
 3 8 Tonne fuel
 4 14 Tonne
 5 14 Tonne with bridge trailer
 6 Mastiff
  1 Mastiff HMG
  2 Mastiff GPMG
  3 Mastiff GMG
  4 Mastiff with Pearson Mine roller
  5 Mastiff (Talisman)
  6 Mastiff PE
  7 Mastiff RWS
  8 Mastiff BFA
 7 Ridgeback
  1 Ridgeback Patrol
  2 Ridgeback Ambulance
  3 Ridgeback HMG
  4 Ridgeback GPMG
  5 Ridgeback GMG
 8 Wolfhound
 9 Jackal
  1 Jackal HMG
  2 Jackal GPMG
  3 Jackal GMG
  4 Jackal EW
 10 Husky
 11 Panther CLV
 12 Buffalo
 13 Coyote
  1 Coyote GMG
  2 Coyote HMG
  3 Coyote BFA
 14 Foxhound 4X4 LPPV
  1 Foxhound Cargo
  2 Foxhound Open Top
 15 Pinzgauer High-Mobility All-Terrain Vehicle
  1 Pinzgauer 710 4x4
   1 Pinzgauer 710M
   2 Pinzgauer 710T
  2 Pinzgauer 712 6x6
   1 Pinzgauer 712M
   2 Pinzgauer 712T
  3 Pinzgauer 716 4x4
   1 Pinzgauer 716M
   2 Pinzgauer Vector Protected Patrol Vehicle (PPV)
  4 Pinzgauer 718 6x6
  5 Astor Ground Support
   1 Astor Mission Support Module
   2 Astor Tactical Ground Station
   3 Astor Support Vehicle
   4 Astor Communications Vehicle
   5 Astor WS Module
   6 Astor WBDL
 16 BR90 Tank Bridge Transporter
 17 Oshkosh Close Support Tanker
  1 Tactical Air Refueller (15000 Litre)
  2 Close Support Tanker (Fuel) (20000 Litre)
  3 Close Support Tanker (Water) (18000 Litre)
 18 Oshkosh 1070F Heavy Equipment Transporter
 19 MAN SV Trucks
  1 MAN SV 6T
  2 MAN SV 9T
   1 MAN HX60 (4x4) 9T, w/ Taipan Counter-battery Radar
  3 MAN SV 15T
  4 MAN SV EPLS
  5 MAN SV UST
  6 MAN SV REC
  7 MAN SV IPDS
 20 Demountable Rack Offload and Pickup System (DROPS)
  1 DAF DROPS MMLC 6x6
   1 DAF DROPS MMLC 8x6
  2 FODEN DROPS IMMLC
 22 Mowag Duro II
  1 Mowag Duro II 4 x 4
  2 Mowag Duro II 6 x 6
 23 Mowag Duro III
  1 Mowag Duro III 4 x 4
  2 Mowag Duro III 6 x 6
8 Small tracked utility vehicle
9 Large Tracked Utility Vehicle
 1 BvS 10 Viking
  1 Viking TCV
  2 Viking CV
  3 Viking RRV
  4 Viking BFA
 2 Warthog
  1 Warthog TCV
  2 Warthog CV
  3 Warthog RRV
  4 Warthog BFA
10 Mortar
 1 Mortar L16 A2 81 MM
 2 Mortar, 51mm, L10A1
 3 Mortar, 82mm
11 Mine Plow
 1! Mortar, 51mm, L10A1
12 Mine Rake
13 Mine Roller
14 Cargo Trailer
 1 0 - 0.5 ton
 2 0.51 - 2 ton
 3 2.01 - 5 ton
 4 5.02 - 10 ton
 5 greater than 10 tons
 6 DROPS Trailer
15 Fuel trailer
 1 1-1000 gallons
 2 1001 - 5000 gallons
 3 greater than 5000 gallons
16 Generator trailer
 1 0 - 100 KW
 2 greater than 100 KW
17 Water trailer
 1 1-1000 gallons
 2 1001- 5000 gallons
 3 greater than 5000 gallons
18 Engineer Equipment
 1 Mine clearing line charge
 2 Dozer blade kit
 3 Lane marking system
 4 4CX-M (GLC) Excavator
 5 Wheelbarrow (EOD Robot)
19 Heavy equipment transport trailer
20 Maintenance equipment trailer
 1 Welding trailer
 2 Compressor
 3 Tools/parts trailer
21 Limber
22 Chemical decontamination trailer
28 Air Defense/Missile Defense Unit Equipment
 1 Rapier SAM System
  1 Rapier Battery Command Post (BCP)
  2 Rapier Launcher
   1 Standard 4-Round Launcher
   2 6-Round Launcher (Darkfire variant)
   3 8-Round Launcher (Rapier 2000/JERNAS)
   4 Tracked Rapier
  3 Blindfire Engagement Radar (DN-181)
  4 Dagger Surveillance Radar (Rapier 2000/JERNAS)
 2 Starstreak SAM System
  1 Man-portable Starstreak
  2 Starstreak Stormer
   1 CVR(T) Stormer Command
  3 Stormer HVM Carrier
 3 Starburst SAM System
  1 Man-portable Starburst
  2 Starburst LML (Lightweight Multiple Launcher)
 4 Land Ceptor Launcher Vehicle
 5 Exactor 2 Launch Trailer
 6 Sky Sabre SAM System
  1 Surface to Air Missile Center (SAMOC) Command Post Vehicle
  2 Sky Sabre Land Ceptor Launcher
  3 Sky Sabre GAMB Radar Vehicle
29 Command, Control, Communications, and Intelligence (C3I) System
 1 Reacher
  1 Reacher Large
  2 Reacher Medium
  3 Reacher RM (BV206 Based)
 2 Weapon Locating Radar
  1 COBRA
  2 MAMBA (BvS10 Viking Based)
41 Mine Flail
 2 Mine Clearance Flail Vehicle
  1 Aardvark JSFU (Joint Service Flail Unit) Mk. 4
50 Unmanned
 1 Wildcat UGV
80 Motorcycle
 4 Dirt Bike
81 Car
 113 Sports Utility Vehicle (SUV), Intermediate/Standard (Medium)
  1 Land Rover
   1 Land Rover 4X4, Early 1980s
  2 Land Rover Defender
 114 Sports Utility Vehicle (SUV), Full/Premium/Luxury (Large)
  1 Range Rover
   1 Range Rover w/ Roof-Mounted PK MG
82 Bus
 4 Double Decker
  1 Double Decker, Aec Routemaster
""",
            "1.1.225": r"""
0 Other
 1 Miscellaneous guns
  1 M901 40-mm machine gun
  2! 20mm Vulcan AD System
  3 Liquid propellant guns
  4 Phalanx (Close-In Weapons Systems (CIWS) Mk15)
 2 Grenade launchers
  1 Mk 19 40-mm
  2 Brunswick Multisalvo Smoke Grenade Launcher
  3 Tracor Aerospace Advanced Smoke Launcher System
 3 Other missile systems
  1 McDonnell-Douglas Harpoon Coastal Defense System
  2 Trailer, UAV
 4 Bridges
  1 Trailer Launched Bridge (TLB)
  2 Mobile assault bridge
  3 M60 bridge
  4 Heavy Dry Support Bridge
  5 Ribbon Bridge, M17
  6 Bailey Bridge, M2
  7 Medium Girder Bridge, M3
  8 Bridge Erection Boat
  9 Rapidly Emplaced Bridge System (REBS)
 5 Command Post
 7 Decontamination Apparatus
  1 M17 Lightweight Decontamination Apparatus
  2 Joint Service Transportable Decon System - Small Scale (JSTDS-SS)
1 Tank
 1 M1 Abrams
  1 M1 Abrams
  2 M1A1 Abrams
  3 M1A2
  4 M1A1 w/ mine rollers
  5 M1A1 w/ mine plows
  6 M1A1 w/ DU armor
  7 M1A2 w/ Combat Vehicle Command and Control (CVCC)
  8 M1A2 SEP
  9 M1A1D
  10 M1A2 SEP w/ mine plows
  11 M1A2 SEP w/ mine rollers
  12 M1A1 w/ full width mine rake
  13 M1A1 SA
   1 M1A1 SA w/ Mine Roller
   2 M1A1 SA w/ Mine Plow
  14 M1A1 Firepower Enhancement Program (FEP)
   1 M1A1 FEP w/ Mine Roller
   2 M1A1 FEP w/ Mine Plow
  15 M1A2 System Enhancement Package (SEP) V2
   1 M1A2 SEP V2 w/ Mine Roller
   2 M1A2 SEP V2 w/ Mine Plow
  16 M1A2 Tank Urban Survivability Kit (TUSK)
  17 M1A2 System Enhancement Package (SEP) V2 Low-Profile (LP)
   1 M1A2 SEP V2 LP w/ Mine Roller
   2 M1A2 SEP V2 LP w/ Mine Plow
  18 M1A2 SEP V3 (M1A2C)
 2 M60 Main Battle Tank (MBT)
  1 M60A3
  2 M60A1
  3! (deprecated)
  4 M60A1 with ERA
  5 M60 MBT w/ Armored Vehicle Launched MICLIC (AVLM)
 3 M551 Sheridan light tank/reconnaissance vehicle
  1 M551A1
 4 M48 medium tank
  1 M48C
  2 M48A1
  3 M48A2
  4 M48A2C
  5 M48A3
  6 M48A4
  7 M48A5
  8 M48H
  9 M48 AVLB
  10 M48 ARV
  11 M48 mine clearing vehicle
  12 M48A2GA2
  13 M48A5E
 5 M47 medium tank
  1 M47
  2 M47M
  3 GLS M47 ARV
 6 M41 light tank
  1 M41C
  2 M41E W/8V-71T Engine
  3 QM41
  4 M41B
  5! M41C
  6 M41 German Tank Improvement (GTI)
 7 Cadillac Gage Commando Stingray light tank
 8 FMC Close Combat Vehicle Light VFM 5 tank
 9 AAI Rapid Deployment Force Light Tank (RDF/LT) Combined Arms Team/Lightweight Combat Vehicle (CAT/LCV)
  1 Prototype
 10 Teledyne Continental Armored Gun System
 11 FCS Mounted Combat System
2 Armored Fighting Vehicle
 1 FMC M2/M3 Bradley
  1 M2A2 Bradley Infantry Fighting Vehicle (IFV)
  2 M3A2 Bradley Cavalry Fighting Vehicle (CFV)
  3 FMC Bradley IFV
  4 M2 Bradley IFV
  5 M2A1 Bradley IFV
  6 M3 Bradley CFV
  7 M3A1 Bradley CFV
  8 M7 BFIST
  9 M2A3 Bradley IFV
  10 M3A3 Bradley CFV
  11 M2A2 ODS SA Bradley IFV
  12 M3A2 ODS SA Bradley CFV
  13 M2A3 CMED BFIST
  14 M3A3 CMED BFIST
   1 M2A3 BFIST with Fire Support System Sensor (FS3)
  15 M2A4 Bradley IFV
 3 FMC M113 Armored Personnel Carrier (APC)
  1 M113A2
   2 M113 Ultra OWS
  2 M113A3
   3 M113 Ultra 40/50 APC
  3 M113A3 w/ M105 trailer
  4! (deprecated)
  5! (deprecated)
  6 M113A1 Improved TOW Vehicle (ITV)
  7 M113A1 TOW
  8 M113A2 ITV
  9 M113A2 TOW
  10 M730 Chaparral Surface-to-Air Missile (SAM) launcher
   1 M730A1
  11 M113
  12 M113A1
  13 M113A1R
  14 M113A2DR
  15 M113A2H
  16 M113A2IT
  17 M113A2MK
  18 M113A2R
  19 M132/M132A1 Flamethrower
  20 M667
  21! M730
  22! M730A1
  23 M741
  24 M741A1
  25 M741A2
  26 RTL
  27 XM474
  28 XM474E2
  29 XM667E1
  30 XM727
  31! XM730
  32 XM741
  33 XM806E1
  34 XM806E2
  35 M58A3 Wolf Smoke Generator System
  36 ADATS
 5 Light Armored Vehicle (LAV) Stryker
  1! FIST
  2! MGS
  3! ATGM
  4! Ambulance
  5! Medical Team
  6! PROPHET
  7! REMBASS/GSR
  8! NBC
  9! 155SP HOW
  10! Plow
  11! Roller
  12! Wrecker
  13! Logistics
  14! Reconnaissance Vehicle
  15! Command and Control TOC Vehicle
  16! Mortar Carrier
  17 Stryker Fire Support Team Vehicle (FIST)
  18 M1126 Stryker PC w/MK 19
   1 M1256 Stryker PC (M1126 Double V-Hull) w/MK 19
  19 M1126 Stryker PC w/M2
   1 M1126 Slat Armored
   2 M1256 Stryker PC (M1126 Double V-Hull) w/M2
  20 M1126 Stryker PC w/M240
  21 M1296 30mm Autocannon
  22 M1128 Stryker Mobile Gun System w/M68A1E4
   1 M1128 Slat Armored
  23 M1127 Stryker Recon Vehicle w/M240
   1 M1127 Slat Armored
   2 M1127 w/M2
   3 M1127 w/MK 19
  24 M1129 Stryker Mortar Carrier w/120-mm Mortar
   1 M1129 Slat Armored
   2 M1252 Stryker Mortar Carrier (M1129 Double V-Hull) w/120-mm Mortar
  25! Stryker Mortar Carrier w/81-mm mortar
  26! Stryker Mortar Carrier w/60-mm mortar
  27 M1130 Stryker Command Vehicle w/M240
   1 M1130 Slat Armored
   2 M1255 Stryker Command Vehicle (M1130 Double V-Hull) w/M240
  28 M1131 Stryker Fire Support w/M240
   1 M1131 Slat Armored
   2 M1251 Stryker Fire Support (M1131 Double V-Hull) w/M240
  29 M1132 Stryker Engineer w/M240
   1 M1132 Slat Armored
   2 M1132 Slat Armored w/ Mine Plow
   3 M1132 Slat Armored w/ Mine Roller
   4 M1132 w/ Mine Plow
   5 M1132 w/ Mine Roller
   6 M1257 Stryker Engineer (M1132 Double V-hull) w/M240
  30 M1133 Stryker Ambulance
   1 M1133 Slat Armored
   2 M1254 Stryker Ambulance (M1133 Double V-Hull)
  31 M1134 Stryker Anti-Tank Guided Missile
   1 M1134 Slat Armored
   2 M1253 Stryker Anti-Tank Guided Missile
  32 M1135 Stryker NBC Recon w/M240
   1 M1135 Slat Armored
  33 LAV-Assault Gun (LAV-AG)
  34 Stryker A1 Initial Maneuver Short-Range Air Defence (IM-SHORAD)
 6 FMC Armored IFV
  1 YPR 765 PRI
  2 YPR 765 PRCO-B command vehicle
  3 YPR 765 PRCO-C1 to C5
  4 YPR 765 PRRDR radar vehicle
  5 YPR 765 PRRDR-C radar/command vehicle
  6 YPR 765 PRGWT ambulance
  7 YPR 765 PRI/I
  8 YPR 765 PRMR mortar tractor
  9 YPR 765 PRVR-A cargo vehicle
  10 YPR 765 PRVR-B cargo vehicle
  11 YPR 765 PRAT
  12 YPR 765 Engineer
  13 YPR 765 Military Police
  14 YPR 765 Repair & Recovery
 7 FMC Lynx (or M113) Command and Reconnaissance Vehicle
 8 M981 FIST-V
 9 M106 mortar carrier
  1 M106 107-mm
  2 M106A1 107-mm
  3 M106A2 107-mm
  4 M1064 120-mm
  5 M1064A2
  6 M1064A3
 10 Electronics & Space Corp M901 ITV
  1 M901
  2 M901A1
  3 M901A3
 11 M125 81-mm mortar carrier
  1 M125A1
  2 M125A2
 12 Cadillac Gage V-600 Armored Car
 13 Cadillac Gage LAV Assault Gun LAV-105
 14! (deprecated)
 15 LAV-105
 16 Chrysler MAC-1 armored car
 17 Cadillac Gage Commando Scout
 18 Cadillac Gage Commando V-300
  1 V-300 w/ TOW
  2 V-300 w/ 81-mm mortar
  3 V-300 ambulance
 19 Cadillac Gage Commando V-150
  1 Commando w/ MG turret
  2 Commando w/ 1-m MG turret
  3 Commando w/ 1-m 20-mm turret
  4 Commando w/ 20-mm turret
  5 Commando w/ 25-mm turret
  6 Commando w/ 40-mm/12.7-mm turret
  7 Commando V-150 S
  8 Commando air defense vehicle
  9 Commando with 76-mm turret-mounted gun
  10 Commando with 90-mm turret-mounted gun
  11 Commando with 81-mm mortar
  12 Commando with TOW
  13 Commando command vehicle
  14 Base security vehicle
  15 Malaysian upgraded V-150 Commando
 20 AV Technology Corporation Dragoon
  1 APC
  2 ASV-XC extended cab
  3 Dragoon Armored Command Vehicle (ACV)
  4 Dragoon Armored Mortar Carrier (AMC)
  5 Dragoon TOW Carrier
 21 Half-track APCs
 22 Cadillac Gage Commando Ranger APC
 23 Vehicle Sys Development Corp Lancer Armored Patrol Vehicle (APV)
 24 AAI Propulsion System Demonstrator Amphibious Assault Vehicle (AAV)
 25! Expeditionary Fighting Vehicle (EFV)
 26 FMC AAV7A1 (LVTP7A1)
  1 AAVC7A1 command vehicle
  2 AAVR7A1 recovery vehicle
  3 AAV7A1 with mine plow
  4 AAV7A1 with VEMASID
  5 AAV7A1 with mine-clearance-system kit
  6 AAVP7A1
  7 AAVC7A2 command vehicle
  8 AAVP7A2
 27 LVTP5A1 Armored AAV
  1 LVTC5 (Command, Model 5)
  2 LVTE1 (Engineer, Model 1)
  3 LVTH6 (Howitzer, Model 6)
  4 LVTR1 (Recovery, Model 1)
 28 Composite Armored Vehicle (CAV)
 29! (deprecated)
 30 M93 Armored Reconnaissance Vehicle
  1 M93A1 Fox
 31 M1117 Armored Security Vehicle
 32 FCS Infantry Combat Vehicle
 33 FCS Armed Robotic Vehicle - RSTA
 34 FCS Armed Robotic Vehicle - Assault
 35 FCS Armed Robotic Vehicle - Light
 36 FCS Recon and Surveillance Vehicle
 37 FCS Command & Control Vehicle
 38 FCS Medical Vehicle - Evacuation
 40 M1200 Armored Knight
 41 LAV-25 8x8
  1 LAV-25
  2 LAV-25A1
  3 LAV-25A2
  4 LAV-AT (Anti-Tank)
   1 LAV-ATA3 (Anti-Tank)
  5 LAV-M (Mortar)
   1 LAV-MA3 (Mortar)
  6 LAV-R (Recovery)
   1 LAV-RA3 (Recovery)
  7 LAV-C2 (Command and Control)
   1 LAV-C2A3 (Command and Control)
  8 LAV-LOG (Logistics)
   1 LAV-LA3 (Logistics)
  9 LAV-MEWSS (Mobile Electronic Warfare Support System)
   1 LAV-EWA3 (Mobile Electronic Warfare Support System)
  10 LAV-25A3
 42 Armored Multi-Purpose Vehicle (AMPV)
  1 XM1283 General Purpose (GP)
  2 XM1284 Medical Evacuation Vehicle (MEV)
  3 XM1285 Medical Treatment Vehicle (MTV)
  4 XM1287 Mortar Carrier Vehicle (MCV)
  5 XM1286 Mission Command (MCmd)
 43 BAE Amphibious Combat Vehicle (ACV)
  1 ACV-C (C2 Variant)
  2 ACV-30 w/ 30-mm Turret
  3 ACV-R recovery vehicle
  4 ACV-P (APC Variant)
3 Armored Utility Vehicle
 1 M88 Medium Recovery Vehicle
  1 M88A1
   1 M88A1 w/M2 .50cal Heavy Machine Gun
  2 M88A2
   1 M88A2 w/M2 .50cal Heavy Machine Gun
  3 M88A1E1
 2 M578 Light Armored Recovery Vehicle
 3! (deprecated)
 4 AVLB
  1 M1 AVLB bridge layer
  2 M60 AVLB
  3 M48 AVLB
  4 M60 AVLB w/o bridge
  5 M104 Wolverine
  6 Joint Assault Bridge (JAB)
  7 MLC-70 AVLB
 5 M728 Combat Engineer Vehicle
 6 M9 Armored Combat Earthmover
 7 Cadillac Gage Commando V-150 Recovery Vehicle
 8 AV Technology Corporation Dragoon
  1 Armored Logistics Support Vehicle (ALSV)
 9! (deprecated)
 10 M113/M113A1/M113A2 Bulldozer
 11 M577/M577A1/M577A2 Command Post
  1 M577 Command Post (MLRS Bn CP)
  2 M577 Command Post (MLRS Btry CP)
  3 M577A2 FDC
  4 M577A3
 12 Stretched M577A2E2 Command Post
 13 M1068
  1 M1068A3 SICPS
   1 M1068A3 SICPS w/M2 .50cal Heavy Machine Gun
 14 FMC (M113) APC Ambulance
 15 M113A2 Recovery Vehicle
 16 Abrams Recovery Vehicle
 17! (deprecated)
 18 Fitters Vehicle
 19 Armored Maintenance Vehicle (AMV)
 20 M1059 Smoke Generating System
 21 Armored Bulldozer, D7 MCAP
 22 Armored Bulldozer, D9R
 23 Armored Obstacle Breacher, Grizzly
 24 Deployable Universal Combat Earthmover (DEUCE)
 25 FCS Recovery and Maintenance Vehicle
 26 Category I MRAP
  1 Cougar H (4x4)
   1 Cougar H (4x4) w/M2 .50cal Heavy Machine Gun
   2 Cougar H (4x4) w/M240 7.62mm Machine Gun
   3 Cougar H (4x4) w/MK19 40mm Grenade Launcher
   4 Cougar JERRV (4x4)
   5 Cougar JERRV (4x4) w/M2 .50cal Heavy Machine Gun
   6 Cougar JERRV (4x4) w/MK19 40mm Grenade Launcher
   7 Cougar JERRV (4x4) w/M249 5.56mm Machine Gun
   8 Cougar CAT I A2 (4x4)
   9 Cougar JERRV CAT I A2 (4x4)
   10 Cougar C4FAF (4x4), w/ TOW
  2 MAXXPRO
   1 MAXXPRO w/M2 .50cal Heavy Machine Gun
   2 MAXXPRO w/M240 7.62mm Machine Gun
   3 MAXXPRO w/MK19 40mm Grenade Launcher
   4 MAXXPRO MEAP M1224A1
   5 MAXXPRO PLUS M1234
   6 MAXXPRO Ambulance M1234A1
   7 MAXXPRO Dash M1235
  3 RG-31 Charger
  4 RG-31 Mk5
  5 Caiman
  6 Category I MRAP RG-33
   1 Category I MRAP RG-33 USSOCOM
 27 Category II MRAP
  1 Cougar HE (6x6)
   1 Cougar HE (6x6) w/M2 .50cal Heavy Machine Gun
   2 Cougar HE (6x6) w/M240 7.62mm Machine Gun
   3 Cougar HE (6x6) w/MK19 40mm Grenade Launcher
   4 Cougar JERRV CAT II (6x6)
   5 Cougar CAT II A1 R2C (6x6)
   6 Cougar CAT II A2 (6x6)
   7 Cougar JERRV CAT II A2 (6x6)
   8 Cougar Ambulance CAT II (6x6)
  2 RG-31E (6x6)
   1 RG-31E (6x6) w/M2 .50cal Heavy Machine Gun
   2 RG-31E (6x6) w/M240 7.62mm Machine Gun
   3 RG-31E (6x6) w/MK19 40mm Grenade Launcher
   4 RG-31E (6x6) w/M249 5.56mm Machine Gun
  3 RG-33L (6x6)
   1 HAGA
  4 RG-31 Mk5E
   1 RG-31A2 MK5E
  5 Caiman
   1 Caiman Plus M1230 (6x6)
  6 MAXXPRO Recovery Vehicle M1249 (6x6)
 28 Category III MRAP
  1 Buffalo
  2 Buffalo A2
 29 MRAP All Terrain Vehicle (M-ATV)
  1 M1274 w/ CROWS
  2 M1276 w/ CROWS
  3 M1277 w/ CROWS
  4 M1240
   1 M1240 w/M2 .50cal Heavy Machine Gun
   2 M1240 w/M240 7.62mm Machine Gun
   3 M1240 w/MK19 40mm Grenade Launcher
  5 M1245A1 SOCOM
   1 M1245A1 SOCOM w/ Underbody Improvement Kit (UIK)
 30 High Mobility Engineer Excavator (HMEE)
 31 M1150 Assault Breacher Vehicle (ABV)
4 Self-Propelled Artillery
 1 M270 Multiple Launch Rocket System (MLRS)
  1 M270A1 MLRS
  2 M270D1 MLRS
 2 M110 203-mm (8-inch) SP Howitzer
  1 M110
  2 M110A2
 3 M109 155-mm SP Howitzer
  1 M109
  2 M109A1
  3 M109A2
  4 M109A3
  5 M109A4
  6 M109A5
  7 M109A6
  8 M109L
  9 M109A7
 4! Ground Launched Cruise Missile (GLCM) launcher
 5! M163 Vulcan Anti-Aircraft gun
 6 M107-175 mm gun
 7! (deprecated)
 8! (deprecated)
 9 155-mm SP Howitzer XM2001 Crusader
 10 Liquid-propellant Artillery System
 11! M42 twin 40-mm SP Anti-Aircraft gun
 12! (deprecated)
 13! General Electric Vulcan-Commando 20-mm SP Air Defense (AD) system
 14! Boeing Avenger pedestal-mounted Stinger SP AD System
 15! Raytheon/Loral Aeronutronic Saber AD missile system
 16! LTV Crossbow pedestal-mounted weapon system
 17 Fiber Optic Guided Missile (FOG-M)
 18! Loral Aeronutronic M48 Chaparral
  1! M48
  2! M48A1
  3! M48A2
  4! M48A3
 19! Block VII Low-Altitude SAM System
 20! Loral Aeronutronic SAM System
 21 Electronic & Space Corp Ground-Launched Hellfire: Heavy (GLH:H)
 22 Line-of-Sight Anti-Tank (LOSAT)
 23 RGM-84 Harpoon Launcher
 24 HIMARS
  1 M-142 HIMARS GMLRS Launcher
  2 M-142 HIMARS ATACMS Launcher
  3 M-142 HIMARS PrSM Launcher
 25 FCS NLOS - Cannon
 26 FCS NLOS - Mortar
5 Towed artillery
 1 M114 155-mm Howitzer
 2 M198 155-mm towed Howitzer
 3 M101 105-mm Howitzer
  1 M101
  2 M101A1
 4 M119 105-mm Light Howitzer
  1 M119A1
  2 M119A2
  3 M119A3
 5 M115 8-inch Howitzer
 6 M777 155-mm Lightweight Towed Howitzer
  1 M777A1 155-mm Lightweight Towed Howitzer
  2 M777A2 155-mm Lightweight Towed Howitzer
 7 M59 155-mm gun
 8 M102 105-mm Howitzer
 9! M1 40-mm Automatic Anti-Aircraft gun
 10! M167 20-mm Vulcan Anti-Aircraft gun
 11! M55 12.7-mm (Quad) Anti-Aircraft MG
 12! MIM 23 Raytheon Hawk Low-to-Medium Altitude SAM System
  1! Battalion
   1! Hawk BN/ADCP
  2! Battery
   1! Hawk BCP
   2! Hawk CWAR
   3! Hawk HPI
   4! Hawk Lehr
 13! MIM 104 Raytheon Patriot High-to-Medium Altitude Air Defense (HIMAD) System
  1! Patriot Command Center
   1! Patriot ICC
   2! Patriot BTOC
  2! Patriot Battery
   1! Patriot ECS
   2! Patriot LS
 14! MIM 14B Nike Hercules SAM System
 15 M993 70-mm Rapid Deployment Multiple Launch Rocket System (MLRS)
 16! Theatre-High Altitude Area Defense(THAAD) System
  1! THAAD Battery TOC
  2! THAAD Radar
  3! THAAD Launcher
 17 FCS NLOS-LS-Launcher
 18 Typhon Medium Range Capability (MRC) Missile System
  1 Typhon Missile Launcher
  2 Typhon Resupply Vehicle
  3 Typhon Command Post Vehicle (Battery Operations Center)
6 Small Wheeled Utility Vehicle
 1 High Mobility Multipurpose Wheeled Vehicle (HMMWV) Humvee
  1 M998 Cargo/Troop Carrier
   1 M998 w/ M2HB
   2 M998 w/ Mk-19
   3 M998A1P1 w/ Add-On Armor
  2 M1038 Cargo/Troop Carrier w/ Winch
   1 M1038A1P1 w/ Add-On Armor
  3 M966 TOW
   1 M966A1P1 w/ Add-On Armor
  4 M1036 TOW w/ Winch
  5 M1045 TOW
  6 M1046 TOW w/ Winch
  7 M1025 Armament Carrier
   1 M1025A1P1 w/ Add-On Armor
  8 M1026 Armament Carrier w/ Winch
   1 M1026 CROWS
   2 M1026A1P1 w/ Add-On Armor
  9 M1043 Armament Carrier
   1 M1043 M2
   2 M1043 M240
   3 M1043 MK19
   4 M1043 M249
  10 M1044 Armament Carrier w/ Winch
  11 M996 Mini-Ambulance (2-Litter)
   1 M996A1 Ambulance
   2 M996A1 Ambulance w/ Add-On Armor
  12 M997 Maxi-Ambulance (4-Litter)
   1 M997A1 Ambulance w/ Add-On Armor
  13 M1035 Soft-Top Ambulance (2-Litter)
   1 M1035A2
  14 M1037 S-250 Shelter Carrier
   1 M1037 w/ M157A2 SGS
  15 M1042 S-250 Shelter Carrier w/ Winch
  16 M1069 HMMWV Prime Mover
   1 M1069 M2
   2 M1069 M240
   3 M1069 MK19
   4 M1069 M249
  17 M1025 Armament Carrier w/ Mk-19
  18 M1025 Armament Carrier w/ M2
  19 M1025 Armament Carrier w/ M60
  20 M707 Knight
   1 M707 Knight M2
  21 M1114 Up-Armored Armament Carrier
   1 M1114 w/ M240
   2 M1114 w/ M2
   3 M1114 w/ Mk-19
   4 M1114 w/ M249
  22 HMMWV w/M56 Coyote Smoke Generator
  23 HMMWV w/M31 Biological Integrated Detection System (BIDS)
  24 HMMWV w/M157 Smoke Generator
  25 M998 w/ AN/MRC-138 HF Radio Transceiver
  26 M1113 Heavy Shelter Carrier
   1 M1113 w/ Mk-19
  27 M1113 Chem Bio Shelter (CBPSS)
  28 HMMWV AN/TSQ-200 Mobile Integrated Tactical Terminal (MITT)
  29 HMMWV AN/TSQ-219 TES SATCOM
  30 HMMWV AN/TSQ-219 MIST Surface Antenna Group
  31 M997A2 Ambulance
  32 M1151 Enhanced Armament Carrier
   1 M1151A1 Integrated Armor Protection (IAP)
   2 M1151 M2
   3 M1151 M240
   4 M1151 MK19
   5 M1151 M249
  33 M1152 Enhanced Cargo/Troop Carrier
   1 M1152A1 Integrated Armor Protection (IAP)
   2 M1152P1 w/ Add-On Armor
   3 M1152A1B2FK5 Armament Carrier, IAP
   4 M1152A1 Battery Command Post Vehicle
   5 M1152A1 w/ AN/TSQ-282 Communications Control Set
   6 M1152A1 w/ AN/TSQ-179D Communications Control Set
   7 M1152A1 w/ AN/TSQ-253(V3) Communications Control Set
   8 M1152A1 w/ AN/TSQ-253(V5) Communications Control Set
   9 M1152A1 w/ AN/MSC-85(V1) Communications Control Set
   10 M1152A1 METMF/NEXGEN V1 Mobile Meteorology and Oceanography (METOC) Center
  34 M1165 Up-Armored HMMWV
   1 M1165A1 Integrated Armor Protection (IAP)
   2 M1165A1B3FK5 Command and Control Group, IAP
  35 M1167 Up-Armored TOW
   1 M1167A1
  36 M1097A1 Heavy HMMWV
   1 M1097A1P1 w/ Add-On Armor
   9 M1097 w/ M2
  37 M1116 Up-Armored HMMWV
   1 M1116 w/ Mk-19
   2 M1116 w/ M2
   3 M1116 w/ M240
  38 HMMWV GMV-S Special Forces Ground Mobility Vehicle
   1 HMMWV GMV-S w/M2 .50cal Heavy Machine Gun
   2 HMMWV GMV-S w/MK19 40mm Grenade Launcher
  39 HMMWV M1123 Cargo Troop Carrier
  40 M1097A2
  41 M1097A2 Prime Mover
  42 M1097A2 Shelter Carrier
  43 M1145 FAC
  44 M1121 TOW Carrier
 2 Warrior NMC-40 Long-range Fast Attack Vehicle (FAV)
  1 Warrior NMC-40 w/M2 .50 cal Heavy Machine Gun
  2 Warrior NMC-40 w/M240 7.62mm Machine Gun
  3 Warrior NMC-40 w/MK19 40mm Grenade Launcher
  4 Warrior NMC-40 w/ TOW
 3 Chenowth Light Strike Vehicle (LSV)
 4! M58/M59 Mine-Clearing Charge (MICLIC) (Towed)
  1! M58A3 w/rocket
  2! M58A4
  3! M59
  4! M58A3 w/o rocket
 5 Teledyne 4x4 725-kg Light Forces Vehicle
 6 TPC 4x4 909-kg Rapid Multi-purpose Vehicle (RAMP-V)
 7 M151 4x4 362-kg Utility Truck
 8 Jeep 4x4 Light Vehicle
 9 Jeep XJ 4x4 Light Truck/Wagon
 10 M38 4x4 363-kg Light Vehicle (CJ-3A)
 11 Cargo Truck 4x4 680-kg
  1 M37
  2 M42
  3 M43
  4 M201
 12 Stewart & Stevenson SS-200 6x6 Multipurpose Light Vehicle
 13 Commercial Utility Cargo Vehicle (CUCV)
 14 M1008 CUCV, Cargo, 1-1/4 ton, 4x4
 15 M1009 CUCV, Utility, 3/4 ton, 4x4
 16 M1010 CUCV, Ambulance, 1-1/4 ton, 4x4
 17 M1031 CUCV, Chassis, 1-1/4 ton, 4x4
 18 M1028 CUCV, Cargo, Shelter Carrier, 1-1/4 ton
 19 Kaiser Jeep M715 4x4 1-1/4 ton Truck
 20 Jeep AM 720 4x4 1135-kg Light Truck
 21 M880 CUCV 4x4 1133 kg
 22 M890 CUCV 4x2 1133 kg
 23 Tractor, Aircraft Towing
  1 A/S32A-31
 24 Ordnance Trailer
 25 Motorcycle
  1 M1030B1 Motorcycle
  2 Motorcycle, Trail Kawasaki KLR 250
  3 Motorcycle; Special Forces variant
  4 Motorcycle, Trail Kawasaki KLR 650
  5 Motorcycle, Yamaha XT 250
  6 HDT M1030M1
 26 All Terrain Vehicle (ATV)
  1 ATV 4X4
   1 ATV Polaris MRZR-D2, 2-seater
   2 ATV Polaris MRZR-D4, 4-seater
   3 ATV Polaris MV700
   4 ATV Polaris MV850
   5 ATV Polaris MRZR-D4A1, 4-seater
   6 ATV Polaris MRZR-A2, 2-seater
   7 ATV Polaris MRZR-A4, 4-seater
  2 ATV 6X6
   1 Military Gator (basic)
   2 Military Gator First Response Expeditionary
  3 ATV 6X4
   1 M-Gator A1
 27! FCS MULE
  1! FCS MULE Retransmission
  2! FCS MULE Countermine
  3! FCS MULE Transport
 28! FCS Small Unattended Ground Vehicle
 29 Flyer 21 Light Strike Vehicle (LSV)
 30 Joint Light Tactical Vehicle (JLTV)
  1 M1278 Heavy Guns Carrier
   1 M1278 w/ M2
   2 M1278 w/ Mk19
   3 M1278A1 w/ M2
  2 M1279 Utility (JLTV-UTL)
   1 M1279A1 Utility (JLTV-UTIL)
   2 M1279A1 w/ Aerial Vehicle Transport (AVT) Shelter
   3 M1279A1 w/ Mobile Section Multi-functional (MSM) Shelter - Shadow
   4 M1279A1 w/ Universal Ground Control Station (UGCS)
  3 M1280 General Purpose (JLTV-GP)
  4 M1281 Close Combat Weapons Carrier (JLTV-CCWC)
   1 M1281 w/ M240B
   2 M1281 w/ M249
 31 Ranger Special Operations Vehicle (RSOV)
  1 RSOV w/M2 .50cal Heavy Machine Gun
  2 RSOV w/MK19 40mm Greande Launcher
  3 RSOV Medical Vehicle
 32 M1163 Growler, Internally Transportable Light Strike Vehicle (ITV-LSV)
 33 M1161 Growler, Internally Transportable Light Strike Vehicle (ITV-LSV)
 34 USMC Ford Utility Trucks
  1 USMC Ford E350 14ft, 4-door
  2 USMC Ford E350, 2-door
  3 USMC Ford E350 16ft, 4-door
  4 USMC Ford E450, Utility
  5 USMC Ford F350, Maintenance
  6 USMC Ford F450, Maintenance
 35 USMC Armored Toyota Vehicles
  1 USMC Armored Toyota Land Cruiser
  2 USMC Armored Toyota Tacoma
 36 M1279 Army Ground Mobility Vehicle (AGMV)
 37 Warehouse Tractor, 4000 lb
 38 Truck, Aviation Light Utility Mobile Maintenance Cart (ALUMMC)
 39 Aviation Ground Power Unit (AGPU), Self Propelled, Towable
7 Large Wheeled Utility Vehicle
 1 M35/M44A2 6x6 2-1/2-ton Cargo Truck
  1 M34 Cargo Truck
  2 M47 Dump Truck
  3 V18A/MTQ Truck Earth-Boring
  4 V17A/MTQ Truck Telephone Maint
  5 M35/M45 Truck
  6 M35A2
  7 M35A2C
  8 M36
  9 M36A2
  10 M48 Tractor Truck
  11 M49 Fuel Tanker
  12 M49A2C
 2 M816, truck, wrecker, 5-ton, 6x6
 3 M819, tractor, wrecker, 5-ton, 6x6
 4 M817 engineer dump truck
 5 M939 6X6 5-ton cargo truck
  1 M923 - Truck, 5-ton, 6x6, Cargo dropside
  2 M923A1 - Version with single rear wheels
  3 M923A2 - Version with CTIS
  4 M932A2 [Guntruck] - Modified version for convoy defence
  5 M923A3 - Version with brake modifications
  6 M924 - Truck, 5-ton, 6x6, LWB, Cargo w/o winch
  7 M925 - Truck, 5-ton, 6x6, Cargo dropside w/winch
  8 M925A1 - Version with single rear wheels
  9 M925A2 - Version with CTIS
  10 M926 - Truck, 5-ton, 6x6, cargo, lwb, w/winch, w/e
  11 M927 - Truck, 5-ton, 6x6, Cargo, XLWB w/o winch
  12 M927 [Winch Equipped] - Truck, 5-ton, 6x6, Cargo, XLWB w/winch
  13 M928 - Truck, 5-ton, 6x6, Cargo, XLWB w/winch
  14 M929 - Truck, 5-ton, 6x6, Dump w/o winch
  15 M929A2 - Version with CTIS plate on front hubs
  16 M930 - Truck, 5-ton, 6x6, Dump w/winch
  17 M931 - Truck, 5-ton, 6x6, Tractor w/o winch
  18 M931A1 - Version with single rear wheels
  19 M932 - Truck, 5-ton, 6x6, Tractor w/winch
  20 M933 - Truck, 5-ton, 6x6, Tractor-wrecker w/winch
  21 M934 - Truck, 5-ton, 6x6, Van, expandable w/winch
  22 M935 - Truck, 5-ton, 6x6, Van, expandable w/o winch
  23 M936 - Truck, 5-ton, 6x6, Wrecker, medium w/winch
  24 M939 - Truck, 5-ton, 6x6, chassis, w/e
  25 M939 [Winch Equipped] - Truck, 5-ton, 6x6, chassis, w/winch, w/e
  26 M940 - Truck, 5-ton, 6x6, chassis, w/winch, w/e
  27 M941 - Truck, 5-ton, 6x6, chassis, w/e
  28 M941 [Winch Equipped] - Truck, 5-ton, 6x6, chassis, w/winch, w/e
  29 M942 Truck, 5-ton, 6x6, chassis, w/e
  30 M942 [Winch Equipped] - Truck, 5-ton, 6x6, chassis, w/winch, w/e
  31 M944 - Truck, 5-ton, 6x6, chassis
  32 OE-MRC PATRIOT Antenna Mast Group (AMG) on M942 chassis
 6! (deprecated)
 7 M543, truck, wrecker: medium, 5-ton, 6x6
 8 M915 Truck, Tractor, Line Haul, 6x4
  1 Cargo
  2 w/ FS Pods
  3 w/ Shelter
  4 M915
  5 M915A1
  6 M915, Engineering Loader
  7 M915A3 Line Haul Tractor
  8 M915A5 Line Haul Tractor
   1 M915A5 Line Haul Tractor w/ M2
   2 M915A5 Line Haul Tractor w/ M240B
   3 M915A5 Line Haul Tractor w/ Mk19
  9 M920 Truck, Tractor Medium Equipment Transport, 20T, 8x6
  10 M917 Truck, Dump, 20T
  11 M917A1 Truck, Dump, 20T
  12 M917A2 Truck, Dump, 20T
  13 M917A3 Truck, Dump 27T
 9 LTV Hummer cab-over 4x4 2268-kg cargo truck
 10 Freightliner All-Terrain Tow Vehicle (ATTV)
  1 Kamaz-4310 with generator set
 11 Stewart & Stevenson SS-300 8x8 2268-kg All-Terrain Vehicle
 12 Stewart & Stevenson Family of Medium Tactical Vehicles (FMTV)
  1 M1078 Truck, Cargo; LMTV w/ Equip
   1 M1078A1P2 Truck, Cargo; LMTV w/ Equip
   2 M1078 Truck, Cargo; LMTV w/ Equip, w/ M240B
   3 M1078 Truck, Cargo; LMTV w/ Equip, w/Mk19
   4 M1078 Truck, Cargo; LMTV w/ Equip, W/ M249
   5 M1078A1 Truck, Cargo; LMTV w/ Equip
   6 M1078A1 Truck, Cargo; LMTV w/ Equip, w/ M2
   7 M1078A1 Truck, Cargo; LMTV w/ Equip, w/ M240B
   8 M1078A1 Truck, Cargo; LMTV w/ Equip, w/ Mk19
   9 M1078A1 Truck, Cargo; LMTV w/ Equip W/ M249
   10 M1078A1P2 Truck, Cargo; LMTV w/ Equip, w/ M2
   11 M1078A1P2 Truck, Cargo; LMTV w/ Equip, w/ M240B
   12 M1078A1P2 Truck, Cargo; LMTV w/ Equip, w/ Mk19
   13 M1078A1P2 Truck, Cargo; LMTV w/ Equip W/ M249
   14 M1078A1P2 Truck, Cargo; LMTV w/ A/N MSQ-138
   15 M1078A2 Truck, Cargo; LMTV w/ Equip
   16 M1078A2 Truck, Cargo; LMTV w/ Equip, w/ M2
   17 M1078A2 Truck, Cargo; LMTV w/ Equip, w/ M240B
   18 M1078A2 Truck, Cargo; LMTV w/ Equip, w/ Mk19
   19 M1078A2 Truck, Cargo; LMTV w/ Equip, w/ M249
  2 M1078 Truck, Cargo; LMTV w/ Equip, w/ Winch
  3 M1079 Truck, Van; LMTV w/ Equip
  4 M1079 Truck, Van; LMTV w/ Equip, w/ Winch
   1 M1079A1P2 Truck, Van; LMTV w/ Equip, w/ Winch
  5 M1080 Truck, Chassis; LMTV w/ Equip
   1 M1080 Truck, Chassis; LMTV w/ MK19 Grenade Machine Gun
  6 M1081 Truck, Cargo; LMTV, LAPES/AD, w/ Equip
   1 M1081A1 Truck, Cargo; LMTV, LAPES/AD, w/ Equip
   2 M1081A1 Truck, Cargo; LMTV, LAPES/AD, w/ Equip, w/ Winch
  7 M1082 Trailer; LMTV
  8 M1083A1 MTV
   1 M1083A1 MTV, w/ M2
   2 M1083A1 MTV, w/ M240B
   3 M1083A1 MTV, w/ Mk19
   4 M1083A1 MTV, w/ M249
  9 M1083A1 MTV, w/ Winch
   1 M1083A1P2 MTV, w/ Winch
   2 M1083A1P2 MTV, w/ Winch, w/ M2
  10 M1084 Truck, Cargo; w/ MHE w/ Equip
   1 M1084A1P2 Truck, Cargo; w/ MHE w/ Equip
   2 M1084A1P2 Truck, Cargo; w/ MHE w/ Equip, w/ M2
   3 M1084A1P2 Truck, Cargo; w/ MHE w/ Equip, w/ M240B
   4 M1084A1P2 Truck, Cargo; w/ MHE w/ Equip, w/ Mk19
   5 M1084A1P2 Truck; w/ Gray Eagle Ground Control Station
  11 M1085 Truck, Cargo; MTV, LWB, w/ Equip
   1 M1085A1P2 Truck, Cargo; MTV, LWB, w/ Equip
  12 M1085 Truck, Cargo; MTV, LWB, w/ Equip, w/ Winch
  13 M1086 Truck, Cargo; MTV, LWB, w/MHE, w/ Equip
  14 M1087 Truck, Van; MTV, Expansible
   1 M1087A1P2 Truck, Van; MTV, Expansible
  15 M1088 Truck, Tractor; MTV, w/ Equip
   1 M1088 MTV w/ M2
   2 M1088 MTV w/ M240B
   3 M1088 MTV w/ Mk19
  16 M1088 Truck, Tractor; MTV, w/ Equip, w/ Winch
   1 M1088 MTV w/ Winch w/ M2
   2 M1088 MTV w/ Winch w/ M240B
   3 M1088 MTV w/ Winch w/ Mk19
   4 M1088A1 MTV w/ M249
   5 M1088A1P2 MTV w/ Winch
   6 M1088A2 MTV w/ Winch
   7 M1088A2 MTV w/ Winch w/ M2
   8 M1088A2 MTV w/ Winch w/ M240B
   9 M1088A2 MTV w/ Winch w/ Mk19
   10 M1088A2 MTV w/ Winch w/ M249
  17 M1089 Truck, Wrecker; MTV, w/ Equip, w/ Winch
   1 M1089 MTV w/ M2
   2 M1089 MTV w/ M240B
   3 M1089 MTV w/ Mk19
   4 M1089 MTV, w/ M249
   5 M1089A1P2 Truck, Wrecker; MTV, w/ Equip, w/ Winch
   6 M1089A1 Truck, Wrecker; MTV, w/ Winch
  18 M1090 Truck, Dump; MTV w/ Equip
   1 M1090 MTV w/ M2
   2 M1090 MTV w/ M240B
   3 M1090 MTV w/ Mk19
  19 M1090 Truck, Dump; MTV w/ Equip, w/ Winch
  20 M1091 Truck, Tanker; MTV w/ Equip, w/ Winch
   1 M1091 MTV w/ M2
   2 M1091 MTV w/ M240B
   3 M1091 MTV w/ Mk19
  21 M1092 Truck, Chassis; MTV w/ Equip
  22 M1093 Truck, Cargo; MTV, LAPES/AD, w/ Equip
   1 M1093 Truck, Cargo; MTV, LAPES/AD, w/ Equip, w/ Winch
  23 M1094 Truck, Dump; MTV, LAPES/AD, w/ Equip, w/ Winch
  24 M1094 Truck, Dump; MTV, LAPES/AD, w/ Equip
  25 M1095 Trailer, MTV
  26 M1096 Truck, Chassis; MTV, LWB, w/ Equip
  27 M1083A1 MTV, w/ Volcano
  28 M1078 Truck, Cargo; LMTV, w/Equip, w/winch, w/M2 .50 cal heavy machine gun
  29 M1083A1 MTV, w/ Winch, M2 .50 Cal HMG
  30 M1157 Truck, Dump
  31 M1083A2 MTV
   1 M1083A2 MTV, w/ M2
   2 M1083A2 MTV, w/ M240B
   3 M1083A2 MTV, w/ Mk19
   4 M1083A2 MTV, w/ M249
 13 TTC FMTV
  1 LMTV
  2 MTV
 14 M54 6x6 5-ton cargo truck series
  1 M41, cargo
  2 M41, dump6
  3 M52, tractor
  4 M54, cargo
  5 M55, cargo
  6 M62k, wrecker, medium
  7 M64, cargo, van
  8 M246, tractor, wrecker
  9 M291, van, expansible
  10 M328, stake, bridging
  11 M543, wrecker, medium
  12 M748, bolster
  13 M139 chassis
 15 M809 6x6 5-ton Cargo Truck Series
  1 M809
  2 M810
  3 M811/M812
  4 M818 Tractor Truck
 16 M813 cargo truck, 5-ton, 6x6
 17 Standard Trailing Arm Drive (TAD) vehicle series
  1 Modular wheeled carrier
  2 Forward Area Multi-purpose Vehicle (FAMV)
  3 Medium Combat Truck (MCT)
 18 Oshkosh MK48-series articulated 8x8 vehicle
  1 MK48/14: logistics platform truck
  2 MK48/15: recovery vehicle
  3 MK48/16: truck tractor
  4 MK48/17: cargo truck with Material Handling Crane (MHC)
  5 MK48/18: load handling system vehicle.
 19 Oshkosh Heavy Expanded Mobility Tactical Truck (HEMTT) 8x8 9979-kg
  1 M977 Cargo
   1 M977 Radio Jammer
   2 M977 Cargo w/ M2
   3 M977 Cargo w/ M240B
   4 M977 Cargo w/ Mk19
   5 M977 Cargo w/ M249
   6 M977A2R1 Cargo
  2 M978 Fuel Servicing
   1 M978 Fuel Servicing w/ M2
   2 M978 Fuel Servicing w/ M240B
   3 M978 Fuel Servicing w/ Mk19
   4 M978 Fuel Servicing w/ M249
   5 M978A4 Fuel Servicing
   6 M978A2 Fuel Servicing
   7 M978A2R1 Fuel Servicing, w/ Winch
  3 M983 Tractor
  4 M984A1/M984E1 Wrecker
   1 M984A1 Wrecker w/ M240B
   2 M984A1 Wrecker w/ M2
   3 M984A1 Wrecker w/ Mk19
   4 M984A1 Wrecker w/ M249
  5 M985 Cargo
   1 M985 Cargo w/ M240B
   2 M985 Cargo w/ M2
   3 M985 Cargo w/ Mk19
   4 M985 Cargo w/ M249
   5 M985A4 Guided Missile Transport (GMT), w/ Crane
   6 M985A4 w/ Volcano Mine Dispensing Unit
  6 M977 w/ Mine Plow
  7 M977 w/ Mine Roller
  8 M985 w/ Mine Roller
  9 M985 w/ Mine Plow
  10 M1074 Palletized Load System (PLS)
   1 M1074 w/ M4 Bituminous Distributor (EMM-BD)
   2 M1074 w/ M5 Concrete Mobile Mixer (EMM-CMM)
   3 M1074 w/ M6 Dump Body (EMM-DB)
   4 M1074 PLS w/ M2
   5 M1074 PLS w/ M240B
   6 M1074 PLS w/ Mk19
   7 M1074 PLS w/ M249
  11 M7 Forward Repair System (FRS)
  12 M1077 PLS Flatrack
  13 M1977 Common Bridge Transporter (CBT)
  14 M1120 Palletized Loading System (PLS)
   1 M1120 LHS w/ M240B
   2 M1120 LHS w/ M2
   3 M1120 LHS w/ MK19
  15 HEMTT Tanker Aviation Refueling System (HTARS)
  16 M1120A4 HEMTT LHS
   1 M1120A4 HEMTT LHS, w/ M2
   2 M1120A4 HEMTT LHS, w/ M240B
   3 M1120A4 HEMTT LHS, w/ Mk19
   4 M1120A4 HEMTT LHS, w/ M249
   5 M1120A4 HEMTT Enhanced Container Handling Unit (ECHU)
   6 M1120A4 HEMTT ECHU, w/ M2
   7 M1120A4 HEMTT ECHU, w/ M240B
   8 M1120A4 HEMTT ECHU, w/ Mk19
   9 M1120A4 HEMTT ECHU, w/ M249
  17 M978 Water Transporter
  18 AS32P19A Firefighting Aircraft Crash Vehicle
  19 P19R Aircraft Rescue Fire Fighting
  20 M984A4 Wrecker
   1 M984A4 Wrecker, w/ M2
   2 M984A4 Wrecker, w/ M240
   3 M984A4 Wrecker, w/ Mk19
   4 M984A4 Wrecker, w/ M249
  23 M1142 Tactical Fire Fighting Truck (TFFT)
  24 M1158 HEMTT Based Water Tender (HEWATT)
 20 Mack RM6866SX 6x6 10000-kg truck
 21 M1070 8x8 Heavy Equipment Transporter (HET)
 22 M911 8x6 truck tractor
 23 M746 8x8 22-1/2 ton tractor truck (HET)
 24 Mack RD8226SX 52000-kg 6x6 tank transporter
 25 Navistar International Corporation F5070 6x4 tank transporter
 26 LARC-5 4x4 4545-kg amphibious cargo carrier
 27 Variable Reach Rough Terrain Forklift Truck (VRRTFLT)
 28 Rough Terrain Container Straddle Truck (RTCST)
 29 Truck, tractor, yard type, 4x2
  1 M878
  2 M878A1
 30 Case MC2500 30-ton rough terrain crane
 31 Crane, truck-mounted, hydraulic, 25-ton (CCE) (Grove TMS 300-5)
 32 Rough terrain crane 4x4 5-ton Hanson H-446A
 33 Wreckers, 2-1/2 ton 6x6
  1 M60
  2 M108
 34 M62, truck, wrecker, medium, 5-ton, 6x6
 35 M246, truck, tractor, wrecker, 5-ton, 6x6
 36 M916 Series trucks
  1 M916A2, Truck, Utility, 5-ton, 6x6
  2 M916A3, Truck, Utility, 5-ton, 6x6
 37 Small Emplacement Excavator (SEE)
 38 Truck, Heavy, M1075 PLS
  1 M1075 w/ M4 Bituminous Distributor (EMM-BD)
  2 M1075 w/ M5 Concrete Mobile Mixer (EMM-CMM)
  3 M1075 w/ M6 Dump Body (EMM-DB)
  4 M1075 PLS w/ M2
  5 M1075 PLS w/ M240B
  6 M1075 PLS w/ Mk19
  7 M1075 PLS w/ M249
  10 Truck, Heavy, M1075A1 PLS
   1 M1075A1 PLS w/ M2
  11 Truck, Heavy, M1075A1 w/ Enhanced Container Handling Unit (ECHU)
   1 M1075A1 ECHU w/ M2
   2 M1075A1 ECHU w/ M240B
   3 M1075A1 ECHU w/ Mk19
 39 Medium Tactical Vehicle Replacement (MTVR) 7-Ton
  1 MTVR MK23 Cargo
   1 MTVR MK23 Cargo w/M2 .50cal Heavy Machine Gun
   2 MTVR MK23 Cargo w/M240 7.62mm Machine Gun
   3 MTVR MK23 Cargo w/Mk19 40mm Grenade Launcher
   4 MTVR MK23A1 Cargo
   5 MTVR AMK23 Armored Cargo
   6 MTVR AMK23A1 Armored Cargo
  2 MTVR MK25 Cargo
   1 MTVR MK25 Cargo w/M2 .50cal Heavy Machine Gun
   2 MTVR MK25 Cargo w/M240 7.62mm Machine Gun
   3 MTVR MK25 Cargo w/Mk19 40mm Grenade Launcher
   4 MTVR MK25A1 Cargo
   5 MTVR AMK25 Armored Cargo
   6 MTVR AMK25A1 Armored Cargo
  3 MTVR MK27 Cargo
   1 MTVR MK27 Cargo w/M2 .50cal Heavy Machine Gun
   2 MTVR MK27 Cargo w/M240 7.62mm Machine Gun
   3 MTVR MK27 Cargo w/Mk19 40mm Grenade Launcher
   4 MTVR MK27A1 Cargo
   5 MTVR AMK27A1 Armored Cargo
  4 MTVR MK28 Cargo
   1 MTVR MK28A1 Cargo, XLWB
   2 MTVR AMK28 Armored Cargo, XLWB
   3 MTVR AMK28A1 Armored Cargo, XLWB
  5 MTVR MK29 Dump
   1 MTVR MK29A1 Dump
   2 MTVR AMK29A1 Armored Dump
  6 MTVR MK30 Dump
   1 MTVR MK30A1 Dump
   2 MTVR AMK30 Armored Dump
   3 MTVR AMK30A1 Armored Dump
  7 MTVR MK31 Tractor
   1 MTVR MK31A1 Tractor
   2 MTVR AMK31 Armored Tractor
   3 MTVR AMK31A1 Armored Tractor
  8 MTVR MK36 Wrecker
   1 MTVR MK36A1 Wrecker
   2 MTVR AMK36A1 Armored Wrecker
  9 MTVR MK37 HIMARS Resupply Vehicle
   1 MTVR AMK37A1 Armored HIMARS Resupply Vehicle
 40 Fork Lifts
  1 4000 lb Rough Terrain, M4K
  2 6000 lb Rough Terrain
   1 5000 lb Light Capability Rough Terrain (LCRT), LCRT 5K II
  3 10000 lb Rough Terrain, M10A
  4 25000 lb Rough Terrain, LK25P44
  5 12000 lb Extendable Boom (EBFL)
 41 Cranes
  1 Crane, Aircraft
  2 Crane, Wheeled, 7.5 ton
 42! Launch Vehicle, Towed
  1! RQ-7 Launch Vehicle
 43 Logistic Vehicle System Replacement (LVSR)
  1 MKR18 Cargo
   1 AMKR18 Armored Cargo
  2 MKR15 Wrecker
   1 AMKR15 Armored Wrecker
  3 MKR16 Tractor Truck
   1 AMKR16 Armored Tractor Truck
 44 MTV M1148A1P2 Load Handling System
8 Small tracked utility vehicle
9 Large Tracked Utility Vehicle
 1 M548 tracked cargo carrier
  1 M1015
  2 Stretched M548A1E1
  3 M667
  4! (deprecated)
  5 Recovery vehicles
  6! (deprecated)
  7 Radar vehicles
  8 M45
  9 M548A1
  10 M548GA1
  11 M548/S
  12 LAR 160
  13 M548A3 Volcano
 2! (deprecated)
 3 M992 Field Artillery Ammunition Support Vehicle (FAASV)
  1 M993 MLRS carrier
  2 XM987 cargo carrier
  3 Armored, Forward-Area, Rearm Vehicle (AFARV)
  4 Armored Maintenance Vehicle
  5 XM1070 Electronic Fighting Vehicle System (EFVS)
  6 Command-post vehicle
  7 M992A3 FAASV
   3 M992A3 FAASV w/ Mk19
 4 M973 Small Unit Support Vehicle (SUSV)
  1 M973A1 Cargo
  2 M1065 Command Control
  3 M1066 Ambulance
  4 M1067 Flatbed
 5 LMC 1500 Over-snow vehicle
 6 Caterpillar 988 50 000-lb (22 680-kg) rough terrain container handler
10 Mortar
 1 M29 81-mm
 2 M224 60-mm Light Company Mortar
  1 M224A1 60-mm
 3 M1 81-mm
 4 M2 60-mm
 5 M19 60-mm
 6 M29A1 81-mm
 7 M30 107-mm Rifled
 8 M252 81-mm
  1 M252A1 81-mm
 9 M120 120-mm
  1 M120A1 120-mm, Towed
11 Mine plow
12 Mine rake
13 Mine roller
 1! Husky mine clearance trailer
 2 Meerkat Husky MK II Vehicle Mounted Mine Detector (VMMD)
 3 M1231 Husky MK III Vehicle Mounted Mine Detector (VMMD)
14 Cargo Trailer
 1 0 - 0.5 ton
  1 Trailer, M1100 with M120
  2 Trailer, M1100, Empty
  3 Trailer, M416
  4 Trailer, Aircraft Maintenance Airmobile
 2 0.51 - 2 ton
  1 Trailer, Cargo, High Mobility, 1 1/4 ton, M1102
   1 Trailer, Cargo, High Mobility, 1 1/4 ton, M1102 Marine Corps Chassis
   2 M1102 Trailer w/ M326 Mortar Stowage System (MSS)
  2 Trailer, Cargo, High Mobility, 3/4 ton, M1101
   1 M1101 Trailer w/ M326 Mortar Stowage System (MSS)
  3 Trailer, Cargo, 1 1/2 ton, M105A2
  4 Trailer, M332, Ammunition
  5 Trailer, UAV Launching
  6 Trailer, M1164, Ammunition
  7 Trailer, M103A2, Generator
  8 Trailer, M103A3, Chassis
  9 Trailer, Schutt LTT 1.5 ton
  10 Trailer, M116A2E1
  11 Trailer, M116A3
   1 Trailer, M116A3 w/ Communications suite
   2 Trailer, M116A3 w/ AN/TSQ-71B Radar Set
   3 Trailer, M116A3 w/ Operations suite
   4 Trailer, M116A3 w/ METMF/NEXGEN suite
  12 Trailer, M1289 Joint Light Tactical Vehicle (JLTV)
  13 Trailer, M101A3
 3 2.01 - 5 ton
  1 Trailer, cargo; 2 1/2 ton, M1082
   1 Trailer, Kitchen; 2 1/2 ton, M1082, MKT-75
   2 Trailer, Radar; 2 1/2 ton, M1082, TPQ-46
  2 Trailer, cargo; 5 ton, M1095
  3 Trailer, cargo, 2 1/2 ton, M200A1
  4 Trailer, M796A1
  5 Trailer, M353
   1 Trailer, Radar, M353, TPS-80 G/ATOR V1
   2 Trailer, Radar, M353, TPS-80 G/ATOR V2
  6 Trailer, Mk38, HIMARS Resupply
  7 Trailer, Cargo; 5 ton, M979
  8 M1006 Semi-Trailer, 4.5 ton
 4 5.02 - 10 ton
  1 Trailer, XM1048, Flatbed
  2 Trailer, XCK2000
  3 Trailer, MK105
  4 Trailer, MK593
  5 Trailer, MMC20 DSS
  6 Trailer, MT020 Engineering
  7 Trailer, MTV, XM1147 LHS, 7.5-ton
  8 Trailer, Portable Concrete Mixer CT818TA8, 6-ton
  9 Trailer, Flatbed, M1073, 7.5 ton
 5 Greater Than 10 tons
  1 M871, 22 1/2 ton
   1 M871A3, 22 1/2 ton
   2 M871A3 LADS Laundry System
  2 M872, 34 ton
  3 M127A2C, 12 ton
  4 M1076 Palletized Load System Trailer (PLST)
   1 M1076A1 PLS, 16 1/2 ton
  5 Trailer, Flatbed, 11-ton, M989 HEMAT
  6 M129A2C Semi-Trailer, Van, Cargo, 12-ton
  7 M872A4/5, 34 ton
   1 M872A4 Flatbed
   2 M872A4 Lowbed
  8 Trailer, GTTU202
  9 M270 Semi-Trailer, 12 ton
   1 M270A1 Semi-Trailer, 12 ton
  10 Trailer, Light Engineer Utility Trailer (LEUT) Type II, 12-ton
 25 Trailer, Containerized Kitchen
15 Fuel trailer
 1 1-1000 gallons
 2 1001 - 5000 gallons
  1 Semi-trailer, fuel service, 5000 gallons, M969
  2 Semi-trailer, fuel service, 5000 gallons, M131A5C
  3 Semi-trailer, Fuel Service, 5000 gallons, MK970
   1 Armored Semi-trailer, Fuel Service, 5000 gallons, AMK970
  4 Semi-trailer, Aircraft Fuel Service, 5000 gallons, M970A1
  5 Semi-trailer, Aircraft Fuel Service, 5000 gallons, M967
 3 greater than 5000 gallons
  1 Semi-trailer, Fuel Service, 7500 gallons, M1062
16 Generator trailer
 1 0 - 100 kW
  1 TES Main Generator
  2 MEP 831A, 3KW
  3 MEP 1040, 10KW
   1 MEP 1041, 10KW, 400HZ
  4 MEP 005A, 30KW
  5 MEP 531A, 2KW
  6 MEP 806A, 60KW
  7 MEP 007A, 100KW
  8 MEP 1050, 15KW
   1 MEP 1051, 15KW, 400HZ
  9 MEP 815B, 30KW
  10 Integrated Trailer-Environmental Control Unit (ECU), Generator (ITEG) II, 25KW
  11 PU 2001, 5KW
  12 PU 2002, 10KW
  13 PU 2010, 15KW
  14 PP 3003, 15KW
  15 PP 3106, 60KW
  16 PU 803, 30KW
  17 MEP 1030, 5KW
  18 MEP 802A, 5KW
  19 PU 797, 5KW
  20 PU 823, 35KW
  21 PU 821, 20KW
  22 MJQ 40B, 30KW
  23 PU 2003, 15KW
  24 PU 2102, 30KW
  25 PU 3102, 10KW
  26 PU 802, 15KW
  27 MEP 1060, 15KW
  28 MEP 1070, 60KW
   1 MEP 1071, 60KW
  29 MEP 807A, 100KW
  30 PU 798, 10KW
  31 PU 805, 60KW
   1 PU 805A, 30KW, Tactical Quiet Generator (TQG)
  32 PP 3105, 30KW
  33 MEP 814B, 15KW, 400HZ
  34 PU 2012, 10KW, 400HZ
  35 MEP 803A, 10KW
  36 PU 801A, 15KW, High Mobility
  37 Battery Support Center-THAAD (BSCT), 28KW
  38 MEP 832A, 3KW, 400HZ
  39 PU 2103, 60KW
  40 PU 2111, 15KW, 400HZ
  41 PU 2112, 30KW, 400HZ
  42 MEP 831A, 10KW, 400HZ, Tactical Quiet Generator (TQG)
  43 MEP 804B, 15KW
 2 greater than 100 KW
  1 MEP 810B, 920KW
  2 Load Bank 1R1663, Electrical, 25MW
17 Water trailer
 1 1-1000 gallons
  1 M149A2 Water Buffalo (400 gal)
  2 Camel Water Trailer (900 gal)
  3 M107 Water Trailer (400 gal)
  4 M1112 Water Buffalo (400 gal)
  5 Bison Water Trailer (500 gal)
 2 1001- 5000 gallons
  1 Hippo Water Trailer (2000 gal)
  2 M1098 Water Trailer (5000 gal)
 3 Greater than 5000 gallons
18 Engineer Equipment
 1 Mine clearing line charge
 2 Dozer blade kit
 3 Lane marking system
 4 High Mobility Engineer Excavator
  1 John Deere Hyex 250-G R05
  2 John Deere Hyex 230-LCRD
  3 John Deere Hyex 330-LCR
  4 John Deere 250G-LC, Armored
  5 John Deere 250-GR
  6 Fecon BH-080HD
 5 Road Grader
  1 Caterpillar 120M (USMC Variant)
  2 Caterpillar 120M (USA Variant)
 6 Scoop Loader, Type DED, 4x4
  1 Scoop Loader, John Deere 624KR
  2 Scoop Loader, Caterpillar 924G
   1 Scoop Loader, Caterpillar 924H
  3 Backhoe Loader, Caterpillar 420E
  4 Skid Steer Loader, Bobcat S-150
  5 Scoop Loader, Caterpillar 279D Type F
  6 Scoop Loader, Case MW24C
  7 Scoop Loader, Case 580N-EP
  8 Scoop Loader, Caterpillar 966H
   1 Scoop Loader, Caterpillar 966H
 7 Water Purifier Lightweight, 125 gph
 8 Mongoose Explosive Stand-Off Minefield Clearer
 9 Volcano mine dispenser, trailer mounted
 10 Tank Assembly Fabric Collapsible, 3000 gal, Water, SMFT-3K
 11 Water Tank, 4750 gal, SMFT-5K
 12 Tactical Water Distribution Equipment Set
 13 Forward Area Water Point Supply System
 14 Water Storage Distribution Set, 800000 gal
 16 M15 Bridge Adapter Pallet (BAP)
 17 M14 Improved Boat Cradle (IBC)
 18 ROWPU - Reverse Osmosis Water Purification Unit
  1 Lightweight Water Purification System (125 Gal/h / 470 L/h)
  2 Tactical Water Purification System (1500 Gal/h / 5700 L/h)
  3 3000-GPH ROWPU (3000 Gal/h / 11400 L/h)
 19 Tank Assembly Fabric Collapsible, Water, GTA
  1 Tank Assembly Fabric Collapsible, Water, GTA-3KF-SL3, 3000 gal
  2 Tank Assembly Fabric Collapsible, Water, GTA-03-OTPW, 3000 gal
  3 Tank Assembly Fabric Collapsible, Water, GTA-20KF-SL3, 20000 gal
  4 Tank Assembly Fabric Collapsible, Water, GTA-50KF-SL3, 50000 gal
 20 Tank Assembly Fabric Collapsible, Water, RCF-3K-WOT, 3000 gal
 21 Tank Assembly Fabric Collapsible, Water, Simtech, 50000 gal
 22 Tank Assembly Fabric Collapsible, Fuel, Simtech
  1 Tank Assembly Fabric Collapsible, Fuel, Simtech, 600 gal, Skid Mounted
  2 Tank Assembly Fabric Collapsible, Fuel, Simtech, 5000 gal
  3 Tank Assembly Fabric Collapsible, Fuel, Simtech, 50000 gal
 23 Tank Assembly Fabric Collapsible, Fuel, 5000 gal
 24 Tank Assembly Fabric Collapsible, Fuel, GTA-3KF, 5000 gal
 25 Tank Farm Interconnection Set, Dual
 26 Amphibious Assault Fuel System
 27 Fuel Tank Storage Module, Sixcon
 28 Unit Batch Laundry Container
 29 Water Tank Storage Module, Sixcon
 30 Ground Expedient Refueling System
  1 Ground Expedient Refueling System, Small
  2 Ground Expedient Refueling System, Medium
 31 Water Distributor, Caterpillar 613C
 32 Mine Clearing Medium Flail, 4x4
 33 Trailer, Bomb Containment
 34 Crane
  1 Crane, All-Terrain, 40-ton
 35 Loader, Tracked
  1 Loader, Skid Steer Type II, CNH M400T
   1 Loader, Skid Steer Type II, CNH M400T, Armored
  2 Loader, Multi-Terrain, Caterpillar 277C
 36 Bulldozer
  1 Caterpillar D6K
  2 Caterpillar T5
   1 Caterpillar T5, Type II
  3 New Holland HD16MW
 37 Mixer, Rotary Tiller
 38 Rotary Sweeper, Towed, M-B 53MH
 39 Semi-Trailer, Crush Screen Wash Plant (CWSP)
 40 Vibratory Roller
  1 Caterpillar CB-534B, 2 Drum
  2 Armored Vibratory Roller, Type II
  3 Vibratory Roller, Type III
 41 Compactor
  1 Armored Compactor, Caterpillar 815F
 42 M58/M59 Mine-Clearing Charge (MICLIC) (Towed)
  1 M58A3 w/rocket
  2 M58A4
  3 M59
  4 M58A3 w/o rocket
 43 Rough Terrain Container Handler (RTCH)
  1 Kalmar RT240
19 Heavy equipment transport trailer
 1 Heavy Equipment Trailer, M1000
 2 Semi-trailer, M870A1, 40-ton
  1 Semi-trailer, M870A2S, 40-ton
  2 Semi-trailer, M870A2E1, 40-ton
 3 Semi-trailer, M172A1, 25-ton
 4 Semi-trailer, M747, 60-ton lowbed
20 Maintenance equipment trailer
 1 Welding Trailer
  1 M103A3 Welding Shop
  2 M200A1 Welding Set
 2 Compressor
 3 Tools/Parts Trailer
  1 M129A2C Semi-Trailer, Van, Maint, 12-ton
   1 M129A4 Semi-Trailer, Van, Maint, 12-ton
  2 M146 Semi-Trailer, Van, 6-ton
  3 XM991 Semi-Trailer, Van, Repair Facility
  4 M749 Semi-Trailer, Van, Parts Storage, 6-ton
  5 M750 Semi-Trailer, Van, Parts Storage, 6-ton
 4 Flood Light Trailer
21 Limber
22 Chemical decontamination trailer
23 Warning System
 1 JTAGS
 2 SHIELD/ALERT
 3 FCS Intelligent Munitions System
 4 Urban Unattended Ground Sensor (U-UGS)
  1 U-UGS Imaging Node
  2 U-UGS Motion Sensor
 5 Tactical Unattended Ground Sensor (T-UGS)
  1 T-UGS Electro-Optic/Infrared Node
  2 T-UGS ISR Node
  3 T-UGS Radiological Nuclear Node
27! Civilian Vehicle
 1! Sedan
 2! Sport Utility Vehicle
 3! Truck Cargo
  1! Truck Small
   1! Pickup Mini
   2! Pickup Medium
   3! Pickup Large
  2! Truck Cargo Medium
  3! Truck Cargo Large
 4! Tractor Trailer Combination
 5! All Terrain Vehicle
  1! ATV 4X4
   1! Polaris Sportsman MV
  2! ATV 6X6
   1! M-Gator
 6! Motorcycle
  1! Motorcycle Street
  2! Motorcycle Trail
   1! Kawasaki KLR 250
28 Air Defense / Missile Defense Unit Equipment
 1 MIM-23 Raytheon HAWK Low-to-Medium Altitude SAM System
  1 Battalion
   1 HAWK BN/ADCP
  2 Battery
   1 HAWK Battery Command Post (BCP)
   2 HAWK CWAR (Continuous Wave Acquisition Radar) AN/MPQ-34/48/55/62
   3 HAWK HPI (High-Power Illuminator) AN/MPQ-33/39/46/57/61 -
   4 HAWK Launcher
   5 HAWK PAR (Pulse Acquisition Radar) AN/MQP-50
   6 HAWK ROR (Range-Only-Radar) AN/MPQ-37/51
   7 HAWK PCP (Platoon Command Post)
 2 MIM-104 Raytheon Patriot High-to-Medium Altitude Air Defense (HIMAD) System
  1 Patriot Command Center
   1 Patriot ICC (Information Coordination Central), AN/MSQ-133
   2 Patriot BTOC
   3 Patriot ICC (Information Coordination Central), AN/MSQ-133B
  2 Patriot Battery
   1 Patriot ECS (Engagement Control Station) AN/MSQ-104
   2 Patriot LS (Launcher Station)
   3 Patriot Radar AN/MPQ-53
   4 Patriot Radar AN/MPQ-63
  3 Patriot Communications Relay Group
   1 Patriot Communications Relay Group (CRG), AN/MRC-137 on M927A1 Truck, cargo, XLWB, 5-ton, 6 X 6, w/o winch
   2 Patriot Communications Relay Group (CRG), AN/MRC-137 on M927A2 Truck with Super Single tires
  4 EPP-III Generator
  5 Guided Missile Transporter (GMT)
  6 Patriot Small Repair Parts Trailer (SRPT)
 3 MIM-14B Nike-Hercules SAM System
 4 Terminal High Altitude Area Defense (THAAD) System
  1 THAAD Tactical Operations Station
  2 THAAD Ground-Based Radar (GBR)
  3 THAAD Launcher
  4 THAAD Launch Control Station
  5 THAAD Operator's Control Unit
  6 THAAD Electronics Equipment Unit
  7 THAAD Cooling Equipment Unit
  8 THAAD Primary Power Unit
  9 M1152A1, THAAD Cable Support
 5 Self -Propelled VSHORAD Gun / Missile System
  1 M163 Vulcan SP Anti-Aircraft Gun
  2 M42 Twin-40mm SP Anti-Aircraft Gun
  3 General Electric Vulcan-Commando 20 mm SP Air Defense (AD) System
  4 Boeing Avenger Pedestal-Mounted Stinger SP Air Defense (AD) System
   1 Avenger Vehicle-Mounted Stinger AN/TWQ-2 (USMC)
  5 Raytheon / Loral Aeronutronic Saber Air Defense (AD) System
  6 LTV Crossbow pedestal-mounted weapon system
  7 Loral Aeronutronic 48 Chaparral
   1 M48
   2 M48A1
   3 M48A2
   4 M48A3
  8 Block VII Low-Altitude SAM System
  9 Loral Aeronutronic SAM System
  10 M6 Linebacker
  11 LAV-AD
 6 Towed VSHORAD Gun / Missile System
  1 M1 40mm Automatic Anti-Aircraft Gun
  2 M167 20mm Vulcan Anti-Aircraft Gun
  3 M55 Quad 12.7mm Anti-Aircraft MG
  4 AN/MPQ-64 Phased Array SHORAD Radar
   1 AN/MPQ-64A3 Phased Array SHORAD Radar
  5 AN/TPQ-36 Firefinder Mobile Radar
  6 AN/TPQ-37 Firefinder Mobile Phased Array Artillery Locating Radar
 7 HMWWV with AMRAAM
  1 USMC Complementary Low Altitude Weapon System (CLAWS)
  2 US Army HUMRAAM
 8 ADA C2 Fixed Position
  1 AN/TSQ-182 Air Battle Management Operations Center (ABMOC)
  2 Communications Control Set (CCS) AN/TSQ-182
  3 Communications Control Set (CCS) AN/TSQ-183A
  4 Communications Control Set (CCS) AN/TSQ-184B
 10 Lightweight Counter Mortar Radar (LCMR)
  1 AN/TPQ-49 LCMR
  2 AN/TPQ-50 LCMR
 11! Complementary Low Altitude Weapon System (CLAWS)
  1! CLAWS Integrated Fire Control Station (IFCS)
  2! CLAWS HMMWV Launcher
 12 AN/TPQ-53 Quick Reaction Capability Radar (QRCR)
  1 AN/TPQ-53 HMMWV
  2 AN/TPQ-53 FMTV
 13 KRFS Counter Drone Radar Vehicle
 14 AN/TPS-77
 15 JLTV M1279 w/ Marine Air Defense Integrated System (MADIS)
 16 POLARIS MRZR-4D w/ Light Marine Air Defense Integrated System (LMADIS)
 17 JLTV M1279 w/ Marine Air Defense Integrated System (MADIS) MK 1, 30mm autocannon and FIM-92 Stinger
 18 Medium Range Intercept Capability (MRIC) Skyhunter Launcher
29 Command, Control, Communications, and Intelligence (C3I) System
 1 Control and Reporting Center / Modular Control Equipment (CRC / MCE)
 2 Control and Reporting Element (CRE)
 3 Control and Reporting Post (CRP)
 4 USMC Tactical Air Operation Center (TAOC)
 5 AN/TSQ-73 Missile Minder
 6 JSTARS Ground Station Module (GSM) AN/TSQ-178
 7 JSTARS Common Ground Station (CGS)
 8 UAV Ground Control Station
  1 Predator Ground Control Station
  2 Hunter Ground Control Station
  3 Shadow Ground Control Station
30 Operations Facility
31 Intelligence Facility
 1 AN/TLQ-17
 2 AN/TSQ-205 Intercept/Jammer
 3 AN/MLQ-40 Prophet
 4 AN/TRQ-32 Teammate
 5 AN/TSQ-138 Trailblazer
 6 AN/MLQ-34
 7 AN/TSQ-134(V) AEPDS
 8 Enhanced Tactical Radar Correlater (ETRAC)
32 Surveillance Facility
 1 JLENS Processing Stations (General)
  1 JLENS PTIR Processing Station
  2 JLENS SuR Processing Station
 2 Integrated Undersea Surveillance System (IUSS) Facility
  1 IUSS HQ
33 Communications Facility
 1 Mobile Subscriber Equipment (MSE) Platform
  1 Large Extension Node, AN/TTC-46
  2 LOS Multichannel Radio Terminal, AN/TRC-190 (V)1
  3 LOS Multichannel Radio Terminal, AN/TRC-190 (V)2
  4 LOS Multichannel Radio Terminal, AN/TRC-190 (V)3
  5 LOS Multichannel Radio Terminal, AN/TRC-190 (V)4
  6 Node Center
  7 Radio Access Unit, AN/TRC-191
  8 System Control Center (Corps) - 2
  9 System Control Center (Division) - 2
  10 Small Extension Node, AN/TTC-48(V)1
  11 Small Extension Node, AN/TTC-48(V)2
  12 Mobile Subscriber Radiotelephone Terminal (MSRT) AN/VRC-97
  13 SHF, Tri-Band, Advanced Range Extension Terminal (STAR-T), AN/TSC-143
 2 SATCOM Terminal, AN/TSC-85B
 3 SATCOM Terminal, AN/TSC-93B
 4 SATCOM Terminal, SMART-T, AN/TSC-154
 5 MQ-1/9 C2 Data Link Terminal
  1 MQ-1/9 Ground Data Terminal (GDT)
  2 MQ-1/9 Portable Ground Data Terminal (PGDT)
  3 MQ-1/9 Primary SATCOM Link (PPSL)
  4 MQ-1/9 Surface Terminal Subsystem (STSS)
  5 MQ-1/9 Satellite Earth Terminal Subsystem (SETSS)
34 Command Facility
35 C4I Facility
 1 Digital Topographic Support System (DTSS)
 2 Ground Based Common Sensor - Light (GBCS-L), AN/MLQ-39
 3 Meteorological Data System, AN/TMQ-31
 4 Ground Based Common Sensor - Heavy (GBCS-H), AN/MLQ-38
 5 JNN - Joint Network Node
 6 CPN - Command Post Node
 7 AN/TSC-154 Secure Mobile Anti-Jam Reliable Tactical Terminal (SMART-T)
36 Control Facility
37 Fire Control Facility
38 Missile Defense Facility
39 Field Command Post
 1 C2 Modular Command Post
40 Observation Post
50 Unmanned
 1 PackBot
 2 Small Unmanned Ground Vehicle (SUGV)
  1 XM1216 SUGV
  2 310 SUGV
  3 FLIR SUGV
  4 EOD MK 1 MOD 0 UGV
  5 EOD MK 2 MOD 0 UGV
  6 EOD MK 2 MOD 1 UGV
  7 EOD MK 3 MOD 1 UGV
  9 Man-Transportable Robotic System, MTRS 2 A/N VSS-6A UGV
  10 Common Robotic System, Individual, CRS-I UGV
  11 Mine Clearing Robot, M160 Light Flail MV-4 UGV
  12 CRS-H UGV
  13 Packbot-510 UGV
  14 Dragon Runner 10 UGV
 3 Remotely Operated Ground Unit for Expeditionary (ROGUE) Fires Vehicle
  1 ROGUE-Fires w/ Navy Marine Expeditionary Ship Interdiction System (NMESIS)
  2 ROGUE-Fires w/ MLRS Family of Munitions (MFOM)
  3 ROGUE-Fires, Long Range Fires (LRF) w/ Tomahawk launcher
 4 Small Multipurpose Equipment Transport (S-MET)
  1 Multi-Utility Tactical Transport (MUTT)
81 Car
 43 4-Door Sedan, Intermediate/Standard (Medium)
  1 Chevrolet Caprice
 44 4-Door Sedan, Full/Premium/Luxury (Large)
  1 Chevrolet Impala
 54 5-Door Hatchback, Full/Premium/Luxury (Large)
  1 Tesla Model S
 63 Wagon, Intermediate/Standard (Medium)
  1 Mercury Wagon
 114 Sports Utility Vehicle (SUV), Full/Premium/Luxury (Large)
  1 Chevy Suburban
83 Single Unit Cargo Truck
 1 Pickup Truck, Mini
  1 Chevy S-10
   1 Chevy S-10, 1980s
   2 Chevy S-10 w/ Boxes
   3 Chevy S-10 w/ Cans
   4 Chevy S-10, Shooter w/ AK-74
   5 Chevy S-10 w/ .50 Cal
   6 Chevy S-10 w/ 60mm Mortar
   7 Chevy S-10 w/ M60
   8 Chevy S-10, Shooter w/ M16
   9 Chevy S-10 w/ Drug Cannon
   10 Chevy S-10 w/ RBS 70
   11 Chevy S-10 w/ Mistral 2
 2 Pickup Truck, Mid-Size
  1 Ford Ranger
 3 Pickup Truck, Full-Size
  1 Ford F-150
 4 Pickup Truck, Crew Cab
  1 Chevrolet Silverado
   1 Chevrolet Silverado w/ Roof-Mounted PK MG
 11 Cargo Truck, up to 2.5 Ton
  1 Cargo Truck, 2.5 Ton w/ Open Cargo Bay
   1 Cargo Truck, 2.5 Ton w/ Open Cargo Bay and 81mm Mortar
  2 Cargo Truck, 2.5 Ton w/ Canvas-Covered Cargo Bay
 12 Cargo Truck, up to 5 Ton
  1 Cargo Truck, 5 Ton w/ Open Cargo Bay
   1 Cargo Truck, 5 Ton w/ Open Cargo Bay and 122mm Tripod-Mounted Rocket Launcher
  2 Cargo Truck, 5 Ton w/ Canvas Covered Cargo Bay
 70 Van
  1 Ford Econoline
84 Single Unit Utility/Emergency Truck
 1 Ambulance Truck
  1 Ambulance Truck, Ford F-450
 10 Fire Engine
  1 Sutphen Commerical Pumper
 11 Aerial Ladder Fire Engine
  1 Sutphen SP70 Aerial Platform
  2 Sutphen SPH100 Aerial Platform
 13 Forest Fire Engine
  1 Wildland Fire Engine, Type 1
  2 Wildland Fire Engine, Type 2
  3 Wildland Fire Engine, Type 3
   1 Heavy Brush Truck, International 7400
  4 Wildland Fire Engine, Type 4
  5 Wildland Fire Engine, Type 5
  6 Wildland Fire Engine, Type 6
   1 Brush Truck, Ford F-550
  7 Wildland Fire Engine, Type 7
 20 Police Paddy Wagon
  1 Police Van, Ford Econoline
   1 Border Patrol Van, Ford Econoline
 23 Police, Pickup Truck
  1 Police Pickup Truck, Ford F-150
   1 Border Patrol Pickup Truck, Ford F-150
   2 Forest Services Pickup Truck, Ford F-150
   3 Park Ranger Pickup Truck, Ford F-150
 91 Utility Truck w/ Boom
  1 International 4400 Electric Utility Truck
  2 GMC TopKick C7500 Digger Derrick
87 Construction Specialty Vehicle
 3 Loader
  1 Caterpillar Model 924H
 4 Loader, Backhoe
  1 Case 580 Super M
 7 Grader
  1 Caterpillar Model 120M
 21 Bulldozer, Tracked
  1 John Deere 550H
   1 John Deere 550H LGP
   2 John Deere 550H LT
  2 Caterpillar Model D7R
  3 Caterpillar Model D7G
 22 Scraper
  1 Caterpillar Model 621G
  2 Caterpillar Model 613C
 23 Skid Steer
  1 John Deere Model 240
  2 Bobcat 863
 24 Dump Truck, Other
  1 Sterling Acterra
   1 Sterling Acterra w/ Hi-Way E2500 Spreader and Snow Plow
 28 Dump Truck, Off Road
  1 Caterpillar 769D Rock Truck
89 Trailer
 23 Trailer, Aerostat Mooring Platform
  1 Mobile Mooring Platform (MMP) for Raven Aerostar TIF-(17K through 30K)
90 Recreational
 2 ATV, 4X4
  1 ATV 4X4, Polaris Sportsman MV
 3 ATV, 6X6
  1 ATV 6X6, John Deere M-Gator
   1 Polaris Sportsman MV7
93 Utility/Emergency Car
 2 Police Car
  1 Police Car, Ford Crown Victoria
   1 Border Patrol, Ford Crown Victoria
  2 Police Car, Dodge Charger
  3 Police Car, Chevy Suburban
   1 Border Patrol, Chevy Suburban
  4 Police Car, Jeep Wrangler
   1 Border Patrol, Jeep Wrangler
 5 Taxi
  1 Taxi, Chevy Caprice
""",
            "1.1.240": r"""
2 Armored Fighting Vehicle - (IFV, APC, SP mortars, armored cars, chemical reconnaissance, Anti-Tank guided missile launchers, etc.)
 1 M-80 APC
  1 M-80
 2 M-60 APC
  1 M-60P APC
 3 BOV APC
  1 BOV-1 Polo M-83 w/ AT-3 ATGM
28 Air Defense / Missile Defense Unit Equipment
 1 Self -Propelled VSHORAD Gun / Missile System
  1 BOV-3 w/ M55A4B1 3 x 20-mm
  2 BOV-30 w/ 2 x 30-mm
 2 Towed VSHORAD Gun / Missile System
  1 M55A3B1 3 x 20-mm
""",
            "1.1.246": r"""
6 Small Wheeled Utility Vehicle
 2 Lis-PM
  1 Lis-PM w/ AGS-17 AGL
7 Large Wheeled Utility Vehicle
 1 MZKT-7930 8x8 Astrolog
""",
            "1.1.249": r"""
10 Mortar
 1 M96 82-mm
""",
            "1.1.265": r"""
1 Tank
 1 T-84 MBT
  1 T-84
  2 T-84U
  3 T-84 Oplot
  4 T-84 Oplot-M
  5 T-84-120 Yatagan
  7 BREM-84 ARV
 2 T-55 MBT
  1 T-55 AGM
  2 T-55MV
 3 T-64 MBT
  1 T-64BM2
  2 T-64U
  3 T-64BM2 Bulat
  4 T-64BV
2 Armored Fighting Vehicle
 1 BTR-80UP
  1 BTR-80UP-KB
  2 BTR-80UP-KR
  3 BTR-80UP-S
  4 BTR-80UP-M
  5 BTR-80UP-BREM
  6 BTR-80UP-R
  7 BTR-80UP-T
 2 BTR-94
 3 KShM Kushetka-B
 4 BTR-3
  1 BTR-3U Hunter
  2 BTR-3U Guardian
  3 BTR-3E
  4 BTR-3E1 w/ BM-3 Shturm-M turret
  5 BTR-3E ARV
  6 BTR-3E 90 FIST-V w/ 90mm gun
  7 BTR-3DA APC w/ BM-3 Shturm-M weapon station
  8 BTR-3KSH ACV
 5 BTR-4 APC
  1 BRM-4K Armored Command and Reconnaissance Vehicle
  2 BTR-4K ACV
  3 BTR-4KSH ACV
  4 BTR-4E1 IFV
  5 BTR-4MV1 IFV
  6 MOP-4K FIST-V
  7 BREM-4K ARV
  8 BSEM-4K Armored Ambulance
  9 BMM-4A Armored Ambulance
  10 BMM-4B Armored Ambulance
  11 BMM-4C Armored Ambulance
 6 Otaman 6x6 AFV
  1 Otaman 6x6 AFV, w/ 122mm Howitzer
 7 Otaman 8x8 AFV
  1 Otaman 8x8 IFV, w/ 30mm autocannon
  2 Otaman 8x8 APC
  3 Otaman 8x8 Armored Ambulance
  4 Otaman 8x8 ARV
  5 Otaman 8x8 FIST-V w/ 122mm Howitzer
3 Armored Utility Vehicle
 1 BTR-7 APC
  1 BTR-70DI (BTR-7 Defender) APC
  2 BTR-70DI-02 Svityaz ACV
  3 BMM-70 Ambulance
  4 BREM-7K ARV
 3 Kozak APC
  1 SRM-1 LAV
  2 Kozak-001 Armored Multipurpose Vehicle
  3 Kozak-002 Armored Multipurpose Vehicle
  4 Kozak-2M1 Armored Multipurpose Vehicle
  5 Kozak-4 LAV
  6 Kozak-5 Special Operations Vehicle
 4 Triton Armored Reconnaissance Car
4 Self-Propelled Artillery
 1 2S22 Bohdana 155mm Howitzer
 2 Modernized BM-21 Grad 122mm MRL
  1 BM-21K
  2 Bastion-1
  3 Bastion-2
  4 BM-21 UM Berest
  5 Verba
 3 Modernized BM-27 Uragan 220mm MRL
  1 Bastion-3
  2 Bureviy
 4 Vilkha 300mm MRL
6 Small Wheeled Utility Vehicle
 1 Bogdan 2351 (4x4)
 2 Bogdan 2251 (4x4) Ambulance
7 Large Wheeled Utility Vehicle
 1 KrAZ-5233 (4x4)
  1 KrAZ-5233VE Spetsnaz
  2 KrAZ-5233 Raptor
  3 KrAZ-MPV Shrek One (4x4) Mine Protected Vehicle
 2 KrAZ Cobra (4x4) Light Armored Vehicle
 3 KrAZ Cougar (4x4) Light Armored Vehicle
 4 KrAZ Spartan (4x4) Light Armored Vehicle
 5 Bogdan Bars-6 (4x4) Armored Reconnaissance Car
 6 Bogdan Bars-8 (4x4) Armored Reconnaissance Car
  1 Bars-8AR Artillery Reconnaissance Car
  2 Bars-8MMK 120mm Mobile Mortar Complex
 7 Novator (4x4) Light Armored Vehicle
  1 Novator Special Operations Vehicle
  2 Novator Armored Command Vehicle
  3 Novator Armored Personnel Carrier
  4 Novator Armored Ambulance
 8 Dozor-B Armored Reconnaissance Car
 9 KrAZ-6322 (6x6) Raptor Armored Multipurpose Vehicle
  1 KrAZ-6322 Soldier
  2 KrAZ-63221 SARM-V Special Rescue Vehicle
 10 KrAZ-6437 (6x6) Logging Truck
 11 KrAZ-6446 (6x6) Tractor
 12 KrAZ-6510 (6x6) UtilityVehicle
  1 KrAZ-6510 Dump Truck
  2 KrAZ-6510TE Tractor
 13 KrAZ-7634 (8x8) Special Wheeled Chassis
  1 KrAZ-7634NE
  2 KrAZ-7634NE-000 Ohila Missile Resupply Vehicle
10 Mortar
 1 M60A Kamerton 60mm
 2 KBA-118 60mm
 3 UPIK-82 82mm
 4 M120-15 Molot 120mm
 5 MP-120 120mm
28 Air Defense / Missile Defense Unit Equipment
 1 S-125-2D SAM System
  1 S-125-2D Towed Launcher
  2 PU 5P73-2D Fixed Turret
82 Bus
 1 Commuter (Flat Nose)
  1 Bogdan A092 (4x4)
""",
            "1.1.267": r"""
1 Tank
 1 T-72M4CZ
  1 VT-72M4CZ Armored Recovery Vehicle
2 Armored Fighting Vehicle
 1 Pandur II 8x8 CZ
  1 Pandur II CZ CPV
  2 Pandur II CZ RECCE (with radar)
  3 Pandur II CZ RECCE (without radar)
  4 Pandur II AEV
  5 Pandur II Medicar
 2 BVP-2
  1 BVP-2V
 3 BVP-1 (Czech)
  1 BVP-1MA IFV
  2 Vz.85 ShM-120 PRAM-S 120mm Mortar Carrier
  3 Tania
  4 OT-90M1
   1 OT-90M2
   2 OT-90M3
 4 CV90 CZ IFV
3 Armored Utility Vehicle
 1 Nexter Titus Infantry Mobility Vehicle
  1 Titus Command Vehicle
  2 Titus Communications Vehicle
  3 Titus Fire Support Vehicle
 2 BVP-1 Utility Variants
  1 BVP-1SM Armored Ambulance
  2 BVP-1PPK Artillery Reconnaissance Vehicle
  3 OT R-5 APC Radio Vehicle
   1 OT R-5M APC Radio Vehicle
   2 OT R-5M1P APC Radio Vehicle
  4 MPP 40P BVP Signals Vehicle
  5 BVP-1 LOS M Reconnaissance Vehicle
  6 VOV-1P Command Vehicle
 3 VPV Armored Recovery Vehicle
 4 DTP-90 Armored Maintenance Vehicle
4 Self-Propelled Artillery
 1 152 mm ShKH DANA-M1 CZ
6 Small Wheeled Utility Vehicle
 1 LOV Iveco DV 4x4
  1 LOV SRTP EW vehicle
  2 LOV MPRS II EW vehicle
  3 LOV with STAR V Convoy protective jammer
7 Large Wheeled Utility Vehicle
 1 Tatra 810
  1 T810, with UKL vz.59 7.62mm LMG
  2 T810, with Retia Revisor
 2 Tatra 815
  1 Tatra 815 4x4
   1 T815 CAP6M Fuel Truck
   2 T815 Communications Truck
   3 T815 Maintenance Truck
   4 T815, with POP-2 Mobile Dressing Station
   5 T815, with RUP-FM-M Reconnaissance system
   6 T815, with MKVR Jammer
  2 Tatra 815 6x6
   1 T815 CAP6 Fuel Truck
   2 T815 CA18 Fuel Truck
   3 T815, with excavator
   4 T815, with AD28 Crane
   5 T815, with AD20 Crane
   6 T815 Water Tanker
   7 T815 Dump Truck
   8 T815, with ACHR-90 Decontamination Station
   9 T815, with Arthur Counter-Battery Radar
  3 Tatra 815 8x8
   1 T815, with Palletized Loading System
   2 T815 VT
   3 T815 Ammo Carrier
   4 T815, with AV15 Crane
   5 T815, with AM-50 EX Bridging System
   6 T815, with STARKOM Mobile Jammer
 3 Tatra 815-7 Force
  1 T815-7 Force PRAM 8x8 vz.82 Mortar Carrier, 120mm
  2 T815-7 Force 4x4 CAP 6M1 Fuel Truck
  3 T815-7 MDO 4x4 Decontamination Truck
  4 T815-7-D PRAM 8x8 Armored Workshop Vehicle
  5 T815-7-DV PEAM 8x8 Armored Recovery Vehicle
 4 Praga V3S 6x6
9 Large Tracked Utility Vehicle
 1 SPOT-55 Tracked Firefighting Vehicle
 2 PzPK Snezka Tracked Reconnaissance Vehicle
  1 PzPK-M Snezka Tracked Reconnaissance Vehicle
10 Mortar
 1 ANTOS towed mortar, 60mm
14 Cargo Trailer
 5 greater than 10 tons
  1 Podvalnik P-50, 69 ton
18 Engineer Equipment
 1 MV-3 Mine Thrower 122mm
 2 KN-251 Scoop Loader
28 Air Defense / Missile Defense Unit Equipment
 1 RACCOS C4I SHORAD System
50 Unmanned
 1 TAROS
  1 UGV-Pz 6x6 RECCE
  2 UGV SOM 6 4x4
""",
            "1.1.268": r"""
1 Tank
 1 T-72 MBT
  1 T-72M1A
  2 T-72M2
  3 VT-72C
2 Armored Fighting Vehicle
 1 BVP-1
  1 OT-90M Zarmod
  2 DPK-90
  3 ZDR Armored Ambulance
  4 BPsVI
  5 BVP-M (upgraded BPsVI)
 2 CV90 MkIV
  1 CV90 MkIV IFV
  2 CV90 MkIV CPV
  3 CV90 MkIV RECCE
  4 CV90 MkIV ARV
  5 CV90 MkIV AEV
3 Armored Utility Vehicle
 1 VT-72Z
 2 MT-72
 3 ZDR
 4 BVP-1CAS
 5 Tatrapan 6x6
4 Self-Propelled Artillery
 1 RM-70
  1 RM-70/85
  2 RM-70/85M
  3 RM-70 Modular
  4 RM-70 Vampir
 2 155 mm ShKH Zuzana
  1 155 mm ShKH Zuzana 2
6 Small Wheeled Utility Vehicle
 1 Aligator 4x4 Amphibious Armored Car
  1 Aligator PVA
  2 Aligator PVS CPV
  3 Aligator DPP RECCE
  4 Aligator PPSA RECCE
  5 Aligator ZV AEV
  6 Aligator RCHBO NBC
10 Mortar
 1 vz.97 98mm
 2 vz.98 81mm
11 Mine Plow
 1 BOZENA-4 MMCS (Mini Mine Clearance System)
""",
            "1.1.276": r"""
1 Tank
 1 M-84AS
 2 Yugoimport T-72 modernization package
2 Armored Fighting Vehicle
 1 M-80A
 2 BTR-50S
 3 BRDM-2 Kurjak
 4 BOV APC
  1 BOV-1 Polo M-83 w/ AT-3 ATGM
  2 M-86 BOV-VP
3 Armored Utility Vehicle
 1 M-84AI
 2 JVBT-55A
4 Self-Propelled Artillery
 1 M-77 Oganj
  1 M-94 Oganj C
 2 LRSVM Morava
 3 M-96 Orkan II
5 Towed Artillery
 1 M84 NORA-A
 2 D-30JA1
7 Large Wheeled Utility Vehicle
 1 FAP 1118
 2 FAP 2026
10 Mortar
 1 M69 82-mm
  1 M69A 82-mm
  2 M69B 81-mm
28 Air Defense / Missile Defense Unit Equipment
 1 9K35 Strela-10 9M37M
 2 Self -Propelled VSHORAD Gun / Missile System
  1 BOV-3 w/ M55A4B1 3 x 20-mm
  2 BOV-30 w/ 2 x 30-mm
""",
            "1.2.0": r"""
50 Unmanned
 1 Generic UAV
  1 Generic UAV - with Droppable Bomb
  2 Generic UAV - IED
80 Civilian Ultralight Aircraft, Non-rigid Wing
 1 Generic Hang Glider, Unpowered
 2 Generic Hang Glider, Powered
 3 Generic Paraglider, Unpowered
 4 Generic Paraglider, Powered
 5 Generic Powered Parachute
81 Civilian Ultralight Aircraft, Rigid Wing
 1 Generic Rigid Wing Ultralight, Weight-shift control
 2 Generic Rigid Wing Ultralight, Control surface (elevator, rudder, aileron) control
83 Civilian Fixed Wing Aircraft, Glider
 1 Generic Sail Plane
 2 Generic Motor Glider
84 Civilian Fixed Wing Aircraft, Light Sport (up to 1320 lbs / 600 kg)
 11 Generic Light Sport Single Piston Engine
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Generic Small Single Piston Engine
 12 Generic Small Twin Piston Engine
 21 Generic Small Single Engine Turboprop
 22 Generic Small Twin Engine Turboprop
 32 Generic Small Twin Jet
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 12 Generic Medium Twin Piston Engine
 21 Generic Medium Single Engine Turboprop
 22 Generic Medium Twin Engine Turboprop
 24 Generic Medium Four Engine Turboprop
 32 Generic Medium Twin Jet
 33 Generic Medium Tri Jet
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Generic Large Twin Engine Turboprop
 24 Generic Large Four Engine Turboprop
 32 Generic Large Twin Jet
 33 Generic Large Tri Jet
 34 Generic Large Four Engine Jet
88 Civilian Fixed Wing Aircraft, Heavy (above 255,000 lbs / 115,666 kg)
 32 Generic Heavy Twin Jet
 33 Generic Heavy Tri Jet
 34 Generic Heavy Four Engine Jet
90 Civilian Helicopter, Small (up to 7,000 lbs / 3,175 kg)
 11 Generic Small Helicopter, Single Rotor, Piston Engine
 12 Generic Small Helicopter, Single Rotor, Turboshaft Engine, Conventional Tail Rotor
 13 Generic Small Helicopter, Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
 14 Generic Small Helicopter, Single Rotor, Turboshaft Engine, No Tail Rotor
 22 Generic Small Helicopter, Coaxial Rotor
 23 Generic Small Helicopter, Intermeshing Rotor
91 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
 11 Generic Medium Helicopter, Single Rotor, Piston Engine
 12 Generic Medium Helicopter, Single Rotor, Turboshaft Engine, Conventional Tail Rotor
 13 Generic Medium Helicopter, Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
 22 Generic Medium Helicopter, Coaxial Rotor
 23 Generic Medium Helicopter, Intermeshing Rotor
92 Civilian Helicopter, Large (above 20,000 lbs / 9,072 kg)
 12 Generic Large Helicopter, Single Rotor, Turboshaft Engine, Conventional Tail Rotor
 13 Generic Large Helicopter, Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
 21 Generic Large Helicopter, Tandem Rotor
 22 Generic Large Helicopter, Coaxial Rotor
100 Civilian Lighter than Air, Balloon
 1 Generic Free Gas-Filled Balloon
 2 Generic Tethered Gas-filled Balloon
 3 Generic Hot Air Balloon
101 Civilian Lighter than Air, Airship
 1 Generic Non-rigid Airship (Blimp)
 2 Generic Semi-rigid Airship
 3 Generic Rigid Airship
 4 Generic Hybrid Airship
""",
            "1.2.10": r"""
1 Fighter/Air Defense
 1 A-4AR Fightinghawk
2 Attack/Strike
 1 FMA IA 58 Pucara
 2 IA-63 Pampa
  1 Pampa II
  2 Pampa III
4 Cargo/Tanker
 1 TC-12B Huron
40 Trainer
 1 FMA/FAdeA Pampa
  1 FMA IA 63 Pampa
  2 FAdeA AT-63 Pampa
""",
            "1.2.13": r"""
1 Fighter/Air Defense
 1 McDonnell-Douglas F/A-18 Hornet
  1 F/A-18A
  2 F/A-18B
  3 F/A-18F
 2 F-35 Joint Strike Fighter (JSF)
  1 F-35A CTOL
4 Cargo/Tanker
 0 Cargo/Tanker, Other
 1 GAF Nomad
  1 N22B
  2 N24A
 2 Lockheed C-130 (Model 382) Hercules
  1 C-130
   1 C-130J-30
 4 KC-30A MRTT
 5 King Air Model B300
 6 G.222/C-27 Spartan
  1 C-27J Spartan
5 ASW/Patrol/Observation
 1 AP-3C
 2 Boeing P-8 Multi-Mission Maritime Aircraft (MMA)
  1 P-8A Poseidon (AUS)
6 Electronic Warfare (EW)
 1 EA-18G Growler
 3 AP-3C(EW)
8 Surveillance/C2 (Airborne Early Warning)
 1 Boeing 737-7ES AEW&C
  1 E-7A Wedgetail
20 Attack Helicopter
 1 Eurocopter Tiger
  1 ARH Tiger
21 Utility Helicopter
 1 MRH 90
 2 Sikorsky S-70A
  1 S-70A-9
 3 AW139
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Sikorsky S-70B
  1 S-70B-2
  2 MH-60R Seahawk
23 Cargo Helicopter
 1 Boeing Models 114/414
  1 CH-47D
  2 CH-47F
26 Training Helicopter
 1 Bell 429 GlobalRanger
 2 EC-135T2+
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 127
 2 Pilatus PC-21
50 Unmanned
 1 Kingfisher UAV
  1 Kingfisher-1 UAV
  2 Kingfisher-2 UAV
 2 RQ-7 Shadow UAV
  1 RQ-7B
 3 AeroVironment Wasp
  1 RQ-12A Wasp AE
 4 Schiebel Camcopter S-100
 5 Boeing MQ-28 Ghost Bat
 6 RQ-21A Integrator
 7 MQ-4C Triton
84 Civilian Fixed Wing Aircraft, Light Sport (up to 1320 lbs / 600 kg)
 11 Single Piston Engine
  1 Jabiru J120
  2 Jabiru J160
  3 Jabiru J170
  4 Jabiru J230
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Seeker SB7L-360A
  2 GippsAero GA8 Airvan
  3 GippsAero GA10
""",
            "1.2.14": r"""
1 Fighter/Air Defense
 1 Eurofighter Typhoon
  1 Eurofighter Typhoon AS
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Diamond DV20 Katana
  2 Diamond DA40 Diamond Star
   1 DA40 D
   2 DA40 F
   3 DA40 NG
   4 T-52A
   5 DA40 XLT
   6 DA40 Tundra Star
   7 eDA40
 12 Twin Piston Engine
  1 Diamond DA-62
""",
            "1.2.16": r"""
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 129
""",
            "1.2.29": r"""
1 Fighter/Air Defense
 1 SAAB JAS 39 Gripen
  1 F-39E
  2 F-39F
2 Attack/Strike
 1 Embraer Super Tucano
 2 McDonnell-Douglas A-4 Skyhawk
  1 AF-1
  2 AF-1A
  3 AF-1B
  4 AF-1C
4 Cargo/Tanker
 1 C-95 / EMB 110 Bandeirante
 2 Embraer KC-390
 3 C-105A Amazonas
5 ASW/Patrol/Observation
 1 Embraer EMB 145 MP (P-99)
 2 P-95 Bandeirulha / Embraer EMB 111A Bandeirante Patrulha
 3 P-3 Orion
  1 P-3AM Orion
8 Surveillance/C2 (Airborne Early Warning)
 1 Embraer EMB 145 AEW&C (R-99A/E-99)
 2 Embraer EMB 145 MULTI INTEL (R-99B/R-99)
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Sikorsky S-70B
  1 SH-16 SeaHawk
 2 Westland Lynx (Naval)
  1 AH-11A Super Lynx Mk21A
  2 AH-11B Super Lynx Mk21B
50 Unmanned
 1 Vant VT-15
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 22 Twin Engine Turboprop
  1 Embraer EMB 120 Brasilia
 32 Twin Jet
  1 Embraer EMB-500 Phenom 100
  2 Embraer EMB-505 Phenom 300
  3 Embraer EMB-545
  4 Embraer EMB-550
   1 Embraer EMB-550 Praetor 600
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 32 Twin Jet
  1 Embraer EMB 170
   1 Embraer ERJ170-100 (E-170)
   2 Embraer ERJ170-200 (E-175)
  2 Embraer EMB 190
   1 Embraer ERJ190-100 (E-190)
   2 Embraer ERJ190-200 (E-195)
   3 Embraer ERJ190-300 (E190-E2)
   4 Embraer ERJ190-400 (E195-E2)
  3 Embraer ERJ 145 Series
   1 Embraer ERJ135
   2 Embraer ERJ140
   3 Embraer ERJ145
""",
            "1.2.39": r"""
1 Fighter/Air Defense
 1 McDonnell Douglas CF-18 Hornet
  1 CF-188 A
  2 CF-188 B
4 Cargo/Tanker
 1 CC144 Challenger
 2 Bombardier 415 Superscooper
 3 CC-150 Polaris
  1 CC-150T Polaris
 4 CC-177 Globemaster III
 5 CC-130 Hercules
  1 CC-130J Super Hercules
  2 CC-130H Tanker
5 ASW/Patrol/Observation
 1 CP-140 Aurora
  1 CP-140M Aurora
 2 CP144 Challenger
6 Electronic Warfare (EW)
 1 CE144 Challenger
9 Air-Sea Rescue (ASR)
 1 CC-295 Kingfisher
 2 CC-115 Buffalo
21 Utility Helicopter
 1 CH-146 Griffon
 2 CH-149 Cormorant
 3 CH-147F
22 Anti-Submarine Warfare/Patrol Helicopter
 1 CH-124 (HELO)
  1 CH-124
  2 CH-124A
  3 CH-124B
 2 CH-148 Cyclone
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 115 (CT-155 Hawk)
 2 Raytheon / Pilatus PC-9 Mk II (Beech Mk II)
  1 CT-156 Harvard II
50 Unmanned
 1 Heron UAV Family
  1 Heron 1
  2 Heron TP
 2 MQ-9B SkyGuardian
57! Non-combatant Commercial Aircraft
 1! Passenger Airline
  1! DASH-8
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Diamond DA20 Katana
 22 Twin Engine Turboprop
  1 de Havilland Canada DHC-6 Twin Otter
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 22 Twin Engine Turboprop
  1 Bombardier Aerospace DHC-8 Dash 8 Series 100, 200
   1 Bombardier Dash 8-100
   2 Bombardier Dash 8-200
 32 Twin Jet
  1 Bombardier Challenger 300
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Twin Engine Turboprop
  1 Bombardier Aerospace DHC-8 Dash 8 Series 300, 400
   1 Bombardier Dash 8-300
   2 Bombardier Dash 8-400
 32 Twin Jet
  1 Bombardier Global Express Series
   1 Global Express (BD-700-1A10)
   2 Global 6000 (formerly Global XRS)
   3 Bombardier Global 5000
   4 Global 7000
   5 Global 8000
  2 Bombardier CRJ200 Series
   1 Bombardier CRJ100
   2 Bombardier CRJ200
   3 Bombardier CRJ440
  3 Bombardier CRJ700 Series
   1 Bombardier CRJ700
   2 Bombardier CRJ900
   3 Bombardier CRJ1000
  4 Bombardier Challenger 600
   1 CL-600
   2 CL-600S
   3 CL-601-1A
   4 CL-601-1A/ER
   5 CL-601-3A
   6 CL-601-3A/ER
   7 CL-601-3R
   8 CL-604
   9 C-143A
   10 CL-605
   11 CL-650
91 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Leonardo (AgustaWestland) AW139
   1 AW139 STARS Air Ambulance
""",
            "1.2.45": r"""
1 Fighter/Air Defense
 1 Shenyang J-6/F-6 (Farmer)
  1 J-6II (F-6II)
  2 J-6III
 2 Xien J-7 (Fishcan)
  1 J-7II
  2 J-7E
  3 J-7III
  4! F-7 III
  5 J-7G
  6 J/F-7M
  7 J-7C
 3 Shenyang J-8 (Finback)
  1 J-8 I Finback A
  2 J-8 II Finback B
   1 J-8III (J-8C)
  3 J-8IIF (J-8F)
  4 J-8IIH (J-8H)
   1 J-8IIM
  5 J-8 IV (J-8D)
 4 Chengdu Aircraft Industrial Corp. J-9
 5 Chengdu J-10
  1 J-10A
  2 J-10S
  3 J-10AH
  4 J-10B
  5 FC-20
  6 J-10C
 6 Shenyang J-11 (Flanker-L)
  1 J-11
  2 J-11A
  3 J-11B
  4 J-11BS
  5 J-11BH
  6 J-16 (Flanker X4)
  7! J-17
  8! Shenyang J-15
  9 J-11D
 7 Chengdu J-20
  1 Chengdu J-20A
  2 Chengdu J-20S
 8 Shenyang J-35
  1 Shenyang J-35A
 9! CAC/PAC FC-1/JF-17 Thunder
 10 Shenyang J-15
  1 Shenyang J-15 (Flanker K, Flying Shark)
  2 Shenyang J-15S (Flanker X2, Flying Shark)
  3 Shenyang J-15T (Flanker X2, Flying Shark)
2 Attack/Strike
 1! Harbin H-5
 2 Nanchang Q-5 (Fantan)
  1 Q-5
  2 Q-5I
  3 Q-5IA
  4 Q-5 II
  5 A-5C Fantan
  6 Q-5III / Q-5C
  7 Q-5IV / Q-5D
  8 Q-5E
  9 Q-5F
  10 Q-5J
  11 Q-5K Kong Yun
  12 Q-5M
  13 A-5
  14 A-5B
  15 A-5D
  16 A-5J
  17 A-5K
  18 A-5M
 3! (deprecated)
 4 Xian Aircraft Company JH-7
  1 JH-7
  2 JH-7A
  3 JH-7B
  4 FBC-1 Flying Leopard
  5 FBC-1A Flying Leopard
 5! (deprecated)
 6! (deprecated)
 7 Su-35 Flanker E/M
  1 Su-35S
3 Bomber
 1 Harbin H-5 (B-5) Beagle
 2 Xian H-6 (B-6) Badger
  1 B-6 Badger A
  2 B-6D Badger (ASM platform)
  3 H-6H
  4 H-6M
  5 H-6K
  6 H-6C
  7 H-6E
  8 H-6F
  9 H-6J
  10 H-6N/H-6X1
4 Cargo/Tanker
 1 Shaanxi Aircraft Company Y-8
  1 Y-8A (helicopter carrier)
  2 Y-8E (drone carrier)
  3 Y-8C
  4 Y-8D
  5 Y-8F-100
  6 Y-8F-200
  7 Y-8F-400
  8 Y-8G (Tanker)
  9 Y-8K
 2 Xian Aircraft Company Y-7
  1 Y-7 (cargo)
  2 Y-7H-500 (cargo)
 3! (deprecated)
 4! (deprecated)
 5! ASW/Patrol/Observation
  1! Harbin Aircraft Manufacturing Corp. SH-5
  2! Shannxi Aircraft Company Y-8X
 6 Xian HY-6 (Tanker)
  1 HY-6U
  2 HY-6D
  3 HY-6DU
 7! Shaanxi Y-8XZ
 8 Xian Y-20
  1 Y-20U (Tanker)
  2 Y-20A
  3 Y-20B
 9 Shaanxi Y-9
5 ASW/Patrol/Observation
 1 Harbin Aircraft Manufacturing Corp. SH-5
 2 Shaanxi Aircraft Company Y-8
  1 Y-8AF
  2 Y-8FQ
  3 Y-8Q
  4 Y-8W
  5 Y-8X
6 Electronic Warfare (EW)
 1 Shenyang J-16D
 2 H-6G
 3 Y-8 EW
  1 Y-8CA (High New 1)
  2 Y-8CB
  3 Y-8DZ (High New 2)
  4 Y-8GX1
  5 Y-8GX3 (High New 3)
  6 Y-8GX7
  7 Y-8JB
  8 Y-8XZ
  9 Y-8EW
 4 Y-9 EW
  1 Y-9JB (GX-8) Electronic intelligence
  2 Y-9XZ (GX-9) Psychological Operations/Cyberwarfare
  3 Y-9G (GX-11) ECM
 5 SH-5A
 6 Shenyang J-15D (Roaring Shark)
7 Reconnaissance
 1 Shenyang JZ-6
 2 Shenyang JZ-8
  1 Shenyang JZ-8F
 3 Shaanxi Y-8T
 4 Tupolev Tu-154M ELINT
 5 Xian H-6B
8 Surveillance/C2 (Airborne Early Warning)
 1 Xian KJ-2000 (Mainring)
 2 Shaanxi Aircraft Company Y-8 AEW
  1 Y-8H
  2 Y-8J
  3 Y-8T
  4 Y-8W Balance Beam (KJ-200)
 3 KJ-500 AEW
  1 KJ-500
 4 Xian KJ-600
 5 High Altitude Surveillance Balloon
20 Attack Helicopter
 1 Harbin Z-9
  1 Z-9W
  2 Z-9WA
 2 CAIC Z-10 (WZ-10) Fierce Thunderbolt
  1 Z-10
  2 Z-10K
 3 Changhe Z-11 Attack
  1 CZ-11W
  2 Z-11WB
 4 Harbin Z-19 (WZ-19) Black Whirlwind
  1 Z-19
21 Utility helicopter
 1 Changhe Z-8
  1 Changhe Z-8A
  2 Changhe Z-8F
  3 Changhe Z-8L
 2! (deprecated)
 3! Nanchang Aircraft Manufacturing Company CJ-6
  1! CJ-6A
  2! CJ-6B
  3! K-8
 4 Harbin Z-9
  1 Harbin Z-9A
  2 Z-9B
  3 Z-9C
 5 Changhe CA 109
 6 Changhe Z-11
  1 Z-11J
  2 Z-11MB1
  3 Z-11ME1
 7 Changhe Z-18
  1 Z-18A
 8 Harbin Z-20
  1 Z-20
  2 Z-20S
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Harbin Z-9
  1 Z-9EC
  2 Z-9D
 2 Changhe Z-8 ASW Patrol
  1 Z-8 AEW
 3 Changhe Z-18 ASW Patrol
  1 Z-18F ASW
  2 Z-18J AEW
 4 Ka-28/31 Helix
  1 Ka-28 ASW
  2 Ka-31 AEW
 5 Harbin Z-20 ASW Patrol
  1 Z-20F
24 Observation Helicopter
 1 Changhe Z-11 Observation
  1 Z-11W
  2 Z-11WA
40 Trainer
 1 Chengdu Aircraft Industrial Corp. JJ-5
 2 Changdu Aircraft Industrial Corp. JJ-7/FT-7
 3 Guizhou Aviation Industry Corp JJ-7
 4 Nanchang Aircraft Manufacturing Company CJ-6
  1 CJ-6A
  2 CJ-6B
 5 Hongdu JL-8 / Nanchang JL-8 / Karakorum K-8
 6 Guizhou JL-9
  1 JL-9H Jet Trainer
  2 JL-9G Carrier Trainer
 7 Hongdu L-15
50 Unmanned
 1 CASC Rainbow
  1 CH-1
  2 PW-1
  3 CH-2
  4 PW-2
  5 CH-3
  6 CH-3A
  7 CH-4A
  8 CH-4B
  9 CH-5
  10 CH-7
  11 CH-10
  12 CH-91 (BZK-008)
  13 CH-92
  14 CH-92A
  15 CH-802
  16 CH-803
  17 CH-901 (BG-201, WS-43, SULA-30/SULA-89) Loitering Munition / Reconnaissance UAV
 2 Harbin UAV
  1 Harbin BZK-005
 3 GAIC UAV
  1 GAIC BZK-007
  2 WZ-7 (Soaring Dragon)
 4 Aisheng UAV
  1 ASN-207
  2 ASN-206
  3 ASN-105
  4 ASN-15
  5 ASN-209
  6 ASN-1
  7 ASN-7
  8 ASN-9
  9 ASN-12
  10 ASN-101
  11 ASN-102
  12 ASN-104
  13 ASN-105A
  14 ASN-105B
  15 ASN-106
  16 ASN-109
  17 ASN-205
  18 ASN-211
  19 ASN-212
  20 ASN-213
  21 ASN-215
  22 ASN-216
  23 ASN-217
  24 ASN-218
  25 ASN-229
  26 ASN-229A
  27 ASN-SE1
  28 BJ7104 (Type 02)
  29 BZK-006
  30 D-4
  31 DCK-006
  32 Ba-2 (Drone 2)
  33 B2B (Drone 2B)
  34 B2D (Drone 2D)
  35 Ba-7 (Drone-7)
  36 Ba-9 (Drone-9)
  37 JWP01
  38 JWP02
  39 Silver Eagle
  40 WZ-6
  41 Aisheng BZK-600
 5 DJI UAV
  1 Phantom 1 Quadcopter
  2 Phantom 2 Quadcopter
  3 Phantom 3 Quadcopter
  4 Phantom 4 Quadcopter
  5 Spreading Wings S1000 Octocopter
 6 Walkera Scout X4 Quadcopter
 7 XUAV Talon PNP
 8 NRIST S-100
  1 S-100L
  2 S-100W
 11 Wing Loong UAV
  1 Pterosaur I
  2 GJ-1 (Pterodactyl I, Wing Loong 1)
  3 GJ-2 (Wing Loong 2)
 15 WZ-2000
 17 Xinying Sky Wing
 19 BZK-002 UAV
 29 AW-2 Falcon Hawk
 34 Cloud Shadow UAV ISR
  1 Cloud Shadow UAV Armed Recon
  2 WZ-10 (Wind Shadow)
 35 J-6 Drone
 36 Nanjing CK-1
  1 CK-1A
  2 CK-1B
  3 CK-1C
  4 CK-1E
 37 ASN-301 (HU-01, JWS-01, ASN F-17, Harpy)
 38 J-5 Drone
 39 J-7 Drone
 40 CW-25E
 41 Shenyang Divine Eagle
 42 GJ-11 (Lijian) Sharp Sword UCAV
 43 Ziyan Blowfish A3
 44 CASIC WJ-700
 45 NORINCO CR500 Golden Eagle
 46 TB-001
  1 TB-001A
 47 Yuneec UAV
  1 Typhoon H Plus Hexacopter
57! Non-Combatant Commercial Aircraft
 1! Passenger Airline
  1! Harbin Aircraft Manufacturing Corp. Y-12(I)
  2! Harbin Aircraft Manufacturing Corp. Y-12 (II)
  3! Harbin Aircraft Manufacturing Corp. Y-12 (IV)
  4! Shaanxi Aircraft Company Y-8B
  5! Shaanxi Aircraft Company Y-8C
  6! Xian Aircraft Company Y7-100
  7! Xian Aircraft Company Y7-100C
  8! Xian Aircraft Compnay Y7-200
  9! Xian Aircraft Company Y7-200B
  10! A. S. Yakovlev Design Bureau YAK-42 Clobber
  11! Tupolev TU-154M Careless
 2! Agriculture
  1! Nanching Aircraft Manufacturing Company N-5A
  2! Harbin Aircraft Manufacturing Corp. Y-11B (I)
  3! WSK-PZL Mielec M-18 Dromader
 3! Helicopter
  1! Harbin Aircraft Co. Z-9/Z-9A (Eurocopter AS 365N2)
 4! (deprecated)
 5! Special Purpose
  1! Shaanxi Aircraft Company Y-8F (livestock carrier)
  2! Shaanxi Aircraft Company Y-8H (aerial survey)
  3! Xian Aircraft Company Y-7 (cargo)
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Hongdu N-5
   1 Hongdu N-5A
 12 Twin Piston Engine
  1 Harbin Y-11
   1 Harbin Y-11B (I)
 22 Twin Engine Turboprop
  1 Harbin Y-12
   1 Harbin Y-12 (I)
   2 Harbin Y-12 (II)
   3 Harbin Y-12 (IV)
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Twin Engine Turboprop
  1 Xian Y-7
   1 Xian Y-7-100
   2 Xian Y-7-100C
   3 Xian Y-7-200
   4 Xian Y-7-200B
 24 Four Engine Turboprop
  1 Shaanxi Y-8
   1 Shaanxi Y-8B
   2 Shaanxi Y-8C
   3 Shaanxi Y-8F
   4 Shaanxi Y-8H
  2 SH-5B (PS-5) Firefighter
 32 Twin Jet
  1 Comac C919
  2 Comac ARJ21
   1 ARJ21-700
   2 ARJ21-900
""",
            "1.2.56": r"""
1 Fighter / Air Defense
 1! Aero L-159 ALCA
2 Attack / Strike
 1! Aero L-39Z Albatros
  1! Aero L-39ZO
  2! Aero L-39ZA
 2! Aero L-59
4 Cargo / Tanker
 1! Let L-410 Turbolet
21 Utility Helicopter
 1! Mi-17
  1! Mi-171Sh Hip-H
40 Trainer
 1! Zlin Z-142
 2! Aero L-29 Delfin
 3! Aero L-39C Albatros
 4! Aero L-59
50 Unmanned
 1! Sojka
  1! Sojka III
""",
            "1.2.57": r"""
21 Utility Helicopter
 1 EH101 Merlin
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Lynx MK-90B
""",
            "1.2.70": r"""
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 51
  2 Hawk 51A
  3 Hawk 66
""",
            "1.2.71": r"""
1 Fighter/Air Defense
 1 Mirage F-1
  1 F1-AD
  2 F1-AZ
  3 F1-B
  4 F1-BD
  5 F1-BE
  6 F1-BJ
  7 F1-BK
  8 F1-BQ
  9 F1-B & E
  10 F1-C
  11 F1-CE
  12 F1-CG
  13 F1-CH
  14 F1-CJ
  15 F1-CK
  16 F1-CR-200
  17 F1-CZ
  18 F1-C-200s
  19 F1-DDA
  20 F1-ED
  21 F1-EDA
  22 F1-EE
  23 F1-EH
  24 F1-EJ
  25 F1-EQ
  26 F1-JA
  27 F1-JE
 3 Mirage III
  1 Mirage IIID
  2 Mirage IIIE
  3 Mirage IIIC
  4 Mirage IIIO
 4 Mirage 2000
  1 Mirage 2000AD
  2 Mirage 2000BGM
  3 Mirage 2000C
  4 Mirage 2000D
  5 Mirage 2000DAD
  6 Mirage 2000DP
  7 Mirage 2000E
  8 Mirage 2000EAD
  9 Mirage 2000EGM
  10 Mirage 2000H (KF-101)
  11 Mirage 2000N
  12 Mirage 2000P
  13 Mirage 2000RAD
  14 Mirage 2000TH (KT-201)
  15 Mirage 2000-5
   1 Mirage 2000-5F SF1
   2 Mirage 2000-5F SF1-C
   3 Mirage 2000-5F SF1-IR
   4 Mirage 2000-5F Vi
  16! Vajra (Divine Thunder)
  17 Mirage 2000-9
  18 Mirage 2000-5 Mk 2
 5 Dassault Rafale (Squall)
  1 Rafale B
  2 Rafale C
  3 Rafale S-1 Standard
  4 Rafale M
 6 Mirage 50
 7! Mirage 4000
2 Attack/Strike
 1 Dassault/BAe Jaguar
 2 Etendard IV-P
 3 Dassault Super Etendard
  1 Super Etendard
 4 Dassault/Dornier Alpha Jet
  1 Alpha Jet 2
  2 Alpha Jet E
  3 Alpha Jet A
  4 Alpha Jet 3
 5 Mirage 5
  1 Mirage 5AD
  2 Mirage 5EAD
  3 Mirage 5BA
  4 Mirage 5COA
  5 Mirage 5D
  6 Mirage 5DE
  7 Mirage 5F
  8 Mirage 5G
  9 Mirage 5G-2
  10 Mirage 5M
  11 Mirage 5MA Elkan
  12 Mirage 5P
  13 Mirage 5P Mara
  14 Mirage 5P3
  15 Mirage 5P4
  16 Mirage 5PA
  17 Mirage 5PA2
  18 Mirage 5PA3
  19 Mirage 5SDE
  20 Mirage 5E2
  21 Mirage 5V
 6! Crusader (Vought F-8E(FN))
 7 Mirage IV
3 Bomber
 1! Mirage IV
4 Cargo/Tanker
 1 Transall C-160
  1 C-160 Transport
   1 C-160 Transport w/ ESS
  2 C-160 MedEvac
   1 C-160 MedEvac w/ ESS
 2 Dassault Mystere-Falcon 50
 3 T.16 air ambulance.
 4 Reims F 406 Caravan II
  1 Reims F 406 Vigilante
 5! SECA/Fokker F27 Friendship Arat
 6 Dassault Mystere-Falcon 20
  1 HU-25 Guardian
   1 HU-25A
   2 HU-25B
   3 HU-25C
   4 HU-25C+
   5 HU-25D
 7 Airbus A400M Atlas
  1 A400M Transport
  2 A400M Tanker
  3 A400M MedEvac
 8 Airbus A330 MRTT
  1 Voyager KC2
  2 Voyager KC3
  3! KC-30A MRTT
 9 Airbus A310
  1 Airbus A310 VIP
  2 Airbus A310 MedEvac
  3 Airbus A310 MRT
  4 Airbus A310 MRTT
 10 Airbus A340
  1 Airbus A340 VIP
  2 Airbus A340 MedEvac
 11 Airbus A319
  1 Airbus A319 VIP
  2 Airbus A319 MedEvac
 12 CN-235M-300
5 Anti-Submarine/patrol/observation
 1 Dassault Alantique 2
 2 Dassault (Breguet) Alize
 3 Dassault (Breguet) (1050) Atlantic
 4 Dassault Mystere-Falcon 900
  1 T.18
 5 Dassault Guardian 2
6 Electronic Warfare (EW)
 1 Transall C-160
 2 Dassault (Breguet 1050) Alize
 3 Dassault Mystere-Falcon 20 (ECM)
7 Reconnaissance
 1 Dassault Mystere-Falcon 900
 2 Mirage III
  1 Mirage IIIR
  2 Mirage IIIR2Z
  3 Mirage IIIRD
 3 Dassault Mystere-Falcon 20SNR
 4 Beechcraft King Air Model B300
  1 Beechcraft ALSR
8 Surveillance/C2 (Airborne Early Warning)
 1 Grumman E-2 Hawkeye
  1 E-2C
20 Attack Helicopter
 1 Eurocopter AS 532 Cougar
  1 AS 532AC
  2 AS 532AL
 2 Eurocopter SA342 Gazelle
  1 SA 342ATAM
  2 SA 342M Viviane
 3 Eurocopter BO 105/PAH-1/VBH/BSH-1
  1 BO 105 PAH-1A1
 4 Eurocopter Tiger
  1 Eurocopter EC665 HAP Tiger
  2 Eurocopter UH Tiger (Germany)
  3! Eurocopter ARH Tiger (Australia)
  4 Eurocopter HAD Tiger (Spain)
21 Utility Helicopter
 1 Aerospatiale SA 313B Alouette II
 2 Aerospatiale SA 315B
  1 Cheetah
 3 Aerospatiale SA 316 Alouette III
  1 SA 316A Alouette III (SE 3160)
  2 SA 316B Alouette III
  3 SA 316C Alouette III
  4 SA 319B Alouette III
  5 SA 316B Alouette III (Netherlands)
 4 Aerospatiale SA 321 Super Frelon
  1 SA 321H
 5 Aerospatiale SA 330 Puma
  1 330 Puma
  2 332M Super Puma
  3 Super Puma/Puma
 6 Aerospatiale SA 341 Gazelle
  1! (deprecated)
  2 SA 341B
  3 Gazelle HT. Mk 3
  4 Gazelle HCC. Mk4
  5 SA 341 F
  6 SA 341 H
 7 Eurocopter AS 332L Super Puma MK II and AS 532 Cougar MkII
  1 532U2 Cougar MK II
  2 532A2 Cougar Mk II
 8 Eurocopter SA 342 Gazelle
  1! (deprecated)
  2 SA 342M
 9 Eurocopter AS 532 Cougar
  1 AS 532UC
  2! (deprecated)
  3 AS 532MC
  4 AS 532UL
  5 AS-532U2 Cougar MK II (Netherlands)
 10! Eurocopter AS 565 Panther
  1! AS 365N2 Dauphin 2
  2! AS 565MA
 11! Eurocopter 365N2 Dauphin 2
  1! AS 366G1 (HH-65A Dolphin)
 12 Eurocopter BO 105
 13 Eurocopter AS 350 Ecureuil/Astar and AS 550 Fennec
  1 CH-50
  2 TH-50 Esquilo
  3 HA-1 Esquilo
  4 UH-12 Esquilo
  5 AS 350BA Ecureuil
  6 AS 350B2 Ecureuil
  7 AS 350 B3 Ecureuil
  8 AS 350D Astar
  9 AS 350 Firefighter
  10 AS 550 Fennec
  11 550A2
  12 AS 550C2
  13 AS 550M2
  14 AS 550S2
 14 Eurocopter AS 355 Ecureuil 2 Twinstar and AS 555 Fennec
  1 CH-55
  2 VH-55 Esquilo
  3 UH-12B Esquilo
  4 AS 555UN Fennec
  5 AS 555AN Fennec
  6 AS 555CN Fennec
  7 AS 555MN Fennec
  8 AS 555SN Fennec naval ASW
 15 Eurocopter AS 365N2 Dauphin 2
  1 HH-65 Dolphin
   1 HH-65A
   2 HH-65B
   3 HH-65C
   4 MH-65C
   5 MH-65D
   6 MH-65E
  2 AS 565 Panther
  3 HM-1
  4 AS 565AA
  5 AS 565CA
  6 AS 565 Panther 807, AS 565MA Panther
  7! (deprecated)
  8 AS 565SA Panther
 16 NH-Industries NH-90
  1 NH90-T6
  2 NH-90 TNFH
 17 H225M
 18 Eurocopter EC120 Colibri
22 Anti-Submarine Warfare / Patrol Helicopter
 1 Aerospatiale SA 319B ASTAZOU
 2 Aerospatiale SA 321 Super Frelon
  1 AS 32
 3 Eurocopter AS 532 Cougar
  1 AS 532SC
 4 Eurocopter AS 565 Panther
  1 AS 565SA
  2 AS 565F (MA)
  3 AS 565SB Panther
 5 NH-Industries NH-90
  1 NH90-N1
  2 NH-90 NFH
40 Trainer
 1 Mudry CAP 10 B
 2 Socata TB 30 Epsilon
 3 Socata TB 31 Omega
 4 SEPECAT Jaguar International
  1 Jaguar GR. Mk 1A
 5 Dassault Mystere-Falcon 20SNA
50 Unmanned
 1 CAC Fox
  1 Fox AT1
  2 Fox AT2
  3 Fox TX Electronic Warfare
 2 SAGEM Sperwer
  1 Sperwer (Netherlands)
 3 Sagem Patroller
57! Non-Combatant Commercial Aircraft
 1! Passenger Airline
  1! A320 Air Bus
  2! Airbus A300
  3! Airbus A310
  4! Airbus A318
  5! Airbus A319
  6! Airbus A321
  7! Airbus A330
  8! Airbus A340
  9! Airbus A380
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 22 Twin Engine Turboprop
  1 ATR 42
   1 ATR 42-300
   2 ATR 42-320
   3 ATR 42-400
   4 ATR 42-500
   5 ATR 42-600
 32 Twin Jet
  1 Dassault Falcon 2000
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Twin Engine Turboprop
  1 ATR 72
   1 ATR 72-100
   2 ATR 72-200
   3 ATR 72-210
   4 ATR 72-500
   5 ATR 72-600
 32 Twin Jet
  1 Airbus A320
   1 Airbus A320-111
   2 Airbus A320-211
   3 Airbus A320-231
   4 Airbus A320-212
   5 Airbus A320-232
   6! Airbus A321-131
   7! Airbus A321-112
   8 Airbus A320-214
   9! Airbus A321-111
   10! Airbus A319-111
   11! Airbus A319-112
   12! Airbus A319-113
   13! Airbus A319-114
   14 Airbus A320-233
   15! Airbus A319-131
   16! Airbus A319-132
   17! Airbus A321-211
   18! Airbus A321-231
   19! Airbus A319-115
   20! Airbus A319-133
   21! Airbus A321-212
   22! Airbus A321-213
   23! Airbus A321-232
   24! Airbus A318-111
   25! Airbus A318-112
   26! Airbus A318-121
   27! Airbus A318-122
   28 Airbus A320-216
   29 Airbus A320-251n
   30 Airbus A320-271n
  2 Falcon 6X
  3 Airbus A318
   1 Airbus A318-111
   2 Airbus A318-112
   3 Airbus A318-121
   4 Airbus A318-122
  4 Airbus A319
   1 Airbus A319-111
   2 Airbus A319-112
   3 Airbus A319-113
   4 Airbus A319-114
   5 Airbus A319-115
   6 Airbus A319-131
   7 Airbus A319-132
   8 Airbus A319-133
  5 Airbus A321
   1 Airbus A321-111
   2 Airbus A321-112
   3 Airbus A321-131
   4 Airbus A321-211
   5 Airbus A321-212
   6 Airbus A321-213
   7 Airbus A321-231
   8 Airbus A321-232
 33 Tri Jet
  1 Falcon 7X
  2 Falcon 8X
88 Civilian Fixed Wing Aircraft, Heavy (above 255,000 lbs / 115,666 kg)
 32 Twin Jet
  1 Airbus A300
  2 Airbus A310
   1 A310-200
   2 A310-200C
   3 A310-200F
   4 A310-300
   5 A310-300C
   6 A310-300F
  3 Airbus A330
   1 Airbus A330-301
   2 Airbus A330-321
   3 Airbus A330-322
   4 Airbus A330-341
   5 Airbus A330-342
   6 Airbus A330-202
   7 Airbus A330-223
   8 Airbus A330-243
   9 Airbus A330-323
   10 Airbus A330-343
   11 Airbus A330-203
   12 Airbus A330-201
   13 Airbus A330-302
   14 Airbus A330-303
   15 Airbus A330-223F
   16 Airbus A330-243F
   17 Airbus A330-800
   18 Airbus A330-900
   19 Airbus A330-743L (BelugaXL)
  4 Airbus A350
   1 Airbus A350-900
   2 Airbus A350-1000
 34 Four Engine Jet
  1 Airbus A340
   1 Airbus A340-211
   2 Airbus A340-311
   3 Airbus A340-212
   4 Airbus A340-312
   5 Airbus A340-313
   6 Airbus A340-213
   7 Airbus A340-642
   8 Airbus A340-541
   9 Airbus A340-643
   10 Airbus A340-542
  2 Airbus A380
   1 Airbus A380-841
   2 Airbus A380-842
   3 Airbus A380-861
91 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Eurocopter AS332 Super Puma
  2 Airbus Helicopters H175
 13 Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
  1 Airbus Helicopters H155 (EC155)
  2 Airbus Helicopters H160
   1 H160-B
92 Civilian Helicopter, Large (above 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Airbus Helicopters EC225 Super Puma Mk II+
   1 EC225 LP
   2 EC225 Firefighting/SAR
   3 EC225e
""",
            "1.2.78": r"""
1 Fighter/Air Defense
 1! (deprecated)
 2! (deprecated)
 3! (deprecated)
 4 EFM (Enhanced Fighter Maneuverability) X-31A
 5 McDonnell-Douglas F-4 Phantom II
  1 F-4F
  2 F-4F ICE
 6 Eurofighter
  1 Eurofighter GS
  2 Eurofighter GT
2 Attack/Strike
 1 Dassault/Dornier Alpha Jet
  1 Alpha Jet E trainer/attack
  2 Alpha Jet MS1
  3 Alpha Jet A
  4 Alpha Jet MS2
  5 Alpha Jet 2
 2 Panavia Tornado Interdiction/Strike (IDS)
  1 Tornado IDS GR1
  2 Tornado IDS GR1A
  3 Tornado IDS GR4
  4 Tornado IDS GR4A
  5 Tornado IDS ASST A1 GT
  6 Tornado IDS ASST A2
  7 Tornado IDS ASST A3 GT
5 ASW/Patrol/Observation
 1 P-3 Orion
  1 P-3C
 2 Donier Do 228 Pollution Control
  1 Do 228 LM
6 Electronic Warfare (EW)
 1 Panavia Tornado ECR
7 Reconnaissance
 1 Panavia Tornado RECCE
8 Surveillance/C2
 1 Transall C-160
  1 Transall C-160S Maritime
  2 Transall C-160SE Electronic Surveillance
  3 C-160AAA AEW
 2 Egrett II
  1 Strato 1
20 Attack Helicopter
 1 Eurocopter BO 105/PAH-1/VBH/BSH-1
  1 PAH-1
  2 PAH-1A1
  3 BSH
  4! (deprecated)
  5! (deprecated)
  6! (deprecated)
  7 Hkp 9
 2 Eurocopter Tigre
  1 UHT (PAH-2)
  2 HAC
  3 HAP
  4 Eurocopter Tigre UHT
  5 Eurocopter Tigre ARH
  6 Eurocopter Tigre HAD
21 Utility Helicopter
 1 NH 90
  1 TTH 90 medium helicopter
   1 NH90 TTH TGEA
   2 NH90 TTH TGEE
  2 HKP14 (Sweden)
  3! NH90 NTH Sea Lion
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5! (deprecated)
 6 Eurocopter BO 105
  1 BO 105CB
  2 BO 105CBS
 7 Eurocopter/Kawasaki BK 117
  1 BK 117 M
  2 NBK-117
 8 Eurocopter EC-135
  1 EC-135 T-1 HFWS
 9 Sikorsky S-65A
  1 CH-53G
   1 CH-53G w/ doorguns MG3
   2 CH-53G w/ doorguns M3M
  2 CH-53GS
   1 CH-53GS w/ doorguns MG3
   2 CH-53GS w/ doorguns M3M
  3 CH-53GE
   1 CH-53GE w/ doorguns MG3
   2 CH-53GE w/ doorguns M3M
  4 CH-53GA
   1 CH-53GA w/ doorguns MG3
   2 CH-53GA w/ doorguns M3M
 10 AS 532 Cougar
 11 Airbus Helicopters H145M
  1 H145M (EC645 T2)
  2 H145M D3 (5-blade main rotor)
22 Anti-Submarine Warfare / Patrol Helicopter
 1 NH 90
 2 NFH 90
  1 NH90 Sea Lion
 3 Mk 88A
40 Trainer
 1 Dassault/Dornier Alpha Jet
  1 Alpha Jet E
  2 Alpha Jet 3
 2 Grob G 115
 3 Grob G 120
 4 Grob G 140
50 Unmanned
 1 CL 289
 2 EMT Luna
 3 EMT Aladin
  1 EMT Aladin (Netherlands)
 4 RDE KZO
 5 Northrop Grumman RQ-4 Global Hawk
  1 EuroHawk
 6 Schiebel Camcopter S-100
 7 AirRobot AR 100-B Mikado
 8 EADS Alkeon
  1 EADS Alkyon (Netherlands)
 9 EADS Perseus
  1 EADS Perseus (Netherlands)
 10 Skeldar
  1 V-200 Sea Falcon
83 Civilian Fixed Wing Aircraft, Glider
 1 Sail Plane
  1 Schleicher ASK 21
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Flight Design CT
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 22 Twin Engine Turboprop
  1 Dornier Do 328
   1 Do 328-100
   2 Do 328-110
   3 Do 328-120
   4 Do 328-130
  2 Dornier Do 228
   1 Do 228-100
   2 Do 228-101
   3 Do 228-200
   4 Do 228-201
   5 Do 228-201(K)
   6 Do 228-202
   7 Do 228-202(K)
   8 Do 228-212
   9 Do 228NG
 32 Twin Jet
  1 Fairchild Dornier 328JET
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 32 Twin Jet
  1 Fokker 70
  2 Fokker 100
90 Civilian Helicopter, Small (up to 7,000 lbs / 3,175 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 BO-105
   1 BO-105A
   2 BO-105C
   3 BO-105CB
   4 BO-105CBS
 13 Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
  1 Eurocopter EC135
   1 EC135 T1
   2 EC135 P1
   3 EC135 P2
   4 EC135 T2
   5 EC135 P2i
   6 EC135 T2i
   7 EC135 P2e
   8 EC135 T2e
   9 EC135 P3
   10 EC135 T3
91 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Eurocopter EC145 / BK 117 C2
 13 Single Rotor, Turboshaft Engine, Shrouded Tail Rotor
  1 Airbus Helicopters H145 / BK 117 D2
  2 Aibus Helicopters H145 / BK 117 D3 (5-blade main rotor variant)
""",
            "1.2.82": r"""
1 Fighter/Air Defense
 1 F-4E Peace Icarus 2000 (UAP)
 2 F-16 Fighting Falcon
  1 F-16C
  2 F-16D
 3 Mirage 2000
  1 Mirage 2000EG
  2 Mirage 2000-5
  3 Mirage 2000BG
 4 Dassault Rafale
  1 Rafale B
  2 Rafale C
4 Cargo/Tanker
 1 C-130H Hercules
22 Anti-Submarine Warfare/Patrol Helicopter
 1 S-70B/F Aegean Hawk
50 Unmanned
 1 E1-79 Pegasus
  1 E1-79 Pegasus II
""",
            "1.2.99": r"""
1 Fighter/Air Defense
 1 HAL Tejas
2 Attack/Strike
 1 HAL Jaguar
 2 HAL Kiran Mk II
4 Cargo/Tanker
 1 Dornier Do 228
  1 Dornier Do 228-201
5 ASW/Patrol/Observation
 1 Boeing P-8 Multi-Mission Maritime Aircraft (MMA)
  1 P-8I Neptune
7 Reconnaissance
 1 Dornier Do 228
  1 Dornier Do 228-101
  2 Dornier Do 228-201
8 Surveillance/C2 (Airborne Early Warning)
 1 Beriev A-50 Mainstay
  1 A-50E/I
 2 Dornier Do 228
  1 Dornier Do 228-201
21 Utility Helicopter
 1 HAL SA 316 Alouette III
 2 HAL Dhruv
 3 Westland WS-61 Sea King (SAR)
  1 UH-3H Sea King Mk 42C
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Ka-27 Helix
  1 Ka-28 (ASW)
  2 Ka-31 (AEW&C)
 2 Westland WS-61 Sea King (ASW)
  1 UH-3H Sea King Mk 42B
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 132
 2 HAL HJT-36 Sitara
 3 HAL HPT-32 Deepak
""",
            "1.2.100": r"""
2 Attack/Strike
 1 BAE Systems Hawk
  1 Hawk 209
5 ASW/Patrol/Observation
 1 Boeing 737-2x9 Surveiller
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 53
  2 Hawk 109
""",
            "1.2.101": r"""
1 Fighter/Air Defense
 1 Grumman F-14 Tomcat
  1 F-14A
  2 F-14AM
2 Attack/Strike
 1 HESA Azarakhsh
 2 HESA Saeqeh
 3 McDonnell-Douglas F-4 Phantom II
  1 F-4D
  2 F-4E
7 Reconnaissance
 1 McDonnell-Douglas F-4 Phantom II
  1 RF-4E
20 Attack Helicopter
 1 Shahed 285
21 Utility Helicopter
 1 Agusta-Bell 206
 2 Agusta-Bell 212
 3 Bell 214
  1 Bell 214A
  2 Bell 214C Isfahan
23 Cargo Helicopter
 1 Boeing CH-47 Chinook
  1 CH-47C
50 Unmanned
 1 Mohajer
  1 Mohajer-1
  2 Mohajer-2
  3 Mohajer-2N (Novin)
  4 Mohajer-3
  5 Mohajer-4
  6 Mohajer-6
 2 Ababil
  1 Ababil-1
  2 Ababil-2
  3 Ababil-3
  4 Ababil-5
  5 Ababil-B
  6 Ababil-S
 3 Karrar
 4 Saeghe
 5 Yasir
 6! Shahed 129
 7 Fotros
 8 Shahed
  1 Shahed 121
  2 Shahed 123
  3 Shahed 125
  4 Shahed 129
  5 Shahed 131
  6 Shahed 133
  7 Shahed 136
  8 Shahed 181
  9 Shaded 191
""",
            "1.2.102": r"""
1 Fighter/Air Defense
8 Surveillance/C2 (Airborne Early Warning)
 1 Iraqi Air Force Adnan 1
  1 Adnan I
""",
            "1.2.105": r"""
1 Fighter/Air Defense
 1! (deprecated)
 2 Israel Aircraft Industries C-7 Kifr
  1 C-7
 3 I A I Lavi
2 Attack/Strike
 1 IAI Kfir (Lion Cub)
4 Cargo/Tanker
 1! (deprecated)
 2! (deprecated)
 3 Israel Aircraft Industries 707
  1 707-320C
  2 ARAVA IAI-202
8 Surveillance/C2 (Airborne Early Warning)
 1 707
 2 720
 3 ARAVA IAI-201
 4 IAI 1124N Sea Scan
 5 Gulfstream Aerospace - Gulfstream G550
  1 IAI G550-EL/W-2085 Eitam CAEW
  2 IAI G550 Shavit SEMA (Special Electronic Missions Aircraft)
21 Utility Helicopter
 1! (deprecated)
 2! (deprecated)
 3 Bell Helicopter Textron Canada Ltd. Twin Two Twelve
23 Cargo Helicopter
 1 Israel Aircraft Industries Yasur 2000
  1 Yasur 2000
40 Trainer
 1 Israel Aircraft Industries C-7 Kifr
  1 TC-7
50 Unmanned
 1 Hermes 450
  1 Hermes 450S
  2 Hermes 450LE
  3 Hermes 450B
 2 Hermes 180
 3 Hermes 900
 4 Hermes 1500
 5 IAI Heron UAV Family
  1 Heron 1
  2 Heron TP
 6 Dominator XP
 7 IAI Searcher
 8 IAI Bird Eye UAV Family
  1 Bird Eye 100
  2 Bird Eye 400
  3 Bird Eye 500
  4 Bird Eye 600
57! Non-Combatant Commercial Aircraft
 1! Passenger Airline
  1! Israel Aircraft Industries 1125 Astra SP
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 32 Twin Jet
  1 Israel Aircraft Industries 1125 Astra
  2 Gulfstream G280
""",
            "1.2.106": r"""
1 Fighter/Air Defense
 1! AMX
  1! AMX-T
 2! MB 339
 3! MB-326
 4 Eurofighter Typhoon
  1 F-2000A
  2 TF-2000A
 5 F-35 Joint Strike Fighter (JSF)
  1 F-35A (CTOL)
  2 F-35B (VSTOL)
2 Attack/Strike
 1 Alenia Aermacchi Embraer AMX
  1 A-11A (AMX)
  2 A-11B (AMX ACOL)
  3 TA-11A (AMX-T)
  4 TA-11B (AMX-T ACOL)
 2 Panavia Tornado
  1 A-200A - Tornado IDS
  2 A-200C - Tornado IDS MLU
 3 McDonnell-Douglas AV-8B Harrier II
  1 AV-8B
  2 TAV-8B
4 Cargo/Tanker
 1 G.222/C-27 Spartan
  1 G.222A
  2 C-27A Spartan
  3 C-27J Spartan
  4 G.222TCM
  5 G.222RM
  6 G.222SAA
  7 G.222T (aka G.222L)
  8 G.222VS (aka G.222GE)
 2 Partenavia P.68
 3 Piaggio P.180M Avanti
 4 KC-130J
 5 KC-767A
 6 A-200A - Tornado IDS w/refuelling pod
5 ASW/Patrol/Observation
 1 Piaggio P.166DL3/SEM
 2 Partenavia P.68 Observer
 3 Partenavia P.68C
 4 P-72A (ATR-72MP)
6 Electronic Warfare (EW)
 1 EC-27J Jedi
 2 EA-200B - Tornado ECR
 3 EA-200B - Tornado ECR MLU
8 Surveillance/C2 (Airborne Early Warning)
 1 Partenavia AP.68TP-600 A-Viator
 3 MC-27J Praetorian
20 Attack Helicopter
 1 Agusta Bell 412SP
 2 Agusta Westland AW129 Mangusta
  1 AH-129A Mangusta
  2 AH-129C Mangusta
  3 AH-129D Mangusta
 3 Leonardo AW249 Fenice
  1 Leonardo AH-249A Fenice
21 Utility Helicopter
 1 Agusta A139 (AW139)
  1 AW139M
  2 HH-139A
  3 VH-139A
  4 HH-139B
  5 UH-139C
  6 UH-139D
  7 PH-139D (AW139GdiF)
 2 Agusta-Bell 206B
 3 Agusta-Bell 212
 4 HA-3F
 5 Agusta Westland AW109
  1 A109CM
   1 A109 EOA
   2 A109BA
  2 A109E Power Elite
  3 A109LUH
  4 MH-68A
  5 A109K
   1 A109KM
   2 A109KN
   3 A109GdiF
  6 A109M
 6! A-129
 7 AB-205A
 8 Agusta-Bell 214
  3 Agusta-Bell 214C
 9 HH-101A (SAR)
 10 EH101 Mk. 413 (Amphibious Support Helicopter)
 11 NH-500
  1 NH-500E
  2 NH-500M
  3 NH-500MC
  4 NH-500MD
 12 UH-90A
 13 AW169M (UH-169A)
 14 AW169MA (UH169C)
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Agusta Bell 212 ASW
 2 AS-61
 3 ASH-3H
 4 EH101 Mk. 110
 5 EH101 Mk. 112
 6 SH-90A
23 Cargo Helicopter
 1 CH-47F Chinook
25 Special Operations Helicopter
 3 MH-90A
40 Trainer
 1 Alenia Aermacchi M-346 Master
 2 Alenia Aermacchi M-311/M-345
  1 T-345A
 3 SIAI-Marchetti SF.260 / Alenia Aermacchi SF-260
 4 Aermacchi MB-326
 5 Aermacchi MB 339
  1 T-339A (MB-339A)
  2 FT-339C (MB-339CD)
  3 AT-339A (MB-339PAN)
50 Unmanned
 1 MQ-1C Predator A+
 2 MQ-9A Reaper
 3 RQ-7C Shadow
 4 ScanEagle A-15
 5 Leonardo AWHERO
 6 Leonardo Falco
  1 Leonardo Falco XN
  2 Leonardo Falco EVO
 7 Leonardo Xplorer
 8 Piaggio P.1HH Hammerhead
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Tecnam P92 Eaglet
90 Civilian Helicopter, Small (up to 7,000 lbs / 3,175 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Agusta Westland AW109
   1 A109A
   2 A109A Mk. II
   3 A109A Mk. II MAX
   4 A109C
   5 A109C MAX
   6 A109E Power
   7 A109K2
   8 A109S Grand
   9 AW109 Grand New
   10 AW109 Trekker
91 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Leonardo (AgustaWestland) AW139
  2 AgustaWestland AW169
""",
            "1.2.110": r"""
1 Fighter/Air Defense
 1 Mitsubishi F-2
 2 Mitsubishi F-15J
 3 Mitsubishi / McDonnell Douglas F-4EJ
 4 Mitsubishi ATD-X Shinshin
 5 Mitsubishi F-1
4 Cargo/Tanker
 1 Kawasaki C-1
 2 Kawasaki C-2
 3 Mitsubishi LR-1 / MU-2K
5 ASW/Patrol/Observation
 1 Kawasaki P-1
  1 Kawasaki XP-1
 2 Mitsubishi MU-2S
 3 Sin Meiwa US-1A
8 Surveillance/C2 (Airborne Early Warning)
 1 NAMC YS-11E
 2 E-2C Hawkeye
 3 E-2D Hawkeye
20 Attack Helicopter
 1 Kawasaki OH-1
21 Utility Helicopter
 1 Bell 204B
  1 Fuji-Bell 204B-2 (Hiyodori)
 2 Bell 205
  1 HU-1H
  2 UH-1J
 3 Bell 412
  1 UH-2
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Mitsubishi H-60
  1 SH-60J
  2 SH-60K
40 Trainer
 1 Fuji T-5
 2 Fuji T-7
 3 Mitsubishi T-2
 4 Fuji T-3
 5 Kawasaki T-4
""",
            "1.2.114": r"""
2 Attack/Strike
 1 Construcciones Aeronauticas CC-04 Aviojet
  1 CC-04
""",
            "1.2.116": r"""
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 52
""",
            "1.2.120": r"""
2 Attack/Strike
 1 KA-1
4 Cargo/Tanker
 1 Aircraft Technologies Industries (Airtech) CN-235
  1 CN-235 MPA
7 Reconnaissance
 1 Hawker/Raytheon RC-800
21 Utility Helicopter
 1 Kawasaki BK 117
 2 KAI Surion
40 Trainer
 1 KTX-1 Yeo-Myoung (Dawn)
 2 KAI KT-1 Woongbi
 3 KAI T-50 Golden Eagle
 4 BAE Systems Hawk
  1 Hawk 67
57! Non-Combatant Commercial Aircraft
 1! Passenger Airline
  1! Fokker 100
  2! CHK-91 Chang-Gong 91 (Blue Sky 91)
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Korean Air CHK-91 Chang-Gong 91 (Blue Sky 91)
""",
            "1.2.121": r"""
1 Fighter/Air Defense
 1 Eurofighter Typhoon
  1 Eurofighter Typhoon KS
  2 Eurofighter Typhoon KT
40 Trainer
 1 Short Tucano
  1 Tucano Mk.52
 2! Empresa Brasileria de Aeronautica SA EMB-312 Toucan
  1! EMB-S312
 3 BAE Systems Hawk
  1 Hawk 64
""",
            "1.2.132": r"""
2 Attack/Strike
 1 BAE Systems Hawk
  1 Hawk 208
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 108
""",
            "1.2.153": r"""
1 Fighter/Air Defense
 1 F-16A MLU
4 Cargo/Tanker
 1 Fokker F27 Friendship
  2 Fokker F27 MPA Maritime
 2 Fokker F50/F60 Family
  1 Fokker F50
  2 Fokker F60
 3 KDC-10
21 Utility Helicopter
 1 SH 14 (Mk27 Lynx)
22 Anti-Submarine Warfare/Patrol Helicopter
 1! Westland Lynx
  1! SH-14
 2 NH-Industries NH-90
  1 NH-90 N2
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Twin Engine Turboprop
  1 Fokker 50
   1 F27 Mark 050
   2 F27 Mark 0502
   3 F27 Mark 0604
 32 Twin Jet
  1 Fokker 100
  2 Fokker F70
""",
            "1.2.156": r"""
4 Cargo/Tanker
 1 PAC P-750 XSTOL
21 Utility Helicopter
 1 NH-90 NZDF
40 Trainer
 1 PAC CT/4 Airtrainer
""",
            "1.2.163": r"""
5 ASW/Patrol/Observation
 1 P-3 Orion
  1 P-3C
  2 P-3N
22 Anti-Submarine Warfare/Patrol Helicopter
 1 NH90 NFH
""",
            "1.2.164": r"""
2 Attack/Strike
 1 BAE Systems Hawk
  1 Hawk 203
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Westland Lynx
  1 MK 120
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 103
  2 Hawk AJT (Advanced Jet Trainer)
""",
            "1.2.165": r"""
1 Fighter/Air Defense
 1 F-16
  1 F-16A
  2 F-16B
  3 F-16C
 2 JF-17
  1 JF-17A
   1 JF-17A Block 1
   2 JF-17A Block 2
   3 JF-17A Block 3
  2 JF-17B
 3 F-7
  1 F-7PG
5 ASW/Patrol/Observation
 1 Fokker F27 200-MAR
 2 RAS-72MPA (ATR-72MP) Sea Eagle
8 Surveillance/C2 (Airborne Early Warning)
 1 Saab 2000 AEW&C
21 Utility Helicopter
 1 Aerospatiale Alouette III
  1 SA 316A Alouette III
  2 SA 316B Alouette III
  3 SA 319B Alouette III
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Aerospatiale Alouette III
  1 SA 319B Alouette III
40 Trainer
 1 PAC MFI-17 Mushshak
 2 PAC MFI-395 Super Mushshak
""",
            "1.2.175": r"""
1 Fighter/Air Defense
 1 FA-50
4 Cargo/Tanker
 1 PZL-Mielec M28 Skytruck
5 ASW/Patrol/Observation
 1 PZL-Mielec M28B Bryza 1R
21 Utility Helicopter
 1 PZL-Swidnik SW-4
 2 PZL-Swidnik W-3 Sokol
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Mi-14PL Haze A/Mi-14PS Haze C
40 Trainer
 1 PZL M26 Iskierka
50 Unmanned
 1 FlyEye Mini UAS
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 PZL Mielec M-18 Dromader
""",
            "1.2.176": r"""
5 ASW/Patrol/Observation
 1 P-3 Orion
  1 P-3C
""",
            "1.2.180": r"""
40 Trainer
 1 IAR 99 Soim
""",
            "1.2.189": r"""
40 Trainer
 1 Pilatus Flugzeugwerke SA PC-9
  1 PC-9
 2 BAE Systems Hawk
  1 Hawk 65
  2 Hawk 65A
  3 Hawk 165
""",
            "1.2.193": r"""
8 Surveillance/C2 (Airborne Early Warning)
 1 E-2 Hawkeye
  1 E-2C
""",
            "1.2.197": r"""
1 Fighter / Air Defense
 1 Cheetah
  1 C
  2 D
20 Attack Helicopter
 1 Denel Rooivalk
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 120/LIFT (Lead-in Fighter Trainer)
50 Unmanned
 1 RPV
  1 Seeker
  2 Vulture
""",
            "1.2.198": r"""
1 Fighter/Air Defense
 1 McDonnell Douglas EF-18 Hornet
  1 EF-18A (C.15)
  2 EF-18B (CE.15)
 2 Eurofighter (C.16)
4 Cargo/Tanker
 1 CASA C-212
 2 EADS CASA C-295
 3 CASA CN-235
  1 HC-144A Ocean Sentry
 4! EADS CASA C-101 Aviojet
22 Anti-Submarine Warfare/Patrol Helicopter
 1 Sikorsky S-70B
  1 SH-60B Seahawk
 2 Sikorsky SH-3 Sea King
  1 SH-3H AEW
40 Trainer
 1 EADS CASA C-101 Aviojet
50 Unmanned
 1 Aertec UAS
  1 Tarsis 75
  2 Tarsis 25
""",
            "1.2.205": r"""
0 Other
1 Fighter/Air Defense
 1 SAAB J 35 Draken
 2 Saab 37 Viggen
  1 AJ 37
  2 SK 37
  3 SF 37
  4 SH 37
  5 JA 37
  6 AJS 37
 3 SAAB JAS 39 Gripen
  1 JAS 39A
  2 JAS 39B
  3 JAS 39C
  4 JAS 39D
  5 JAS 39E
  6 JAS 39F
4 Cargo/Tanker
 1 Saab 340
  1 Saab Tp 100
7 Reconnaissance
 1 Gulfstream IV SIGINT
  1 S 102B Korpen
8 Surveillance/C2 (Airborne Early Warning)
 1 Saab 340 AEW&C
  1 S 100B Argus
40 Trainer
 1 Saab 105
  1 SK 60A
  2 SK 60W
 2 Saab MFI-17 Supporter
50 Unmanned
 1 UMS Skeldar
  1 UMS Skeldar V-150
  2 UMS Skeldar V-200
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 22 Twin Engine Turboprop
  1 Saab 340
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Twin Engine Turboprop
  1 Saab 2000
""",
            "1.2.206": r"""
1 Fighter/Air Defense
 1 F-5 Freedom Fighter/Tiger II
  1 F-5 E
  2 F-5 F
4 Cargo / Tanker
 1 Pilatus PC-6
  1 Pilatus PC-6 Turbo Porter
40 Trainer
 1 Pilatus PC-7
  1 Pilatus PC-7 Turbo Trainer
  2 PC-7 Mk II
 2 Pilatus PC-9
  1 Pilatus PC-9 Turbo Trainer
  2 PC-9 Mk II
 3 Pilatus PC-21
 4 BAE Systems Hawk
  1 Hawk 66
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 FFA AS 202 Bravo
   1 AS 202-10
   2 AS 202-15
   3 AS 202-18A
   4 AS 202/26A
   5 AS 32T Turbo Trainer
 21 Single Engine Turboprop
  1 Pilatus PC-12
   1 PC-12/41
   2 PC-12/45
   3 PC-12/47
   4 PC-12/47E
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 32 Twin Jet
  1 Pilatus PC-24
""",
            "1.2.208": r"""
1 Fighter/Air Defense
 1 F-CK-1 Ching-Kuo
40 Trainer
 1 AIDC AT-3 Tzu Chung
  1 AT-3A
  2 AT-3B
 2 AIDC PL-1B Cheinshou
 3 AIDC T-CH-1 Chung Hsing
""",
            "1.2.218": r"""
1 Fighter/Air Defense
 1 McDonnell-Douglas F-4 Phantom II
  1 F-4E
  2 F-4E 2020 Terminator
5 ASW/Patrol/Observation
 1 ATR-72
  1 ATR 72-600 TMUA
  2 ATR-72-600 TMPA
7 Reconnaissance
 1 McDonnell-Douglas F-4 Phantom II
  1 RF-4E
8 Surveillance/C2 (Airborne Early Warning)
 1 Boeing E-7T Peace Eagle
50 Unmanned
 1 TUAV Bayraktar
 2 Baykar Akinci
  1 Akinci A
  2 Akinci B
  3 Akinci C
 3 Baykar TB2
  1 Baykar TB3
 4 Baykar Mini UAV
 5 TAI Anka
  1 Anka +A
  2 Anka-B
  3 Anka-S
  4 Anka-I
 6 TAI Aksungur
 7 TAI Baykus
 8 TAI Gozku
 9 TAI Marti
""",
            "1.2.222": r"""
1 Fighter/Air Defense
 1 MiG-31 Foxhound
  1 MiG-31 Foxhound-A
  2 MiG-31M Foxhound-B
  3 MiG-31BM
  4 MiG-31E
  5 MiG-31F
  6 MiG-31FE
  7 MiG-31K
  8 MiG-31BS
  9 MiG-31DZ
 2 MiG-29 Fulcrum
  1 MiG-29 Fulcrum A
  2 MiG-29UB Fulcrum B
  3 MiG-29S Fulcrum C
  4 MiG-29K Fulcrum D
  5 MiG-29M Fulcrum E
  6 MiG-29OVT
  7 MiG-29KUB Fulcrum D
  8 MiG-29SMT
  9 MiG-29SM Fulcrum C
 3 Su-27 Flanker
  1 Su-27 Flanker A prototypes
  2 Su-27P Flanker B
  3 Su-27UB Flanker C
  4 Su-27K Flanker D
  5 Su-27IB
  6 Su-27S Flanker B
  7 Su-27SK
  8 Su-27SM
   1 Su-27SM3
  9 Su-27SKM
 4 MiG-25 Foxbat
  1 MiG-25P Foxbat A
  2 MiG-25RB Foxbat B
  3 MiG-25RBV Foxbat B
  4 MiG-25BBT Foxbat B
  5 MiG-25R Foxbat B
  6 MiG-25PU Foxbat C
  7 MiG-25RU Foxbat C
  8 MiG-25U Foxbat C
  9 MiG-25RBK Foxbat D
  10 MiG-25RBS Foxbat D
  11 MiG-25RBSh Foxbat D
  12 MiG-25RBF Foxbat D
  13 MiG-25PD Foxbat E
  14 MiG-25PDS Foxbat E
  15 MiG-25BM Foxbat F
 5 MiG-23/24 Flogger
  1 MiG-23M Flogger B
  2 MiG-23MF Flogger B
  3 MiG-23UB Flogger C
  4 MiG-23UM Flogger C
  5 MiG-23MF Flogger E
  6 MiG-23MS Flogger E
  7 MiG-23BN Flogger F
  8 MiG-23BM Flogger F
  9 MiG-23B Flogger F
  10 MiG-23ML Flogger G
  11 MiG-23P Flogger G
  12 MiG-23BK Flogger H
  13 MiG-23BN Flogger H
  14 MiG-23MLD Flogger K
  15 MiG-24 (export MiG-23)
 6 MiG-21 Fishbed/Mongol
  1 MiG-21F Fishbed C
  2 MiG-21PF Fishbed D
  3 MiG-21PFM Fishbed F
  4 MiG-21R Fishbed H
  5 MiG-21S Fishbed H
  6 MiG-21RF Fishbed H
  7 MiG-21SM Fishbed J
  8 MiG-21M (Type 96/Hindustan Aeronautics-India)
  9 MiG-21PFMA Fishbed J
  10 MiG-21MF Fishbed J
  11 MiG-21SMT Fishbed K
  12 MiG-21SMB Fishbed K
  13 MiG-21bis-A Fishbed L
  14 MiG-21bis-B Fishbed N
  15 MiG-21U Mongol A
  16 MiG-21US Mongol B
  17 MiG-21UM Mongol B
  18 MiG-21bis-UPG Bison
 7! (deprecated)
 8! (deprecated)
 9! (deprecated)
 10! Su-15 Flagon
  1! Su-15TM Flagon E
  2! Su-15bis Flagon F
  3! Su-15 trainer
 11! Tu-128 Fiddler
  1! Tu-128P Fiddler
 12! (deprecated)
 13! Yak-28 Firebar
  1! Yak-28P
  2! Yak-28PA
  3! Yak-28PB
 14 MiG-19 Farmer
 15 MiG-17 Fresco
 16 MiG15 Fagot
 17 Su-57
 18 MiG-35
 19 Su-30 Flanker C
  1 Su-30K
  2 Su-30M2
  3 Su-30MKI
  4 Su-30MKK
  5 Su-30MKM
  6 Su-30MKA
  7 Su-30SM
  8 Su-30MKV
  9 Su-30MK2V
  10 Su-30MK
  11 Su-30MK2
 20 Su-33 Flanker D
2 Attack/Strike
 1 MiG-27 Flogger
  1 MiG-27 Flogger D
  2 MiG-27K Flogger D
  3 MiG-27D Flogger J
  4 MiG-27M (Bahadur-India)
 2! (deprecated)
 3! (deprecated)
 4 Su-17 Fitter
  1 Su-17 (S-32, Fitter C)
  2 Su-17M (S-32M, Fitter C)
  3 Su-17R Fitter C
  4 Su-17M-2/M-2D (S-32M2, Fitter D)
  5 Su-17UM-2D (U-32, Fitter E)
  6 Su-17UM-3 Fitter G
  7 Su-17M-3 (S-52, Fitter H)
  8 Su-17-1/M-2 Fitter H
  9 Su-17M-4 (S-54, Fitter K)
 5 Su-20 Fitter C (Export Su-17)
  1 Su-20 (S32Mk, Fitter-C)
  2 Su-20R
 6 Su-22 Fitter
  1 Su-22U Fitter E
  2 Su-22 Fitter F
  3 Su-22UM-3K Fitter G
  4 Su-22 Fitter G
  5 Su-22M-3 Fitter J
  6 Su-22M-4 Fitter K
 7 Su-24 Fencer
  1 Su-24 Fencer B
  2 Su-24 Fencer C
  3 Su-24MK Fencer D
  4 Su-24MR Fencer E
  5 Su-24MP Fencer F
  6 Su-24K Fencer K
 8 Su-25 Frogfoot
  1 Su-25 Frogfoot A
  2 Su-25UB Frogfoot B
  3 Su-25K (export "A")
  4 Su-25UBK (export "UB")
  5 Su-25UT Frogfoot B
  6 Su-25UTG (tailhook)
  7 Su-25T (Su-34) (Anti-Tank)
  8 Su-25BM (target towing)
 9 Su-37 multirole fighter
 10 Yak-38 Forger
  1 Yak-38 Forger A
  2 Yak-38 Forger B
 11 Su-35 Flanker E/M
  1 Su-35S
 12 Su-7 Fitter A
 13 Su-34 Fullback
  1 Su-34M
3 Bomber
 1 Tu-160 Blackjack
 2 Tu-16 Badger
  1 Tu-16A Badger A
  2 Tu-16N Badger A, tanker
  3 Tu-16T Badger A, torpedo
  4 Tu-16KS-1 Badger B
  5 Tu-16 Korvet, Search and Rescue (SAR)
  6 Tu-16 K-10 Badger C
  7 Tu-16R Badger D
  8 Tu-16 Badger E, photo reconnaissance
  9 Tu-16R Badger F, ELINT
  10 Tu-16 Badger-G, ASM carrier
  11 Tu-16K Badger G Mod
  12 Tu-16PP Badger H, chaff dispenser
  13 Tu-16PP Badger J, ECM
  14 Tu-16R Badger K, reconnaissance
  15 Tu-16 Badger L, EW
 3 Tu-26 (Tu-22M) Backfire
  1 Tu-22M-1 Backfire A
  2 Tu-22M-2 Backfire B
  3 Tu-22M-3 Backfire C
 4 Tu-22 Blinder
  1 Tu-22 Blinder-A
  2 Tu-22 Blinder-B
  3 Tu-22 Blinder-C, reconnaissance
  4 Tu-22U Blinder-D
  5 Tu-22 Blinder-E, EW/reconnaissance
 5 Tu-95 or Tu-142 Bear
  1 Tu-95 Bear D, sea reconnaissance
  2 Tu-95 Bear E ("A" conversion)
  3 Tu-95 Bear G ("B/C" ELINT conversion)
  4 Tu-95MS Bear H
  5 Tu-142 Bear F, ASW
  6 Tu-142 Bear F Mod 1
  7 Tu-142M Bear F Mod 2
  8 Tu-142 Bear F Mod 3
  9 Tu-142 Bear F Mod 4
  10 Tu-142 Bear J, VLF Communications
  11 Tu-142K Bear H
 6 Il-28 Beagle
4 Cargo/Tanker
 1 An-124 Condor
  1 An-124
 2 An-22 Cock
  1 An-22
 3 Il-76 Candid
  1 Il-76 Candid A
  2 Il-76T Candid A, civil reserve
  3 Il-76M Candid B
  4 Il-76TD Candid A, civil reserve
  5 Il-76MD Candid B
  6 Il-76MF
 4! Il-20/22 Coot
  1! Il-20 Coot A, ELINT/recon (Il-18 variant)
  2! Il-22 Coot B
 5 An-12 Cub
  1 An-12BP
  2 An-12A Cub A, ELINT
  3 An-12B Cub B, SNA ELINT
  4 An-12C Cub C, SNA ECM
  5 An-12D Cub D, SNA ECM
 6 An-24 Coke
  1 An-24
  2 An-24A
  3 An-24B
  4 An-24RV
 7 An-26 Curl
  1 An-26 Curl A, manual
  2 An-26B Curl A, pallets
  3 An-26 Curl B, SIGINT
 8 An-32 Cline
  1 An-32
  2 An-32 Sutlej (India)
 9 An-70T
  1 An-70T
 10 An-72 Coaler
  1 An-72
 11 An-225 Cossack
  1 An-225
 12 Il-78 Midas
  1 Il-78 (tanker)
 13 An-2/3 Colt
  1 An-2 Colt
  2 An-3 Colt
 14 Beriev Be-200 Altair
 15 Sukhoi Su-80
5 Anti-Submarine/patrol/observation
 1 II-38 May
  1 Il-38
  2 Il-38N
 2 Be-12 Mail
  1 Be-12
 3 Be-42 Mermaid
  1 Be-42
 4! (deprecated)
 5 A-40 Albatross
  1 A-40
6 Electronic Warfare (EW)
 1 Il-22 (Coot-B)
  2 Il-22PP
8 Surveillance/C2
 1 A-50 Mainstay
  1 A-50 AEW&C
 2 An-74 Madcap
  1 An-74
 3 TU-126 Moss
  1 Tu-126
 4 Tu-214
  1 Tu-214ON
  2 Tu-214PU
  3 Tu-214SR
  4 Tu-214SUS
  5 Tu-214R
  6 Tu-214PU-SBUS
 5 Il-20M (Coot-A)
 6 Il-22 (Coot-B)
  1 Il-22M
20 Attack helicopter
 1 Mi-28 Havoc
  1 Mi-28
 2 Mi-24/25/35 Hind
  1 Mi-24 Hind A
  2 Mi-24 Hind B
  3 Mi-24 Hind C
  4 Mi-24D Hind D (1st gunship)
  5 Mi-24W Hind E
  6 Mi-24P Hind F
  7 Mi-24RSH Hind G1 (NBC armored)
  8 Mi-24RSH Hind G2 (reconnaissance/spotter)
  9 Mi-25 (export Mi-24D)
  10 Mi-35 (export Mi-24W)
  11 Mi-35P (export Mi-24P)
 3 Ka-50 Hokum
  1 Ka-50 Hokum A close air support
  2 Ka-50 Hokum B tandem trainer
  3 Ka-52 Hokum B
  4 Ka-50N Hokum N
 4 Ka-25 Hormone
  1 Ka-25BSh Hormone A, ASW
  2 Ka-25 Hormone B (targeting & missile guidance)
  3 Ka-25PS Hormone C (targeting & missile guidance)
  4 Ka-25PL Hormone A
  5 Ka-25TS Hormone B
 5 Kazan Ansat-2RC
21 Utility helicopter
 1 Mi-8/9/17/171 Hip
  1 Mi-8 Hip C (assault)
  2 Mi-8 Hip D (airborne communications)
  3 Mi-8 Hip E "C" development, 12.7
  4 Mi-8TBK (Mi-17) ("E" uprated)
  5 Mi-8 Hip F ("E" export)
  6 Mi-8 Hip J (ECM)
  7 Mi-8PP Hip K (ECM)
  8 Mi-9 Hip G (special duty & airborne communications)
  9 Mi-17 Hip H (MI-8 update)
  10 Mi-17P (Hip K derivative)
  11 Mi-171 Hip H (hospital)
  12 Mi-17 (EW)
  13 Mi-8AMT
  14 Mi-8MT
 2 Mi-14 Haze
  1 Mi-14PL Haze A (ASW)
  2 Mi-14PW (Polish Mi-14PL)
  3 Mi-14BT Haze B (MCM)
  4 Mi-14PS Haze C (SAR)
 3 Mi-26 Halo
  1 Mi-26 heavy transport
  2 Mi-26TZ tanker
  3 Mi-26 communications & support
 4 Mi-6 Hook
  1 Mi-6 Hook A (export)
  2 Mi-6 Hook B (command support)
  3 Mi-6 Hook C ("B" development, command support)
 5 Mi-2 Hoplite
  1 Mi-2T
 6 Mi-4 Hound
  1 Mi-4
 7 Mi-10 Harke
  1 Mi-10
  2 Mi-10K
 8! (deprecated)
 9 KA-27/28/29/31 Helix
  1 Ka-27PL Helix A (ASW)
  2 Ka-27PS Helix D (SAR)
  3 Ka-28 Helix A (export Ka-27PL)
  4 Ka-29TB Helix B (EW & assault)
  5 Ka-31 Helix (AEW&C)
 10 Mi-34 Hermit
  1 Mi-34 (1 engine)
  2 Mi-34V (2 engine)
 11 Mi-38
  1 Mi-38 (2 turbine, replaces Mi-8/17)
 12 Ka-26/126 Hoodlum
  1 Ka-26 Hoodlum A (reciprocating)
  2 Ka-126 Hoodlum B (turbine)
 13 Kazan Ansat
40 Trainer
 1 Tu-134 Crusty
  1 Tu-134UBL (bomber pilot)
  2 Tu-134Bsh (bomber navigator)
 2 Yak-18 Max
 3 RAC MiG MiG-AT
 4 Yakovlev Yak-130
50 Unmanned
 1 YAK-61 Shmel-1 Bumblebee
 2 Tu-143 Reys
  1 M-143 Target Drone
 3 GRANAT Series UAVs
  1 GRANAT 1
  2 GRANAT 2
  4 GRANAT 4
 4 STT Orlan Series
  1 Orlan 10
  2 Orlan 10M
  3 Orlan 10E
  4 Orlan 30
  5 Orlan 50
 5 Forpost
 6 ZALA Aero
  1 ZALA 421-08M
  2 KU-BLA (KYB-BLA)
  3 LANCET
   1 ZALA Lancet-1
   2 ZALA Lancet-3
   3 ZALA Lancet-3M
 7 Zastava
 8 Yakovlev Pchela UAVs
  1 Pchela-1T
  2 Pchela-1IK
  3 Pchela-1VM
 9 Tupolev Series UAVs
  1 Tu-243 Reys-D
  2 Tu-300 Korshun
  3 Tu-141 Strizh
  4 Tu-123 Yastreb (DBR-1)
 10 Dozor 600 UAV
 11 KRONSHTAD ORION Series
  1 ORION
  2 ORION-E
  3 ORION-2 (Helios)
  4 ORION Sirius
 12 Geran
  1 Geran-1
  2 Geran-2
57! Non-Combatant Commercial Aircraft
 1! Tupolev TU-154
  1! TU-154M Careless
  2! Illyuskin IL-62 Classic
  3! Yakovlev YAK-42 Clobber
 2! Passenger Airliner
  1! Tupolev TU-154 Careless
   1! Tupolev TU-154M Careless
  2! Illyushin IL-62 Classic
  3! Yakovlev Yak-42 Clobber
  4! Illyushin IL-86 Camber
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 33 Tri Jet
  1 Tupolev TU-154 Careless
   1 Tupolev TU-154M Careless
  2 Yakovlev Yak-42 Clobber
 34 Four Engine Jet
  1 Ilyushin IL-62 Classic
88 Civilian Fixed Wing Aircraft, Heavy (above 255,000 lbs / 115,666 kg)
 34 Four Engine Jet
  1 Ilyushin IL-86 Camber
""",
            "1.2.223": r"""
5 ASW/Patrol/Observation
 1 Bombardier Dash 8 300 MPA
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 61
  2 Hawk 63
   1 Hawk 63A
   2 Hawk 63C
  3 Hawk 102
""",
            "1.2.224": r"""
1 Fighter/Air Defense
 1 Tornado Air Defense Variant
  1 Tornado F. Mk2
  2 Tornado F. Mk 2A
  3 Tornado F. Mk 3
 2! (deprecated)
 3 Eurofighter Typhoon
  1 Typhoon F2
  2 Typhoon FGR4
2 Attack/Strike
 1 Sea Harrier
  1 Sea Harrier FRS. Mk 1
  2 Sea Harrier T. Mk 4
  3 Sea Harrier FRS. Mk 51
 2 Harrier
  1 Harrier GR. Mk 3
  2 Harrier T. Mk 4
  3 Harrier GR. 5
  4 Harrier GR. 7
  5 VA.1 Matador (AV-8S & TAV-8S)
  6 Harrier GR. Mk9
 3 BAe HS Buccaneer
 4 Tornado
  1 Tornado GR Mk 1
  2 Tornado GR Mk 1A
  3 Tornado GR Mk 4
 5 Jaguar
  1 Jaguar GR1 Mk 1
  2 Jaguar GR1 Mk 1A
  3 Jaguar GR Mk3
  4 Jaguar GR Mk3A
 6 BAE Systems Hawk
  1 Hawk T Mk 1
  2 Hawk T Mk 1A
  3 Hawk Mk 200
4 Cargo/Tanker
 1 K-2 Victor
 2 Hercules C130
  1 Hercules C. Mk 1
  2 Hercules C. Mk 1P
  3 Hercules C. MK 1K
  4 Hercules C. Mk 3P
 3 BAe 146
  1 BAe 146 CC. Mk 2
 4! (deprecated)
 5 Sea Devon
 6 Sea Heron
 7 V-22 Osprey
 8 BAe (BAC/Vickers) VC-10
  1 VC-10 C. Mk1(K)
  2 VC-10 K. Mk 2
  3 VC-10 K. Mk 3
  4 VC-10 K. Mk 4
 9! (deprecated)
 10! (deprecated)
 11 Pilatus Britten-Norman Defender
  1 Islander CC. Mk 2
  2 Islander AL. Mk 1
  3 Maritime Defender
  4 Turbine Defender
 12 Shorts 330 Sherpa
  1 C-23A
  2 C-23B
  3 Shorts 330-UTT
  4 Skyvan SC7
 13! (deprecated)
 14 BAe HS 748MF
  1 Andover C. Mk 1
 15 Vickers VC2 Viscount
 16 L-1011 TriStar
  1 TriStar KC Mk 1
  2 TriStar K Mk 1
  3 TriStar C Mk 2
 17 Airbus A330 Voyager
  1 Voyager KC2
  2 Voyager KC3
5 ASW/patrol/observation
 1 Nimrod
  1 Nimrod R Mk 1
  2 Nimrod MR Mk 2
  3 Nimrod MR Mk 2P
  4 Nimrod MR Mk 3
 2 BAe P. 132
7 Reconnaissance
 1 English Electric Canberra
  1 Canberra PR Mk 7
  2 Canberra PR Mk 9
 2 HS Buccaneer
  1 Buccaneer S. Mk 2A
 3 Tornado
  1 Tornado GR Mk 1 w/recon pod
 4 RC-135W Rivet Joint
8 Surveillance/C2
 1 E-3D Sentry AEW Mk 1
 2 Andover
  1 Andover C. Mk1
 3 Canberra
  1 B Mk 2
  2 T Mk 4
  3 E Mk 15
  4 E Mk 17
  5 TT Mk 18
  6 TT Mk 22
 4 Hawker Hunter
  1 GA 11
  2 T. Mk 7
  3 T. Mk 8
  4 PR Mk 11
 5 Sentinel R1
 6 Revivor Balloon
  1 PGSS Balloon
 7 PDTS Balloon
20 Attack Helicopter
 1 Boeing
  1 WAH64
21 Utility helicopter
 1! (deprecated)
 2 Westland Lynx
  1 Mk 5
  2! (deprecated)
  3! (deprecated)
  4! (deprecated)
  5! (deprecated)
  6! (deprecated)
  7! (deprecated)
  8! (deprecated)
  9! (deprecated)
  10! (deprecated)
  11 Mk 28
  12! (deprecated)
  13 Mk 90
  14 Mk 86
  15 Mk 95
  16 Mk 99
  17 AH. Mk1
  18 AH. Mk 7
  19 AH. Mk 9
 8 Westland Wessex
  1 HC.MK 2
  2 HC.MK 5
 9 Scout
 10 Wasp
 11! (deprecated)
 12! (deprecated)
 13! (deprecated)
 14! (deprecated)
 15! (deprecated)
 16! (deprecated)
 17! (deprecated)
 18 SA 330
 19 Westland Super Lynx
  1 Mk 95
  2 Mk 99
 20 AgustaWestland AW159 Wildcat
  1 Wildcat AH1
22 Anti-Submarine Warfare / Patrol Helicopter
 1 Westland Sea King
  1 HAS. Mk 1
  2 HAS. Mk 2
  3 HAS. Mk 5
  4 HAS. Mk 6
  5 AEW. Mk 2A
  6 HAR. Mk 3
  7 HAR. Mk 5
  8 Mk 41
  9 Mk 42
  10 Mk 42A
  11 Mk 42B
  12 Mk 43
  13 Mk 43A
  14 Mk 43B
  15 Mk 45
  16 Mk 47
  17 Mk 48
  18 Mk 50
  19 ASaC7
 2 Westland Lynx (Naval)
  1 HAS Mk 2
  2 HAS Mk 3
  3 HAS Mk 2 (FN)
  4 HAS Mk 3 (FN)
  5 Mk 21 (Brazil)
  6 Mk 23 (Argentina)
  7 Mk 25 (Netherlands)
  8 Mk 27 (Netherlands)
  9 MK 81 (Netherlands)
  10 MK 80 (Denmark)
  11 MK 8
  12 Mk 4 (FN)
 3 EH101 Merlin
  1 Merlin Mk2 ASaCs CROWSNEST
  2 Merlin Mk2 MPH
  3 Merlin Mk4
 4 AgustaWestland AW159 Wildcat (Naval)
  1 Wildcat HMA2
23 Cargo Helicopter
 1 Westland Commando
  1 Commando Mk 1
  2 Commando Mk 2
  3 Commando Mk 2B
  4 Commando Mk 2E
  5 Commando Mk 2A
  6 Commando Mk 2C
  7 Commando Mk 3
  8 Indian Sea King Mk 42C
  9 Sea King HC. Mk
26 Training Helicopter
 1 H-145 Jupiter HT1
40 Trainer
 1 Short Tucano
  1 Tucano T1
 2 Bulldog
  1 T. MK 1
 3 Chipmunk
 4! (deprecated)
 5 BAE Systems Hawk
  1 Hawk T. Mk 1
  2 Hawk T. Mk 1A
  3 Goshawk T-45A
  4 Hawk 127
  5 Hawk T. Mk. 2
 6 BAe Jetstream Super 31
  1 Jetstream T Mk 2
  2 Jetstream T Mk 3
 7 Chieftain
 8 BAe 125-800
  1 C-29A
  2 U-125A
 9 Slingsby T67 Firefly
  1 T67M Mk II
  2 T67M260
 10 Provost
  1 T Mk 5
50 Unmanned
 1 HERTI UAV
  1 HERTI 1-D UAV
  2 HERTI 1-A UAV
 2 Watchkeeper WK450
 3 Blackstart UAV
 4 Cobra
 5 Red Kite
 6 Ghost VTOL UAV
  1 Ghost Mk1
  2 Modular Ghost
 7 Wardog Quadcopter
57! Non-Combatant Commercial Aircraft
 1! Passenger Airline
  1! British Aerospace 146-100
  2! BAC-111
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 22 Twin Engine Turboprop
  1 BN-2T Islander
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 32 Twin Jet
  1 BAC-111
 34 Four Engine Jet
  1 British Aerospace 146
   1 British Aerospace 146-200 (Avro RJ85)
   2 British Aerospace 146-300 (Avro RJ100)
""",
            "1.2.225": r"""
1 Fighter/Air Defense
 1! (deprecated)
 2 Grumman F-14 Tomcat
  1 F-14A
  2 F-14D
  3 F-14B
 3 General Dynamics F-16 Fighting Falcon
  1 F-16A
  2 F-16B
  3 F-16C
  4 F-16D
  5 F-16E
  6 F-16N
  7 F-16A Air Defense Fighter
  8 F-16 RECCE
  9 F/A-16
  10 F-16CJ (dedicated SEAD)
  11 F-16CG
  12 F-16F Desert Falcon
  13 F-16V Viper
  14 F-16AM Fighting Falcon Block 20
 4 McDonnell-Douglas F-4 Phantom II
  1! (deprecated)
  2 F-4B
  3 F-4C
  4 F-4D
  5 F-4E
  6 F-4F
  7 F-4J
  8! (deprecated)
  9! (deprecated)
  10 F-4N
  11 F-4S
 5 McDonnell-Douglas F-15 Eagle
  1 F-15A
  2 F-15B
  3 F-15C
  4 F-15D
  5 F-15E
  6 F-15F
  7 F-15H
  8 F-15SG
  9 F-15EX
  10 F-15SA
  11 F-15QA
 6 Lockheed F-22 Raptor
  1 F-22A
  2 F-22B
 7 Lockheed F-104 Starfighter
 8! (deprecated)
 9 McDonnell-Douglas F/A-18 Hornet
  1 F/A-18A
  2 F/A-18B
  3 F/A-18C
  4 F/A-18D
  5! F/A-18A (Australia)
  6! F/A-18B (Australia)
  7! CF-188A/B
  8! C.15
  9! CE.15
  10 F/A-18E Super Hornet
  11 F/A-18F Super Hornet
 10 Northrop F-5 Freedom Fighter/Tiger II
  1 F-5A
  2 F-5B
  3 F-5E Tiger II
  4 F-5F
  5 RF-5A
  6 RF-5E Tigereye
  7 RF-5F
 11 Vought Crusader F-8
  1 Crusader (Vought F-8E (FN))
 12 F-35 Joint Strike Fighter (JSF)
  1 F-35A CTOL
  2 F-35C Naval
  3 F-35B STOVL
2 Attack/Strike
 1 McDonnell-Douglas A-4 Skyhawk
 2 A-6 Intruder
  1 A-6A
  2 A-6B
  3 A-6C
  4 A-6E
 3 Vought A-7 Corsair II
  1 A-7D
 4 Fairchild Republic A-10 Thunderbolt II
  1 A-10A
  2 OA-10A
  3 A-10C
 5 Cessna 318E Dragonfly
  1 A-37
 6! Grumman EA-6 Prowler
  1! EA-6A
  2! EA-6B
 7! Grumman A-6 Intruder Tanker
  1! KA-6D
  2! KA-6H
 8 McDonnell-Douglas AV-8B Harrier II
  1 AV-8B
  2 TAV-8B
  3 Harrier GR. Mk 5
  4 Harrier GR. Mk 5A
  5 Harrier GR. Mk 7
  6 Harrier T. Mk 10
  7 VA.2 Matador II
 9! Lockheed AC-130U
 10 McDonnell-Douglas F-4 Phantom II
  1 F-4G Wild Weasel
 11 Lockheed F-117A
 12 General Dynamics F-111
  1 F-111E
  2 F-111F
  3 F-111C
 13 Raytheon / Pilatus PC-9 Mk II (Beech Mk II)
  1 T-6A NTA Texan II
  2 AT-6B Texan II
  3 AT-6C Texan II
 14 Air Tractor AT-802U
  1 OA-8 Longsword (AT-802L)
  2 OA-1K Skyraider II
3 Bomber
 1 Rockwell International B-1
  1 B-1B
 2 Northrop B-2
  1 B-2A Block 10
  2 B-2A Block 20
  3 B-2A Block 30
 3 Boeing B-52 Stratofortress
  1 B-52G
  2 B-52H
4 Cargo/Tanker
 1 Lockheed C-130 (Model 382) Hercules
  1 C-130
   1 C-130H
   2 C-130H-30
   3 C-130H-MP
   4 C-130J
   5 C-130J-30
   6 C-130A
   7 C-130B
   8 C-130D
   9 C-130E
   10 C-130F
   11 C-130G
   12 C-130K
   13 C-130R
   14 C-130T
  2 AC-130
   1 AC-130A
   2 AC-130E
   3 AC-130H
   4 AC-130U
   5 AC-130W Stinger II
   6 AC-130J Ghostrider
  3 DC-130
  4 EC-130E Commando Solo
   1 EC-130E Rivet Rider
  5 HC-130
   1 HC-130H
   2 HC-130N
   3 HC-130P
   4 HC-130J
  6 JC-130
  7 LC-130
  8 MC-130
   1 MC-130E
   2 MC-130P
   3 MC-130H
   4 HC/MC-130J
   5 MC-130J
  9 NC-130
  10 RC-130
  11 WC-130
  12 TC-130
  13 KC-130
   1 KC-130H
   2 KC-130R
   3 KC-130T
   4 KC-130J Harvest HAWK+
  14 CC-130
  15 Hercules C. Mk 1
  16 Hercules C. Mk 2
  17 Hercules C. Mk 3P
  18! (deprecated)
  19 T.10
  20 TK.10
  21 TL.10
  22 Tp 84
  23! C-130H
  24! C-130H-30
  25! KC-130H
  26! C-130H-MP
  27 VC-130H
  28! C-130J
  29! C-130J-30
  30 EC-130J Commando Solo III
  31! KC-130T
  32 EC-130 Senior Scout
 2 Lockheed C-5 Galaxy
  1 C-5A
  2 C-5B
 3 Lockheed C-141 Starlifter
  1 C-141A
  2 C-141B
 4 C-135
 5 Boeing KC-135 Stratotanker
  1 KC-135A
  2 KC-135E
  3 KC-135Q
  4 KC-135R
 6 McDonnell-Douglas KC-10 Extender
  1 KC-10A
 7 Boeing 707 tanker/transport
  1! KE-3A
  2 T.17
 8 Boeing 707
  1 VC-137
  2! E-6A
  3! E-8
 9 McDonnell-Douglas C-17A
 10 Boeing 747
  1 C-25A
  2 VC-25A
  3 Boeing/Rockwell YAL-1 Airborne Laser (ABL)
 11 Gulfstream Aerospace Gulfstream III
  1 C-20
 12 Learjet 35A/36A
  1 C-21A
 13 Lockheed Model 1329-25 Jetstar II
  1 C-140
 14 Douglas DC-3
  1 C-47
  2 R4D
  3 Dakota
 15 McDonnell-Douglas DC-9
  1 C-9A
  2 VC-9C
  3 C-9B
 16 Beechcraft Super King Air 200/B200
  1 C-12
 17 Bell/Boeing V-22 Osprey
  1 CV-22A
  2 CV-22B
  11 MV-22A
  12 MV-22B
  21 HV-22A
  22 HV-22B
 18 Rockwell T-39 Saberliner
 19 Grumman C-2A Greyhound (COD)
 20! (deprecated)
 21 Lockheed Model L100
  1 L100-30 (hospital)
 22! Grumman KA-6 Intruder Tanker
  1! KA-6D
  2! KA-6H
 23 Boeing KC-767/KC-46A
  1 KC-767A
  2 KC-767J
  3 KC-46A
 25 Gulfstream Aerospace C-20F/G/H/J Gulfstream IV
  1 C-20F
  2 C-20G
  3 C-20H
  4 C-20J
 26 V-280 Valor
 27 Gulfstream Aerospace - Gulfstream V
  1 C-37A
  2 C-37B
5 Anti-Submarine/patrol/observation
 1 Lockheed Model 185/285 Orion
  1 P-3
  2 P-3C
  3 UP-3
  4 UP-3C
  5 EP-3
  6 P-3J
  7 P-3W
  8 P-3 AEW&C
  9 CF-140 Aurora
  10 CP-140 Arcturus
  11 EP-3E
  12! AP-3C (Australia)
  13 P3-K (Canada)
  14 P-3F (Iran)
  15 P-3B
 2 Lockheed S-3 Viking
  1 S-3B
  2 ES-3
  3 KS-3
 3 Rockwell International OV-10 Bronco
  1 OV-10
  2 OV-10D Plus
 4 Schweizer SA 2-37A
  1 RG-8A
 5 Boeing P-8 Multi-Mission Maritime Aircraft (MMA)
  1 P-8A Poseidon
6 Electronic Warfare (EW)
 1! (deprecated)
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5! (deprecated)
 6! (deprecated)
 7 Grumman (General Dynamics) EF-111 Raven
  1 EF-111A
 8 EC-130 Compass Call Electronic Combat (C2W)
 9 Grumman EA-6 Prowler
  1 EA-6A
  2 EA-6B
 10 EA-18G Growler
 11 EA-37B Compass Call
7 Reconnaissance
 1 Lockheed SR-71 Blackbird
  1 SR-71B
 2! Lockheed TR-1
  1! TR-1A
  2! TR-1B
 3 Lockheed U-2
  1 U-2R
  2 ER-2
  3 U-2S
 4 McDonnell-Douglas F-4 Phantom II
  1 RF-4B
  2 YRF-4C
  3 RF-4C
  4 RF-4E
  5 RF-4EJ
 5 Sadler A-22 LASA
 6 Boeing Canada DHC-7 Airborne Reconnaissance--Low (ARL)
 7 Boeing RC-135
  1 RC-135S Cobra Ball
  2 RC-135U Combat Sent
  3 RC-135 V/W Rivet Joint
  4 RC-135X Cobra Eye
  5 RC-135W Air Seeker
 8 Beechcraft Super King AIR 200/B200
  1 RC-12H Guardrail Common Sensor
  2 RC-12D
  3 RC-12K
  4 RC-12N
  5 RC-12P
  6 RC-12Q
  7 MC-12W Liberty
   1 MC-12S EMARSS-S
   2 MC-12S-1 EMARSS-G
   3 MC-12S-2 EMARSS-M
   4 MC-12S-3 EMARSS-V
  8 RC-12G
  9 RC-12J
  10 RC-12 Medium Altitude Reconnaissance and Surveillance System (MARSS)
  11 RC-12X
 10 CL-650 Artemis
8 Surveillance / C2 (Airborne Early Warning)
 1 Grumman E-2 Hawkeye
  1 E-2C
  2 TE-2C
  3 E-2D Advanced Hawkeye
 2 EA-3
  1! (deprecated)
  2 EA-3B
 3 Boeing E-6A Mercury (TACAMO II)
 4 Boeing E-3 Sentry Airborne Warning and Control System (AWACS)
  1 E-3A AWACS
  2 E-3B AWACS
  3 E-3C AWACS
  4 E-3D Sentry AEW. Mk 1 (U.K.)
  5 E-3F System de Detection Aeroporte (France)
  6 KE-3A AWACS (Saudi Arabia)
  7 E-3G AWACS
 5 Boeing E-4 Advanced Airborne Command Post (AABNCP)
  1 E-4A
  2 E-4B
 6 E-8 (Joint STARS/JSTARS)
  1 E-8A
  2 E-8C
 7 Aerostat
  1 Persistent Surveillance System - Tethered (PSS-T)
   1 PSS-T 12M
   2 PSS-T 17M/17M+
   3 PSS-T Medium 22M
   4 PSS-T Large 34M
 8 EC-130E Airborne Command, Control and Communications (ABCCC)
 9 EC-135 Airborne Command Post
 10 JLENS Aerostats
  1 JLENS PTIR Aerostat Platform
  2 JLENS SuR Aerostat Platform
 11 Boeing 737 AEW&C
 12 Boeing E-767 AWACS
 13 Persistent Ground Surveillance System (PGSS) Balloon
 14 Persistent Threat Detection System (PTDS) Balloon
 15 U-28A
 16 Battlefield Airborne Communications Node (BACN)
  1 Bombardier E-11A
 17 E-9A Widget
 18 High Altitude Balloon (HAB)
  1 Urban Sky
  2 Space Data Latex
  3 Raven Aerostar HAB
   1 Raven Lightning
   2 Raven Thunderhead 200
   3 Raven Thunderhead 400
  4 Worldview Stratolite
20 Attack helicopter
 1 McDonnell-Douglas AH-64 Apache
  1 AH-64A
  2 AH-64B
  3 AH-64C
  4 AH-64D with Longbow Radar
  5 Peten (Israel)
  6 AH-64D without Longbow Radar
  7 AH-64E Guardian with Longbow Radar
   1 AH-64E Guardian w/ TCDL
  8 AH-64E Guardian without Longbow Radar
  9 AH-64D Lot 13.1 Longbow with Air-to-Air-to Ground (AAG)
   1 AH-64D Lot 13.1 Longbow with Fire Control Radar (FCR)
   2 AH-64D Lot 13.1 Longbow with Upper Receiver (UR)
 2 Bell Model 209 Hueycobra, Seacobra, Supercobra
  1 AH-1E
  2 AH-1F
  3 AH-1G
  4 AH-1J
  5 AH-1P
  6 AH-1Q
  7 AH-1R
  8 AH-1S
  9 AH-1T
  10 AH-1W
  11 AH-1W Venom
  12 TH-1S
  13 TH-1W
 3 Bell AH-1(4B)W Viper
 4 Boeing/Sikorsky RAH-66 Comanche
  1 RAH-66 with LONGBOW radar
 5 McDonnell-Douglas 500/530 Defender
  1! MH-6
  2 AH-6
  3 500MG
  4 530MG
  5! MH-6J
  6 500 D/E
21 Utility helicopter
 1 Bell model 204 Iroquois
  1 UH-1A
  2 UH-1B
  3 UH-1C
  4 UH-1E
  5 UH-1F
  6 UH-1L
  7 HH-1K
  8 TH-1F
  9 TH-1L
  10 UH-1HP
  11 UH-1D
  12 UH-1V
  13 UH-1N
  14 UH-1H
 2 Sikorsky S-70A
  1 UH-60A Blackhawk
  2 UH-60L Blackhawk
   1 UH-60L Blackhawk w/ one M60 side-mounted
   2 UH-60L Firehawk
  3 EH-60C
  4! MH-60K
  5 VH-60N
  6 UH-60P
  7 S-70A-1
  8 S-70A-1L
  9 S-70A-5
  10 S-70A-6
  11! S-70A-9
  12 S-70A-A9
  13 S-70A-A11
  14 S-70A-A12
  15 S-70A-A14
  16 S-70A-A16
  17 S-70A-A17
  18 S-70A-A18
  19 S-70A-A19
  20 S-70A-A20
  21 S-70A-A21
  22 S-70A-A22
  23 S-70A-A24
  24 UH-60Q Medevac
  25 UH-60 External Stores Support System (ESSS)
  26 UH-60M
   1 UH-60M w/ 2 x M240H
   2 UH-60M Battlehawk
  27 EUH-60 QUICKFIX
 3 Boeing model 107
  1 UH-46 Sea Knight
  2 CH-46 Sea Knight
   1 CH-46D
   2 CH-46E
 4 S-70C
  1 H-60
 5 Sikorsky H-76 Eagle
 6! Sikorsky-S-76b
 7 American Eurocopter UH-72 Lakota (LUH)
  1 UH-72A Lakota
  2 UH-72A Lakota, Security & Support
  3 UH-72A Lakota, MEDEVAC (Red Cross)
 8 Sikorsky S-300C
 9 Sikorsky S-333/434
  1 S-330
  2 S-330SP
  3 S-333
  4 S-434
 10 Sikorsky H-92
 11 Sikorsky H-34
 12 Agusta Boeing AW139
  1 MH-139 Grey Wolf
22 Anti-Submarine Warfare/patrol helicopter
 1 Kaman Seasprite and Super Seasprite
  1 SH-2
 2 Agusta Sikorsky AS-61/ASH-3H Sea King
  1 SH-3D
  2 SH-3H
  3 SH-3D/TS
  4 ASH-3D
  5 AS-61
  6 SH-3B
 3 Sikorsky S-70B
  1 SH-60B Seahawk
  2 SH-60F Oceanhawk
  3 HH-60H
  4 HH-60J Jayhawk
  5 HS.23
  6 XSH-60J
  7 UH-60J
  8 S-70B-2
  9 MH-60R Seahawk
 4 Enstrom TH-28
23 Cargo helicopter
 1 Boeing Models 114/414
  1 CH-47 Chinook
  2 CH-47B
  3 CH-47C
  4 CH-47D
   2 CH-47D with ATIRCM
  5 CH-147
  6 Chinook HC.Mk 1
  7 Chinook HC.Mk 2
  8 HT.17
  9 CH-47F
   1 CH-47F w/ 3 x M240H
   2 CH-47F with ATIRCM
 2 Sikorsky S-80/H-53
  1 CH-53E Super Stallion
  2 MH-53E Sea Dragon
  3 S-80E
  4 S-80M
 3 Sikorsky S-65A
  1 CH-53A Sea Stallion
  2 HH-53B
  3 HH-53C
  4 CH-53A
  5 CH-53D
  6 CH-53G
   1 CH-53GS
   2 CH-53GA
   3 CH-53GE
24 Observation helicopter
 1 Bell Kiowa
  1 OH-58
  2 CH-136
  3 OH-58C
 2 Bell Model 406 AHIP
  1 OH-58D Kiowa/Kiowa Warrior
   3 OH-58D Block 2, Kiowa Warrior
   4 OH-58D Block 2, Kiowa Warrior with CMWS
  2 OH-58F
 3 Bell Model 406 CS Combat Scout
  1! (deprecated)
  2 MH-58D Combat Scout
 4 Bell Model 407
  1 Armed Reconnaissance Helicopter (ARH)
 5 Hughes OH-6 Cayuse
  1 OH-6A
  2 OH-6B
25 Special Operations helicopter
 1 Sikorsky S-70A
  1 MH-60A
  2 MH-60G Pave Hawk
  3 MH-60K
  4 MH-60L
   1 MH-60L Direct Action Penetrator (DAP)
   2 MH-60L Assault
  5 HH-60G
  6 MH-60S Knighthawk
  7 MH-60M
   1 MH-60M Direct Action Penetrator (DAP)
   2 MH-60M Assault
  8 HH-60W Jolly Green II CRH
 2 Boeing models 114/414
  1 MH-47E
  2 MH-47G
 3 Sikorsky S-65/MH-53 Pave Low
  1 HH-53B
  2 HH-53C
  3 CH-53C
  4 MH-53J Pave Low III
  5 MH-53M Pave Low IV
  6 RH-53D
 4 McDonnell-Douglas 500/530 Defender
  1 MH-6
   1 MH-6 External Personnel System (EPS)
  2! 500MD
  3 MH-6J
  4 A/MH-6M
   1 AH-6M
   2 MH-6M
40 Trainer
 1 Cessna 172
  1 T-41
 2 Cessna 318
  1 T-37
 3 Northrop Talon
  1 T-38
 4 McDonnell-Douglas/BAe T45TS
  1 T-45 Goshawk
 5 Beechcraft T-34C
  1 T-34C
 6 Beechcraft Sierra 200/Sundowner 180
  1 CT-134A Musketeer II
 7 Lockheed T-33
  1 Silver Star
 8 Beechcraft Model 400A Beechjet
  1 T-1A Jayhawk
 9 Boeing TC-135
  1 TC-135W Rivet Joint Trainer
  2 TC-135S Cobra Ball Trainer
 10! Beachcraft Super King AIR 200/B200
  1! RC-12H Guardrail Common Sensor
  2! RC-12D
 11 Cessna 208 Caravan
 12 Cessna Citation
 13 Raytheon / Pilatus PC-9 Mk II (Beech Mk II)
  1 T-6A Texan II
  2 T-6B Texan II
  3 T-6C Texan II
50 Unmanned
 1 RQ-5A Hunter
 2! TRW/IAI Hunter - shipboard variant
 3 Maneuver UAV
 4 Predator Medium Altitude Endurance UAV
  1 RQ-1K Predator
  2 RQ-1L Predator
  3 MQ-1L Armed Predator
  4! MQ-9A Predator B
  5 MQ-1C Gray Eagle
   1 MQ-1C Improved Gray Eagle (IGE)
 5 Lockheed Martin / Boeing Darkstar UAV
 6 Global Hawk UAV
  1 RQ-4A
  2 MQ-4C Triton
  3 RQ-4B
  4 RQ-4D
 7 Alliant Techsystems Outrider UAV (formerly known as the Tactical UAV or TUAV)
 8 RQ-7 Shadow UAV
  1 RQ-7A
  2 RQ-7B
 9 RQ-2 Pioneer
  1 RQ-2A
  2 RQ-2B
  3 RQ-2C
 10 BQM-74 Chukar
 11 MQM-107 Streaker
 12 MTR-15 Ballistic Aerial Target System (BATS)
 13 FQM-117 Radio Controlled Miniature Aerial Target (RCMAT)
 14 QUH-1 Iroquois Target
 15 QF-4 Phantom Target
 16 QF-106 Delta Dart Target
 17 MQM-8 Vandal
 18 AQM-37 Challenger
 19 TDU-34 Rigid Tow Target
 20 Javelin (BAI Aerosystems lightweight airborne video system)
 21 Northrop Grumman X-47 UCAS
  1 X-47A Pegasus
  2 X-47B
 22 FQM-151 Pointer
 23 BQM-34 Firebee
 24 X-45 UCAV
  1 X-45A
  2 X-45C
 25 Boeing ScanEagle
  1 ScanEagle A-15
  2 ScanEagle Dual-Bay
 26 Boeing A-160 Hummingbird
 27 Raven
  1 Raven, RQ-11A
  2 Raven, RQ-11B
 28 FCS UAV Class I
 29 FCS UAV Class II
 30 FCS UAV Class III
 31 FCS UAV Class IV
  1 FCS UAV Class IV-a
  2 FCS UAV Class IV-b
 32 RQ-14 Dragon Eye
 33 I-GNAT
 34 MQ-9 Reaper
  1 MQ-9A Reaper
  2 MQ-9B SkyGuardian
 35 MQ-8 Fire Scout
  1 MQ-8B Fire Scout
  2 MQ-8C Fire Scout
 36 Avenger UAV
 37 RQ-170 Sentinel
 38 AeroVironment Switchblade
  1 Switchblade 300
  2 Switchblade 600
  3 Blackwing
 39 Towed Air Target
  1 TLX-1 Low Level Height Keeping Tow Target
  2 TGX Light Augmented Radar Tow Target
 40 AeroVironment Wasp
  1 Terra Wasp
  2 Aqua Wasp
  3 RQ-12A Wasp AE
 41 FLIR Black Hornet PRS
  1 Black Hornet 1
  2 Black Hornet 2
  3 Black Hornet 3
 42 AeroVironment RQ-20 Puma
  1 RQ-20A
  2 RQ-20B
  3 Enhanced Puma (Puma 3)
  4 LRTA Puma
 43 MQM-170 Outlaw
 44 Skyraider UAV System
 45 InstantEye UAV System
 46 K-MAX UAV
 47 RQ-21 Blackjack UAV
 48 Tiger Shark-XP UAV
 49 Desert Hawk III UAV
 50 Stalker UAV
  1 Stalker XE
  2 Stalker VXE
 51 BQM-167A Subscale Aerial Target
 52 Air Launched Effects (ALE) UAV
 53 MQ-25 Stingray
 54 V-BAT
 55 Skyranger R70
 56 Integrator Extended Range
 57 RQ-16A Tarantula Hawk (T-Hawk)
 58 Kraus Hamdani K1000ULE
 59 Skydio UAV
  1 Tranche 1 SRR X2D Quadcopter (RQ-28A)
  2 Tranche 2 SRR X10D Quadcopter
 60 3DR UAV
  1 Solo Quadcopter
  2 Iris Quadcopter
 61 Rangevideo UAV
  1 RVJET 1.95m
  2 RVJET 1.55m
 62 E-flite Night Radian UAV
 63 Anduril UAV
  1 Ghost X SUAS
  2 Bolt Quadcopter
  3 Roadrunner VTOL Autonomous Air Vehicle (AAV)
   1 Roadrunner-M Loitering Munition (LM) AAV
  4 Fury AAV
  5 Altius-M Multi-Mission Loitering Munition (MMLM)
  6 Altius-600 MMLM
   1 Altius-600M MMLM (multiple seeker/warhead option)
  7 Altius-700 MMLM
   1 Altius-700M MMLM (multiple seeker/warhead option)
57! Non-Combatant Commercial Aircraft
 1! Passenger Airline
  1! Boeing 747-400
  2! Boeing 757-200
  3! MD-82
  4! MD-82T
  5! MD-90-30-T
  6! Boeing 727
  7! Boeing 737
  8! Boeing 767
  9! DC-10
  10! Lockheed L-1011 Tristar
  11! Boeing 707
  12! Boeing 717
  13! Beech 1900
85 Civilian Fixed Wing Aircraft, Small (up to 12,500 lbs / 5,670 kg)
 11 Single Piston Engine
  1 Cessna 172 Skyhawk
  2 Cessna 206
  3 Beechcraft Model 36 Bonanza
  4 Cessna 152
  5 Cessna 182 Skyland
  6 Cessna 210 Centurion
  7 Piper PA-28 Cherokee
  8 Piper J-3 Cub
  9 Piper PA-32R Saratoga
  10 Cirrus SR20
  11 Cirrus SR22
  12 American Champion Citabria
  13 Ayres Thrush
 12 Twin Piston Engine
  1 Piper PA-34 Seneca
   1 Piper Seneca V
  2 Beechcraft Model 76 Duchess
  3 Cessna 421 Golden Eagle
  4 Beechcraft Baron
  5 Aero Commander 500 family
   1 Aero Commander 500
   2 Aero Commander 500A
   3 Aero Commander 500B
   4 Aero Commander 500U/Shrike Commander
   5 Aero Commander 500S/Shrike Commander
  6 Cessna F406 Caravan II
 21 Single Engine Turboprop
  1 Ayres Thrush
   1 S2R-T660
 22 Twin Engine Turboprop
  1 Beechcraft King Air
   1 King Air Model 90
   2 King Air Model 100
   3 King Air Model 200
   4 King Air Model 300
   5 King Air Model B300
  3 Piper PA-42 Cheyenne
   1 Cheyenne III
   2 Cheyenne IIIA
   3 Cheyenne IV
   4 Cheyenne High Endurence Tracker
 32 Twin Jet
  1 Cessna CitationJet
   1 CitationJet
   2 CitationJet CJ1
   3 CitationJet CJ1+
   4 CitationJet CJ2
   5 CitationJet CJ2+
   6 CitationJet CJ3
   7 CitationJet CJ4
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 21 Single Engine Turboprop
  2 Air Tractor AT-802 SEAT
   1 AT-802A
   2 AT-802F/AT-802AF
   3 AT-802F Fire Boss
 22 Twin Engine Turboprop
  1 Beechcraft 1900
 32 Twin Jet
  1 Learjet 60
   1 Learjet 60XR
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 24 Four Engine Turboprop
  1 Lockheed P-3 Orion
   1 P-3A Firefighter
 32 Twin Jet
  1 McDonnell Douglas DC-9
  2 McDonnell Douglas MD-80
   1 McDonnell Douglas MD-81
   2 McDonnell Douglas MD-82
  3 McDonnell Douglas MD-90
  4 Boeing 717
  5 Boeing 737
   1 Boeing 737-200
   2 Boeing 737-200 Advanced
   3 Boeing 737-300
   4 Boeing 737-400
   5 Boeing 737-500
   6 Boeing 737-600
   7 Boeing 737-700
   8 Boeing 737-800
   9 Boeing 737-900
   10 Boeing Business Jet (BBJ)
   11 Boeing 737 MAX 7
   12 Boeing 737 MAX 8
   13 Boeing 737 MAX 8-200
   14 Boeing 737 MAX 9
   15 Boeing 737 MAX 10
  6 Boeing 757
   1 Boeing 757-200
   2 Boeing 757-300
   3 Boeing 757-200F
  7 Gulfstream Aerospace Gulfstream IV
   1 Gulfstream IV GIV SP
  8 Gulfstream V
   1 Gulfstream GV-SP - G550
   2 Gulfstream G500
 33 Tri Jet
  1 Boeing 727
 34 Four Engine Jet
  1 Boeing 707
88 Civilian Fixed Wing Aircraft, Heavy (above 255,000 lbs / 115,666 kg)
 32 Twin Jet
  1 Boeing 767
   1 Boeing 767-200
   2 Boeing 767-200ER
   3 Boeing 767-300
   4 Boeing 767-300ER
   5 Boeing 767-400ER
   6 Boeing 767-300F
  2 Boeing 777
   1 Boeing 777-200
   2 Boeing 777-200ER
   3 Boeing 777-200LR
   4 Boeing 777-300
   5 Boeing 777-300ER
   6 Boeing 777F
  3 Boeing 787
   1 Boeing 787-8
   2 Boeing 787-9
   3 Boeing 787-10
 33 Tri Jet
  1 Lockheed L-1011
  2 McDonnell Douglas DC-10
   1 DC-10 Cargo
  3 McDonnell Douglas MD-11
   1 McDonnell Douglas MD-11P
   2 McDonnell Douglas MD-11F
   3 McDonnell Douglas MD-11C
   4 McDonnell Douglas MD-11CF
   5 McDonnell Douglas MD-11ER
 34 Four Engine Jet
  1 Boeing 747
   1 Boeing 747-300
   2 Boeing 747-400
   3 Boeing 747-8I
   4 Boeing 747-8F
   5 Boeing 747 LCF Dreamlifter
90 Civilian Helicopter, Small (up to 7,000 lbs / 3,175 kg)
 11 Single Rotor, Piston Engine
  1 Bell 47
  2 Robinson R22
  3 Schweizer 300CB
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Bell 206
   1 Bell 206A
   2 Bell 206B
   3 Bell 206B-2
   4 Bell 206B-3
   5 Bell 206L Long Ranger
   6 Bell 206L-1 Long Ranger II
   7 Bell 206L-3 Long Ranger III
   8 Bell 206L-4 Long Ranger IV
  2 Robinson R66
  3 Bell 429
91 Civilian Helicopter, Medium (up to 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Bell 412
   1 Bell 412SP
   2 Bell 412HP
   3 Bell 412EP
   4 Bell 412EPI
  2 Sikorsky S-61
  3 Bell 212
   1 Bell 212, Fire Fighter
  4 Sikorsky S-76
   1 S-76A
   2 S-76A Utility
   3 S-76A+
   4 S-76A++
   5 S-76A Mk II
   6 S-76B
   7 S-76C
   8 S-76C+
   9 S-76C++
   10 S-76D
92 Civilian Helicopter, Large (above 20,000 lbs / 9,072 kg)
 12 Single Rotor, Turboshaft Engine, Conventional Tail Rotor
  1 Sikorsky S-92
   1 S-92A
  2 Sikorsky S-70
  3 Sikorsky S-64 Skycrane
   1 Erickson S-64E Aircrane
   2 Erickson S-64F Aircrane
100 Civilian Lighter than Air, Balloon
 2 Gas-filled, tethered
  1 Raven Aerostar TIF-25K
""",
            "1.2.243": r"""
40 Trainer
 1 BAE Systems Hawk
  1 Hawk 60
  2 Hawk 60A
""",
            "1.2.247": r"""
40 Trainer
 1 G-4 Super Galeb
""",
            "1.2.254": r"""
50 Unmanned
 1 Penguin B UAV
 2 Penguin C UAV
  1 Penguin C Mk2 UAV
""",
            "1.2.255": r"""
4 Cargo/Tanker
 1 Gulfstream Aerospace Gulfstream IV
  1 TP 102
50 Unmanned
 1 Threod UAV
  1 Threod EOS C Vertical Takeoff and Landing (VTOL)
  2 Threod Stream C Vertical Takeoff and Landing (VTOL)
""",
            "1.2.265": r"""
1 Fighter/Air Defense
 1 MiG-29 Fulcrum (Ukranian Modernization)
  1 MiG-29MU1
  2 MiG-29MU2
 2 Su-27 Flanker (Ukranian Modernization)
  1 Su-27UB1M
  2 Su-27UB2M
  3 Su-27P1M
  4 Su-27S1M
2 Attack/Strike
 1 Su-24 Fencer (Ukranian Modernization)
  1 Su-24M
  2 Su-24MR
 2 Su-25 Frogfoot (Ukranian Modernization)
  1 Su-25M1
  2 Su-25UBM1
4 Cargo/Tanker
 1 Antonov An-140T
 2 Antonov An-72P
 3 Antonov An-70
 4 Antonov An-158
 5 Antonov An-178
20 Attack Helicopter
 1 Mi-2 Hoplite (Ukranian Attack variant)
  1 Mi-2MSB-V
 2 Mi-8 Hip Attack Helicopter (Ukranian Attack variant)
  1 Mi-8MTPB
  2 Mi-8MTPI
 3 Mi-24 Hind (Ukranian Modernization)
  1 Mi-24PU1
21 Utility Helicopter
 1 Mi-2 Hoplite (Ukranian Modernization)
  1 Mi-2MSB
  2 Mi-2MSB-1
 2 Mi-8 Hip (Ukranian Modernization)
  1 MI-8MSB-V
  2 Mi-8MTV-MSB-1
  3 Mi-8MSB-T (airborne command post)
  4 Mi-8MSB-W Multi-Role
26 Training Helicopter
 1 AK1-3
50 Unmanned
 1 Poleiteco Areo
  1 Spectator
  2 Spectator-M
  3 Spectator-M1
 2 A-1SM Fury
 3 PD-1
 4 Leleka-100
 5 Sokil-300
 6 Heavy Shot
 7 Mini Shark
 8 Skyfall UAV
  1 Vampire Quadcopter
  2 Vampire Hexacopter
86 Civilian Fixed Wing Aircraft, Medium (up to 41,000 lbs / 18,597 kg)
 22 Twin Engine Turboprop
  1 Antonov An-28
   1 An-28
   2 An-28RM Bryza 1RM
   3 An-28TD Bryza 1TD
   4 An-28PT
  2 Antonov An-30
   1 An-30A
  3 Antonov An-38
   1 An-38-100
87 Civilian Fixed Wing Aircraft, Large (up to 255,000 lbs / 115,666 kg)
 22 Twin Engine Turboprop
  1 Antonov An-140
   1 An-140 (Basic Variant)
   2 An-140 VIP
   3 An-140-100
 32 Twin Jet
  1 Antonov An-148
   1 An-148-100A
   2 An-148-100Bc
   3 An-148-100E
  2 Antonov An-72
   1 An-72 Coaler-A
   2 An-72A Coaler-C
   3 An-72AT Coaler-C
   4 An-72S Coaler-C
   5 An-74
""",
            "1.2.267": r"""
1 Fighter/Air Defense
 1 Aero L-159 ALCA
2 Attack/Strike
 1 Aero L-39Z Albatros
  1 Aero L-39ZO
  2 Aero L-39ZA
 2 Aero L-59
4 Cargo/Tanker
 1 Let L-410 Turbolet
  1 L410UVPE
  2 L-410A
  3 L-410AB
  4 L-410M
  5 L-410 NG
7 Reconnaissance
 1 Let L-410FG
21 Utility Helicopter
 1 Mi-171Sh
40 Trainer
 1 Zlin Z-142
 2 Aero L-39C Albatros
 3 Aero L-59
 4 Aero L-39NG
 5 Evektor EV-97
 6 Aero L-29 Delfin
""",
            "1.2.276": r"""
2 Attack/Strike
 1 UTVA Kobac
40 Trainer
 1 Lasta 95
  1 Lasta 95N
  2 Lasta 95V-54
  3 Lasta 95P-2
""",
            "1.3.0": r"""
61 Non-Combatant Ship
 1! Generic Ship Container Class
 2! Generic Ship Tanker Class
 3! Generic Ship Commercial Large (> 30m)
 4! Generic Boat Commercial Medium (10m to 29m)
 5! Generic Boat Commercial Small (<10m)
 6! Generic Sailboat Commercial Two-Mast
 7! Generic Sailboat Commercial One-Mast
 9! Generic Boat Private Very Small (< 3m)
  1! Generic Boat Private Very Small Outboard
  2! Generic Boat Private Very Small Inboard
 10! Generic Boat Private Small (3m to 5m)
  1! Generic Boat Private Very Small Outboard
  2! Generic Boat Private Very Small Inboard
 11! Generic Boat Private Medium (6m to 10m)
  1! Generic Boat Private Medium Motor Yacht
 12! Generic Boat Private Large (11m to 15m)
  1! Generic Boat Private Large Yacht
 13! Generic Boat Private Very Large (> 15m)
  1! Generic Boat Private Very Large Yacht
80 Passenger Vessel (Group 1 Merchant)
 1 Generic Cruise Ship
 2 Generic Cruise Ferry
 3 Generic High Speed Ferry
 4 Generic Ferry
 5 Generic Ocean Liner
81 Dry Cargo Ship (Group 2 Merchant)
 1 Generic Common Dry Cargo Ship
 2 Generic Dry Bulk Cargo Ship
 3 Generic Container Ship
  1 Generic Container Ship - with Anti-Ship Missile Container
 4 Generic Reefer Ship (Refrigerator Ship)
 5 Generic Ro-Ro Ship (Roll-on/Roll-off Ship)
 6 Generic Barge
 7 Generic Heavy Lift Ship
82 Tanker (Group 3 Merchant)
 1 Generic Liquid Petroleum Gas (LPG)Tanker
 2 Generic Chemical Tanker
 3 Generic Liquid Natural Gas (LNG) Tanker
 4 Generic Coastal Trading Vessel (Coaster)
 5 Generic Crude Oil Tanker (up to 159,999 DWT)
 6 Generic Liquid Bulk Tanker
 7 Generic Very Large Crude Carrier (160,000-319,999 DWT)
 8 Generic Ultra Large Crude Carrier (320,000-549,999 DWT)
83 Support Vessel
 1 Generic Platform Supply Vessel
 2 Generic Tender Vessel
 3 Generic Tugboat
 4 Generic Dive Support Vessel
 5 Generic Fireboat
84 Private Motorboat
 1 Generic Small Motorboat (up to 26ft/7.9m)
 2 Generic Medium Motorboat (up to 39ft/11.9m)
 3 Generic Large Motorboat (up to 65ft/19.8m)
 4 Generic Very Large Motorboat (greater than 65ft/19.8m)
85 Private Sailboat
 1 Generic Small Sailboat (up to 26ft/7.9m)
 2 Generic Medium Sailboat (up to 39ft/11.9m)
 3 Generic Large Sailboat (up to 65ft/19.8m)
 4 Generic Very Large Sailboat (greater than 65ft/19.8m)
86 Fishing Vessel
 1 Generic Small Fishing Vessel (up to 26ft/7.9m)
 2 Generic Medium Fishing Vessel (up to 65ft/19.8m)
  1 Generic Troller
 3 Generic Large Fishing Vessel (greater than 65ft/19.8m)
  1 Generic Trawler
 4 Generic Fish Processing Vessel
 5 Generic Masted Fishing Vessel
87 Other Vessels
 1 Generic Go-Fast Boat
 2 Generic Research Vessel
 3 Generic Hydrofoil Vessel
 4 Generic Cable Layer Vessel
 5 Generic Dredger Vessel
 6 Generic Junk/Dhow Vessel
 7 Generic Catamaran
 8 Generic Pontoon
 9 Generic Personal Water Craft
  1 Rowboat w/ Rower
 10 Generic Refugee Raft
  1 Refugee Raft, 10m
101 Life-Saving Equipment
 1 Generic Lifeboat
  1 Generic Lifeboat Open
  2 Generic Lifeboat Enclosed
  3 Generic Lifeboat Freefall
 2 Generic Liferaft
  1 Generic Liferaft Open
  2 Generic Liferaft Enclosed
  3 Generic Liferaft IBA (Inflatable Buoyant Apparatus)
  4 Generic Life Float
 3 Generic MOB Boat
 4 Generic Lifebuoy
  1 Generic Lifebuoy with Flag
  2 Generic Lifebuoy with Light
  3 Generic Lifebuoy with Smoke
  4 Generic Lifebuoy with Light and Smoke
  5 Generic Lifebuoy with Line
""",
            "1.3.2": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Florida
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Florida
""",
            "1.3.3": r"""
6 Guided Missile Frigate (FFG)
 1 Mourad Rais Class
  1 901 Mourad Rais
  2 902 Rais Kellich
  3 903 Rais Korfu
 2 Nanuchka II (Burya) class
  1 801 Rais Hamidou
  2 802 Salah Rais
  3 803 Rais Ali
 3 Erradii Class (Meko A-200AN)
  1 910 Erradii
  2 911 El Moudamir
 4 Adhafer Class
  1 920 Adhafer
  2 921 El Fateh
  3 922 Ezzadjer
7 Light/Patrol Craft
 1 Osa II Class
  1 644
  2 645
  3 646
  4 647
  5 648
  6 649
  7 650
  8 651
  9 652
 2 Kebir Class
  1 341 El Yadekh
  2 342 El Morakeb
  3 343 El Kechef
  4 344 El Moutarid
  5 345 El Rassed
  6 346 El Djari
  7 347 El Saher
  8 348 El Moukadem
  9 349 El Wafi
  10 350 El Kanass
  11 354 El Mahir
  12 356 El Azoum
  13 357 El Djasur
  14 358 El Hamis
10 Tank Landing Ship
 1 Kalaat Beni Hammed Class
  1 472 Kalaat Beni Hammad
  2 473 Kalaat Beni Rached
16 Auxiliary
 1 Daxin Class
  1 937 Soummam
50 Frigate (including Corvette)
 1 Mourad Rais (Koni) class
  1 901 Mourad Rais
  2 902 Rais Kellich
  3 903 Rais Korfo
 2 Djebel Chenoua (C 58) class
  1 351 Djebel Chenoua
  2 352 El Chihab
  3 353 El Kirch
""",
            "1.3.10": r"""
4 Guided Missile Destroyer
 1 Almirante Brown Class (Meko 360H2)
  1 D 10 Almirante Brown
  2 D 11 La Argentina
  3 D 12 Heroina
  4 D 13 Sarandi
16 Auxiliary
 1 Costa Sur Class Transport Ship (AKR)
  1 B 3 Canal Beagle
  2 B 4 Bahia San Bias
  3 B 5 Cabo De Hornos
 2 Survey Ship
  1 Q 20 Puerto Deseado
  2 Q 21 ARA Austral
 3 Durance Class (Underway Replenishment Tanker) AOR
  1 B 1 Patagonia
50 Frigate (including Corvette)
 1 Drummond Class (A-69)
  1 P 31 Drummond
  2 P 32 Guerrico
  3 P 33 Granville
 2 Espora Class (Meko 140)
  1 P 41 Espora
  2 P 42 Rosales
  3 P 43 Spiro
  4 P 44 Parker
  5 P 45 Robinson
  6 P 46 Gomez Roca
64 Fast Attack Craft
 1 Intrepida Class (TNC 45)
  1 P 85 Intrepida
  2 P 86 Indomita
""",
            "1.3.13": r"""
4 Guided Missile Destroyer (DDG)
 1 Hobart Class
  1 DDG 39 Hobart
  2 DDG 41 Brisbane
  3 DDG 42 Sydney
6 Guided Missile Frigate (FFG)
 0 FFG, Other
 1 ANZAC Class (Meko 200)
  1 FFH 150 Anzac
  2 FFH 151 Arunta
  3 FFH 152 Warumungu
  4 FFH 153 Stuart
  5 FFH 154 Parramatta
  6 FFH 155 Ballarat
  7 FFH 156 Toowoomba
  8 FFH 157 Perth
  9! Te Kaha (New Zealand)
  10! Te Mana (New Zealand)
7 Light/Patrol Craft
 0 Light/Patrol Craft, Other
 1 Fremantle Class (Large Patrol Craft)
  1 P 203 Fremantle
  2 P 204 Warrnambool
  3 P 205 Townsville
  4 P 206 Wollongong
  5 P 207 Launceston
  6 P 208 Whyalla
  7 P 209 Ipswich
  8 P 210 Cessnock
  9 P 211 Bendigo
  10 P 212 Gawler
  11 P 213 Geraldton
  12 P 214 Dubbo
  13 P 215 Geelong
  14 P 216 Gladstone
  15 P 217 Bunbury
 2 Pacific Class Patrol Boat
  1 Kula (Fiji)
  2 Kikau (Fiji)
  3 Kiro (Fiji)
  4 Tukoro (Vanuatu)
  5 Teanaoai (Kiribati)
  6 Lomor (Marshall Islands)
  7 Palikir (Micronesia)
  8 Micronesia (Micronesia)
  9 Independence (Micronesia)
  10 Neiafu (Tonga)
  11 Pangai (Tonga)
  12 Savea (Tonga)
  13 Te Mataili (Tuvalu)
  14 President HI Remeliik (Palau)
  15 Nafanua (Samoa)
  16 Te Kukupa (Cook Islands)
  17 Rabaul (PNG)
  18 Dreger (PNG)
  19 Seeadler (PNG)
  20 Moresby (PNG)
  21 Lata (Solomon Islands)
  22 Auki (Solomon Islands)
 3 Armidale Class
  1! ACPB 83 Armidale
  2 ACPB 84 Larrakia
  3 ACPB 85 Bathurst
  4 ACPB 86 Albany
  5! ACPB 87 Pirie
  6! ACPB 88 Maitland
  7! ACPB 89 Ararat
  8 ACPB 90 Broome
  9! ACPB 91 Bundaberg
  10! ACPB 92 Wollongong
  11 ACPB 93 Childers
  12 ACPB 94 Launceston
  13 ACPB 95 Maryborough
  14! ACPB 96 Glenelg
 4 Bay Class Patrol Boat
  1 ACV 10 Roebuck Bay
  2 ACV 20 Holdfast Bay
  3 ACV 30 Botany Bay
  4 ACV 40 Hervey Bay
  5 ACV 50 Corio Bay
  6 ACV 60 Arnhem Bay
  7 ACV 70 Dame Roma Mitchell
  8 ACV 80 Storm Bay
 5 Cape Class Patrol Boat
  1 Cape St George
  2 Cape Byron
  3 Cape Nelson
  4 Cape Sorell
  5 Cape Jervis
  6 Cape Leveque
  7 Cape Wessel
  8 Cape York
  9 310 Cape Fourcroy
  10 320 Cape Inscription
 6 Arafura Class Offshore Patrol Vessel
  1 OPV 203 Arafura
 7 Evolved Cape Class Patrol Boat
  1 314 Cape Otway
  2 315 Cape Peron
  3 316 Cape Naturaliste
  4 317 Cape Capricorn
  5 318 Cape Woolamai
  6 319 Cape Pillar
  7 320 Cape Solander
  8 321 Cape Schanck
8 Mine Countermeasure Ship/Craft
 0 Mine Countermeasure Ship/Craft, Other
 1 Huon Class (Minehunters-Coastal)
  1 M 82 Huon
  2 M 83 Hawkesbury
  3 M 84 Norman
  4 M 85 Gascoyne
  5 M 86 Diamantina
  6 M 87 Yarra
 2 Bay Class (Minehunters - Inshore)
  1 M 80 Rushcutter
  2 M 81 Shoalwater
 3 COOP Class (Minesweepers - Auxiliary)
  1 1102 Brolga
  2 1185 Koraaga
  3 Y 298 Bandicoot
  4 Y 299 Wallaroo
9 Dock Landing Ship
 1 Bay Class
  1 L 100 Choules
10 Landing Craft
 1 Modified Sir Bedivere Class
  1 LSH 50 Tobruk Tank landing ship
11 Landing Craft
 0 Landing Craft, Other
 1 Balikpapan Class
  1 L 126 Balikpapan
  2 L 127 Brunei
  3 L 128 Labuan
  4 L 129 Tarakan
  5 L 130 Wewak
  6 L 133 Betano
  7 L 131 Salamaua
  8 L 132 Buna
 2 LCM-1E LHD Landing Craft (LLC)
 3 Mexeflote - Landing Raft
  1 Mexeflote Standard
  2 Mexeflote Larger
  3 Mexeflote Smaller
 4 Rigid-Hulled Inflatable Boat (RHIB)
  1 Juliet 3 Water Jet RHIB
16 Auxiliary
 1 Incat class: Fast Sealift Catamaran
  1 AKR45 Jervis Bay
 2 Austal class: Fast Sealift Catamaran
  1 Westpac Express
 3 Durance class (Underway Replenishment Tanker) AOR
  1 OR 304 Success
 4 Leaf class (Underway Replenishment Tanker) AOR/AOT
 5 Sirius Class Replenishment Tanker
  1! O 266 Sirius
 6 Paluma Class Survey Motor Launch
  1 A 01 Paluma
  2 A 02 Mermaid
  3 A 03 Shepparton
  4 A 04 Benalla
 7 Leeuwin Class Survey Vessel
  1 A 245 Leeuwin
  2 A 246 Melville
 8 General-Purpose Tenders
  1 Seahorse Spirit
  2 Seahorse Standard
 9 Navigational Training Ships
  1 Seahorse Horizon
 10 Submarine Rescue and Escape Ships
  1 Besant
  2 Stoker
 11 Aviation Training Ship
  1 Sycamore
 12 Supply Class (AOR)
  1 A195 Supply
  2 A304 Stalwart
 13 Support Vessel
  1 Reliant
  2 Guidance
18 Utility
 1 Steber 43 Naval General Purpose Workboats
  1 NGPWB 01 Patonga
  2 NGPWB 02
  3 NGPWB 03
  4 NGPWB 04 Sea Dragon
  5 NGPWB 05
  6 NGPWB 06
  7 NGPWB 07
  8 NGPWB 08
  9 NGPWB 09 Sea Witch
  10 NGPWB 10
19 Unmanned Surface Vehicle (USV)
 1 Armidale Class Patrol Boat Autonomy Trial (PBAT)
  1 Sentinel
50 Frigate
 0 Frigate, Other
 1 River Class (FF)
54 Amphibious Assault Ship
 0 Amphibious Assault Ship, Other
 1! Modified Sir Bedivere Class
  1! LSH 50 Tobruk
56 Amphibious Transport Dock
 1 Canberra Class (Landing Helicopter Dock)
  1 LHD 02 Canberra
  2 LHD 01 Adelaide
62 Coast Guard Cutters
 1 Australian Border Force Cutters
  1 Thaiyak
  2 Ocean Shield
65 Inflatable Boat
 1 Zodiac FC470
""",
            "1.3.15": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Chicago Express
  2! Sea Leader
 2! Tanker Class
  1! Berge Hus
  2! Mosocean
  3! Orient Tiger
  4! Ramlah
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 African Lion
 3 Container Ship
  1 Chicago Express
  2 Sea Leader
 5 Ro-Ro Ship (Roll-on/Roll-off Ship)
  1 Galaxy Leader
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Berge Hus
  2 Mosocean
  3 Ramlah
""",
            "1.3.16": r"""
6 Guided Missile Frigate (FFG)
 1 Oliver Perry Class
  1 F90 Sabha
7 Light/Patrol Craft
 1 AL Manama (FPB 62) Class (fast attack craft-missile)
  1 50 AL Manama
  2 51 AL Muharraq
 2 Almad EL Fateh (FPB 45) Class (fast attack craft-missile)
  1 20 Admad El Fateh
  2 21 Al Jabiri
  3 22 Abdul Rahman AL Fadel
  4 23 Al Taweelah
 3 AL Riffa (FPB 38) Class (fast attack craft-gun)
  1 10 AL Riffa
  2 11 Hawar
 4 AL Jarim (FPB 20) Class (fast attack craft-gun)
  1 30 AL Jarim
  2 31 AL Jasrah
16 Auxiliary
 1 Support Ship
  1 41 Ajeera
  2 42 Mashtan
  3 43 Rubodh
  4 44 Suwad
""",
            "1.3.18": r"""
6 Guided Missile Frigate (FFG)
 1 Jianghu-II Class (Type 053H1)
  1 F18 Osman
 2 Jianghu-III Class (Type 053H2)
  1 F15 Abu Bakar
  2 F17 Ali Haider
 3 Jiangwei-II Class (Type 053H3)
  1 F 19 Abu Ubaidah
  2 F 16 Umar Farooq
 4 Ulsan Class (Modified)
  1 F 25 Bangabandhu
7 Light/Patrol Craft
 1 Hainan Class (Type 037)
  1 P812 Nirbhoy
16 Auxiliary
 1 Dinghai Class
  1 A721 Khadem
50 Frigate (including Corvette)
 1 Hamilton Class
  1 F28 Somudra Joy
  2 F29 Somudra Avijan
63 Coast Guard Boats
 1 Minerva Class
  1 PL71 Syed Nazrul
  2 PL72 Tajuddin
  3 PL73 Mansoor Ali
  4 PL74 Kamaruzzaman
64 Fast Attack Craft
 1 Durdharsha Class (Type 021)
  1 P8125 Durdharsha
  2 P8126 Durdanta
  3 P8128 Durdondo
  4 P8131 Anirban
""",
            "1.3.21": r"""
6 Guided Missile Frigate (FFG)
 1 Karel Doorman Class
  1 F930 Leopold I
  2 F931 Louise-Marie
8 Mine Countermeasure Ship/Craft
 1 Flower class
  1 M915 Aster
  2 M916 Bellis
  3 M917 Crocus
  4 M921 Lobelia
  5 M923 Narcis
  6 M924 Primula
50 Frigate (including Corvette)
 1 Wielingen Class (FF)
""",
            "1.3.22": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Boka Star
81 Dry Cargo Ship (Group 2 Merchant)
 5 Ro-Ro Ship (Roll-on/Roll-off Ship)
  1 Boka Star
""",
            "1.3.24": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Corner Brook
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Corner Brook
""",
            "1.3.29": r"""
4 Self-Propelled Artillery
 1! Launcher ASTROS AV-LMU
6 Guided Missile Frigate (FFG)
 1 Niteroi Class (Vosper Mark 10)
  1 F 40 Niteroi
  2 F 41 Defensora
  3 F 42 Constituicao
  4 F 43 Liberal
  5 F 44 Independencia
  6 F 45 Uniao
 2 Ex-Broadsword class
  1 F 46 Greenhalgh (ex-Broadsword)
  2 F 48 Bosisio (ex-Brazen)
  3 F 49 Rademaker (ex-Battleaxe)
7 Large Wheeled Utility Vehicle
 1! Tectran Enginharia
  1! ASTROS Resupply AV-RMD
10 Tank Landing Ship
 1 Newport Class
  1 G28 Mattoso Maia
37 Fire Control Facility
 1! ASTROS Fire Control Vehicle AV-VCC
54 Amphibious Assault Ship
 1 Landing Platform Helicopter (LPH)
  1 A140 Atlantico
55 Amphibious Cargo Ship
 1 Round Table Class
  1 G25 Almirante Saboia
  2 G29 Garcia D'Avila
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Marco Dias
 3 Container Ship
  1 Log In Pantanal
82 Tanker (Group 3 Merchant)
 2 Chemical Tanker
  1 Castillo de Tebra
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Joao Candido
  2 Zumbi dos Palmares (Crude Oil Tanker)
83 Support Vessel
 7 Anchor Handling Tug Supply Vessel (AHTS)
  1 C ADMIRAL
""",
            "1.3.32": r"""
7 Light/Patrol Craft
 1 Darussalam Class
  1 06 Darussalam
  2 07 Darulehsan
  3 08 Darulaman
  4 09 Daruttaqwa
""",
            "1.3.33": r"""
7 Light/Patrol Craft
 1 Osa II Class
  1 102 Uragon
  2 103 Burya
  3 104 Grum
  4 105
  5 106
  6 107 Smerch
8 Mine Countermeasure Ship/Craft
 1 Tripartite Class
  1 32 Tsibar
 2 Sonya Class
  1 61 Briz
  2 62 Shkval
  3 63 Priboi
 3 Olya Class (Project 1259)
  1 51 Iskar
  2 52 Dobrotich
  3 53 Kapitan Leytenant Kiril Minkov
  4 54 Balik
  5 55 Kapitan Leytenant Evstati Vinarov
  6 56 Kapitan Parvi Rang Dimitar Paskalev
10 Tank Landing Ship
 1 Polnochny Class
  1 701 Sirius
  2 301 Antares
50 Frigate (including Corvette)
 1 Wielingen Class
  1 41 Drazki
  2 42 Verni
  3 43 Gordi
 2 Pauk Class
  1 13 Reshitelni
  2 14 Bodri
 3 Tarantul II Class
  1 101 Malniya
 4 Koni Class (Project 1159)
  1 11 Smeli
""",
            "1.3.35": r"""
6 Guided Missile Frigate (FFG)
 1 Jianghu-II Class (Type 053H1)
  1 F21 Mahar Bandoola
  2 F23 Mahar Thiha Thura
 2 Aung Zeya Class
  1 F 11 Aung Zeya
 3 Kyan Sittha Class
  1 F 12 Kyan Sitta
  2 F 14 Sin Phyu Shin
7 Light/Patrol Craft
 1 Hainan Class (Type 037)
  1 442 Yan Htet Aung
  2 443 Yan Nyein Aung
  3 444 Yan Khwinn Aung
  4 445 Yan Min Aung
  5 446 Yan Ye Aung
  6 447 Yan Pang Aung
  7 448 Yan Win Aung
  8 449 Yan Aye Aung
  9 450 Yan Zwe Aung
""",
            "1.3.39": r"""
4 Guided Missile Destroyer (DDG)
 1 Iroquis Class (DDG)
6 Guided Missile Frigate (FFG)
 1 Halifax Class (FFG)
  1 330 Halifax
  2 331 Vancouver
  3 332 Ville De Quebec
  4 333 Toronto
  5 334 Regine
  6 335 Calgary
  7 336 Montreal
  8 337 Fredericton
  9 338 Winnipeg
  10 339 Charlottetown
  11 340 St. John's
  12 341 Ottawa
7 Light/Patrol Craft
 1 Kingston Class Maritime Coastal Defence Vessel
  1 Kingston (MM 700)
  2 Glace Bay (MM 701)
  3 Nanaimo (MM 702)
  4 Edmonton (MM 703)
  5 Shawinigan (MM 704)
  6 Whitehorse (MM 705)
  7 Yellowknife (MM 706)
  8 Goose Bay (MM 707)
  9 Moncton (MM 708)
  10 Saskatoon (MM 709)
  11 Brandon (MM 710)
  12 Summerside (MM 711)
 2 Harry DeWolf Class (AOPV)
  1 430 Harry DeWolf
  2 431 Margaret Brooke
  3 432 Max Bernays
16 Auxiliary
 1 Provider Class (AOR)
 2 Protecteur Class Replenishment Oiler
  1! 509 Protecteur
  2! 510 Preserver
 4 Resolve Class (AOR)
  1 MV Asterix
50 Frigate (including Corvette)
 1 Annapolis Class (FF)
 2 Restigouche Class (FF)
62 Coast Guard Cutters
 1 Offshore Patrol Vessel
  1 Cape Roger (371732)
  2 Cygnus (800742)
  3 Leonard J. Cowley (805574)
  4 Sir Wilfred Grenfell (809762)
  5 Tanu (330370)
 2 High Endurance Multi-Tasked Vessel
  1 Sir Wilfrid Laurier (807038)
  2 Griffon (328110)
  3 Ann Harvey (808715)
  4 Edward Cornwallis (807037)
  5 George R. Pearkes (807025)
  6 Martha L. Black (806313)
  7 Sir William Alexander (807685)
 3 Medium Icebreaker
  1 Pierre Radisson (383326)
  2 Des Groseilliers (802160)
  3 Henry Larsen (808731)
  4 Amundsen (383347)
 4 Heavy Icebreaker
  1 Louis S. St-Laurent (328095)
  2 Terry Fox (803579)
 5 Medium Endurance Multi-Tasked Vessel
  1 Samuel Risley (805575)
  2 Earl Grey (807033)
  3 Bartlett (328107)
 6 Offshore Oceanographic Science Vessel
  1 Hudson (320936)
  2 John P. Tully (804457)
 7 Offshore Fishery Science Vessel
  1 Alfred Needler (800746)
  2 Teleost (808657)
 8 Midshore Patrol Vessel
  1 Gordon Reid (813735)
  2 A. LeBlanc (837973)
  3 Atlin Post (370259)
  4 Caporal Kaeble V.C. (837014)
  6 Captain Goddard M.S.M. (838472)
  7 Constable Carriere (837317)
  8 Corporal McLaren M.M.V. (837734)
  9 Corporal Teather C.V. (837187)
  10 G. Peddle S.C. (837558)
  11 M. Charles M.B. (838229)
  12 Private Robertson V.C. (836777)
 9 Mid Shore Science Vessel
  1 Frederick G. Creed (813676)
  2 Limnos (328088)
  3 Otter Bay (815530)
  4 Vector (328079)
 10 Special Navaids Vessel
  1 Dumit (391902)
  2 Eckaloo (809772)
 11 Nearshore Fishery Research Vessel
  1 Leim (836308)
  2 M. Perley (836306)
  3 Neocaligus (814102)
  4 Vladykov (836307)
 12 Channel Survey and Sounding Vessel
  1 F.C.G. Smith (806310)
  2 GC-03 (344981)
 13 Air Cushion Vehicle
  1 Mamilossa (833290)
  2 Moytel (837340)
  3 Sipu Muin (820551)
  4 Siyay (820560)
63 Coast Guard Boats
 1 Cape-class lifeboat
  1 Cape Mercy
 2 Arun-class lifeboat
  1 Bickerton (825043)
  2 Cap-aux-Meules (819270)
  3 Clark's Harbour (819269)
  4 Courtney Bay (816537)
  5 Sambro (819305)
  6 Spindrift (815532)
  7 Spray (816536)
  8 W.G. George (817949)
  9 W. Jackman (817948)
  10 Westport (820275)
80 Passenger Vessel (Group 1 Merchant)
 4 Ferry
  1 Queen of Capilano
  2 Queen of Cumberland
  3 Island Sky
87 Other Vessels
 9 Personal Water Craft
  1 Sea-Doo
""",
            "1.3.40": r"""
8 Mine Countermeasure Ship/Craft
 1 Kondor I Class
  1 P 521 Vigilante
""",
            "1.3.44": r"""
6 Guided Missile Frigate (FFG)
 1 Cochrane Class
  1 FF-05 Almirante Cochrane
  2 FF-06 Almirante Condell
  3 FF-07 Almirante Lynch
 2 Type L Class (Jacob van Heemskerck Class)
  1! FFG-14 Almirante Latorre
  2! FFG-11 Capitan Prat
 3 Karel Doorman Class
  1 FF-18 Almirante Riveros
  2 FF-15 Blanco Encalada
 4 Type 22 (Boxer) class
  1 F 19 Almirante Williams (ex-Sheffield)
 5 Oliver Perry Class
  1 FFG 11 Capitan Prat
  2 FFG 14 Almirante Latorre
7 Light/Patrol Craft
 1 Tiger Class (Type 148)
  1 LM-36 Guardiamarine Riquelme
  2 LM-37 Teniente Orella
  3 LM-38 Teniente Serrano
  4 LM-39 Teniente Uribe
""",
            "1.3.45": r"""
1 Carrier
 1 Liaoning (Type 001) Class
  1 16 Liaoning
 2 Shandong (Type 002) Class
  1 17 Shandong
3 Guided Missile Cruiser
 1 Renhai Class (Type 055)
  1 101 Nanchang
  2 102 Lhasa
  3 103 Anshan
  4 104 Wuxi
  5 105 Dalian
  6 106 Yanan
  7 107 Zunyi
  8 108 Xianyang
4 Guided Missile Destroyer (DDG)
 1 Luhu Class (Type 052)
  1 112 Harbin
  2 113 Qingdao
 2 Luda Class (Type 051)
  1 105 Jinan
  2 106 Xi'an
  3 107 Yinchuan
  4 108 Xinging
  5! 109 Kaifeng
  6! 110 Dalien
  7 131 Nanjing
  8 132 Hefei
  9 133 Chongqing
  10 134 Zunyi
  11 161 Changaha
  12 162 Nanning
  13 163 Nanchang
  14 164 Guilin
  15 165 Zhanjiang
  16 166 Zhuhai
 3 Luhai Class (Type 051B)
  1 167 Shenzhen
  2! H2 (2003)
  3! H3 (2005)
  4! H4 (2007)
  5! H5 (2007)
  6! H6 (2009)
 4 Luzhou Class (Type 051C)
  1 115 Shenyang
  2 116 Shijiazhuang
 5 Luda IV Class (Type 051DT)
  1 109 Kaifeng
  2 110 Dalien
 6 Luyang I Class (Type 052B)
  1 168 Guangzhou
  2 169 Wuhan
 7 Luyang II Class (Type 052C)
  1 170 Lanzhou
  2 171 Haikou
  3 150 Changchun
  4 151 Zhengzhou
  5 152 Jinan
  6 153 Xi'an
 8 Luyang III Class (Type 052D)
  1 172 Kunming
  2 173 Changsha
  3 174 Hefei
  4 175 Yinchuan
  5 117 Xining
  6 118 Urumqi
  7 154 Xiamen
  8 119 Guiyang
  9 155 Nanjing
  10 156 Zibo
  11 120 Chengdu
  12 131 Taiyuan
  13 121 Qiqihar
  14 162 Nanning
  15 132 Suzhou
  16 161 Hohhot
  17 122 Tangshan
  18 163 Jiaozuo
  19 134 Shaoxing
  20 124 Kaifeng
  21 133 Baotou
  22 123 Huainan
  23 164 Guilin
  24 165 Zhanjiang
  25 157 Zhuhai
 9 Sovremenny Class
  1 136 Hangzhou
  2 137 Fuzhou
  3 138 Taizhou
  4 139 Ningbo
6 Guided Missile Frigate (FFG)
 1 Jianghu-I Class (Type 053H)
  1 509 Changde
  2 510 Shaoxing
  3 511 Nantong
  4 512 Wuxi
  5 513 Huai'an (ex-Huaiyin)
  6 514 Zhenjiang
  7 515 Xiamen
  8 516 Jiujiang
  9 517 Nanping
  10 518 Ji'an
  11 519 Changzhi
  12! 533 Ningbo
  13! 534 Jinhua
  14! 543 Dandong
  15! Tinashan
  16 551 Maoming
  17 552 Yibin
  18! 553 Shaoguan
  19! 554 Anshun
  20! 555 Zhaotong
  21! 557 Jishou
  22! 558 Zigong
  23! 559 Kangding
  24! 560 Dongguan
  25! 561 Shantou
 2 Jianghu-II Class (Type 053H1)
  1! 544 Siping
  2 533 Taizhou (ex-Ningbo)
  3 534 Jinhua
  4 543 Dandong
  5 545 Linfen
  6 553 Shaoguan
  7 554 Anshun
  8 555 Zhaotong
  9 556 Xiangtan
  10 557 Jishou
 3 Jianghu-III Class (Type 053H2)
  1 535 Huangshi
  2 536 Wuhu
  3 537 Cangzhou (ex-Zhoushan)
 4 Jianghu-IV Class (Type 053H1Q)
  1! Zhoushan
  2 544 Lushun
 5 Jiangwei-I Class (Type 053H2G)
  1 539 Anqing
  2 540 Huainan
  3 541 Huaibei
  4 542 Tongling
 6 Jiangnon Class (Type 065)
  1 502 Nanchong
  2 504 Dongchuan
 7 Chengdu Class (Type 6601 or Type 01)
  1 506 Chengdu
  2 507 Pingxiang
 8 Jiangdong Class (Type 053K)
  1 531 Yingtan
 9 Jiangkai-II Class (Type 054A)
  1 530 Xuzhou
  2 529 Zhoushan
  3 570 Huangshan
  4 568 Hengyang
  5 571 Yuncheng
  6 569 Yulin
  7 548 Yiyang
  8 549 Changzhou
  9 538 Yantai
  10 546 Yancheng
  11 572 Hengshui
  12 573 Liuzhou
  13 547 Linyi
  14 575 Yueyang
  15 550 Weifang
  16 574 Shaoyang or Sanya
  17 576 Daqing
  18 579 Handan
  19 577 Huanggang
  20 578 Yangzhou
  21 536 Xuchang
  22 532 Jingzhou
  23 531 Xiangtan
  24 515 Binzhou
  25 539 Wuhu
  26 599 Anyang
  27 598 Rizhao
  28 500 Xianning
  29 601 Nantong
  30 542 Zhaozhuang
 10 Jiangwei-II Class (Type 053H3)
  1 521 Jiaxing
  2 522 Lianyungang
  3 523 Putian
  4 524 Sanming
  5 564 Yichang
  6 565 Huludao (ex-Sanya, ex-Yuling)
  7 566 Huaihua
  8 567 Xiangyang
  9 527 Luoyang
  10 528 Mianyang
 11 Jiangkai-I Class (Type 054)
  1 525 Ma'anshan
  2 526 Wenzhou
 12 Jianghu-V Class (Type 053H1G)
  1 558 Zigong or Beihai
  2 559 Kangding or Foshan
  3 560 Dongguan
  4 561 Shantou
  5 562 Jiangmen
  6 563 Zhaoqing
7 Light/Patrol Craft
 1 Houjian Class (Type 037II) Missile Boat
  1 770 Yangjiang
  2 771 Shunde
  3 772 Nanhai
  4 773 Panyu
  5 774 Lianjiang
  6 775 Xinhui
 2 Houxin Class (Type 037IG) Missile Boat
  1 651
  2 652
  3 653
  4 654
  5 655
  6 656
  7 751
  8 752
  9 753
  10 754
  11 755
  12 756
  13 757
  14 758
  15 759
  16 760
  17 764
  18 765
  19 766
  20 767
 3 Hola class (fast attach missile)
  1 5100
 4 Hegu/Hoku class Type 024 (fast attack missile)
 5 Haijui class (fast attack patrol)
  1 688
  2 693
  3 694
  4 697
 6 Hainan class Type 037 (fast attack patrol)
  1 267-285
  2 290
  3 302
  4 305
  5 609
  6 610
  7 622
  8 628
  9 636-698
  10 689-692
  11 695
  12 696
  13 698
  14 699
  15 701
  16 702
  17 707
  18 723-730
 7 Shanghai class Type 062 (fast attack gun)
  1 E227
  2 301
  3 321
  4 N1121
  5 1127
  6 3140
  7 3141
  8 N3215
  9 N3313
  10 N4301
  11 4324
  12 9342 et al
 8 Huludao class Type 206 (fast attack patrol)
  1 65
  2 77
  3 101
  4 109
 9 Huxin class (river patrol)
  1 62 et al
 10 Huangfen Class (Pakistan)
 11 Haiqing Class (Type 037I) Submarine Chaser
  1 710
  2 711
  3 712
  4 713
  5 743
  6 744
  7 761
  8 762
  9 763
  10 786
  11 787
  12 788
  13 789
 12 Huchuan (Type 025/026) Class (Fast Attack Craft-Torpedo)
  1 205
 13 Houku Class Type 024 Fast Attack Missile
 14 Houdong Class (Type 021 Upgrade)
 15 Houbei Class (Type 022) PTG
  1 2208
  2 2202
  3 2203
  4 2204
  5 2205
  6 2206
  7 2207
  8 2209
  9 2210
  10 2213
  11 2214
  12 2215
  13 2216
  14 2217
  15 2218
 16 Haizhui Class (Type 062I) Submarine Chaser
  1 1203
  2 1204
  3 1207
  4 1208
  5 1239
  6 1240
  7 2327
  8 2328
  9 2329
  10 4339
  11 4340
  12 4341
  13 4342
  14 4343
  15 4344
  16 4345
  17 4346
  18 4347
  19 4348
 17 Haixun 01 Class
  1 Haixun 01
 18 Haixun Class (Type 718) Cutter
  1 Hai Jing 31101 (ex-1001)
8 Mine Countermeasure Ship/Craft
 1 Beleijan class (minelayer)
  1 814
 2 Wosao class (minesweeper-coastal)
  1 4422 et al
 3 Fushun class (minesweeper-coastal)
  1 E303 et al
 4 Lienyou class (minesweeper-coastal)
 5 Futi class Type 312 (minesweeper-drone)
 6 T-43 MSO Type 010
  1 830
  2 831
  3 837
  4 838
  5 850
 7 Wozang Class (Type 082-II) (Coastal Minehunter)
  1 804 Huoqiu
  2 818 Kunshan
  3 809 Kaiping
  4 811 Rongcheng
  5 814 Donggang
  6 808 Rudong
 8 Wochi Class (Type 081/081A)
  1 805 Zhangjiagang (Type 081)
  2 810 Jingjiang (Type 081)
  3 839 Liuyang (Type 081)
  4 840 Luxi (Type 081)
  5 841 Xiaoyi (Type 081A)
  6 842 Taishan (Type 081A)
  7 843 Changshu (Type 081A)
  8 844 Heshan (Type 081A)
  9 845 Qingzhou (Type 081A)
  10 846 Yucheng
  11 847 Renhuai
  12 848 Xuanwei
  13 849 Wudi
  14 831
10 Tank Landing Ship
 1 Yuting-I Class (Type 072III)
  1 991 Emei Shan
  2 934 Danxia Shan
  3 935 Xuefeng Shan
  4 936 Haiyang Shan
  5 937 Qingcheng Shan
  6 938 Luliang Shan
  7 908 Yandang Shan
  8 909 Jiuhua Shan
  9 939 Putuo Shan
  10 910 Huanggang Shan
  11 940 Tiantai Shan
 2 Yukan Class (Type 072)
  1 927 Yuntai Shan
  2 928 Wufeng Shan
  3 929 Zijin Shan
  4! 930
 3 US 1-511 (Shan) Class (LST)
  1 US1
 4 Yuting Class (Type 072II)
  1 930 Lingyan Shan
  2 931 Dongting Shan
  3 932 Helan Shan
  4 933 Liupan Shan
 5 Yuting II Class (Type 072A)
  1 911 Tianzhu Shan
  2 912 Daqing Shan
  3 913 Baxian Shan
  4 992 Huading Shan
  5 993 Luoxiao Shan
  6 994 Daiyun Shan
  7 995 Wanyang Shan
  8 996 Laotie Shan
  9 997 Luhua Shan
  10 981 Dabie Shan
  11 982 Taihang Shan
  12 916 Tianmu Shan
  13 914 Wuyi Shan
  14 915 Culai Shan
  15 917 Wutai Shan
11 Landing Craft
 1 Yudao class (landing ship medium)
 2 Yuliang class Type 079 (landing ship medium)
 3 Yuling class (landing ship medium)
 4 Chinese Type class (landing ship medium)
  1 972
  2 990 et al
 5 Yunnan class Type 067 (landing craft utility)
  1 3313
  2 3321
  3 3344
  4 5526
  5 7566
  6 7568 et al
 6 Yuch'in class Type 068/069 (landing craft utility)
  1 Y765 et al
 7 Yubei Class (Type 074A)
  1 3128
  2 3129
  3 3232
  4 3233
  5 3234
  6 3235
  7 3315
  8 3316
  9 3317
  10 3318
  11 3319
 8 Yuhai Class (Type 074)
  1 3111
  2 3112
  3 3113
  4 3115
  5 3116
  6 3117
  7 3229
  8 3231
  9 3244
  10 7593
  11 7594
  12 7595
  13 3357
  14 3358
  15 3359
 9 Yunshu Class (Type 073A)
  1 941 Shengshan
  2 942 Lushan
  3 943 Mengshan
  4 944 Yushan
  5 945 Huashan
  6 946 Songshan
  7 947 Lushan
  8 948 Xueshan
  9 949 Hengshan
  10 950 Taishan
14 Hydrofoil
 1 Huchuan class Type 025/026 (fast attack-torpedo)
  1 205
  2 207-209
  3 248
  4 1247
  5 2201
  6 2203
  7 3206
  8 3214
  9 6218
  10 7230 et al
15 Air Cushion/Surface Effect
 1 Jingsah II class
  1 452
 2 Zubr Class (Type 985)
  1 3325
  2 3326
  3 3327
  4 3328
 3 Yuyi Class (Type 726)
  1 3236
  2 3237
  3 3238
  4 3239
  5 3320
  6 3321
  7 3322
  8 3330
  9 3331
  10 3332
16 Auxiliary
 1 Daxin class (training ship)
  1 81 Zhenghe
 2 Dajiang class (submarine support)
  1 J121 Changxingdao
  2 J122 Chongmingdao
  3 J506 Yongxingdao
 3 Da Dong class (salvage)
  1 J304
 4 Dadao class (salvage)
  1 Dadao
 5 Dalang class (submarine support)
  1 J503 Dalang
  2 J504
 6 Dongxiu class (submarine support)
  1 U911 Dongxiu
 7 Dazhi class (submarine support)
  1 920 Dazhi
 8 Hudung class (submarine rescue)
  1 403 Haijui
  2 512 Haijui
 9 DSRV (salvage submarine)
 10 Ten Ting class (salvage)
  1 456 Hai Lao
  2 520 Hai Lao
  3 523 Hai Lao
  4 666 Hai Lao
 11 Kansha class (salvage)
  1 Kansha
  2 304 Haito
  3 403
 12 Jin Jian Xun 05 class (salvage)
 13 Qionshe class (attack transport)
  1 Y830
  2 Y831
  3 Y833 et al
 14 Qionshe class (hospital)
  1 Y833
 15 Fuqing class (replenishment oiler)
  1 882 Poyanghu
  2 881 Hongzehu
 16 Shengli class (transport oiler)
  1 X620
  2 X621
 17 Fulin Class (Transport Oiler)
  1 X583
  2 X606
  3 X607
  4 X609
  5 X628
  6 X629
  7 X633
  8 X400
  9 X560
  10 X562
  11 X563
  12 X582
  13 X589
  14 X623
  15 X626
  16 X632
  17 X635
  18 X638
  19 X639
  20 X642
  21 X923
  22 X924
  23 X961
  24 X962
  25 X963
  26 X969
 18 Fuzhou class (transport oiler)
  1 X573
  2 X580
  3 X606
  4 X629 et al
 19 Jinyou class (transport oiler)
  1 X622
  2 X625
  3 X675
 20 Leizhou class (transport oiler-light)
  1 N1101 Liezhou et al
 21 Fuzhou class (water transport)
  1 416 Hai Shui
  2 419 Hai Shui
  3 556 Hai Shui
  4 557 Hai Shui
  5 608 Hai Shui et al
 22 Leizhou class (water transport)
  1 412 Hai Shui
  2 555 Hai Shui
  3 558 Hai Shui
 23 Yen Pai class (degaussing)
  1 746 Hai Dzu
  2 863 Dong Qin
 24 Yenka class (degaussing)
  1 745 Hai Dzu
  2 Hai Dzu
 25 Yen Fang class (degaussing)
  1 950 Hai Dzu
  2 951 Hai Dzu
 26 Haibing class (icebreaker)
  1 101
  2 102
 27 Mod Yanha class (icebreaker)
  1 723
 28 Yanha class (icebreaker)
  1 519
 29 Galait class (cargo)
  1 318 Haiyun
  2 600 Haiyun
 30 Dayun class (cargo)
  1 951
  2 952
 31 Yukan class (cargo)
  1 801
 32 Danlin class (cargo)
  1 L191 Hai Leng
  2 L201 Hai Leng
  3 L790 Hai Yun
  4 L795 Hai Yun
 33 Hongqi Class (Cargo)
  1 Y433
  2 Y528
  3 Y755
  4 Y771
  5 Y756
  6 Y836
  7 Y835
 34 Damen class (cargo)
  1 Y529
  2 Y445
  3 Y484
  4 Y485
  5 Y758
  6 Y759
  7 Y802
  8 Y803
  9 Y841
  10 Y844
  11 Y845
 35 Wulai class (cable)
  1 230
 36 Yan Jiu class (ocean tug)
  1 14 Jan Jiu
 37 Gromovoy class (ocean tug)
  1 210 Haito
  2 221 Haito
  3 230 Haito
  4 231 Haito
  5 235 Haito
  6 319 Haito
  7 T147 Haito
  8 T716 Haito
  9 T802 Haito
  10 T814 Haito et al
 38 Yung Gang (ocean tug)
 39 Hujiu Class (Type 837) Tug
  1 T155
  2 T711
  3 T842
  4 T867
  5 T147
  6 T156
  7 T164
  8 T174
  9 T175
  10 T622
  11 T185
  12 T635
  13 T712
  14 T717
  15 T836
  16 T837
  17 T843
  18 T875
  19 T877
 40 Tuzhong Class (Ocean Tug-Towing)
  1 Hai Jian 3367
  2 Hai Jian 1310
  3 Hai Jian 2337
  4 T890
 41 Harbor tug
 42 Fuchi Class (Type 903) Replenishment Ship
  1 886 Qiandaohu
  2 887 Weishanhu
  3 889 Taihu
  4 890 Chaohu
  5 960 Dongpinghu
  6 966 Gaoyouhu
  7 964 Luomahu
  8 963 Honghu
  9 968 Kekexilihu
 43! Dongdiao AGI (Type 815/Type 815G) (Intelligence Gathering)
  1! 851 Beijixing
  2! 853 Tianwangxing
  3! 852 Haiwangxing
 44 Fusu Class (Type 908, Nancang) (Replenishment Ship)
  1 885 Qinghaihu
 45 Danyao Class (Type 904A)
  1 888 Fuxian Lake
 46 Danyao II Class (Type 904B)
  1 961 Junshan Lake
  2 962 Luguhu
17 Auxiliary, Merchant Marine
 1 Ji Di Hao class (research)
  1 Ji Di Hao
 2 Dajiang class (research)
  1 R327
  2 3 Yuan Wang
 3 Yuan Wang class (space event)
  1 1 Yuan Wang
  2 2 Yuan Wang
 4 Shijian class (oceanographic research)
  1 Shijian
  2 Kexueyihao
 5 Hai Ying class (oceanographic research)
  1 Ke Xue Yihao
  2 Ke Xue Yijao
 6 Kan class (oceanographic research)
  1 102 Kan
 7 Shuguang 04 class (oceanographic research)
  1 04 Shuguang
  2 05 Shuguang
  3 06 Shuguang
  4 07 Shuguang
  5 08 Shuguang
 8 Hai Yang class (oceanographic research)
  1 01 Hai Yang
  2 02 Hai Yang
 9 Hai class (oceanographic research)
  1 521 Hai
 10 Dong Fang Hong class (oceanographic research)
  1 Dong Fang Hong
 11 Dadie (intelligence collection)
  1 Baidiao 900
 12 Xing Fengshan class (intelligence collection)
  1 V856 Xing Fengshan
  2 01 Xiangyang Hong
  3 04, 06 Yiangyang Hong
  4 02, 03, 08 Xiangyang Hong
  5 05 Xiangyang Hong
  6 09 Xiangyang Hong
  7 10 Xiangyang Hong
  8 11-16 Xiangyang Hong
 13 Hen Hsi class (missile range instrumentation)
  1 701 Hsun
 14 Nan Hai class (geophysical research)
  1 502 Han Hai
  2 511 Bin Hai
 15 Yenlai class (survey)
  1 K200
  2 226
  3 426
  4 427
  5 943
 16 Yenlun class (survey)
  1 583 Haitse
 17 King Hai class (survey)
  1 701 Hai Sheng
  2 702 Hai Sheng
 18 Kaiboban class (survey)
  1 623 Hai Sheng
 19 Ganzhu class (survey)
  1 K420
 20 Yanxi class (survey)
  1 V201
 21 Yannan class (survey)
  1 K982
  2 983
 22 Shupang (Type 636A) class (Survey)
  1 872 Zhu Kezhen
  2 873 Qian Sanqiang
 23 Mod Yanah Class AGB/AGI
  1 Yang Bing No.169
18 Utility
 1 Tuqiang Class (Ocean Tug, Auxiliary)
  1 181 Nan Tuo
  2 189 Nan Tuo
  3 721 Bei Tuo
  4 835 Dong Tuo
  5 860 Dong Tuo
21 Surveillance Ship
 1 Zhan Yu AIT (Auxiliary, Intelligence Trawler)
 2 Dongdiao Class (Type 815) Electronic Surveillance
  1 851 Beijixing
 3 Dongdiao II Class (Type 815A/815G) Electronic Surveillance
  1 852 Haiwangxing (815G)
  2 853 Tianwangxing (815G)
  3 854 Tianlangxing (815G)
  4 855 Tianshuxing (815G)
  5 856 Kaiyangxing (815A)
  6 857 Tianquanxing (815A)
  7 858 Yuhengxing (815A)
  8 859 Jinxing (815A)
50 Frigate (including Corvette)
 1 Jiangdao Class (Type 056/Type 056A (ASW))
  1 582 Bengbu
  2 596 Huizhou
  3 584 Meizhou
  4 580 Datong
  5 583 Shangrao
  6 597 Qinzhou
  7 585 Baise
  8 581 Yingkou
  9 587 Jieyang
  10 586 Jian
  11 589 Qingyuan
  12 588 Quanzhou
  13 592 Luzhou
  14 590 Weihai
  15 591 Fu Shu
  16 595 Chaozhou
  17 593 Sanmenxia
  18 594 Zhuzhou
  19 501 Xinyang
  20 502 Huangshi
  21 503 Suzhou
  22 504 Suqian
  23 505 Qinhuangdao
  24 506 Jingmen
  25 507 Tongren
  26 508 Qujing
  27 509 Huaian
  28 511 Baoding
  29 512 Heze
  30 510 Ningde
  31 513 Ezhou
  32 514 Liupanshui
  33 518 Yiwu
  34 535 Xuancheng
  35 520 Hanzhong
54 Amphibious Assault Ship
 1 LHD Yushen Class (Type 075)
  1 LHD 31 Hainan
  2 LHD 32 Guangxi
  3 LHD 33 Anhui
56 Amphibious Transport Dock
 1 Yuzhao Class (Type 071)
  1 998 Kunlun Shan
  2 999 Jinggang Shan
  3 989 Changbai Shan
61 Non-Combatant Ship
 1! Container class
  1! Bai Yu Lan
  2! Donghai
  3! Keisho
 2! Tanker class
  1! Bin Hai 517
62 Coast Guard Cutters
 1 Zhongyang WPS
  1 Hai Jing 3210 (ex-310)
 2 Zhaolai WPS
  1 Hai Jing 3402
  2 Hai Jing 3401
  3 Hai Jing 2401
  4 Hai Jing 1401
 3 Shucha I WPS
  1 Hai Jing 2350 (ex-50)
  2 Hai Jing 3383 (ex-83)
 4 Zhongtao Class (Yu Zheng 12002)
  1 Yu Zheng 12002
  2 Yu Zheng 21002
  3 Yu Zheng 21009
  4 Yu Zheng 21102
  5 Yu Zheng 32521
  6 Yu Zheng 33015
  7 Yu Zheng 33016
  8 Yu Zheng 37001
  9 Yu Zheng 37016
  10 Yu Zheng 37601
  11 Yu Zheng 45012
  12 Yu Zheng 46013
  13 Yu Zheng 35106
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Bai Yu Lan
  2 Donghai
  3 Keisho
87 Other Vessels
 2 Research Vessel
  1 Bin Hai 517
""",
            "1.3.48": r"""
16 Auxiliary
 1 Luneburg Class (Type 701, Support Ships)
  1 BL 161 Cartagena de Indias
  2 BL 162 Buenaventura
""",
            "1.3.51": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Te Kukupa
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 Te Kukupa II
""",
            "1.3.54": r"""
8 Mine Countermeasure Ship/Craft
 1 Sonya Class
  1 560
  2 561
  3 570
  4 578
 2 Yevgenya Class
  1 501
  2 510
  3 511
""",
            "1.3.55": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Yukon
 2! Tanker Class
  1! Beltrade
  2! Fulmar
  3! Messiniakos
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Yukon
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Fulmar
  2 Messiniakos
""",
            "1.3.56": r"""
15 Air Cushion/Surface Effect
 1! Pegas 4M Hovercraft
""",
            "1.3.57": r"""
2 Command Ship/Cruiser
 1! Absalon Class
  1! L16 Absalon
  2! L17 Esbern Snare
6 Guided Missile Frigate (FFG)
 1 Iver Huitfeldt Class
  1 F361 Iver Huitfeldt
  2 F362 Peter Willemoes
  3 F363 Niels Juel
 2 Absalon Class
  1 F341 Absalon
  2 F342 Esbern Snare
7 Light/ Patrol Craft
 1 Willemoes Class
 2 Knud Rasmussen Class
  1 P570 Knud Rasmussen
  2 P571 Ejnar Mikkelsen
  3 P572 Lauge Koch
 3 Diana Class
  1 P520 Diana
  2 P521 Freja
  3 P522 Havfruen
  4 P523 Najaden
  5 P524 Nymfen
  6 P525 Rota
 4 Flyvefisken Class
  1 P550 Flyvefisken
  2 P551 Hajen
  3 P552 Havkatten
  4 P553 Laxen
  5 P554 Makrelen
  6 P555 Stoeren
  7 P556 Svaerdfisken
  8 P557 Glenten
  9 P558 Gribben
  10 P559 Lommen
  11 P560 Ravnen
  12 P561 Skaden
  13 P562 Viben
  14 Y311 Soeloeven
8 Mine Countermeasure Ship/Craft
 1 MSF Class
  1 MSF 1
  2 MSF 2
  3 MSF 3
  4 MSF 4
 2 Holm Class
  1 MSD5 Hirsholm
  2 MSD6 Saltholm
11 Landing Craft
 1 LCP Class
  1 LCP 1
  2 LCP 2
  3 LCP 3
  4 LCP 4
  5 SAR 1 Dagmar
  6 SAR 2 Naja
16 Auxiliary
 1 Holm Class
  1 A541 Birkholm
  2 A542 Fyrholm
  3 A543 Ertholm
  4 A544 Alholm
 2 ARK Ships
  1 Tor Dania
  2 Tor Futura
  3 M/V Ark Forwarder
18 Utility
 1 Transport Ships
  1 A559 Sleipner
 2 Arvak Class
  1 Y344 Arvak
  2 Y345 Alsin
 3 Dannebrog (Royal Danish Yacht) Class
  1 A540 Dannebrog
50 Frigate (including Corvette)
 1 Thetis Class
  1 F357 Thetis
  2 F358 Triton
  3 F359 Vaedderen
  4 F360 Hvidbjoernen
61 Non-Combatant Ship
 1! Container class
  1! Lindo Maersk
63 Coast Guard Boats
 1 MHV 900 Class
  1 MHV-901 Enoe
  2 MHV-902 Manoe
  3 MHV-903 Hjorteoe
  4 MHV-904 Lyoe
  5 MHV-905 Askoe
  6 MHV-906 Faenoe
  7 MHV-907 Hvidsten
  8 MHV-908 Brigaden
  9 MHV-909 Speditoeren
  10 MHV-910 Ringen
  11 MHV-911 Bopa
 2 MHV 800 Class
  1 MHV-801 Aldebaran
  2 MHV-802 Carina
  3 MHV-803 Aries
  4 MHV-804 Andromeda
  5 MHV-805 Gemini
  6 MHV-806 Dubhe
  7 MHV-807 Jupiter
  8 MHV-808 Lyra
  9 MHV-809 Antares
  10 MHV-810 Luna
  11 MHV-811 Apollo
  12 MHV-812 Hercules
  13 MHV-813 Baunen
  14 MHV-814 Budstikken
  15 MHV-815 Kureren
  16 MHV-816 Patrioten
  17 MHV-817 Partisan
 3 MHV 850 Class
  1 MHV-851 Sabotoeren
80 Passenger Vessel (Group 1 Merchant)
 2 Cruise Ferry
  1 Crown Seaways
  2 Pearl Seaways
  3 Stavangerfjord
 3 High Speed Ferry
  1 Express 1
  2 Express 2
  3 Express 3
  4 Express 4
 4 Ferry
  1 Tycho Brahe
  2 Hamlet
  3 Mercandia IV
  4 Lolland
  5 Langeland
  6 Holger Danske
  7 Kronprins Frederik
  8 Prins Richard
  9 Prinsesse Benedikte
  10 Ane Laesoe
  11 Margrete Laesoe
  12 Anholt
  13 Oslofjord
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Evelyn Maersk
  2 Lexa Maersk
 5 Ro-Ro Ship (Roll-on/Roll-off Ship)
  1 Britannia Seaways
83 Support Vessel
 3 Tugboat
  1 Svitzer Rota
  2 Svitzer Hermod
 7 Anchor Handling Tug Supply Vessel (AHTS)
  1 Maersk Tender
 9 Emergency Response and Rescue Vessel (ERRV)
  1 Esvagt Bergen
  2 Esvagt Stavanger
  3 Esvagt Aurora
87 Other Vessels
 5 Dredger Vessel
  1 Henry
""",
            "1.3.62": r"""
5 Destroyer
 1 Z Class (DD)
  1 921 El Fateh
6 Guided Missile Frigates
 1 Descubierta Class (FFG)
  1 F941 Abu Qir
  2 F946 El Suez
 2 Jianghu I Class (FFG)
  1 951 Najim Al Zaffer
  2 956 El Nasser
 3 Knox Class
  1 F961 Damiyat
  2 F966 Rasheed
 4 Oliver Hazard Perry Class
  1 F901 Sharm El-Sheik
  2 F906 Toshka
  3 F911 Alexandria
  4 F916 Taba
 5 Aquitaine Class
  1 FFG 1001 Tahya Misr
 6 Ezzat Ambassador IV Class
  1 682 S Ezzat
  2 684 F Zekry
 7 Po Hang Class
  1 FS 1000 Shahab Misr
7 Light/Patrol Craft
 1 Ramadan Class
 2 Tiger Class (Type 148)
  1 601 23rd of July
  2 602 6th of October
  3 603 21nd of October
  4 604 18th of June
  5 605 25th of April
 3 Osa I Class (Project 205)
  1 767
  2 768
  3 631
  4 633
  5 643
  6 649
  7 651
  8 653
 4 Hainan Class (Type 037)
  1 430 Al Nour
  2 433 Al Hadi
  3 436 Al Hakim
  4 439 Al Wakil
  5 442 Al Qatar
  6 445 Al Gabbar
  7 448 Al Salam
  8 451 Al Rafa
 5 Shanghai II Class (Type 062)
  1 793
  2 795
  3 797
  4 799
 6 Shershen Class
  1 753
  2 755
  3 757
  4 759
  5 761
8 Mine Countermeasure Ship/Craft
 1 Coastal Minehunter Class
  1 MHC 521 Al Siddiq
  2 MHC 524 Al Farouk
 2 Silba Class
  1 Zeinat 2
10 Tank Landing Ship
 1 Polnochny A Class
  1 301
  2 303
  3 305
16 Auxiliary
 1 Luneburg Class (Type 701, Support Ships)
  1 230 Shaladein
 2 Westerwald Class (Type 760, Ammunition, Transports)
  1 231 Halaib
50 Frigate (including Corvette)
 1 Gowind Class
  1 971 ElFateh
  2 976 Port Said
  3 981 Al Moez
54 Amphibious Assault Ship
 1 Mistral Class
  1 L 1010 Gamal Abdel Nasser
  2 L 1020 Anwar El-Sadat
61 Non-combatant Ship
 1! Container Class
  1! Abydos
  2! Esna
 2! Tanker Class
  1! Al Sharifa II
  2! Abu Khalid
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  2 Esna
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Al Sharifa Ii
""",
            "1.3.69": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Kula
  2 Kikau
  3 Kiro
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 401 Savenaca
  2 402 Puamau
""",
            "1.3.70": r"""
7 Light/Patrol Craft
 1 Rauma Class
  1 70 Rauma
  2 71 Raahe
  3 72 Porvoo
  4 73 Naantali
8 Mine Countermeasure Ship/Craft
 1 Hameenmaa Class
  1 02 Hameenmaa
  2 05 Uusimaa
 2 Pansio Class Inshore Minelayer (MLI)
  1 90 Pansio
  2 91 Porkkala
  3 92 Pyharanta
 3 Katanpaa Class Coastal Minehunter (MHC)
  1 40 Katanpaa
  2 41 Purunpaa
  3 42 Vahterpaa
 4 Kuha Class Inshore Minesweeper (MSI)
  1 21 Kuha 21
  2 23 Kuha 23
  3 24 Kuha 24
  4 26Kuha 26
 5 Kiiski Class Minesweeper
  1 521 Kiiski 1
  2 523 Kiiski 3
  3 524 Kiiski 4
  4 525 Kiiski 5
  5 526 Kiiski 6
  6 527 Kiiski 7
11 Landing Craft
 1 Jurmo Class (Watercat M12)
 2 G-vene Class (Watercat M8)
 3 Jehu Class (Watercat M18 AMC)
 4 Uisko Class (Watercat M11)
16 Auxiliary
 1 Isku Class Experimental Vessel
  1 826 Isku
 2 Haukipaa Class Tug
  1 731 Haukipaa
  2 831 Kallanpaa
 3 Valas Class Transport
  1 YAG 722 Vaarlahti
  2 YAG 723 Vano
 4 Viiri Class Launch
  1 YFL 241 Askeri
 5 Syoksy Class Launch
  1 YFL 511 Jymy
  2 YFL 512 Raju
  3 YFL 531 Syoksy
  4 YFL 541 Vinha
 6 Trasko Class Launch
  1 YFL 992 Trasko
 7 Kaapelivene Class Cable Layer (ARC)
  1 K410
  2 K411
 8 Linnakevene Class Transport Boat
 9 Uto Class Supply Vessel
 10 Fabian Wrede Class Training Ship
  1 Fabian Wrede
  2 Wilhelm Carpelan
  3 Axel von Fersen
18 Utility
 1 Kuljetusalus Kampela Class Utility Boat
  1 Kampela 3
 2 Pollution Control Vessels
  1 YOR 799 Hylje
  2 YOR 899 Halli
  3 AG 999 Louhi
64 Fast Attack Craft
 1 Hamina Class Missile Boat
  1 80 Hamina
  2 81 Tornio
  3 82 Hanko
  4 83 Pori
""",
            "1.3.71": r"""
1 Carrier (Porte-Avions)
 1 Nuclear-Propelled Aircraft Carriers (CVN)
  1 R 91 Charles De Gaulle
 2 Clemenceau class (CV)
  1 R 98 Clemenceau
  2 R 99 Foch
4 Guided Missile Destroyer (Fregates or Escorteurs D'escadres)
 1 Georges Leygues Class (Type f 70 (ASW))
  1 D 640 Georges Leygues
  2 D 641 Dupleix
  3 D 642 Montcalm
  4 D 643 Jean de vienne
  5 D 644 Primauguet
  6 D 645 La motte-picquet
  7 D 646 Latouche-treville
 2 Cassard class (Type F 70 (A/A))
  1 D 614 Cassard
  2 D 615 Jean Bart
 3 Suffren class
  1 D 602 Suffren
  2 D 603 Duquesne
 4 Tourville class (Type F 67)
  1 D 610 Tourville
  2 D 611 Duguay-Trouin
  3 D 612 De grasse
 5 Type F 65 (ASW)
  1 D 609 Aconit (ex-F 703)
 6 Forbin (Horizon) Class
  1 D620 Forbin
  2 D621 Chevalier Paul
6 Guided-missile Frigate
 1 La Fayette class (light frigates)
  1 F 710 Lafayette
  2 F 711 Surcouf
  3 F 712 Courbet
  4 F 713 Aconit
 2 Floreal class (patrol frigates)
  1 F 730 Floreal
  2 F 731 Prairial
  3 F 732 Nivose
  4 F 733 Ventose
  5 F 734 Vendemiaire
  6 F 735 Germinal
 3 Aquitaine Class
  1 D650 Aquitaine
  2 D651 Normandie
  3 D652 Provence
  4 D653 Languedoc
  5 D654 Auvergne
  6 D655 Bretagne
  7 D656 Normandie
  8 D657 Alsace
  9 D658 Lorraine
7 Light/patrol craft
 1 P 400 class (fast attack craft--patrol)
  1 P 682 L'audacieuse
  2 P 683 La boudeuse
  3 P 684 La capricieuse
  4 P 685 La fougueuse
  5 P 686 La glorieuse
  6 P 687 La gracieuse
  7 P 688 La moqueuse
  8 P 689 La railleuse
  9 P 690 La rieuse
  10 P 691 La tapageuse
  11 B1 AI Bushra (OMAN)
 2 Thomson-CSF Type (large patrol craft)
  1 P 696 Iris
 3 Combattante IIG Class
 4 DV15 RWS 30 Class (Fast Patrol Boat)
 5 D'Entrecasteaux Class (Offshore Patrol Vessel)
  1 A 621 D'Entrecasteaux
  2 A 622 Bougainville
  3 A 623 Champlain
  4 A 624 Dumont D'Urville
8 Mine Countermeasure Ship / Craft
 1 Narvik class (minehunter/sweeper)
  1 M 660 Narvik
  2 Bir Hakeim
  3 Garigliano
  4 Autun
  5 Colmar
  6 Berlaimont
 2 Eridan (Tripartite) class (minehunters)
  1 M 641 Eridan
  2 M 642 Cassiopee
  3 M 643 Andromede
  4 M 644 Pegase
  5 M 645 Orion
  6 M 646 Croix du sud
  7 M 647 Aigle
  8 M 648 Lyre
  9 M 649 Persee
  10 M 650 Sagittaire
  11 M 652 Cephee (ex-Fuchsia)
  12 M 653 Capricorne (ex-Dianthus)
 3 Circe class (minehunters)
  1 M 712 Cybele
  2 M 713 Calliope
  3 M 714 Clio
  4 M 715 Circe
  5 M 716 Ceres
 4 ex-US Aggressive class (minesweepers)
  1 M 610 Ouistreham (ex-MSO 513)
  2 M 612 Alencon (ex-MSO 453)
  3 M 623 Baccarat (ex-MSO 505)
 5 MCM diving support ships
  1 A 613 Acheron
  2 M 611 Vulcain
  3 M 614 Styx
  4 M 622 Pluton
9 Dock Landing Ship
 1 Foudre class (Type TCD 90)
  1 L 9011 Foudre
 2 Ouragan class (TCDs)
  1 L 9021 Ouragan
  2 L 9022 Orage
11 Landing Craft
 1! Bougainville class (BTs)
  1! L 9077 Bougainville
 2 Batral type (light transports and landing ships)
  1 L 9030 Champlain
  2 L 9031 Francis Garnier
  3 L 9032 Dumont D'urville
  4 L 9033 Jacques Cartier
  5 L 9034 La grandiere
 3 Edic 700 class (LCT)
  1 L 9051
  2 L 9052
 4 Edic class (LCT)
  1 L 9070
  2 L 9072
  3 L 9074
 5 CDIC class (LCT)
  1 L 9061
  2 L 9062
 6 Transport landing ship
  1 L 9090 Gapeau
13 Cruiser/Helicopter Carrier
 1 Jeanne D'Arc Class (Helo CV)
16 Auxiliary
 1 BH2 class (Batiments Hydrographiques De 2E class) (oceanographic & survey)
  1 A 791 Laperouse
  2 A 792 Borda
  3 A 793 Laplace
  4 A 795 Arago
 2 Durance class (underway replenishment tankers)
  1 A 607 Meuse
  2 A 608 Var
  3 A 629 Durance
  4 A 630 Marne
  5 A 631 Somme
 3 Maintenance and repair ship
  1 A 620 Jules Verne (ex-Acheron)
 4 Rhin class (depot and support ships)
  1 A 615 Loire
  2 A 617 Garonne
  3 A 618 Rance
  4 A 621 Rhin
  5 A 622 Rhone
 5 Chamois class (supply tenders)
  1 A 633 Taape
  2 A 767 Chamois
  3 A 768 Elan
  4 A 774 Chevreuil
  5 A 775 Gazelle
  6 A 776 Isard
  7 A 779 Tapatai (ex-Silver Fish)
 6 RR 4000 type (supply tenders)
  1 A 634 Rari
  2 A 635 Revi
 7 Leopard class (training ships)
  1 A 748 Leopard
  2 A 749 Panthere
  3 A 750 Jaguar
  4 A 751 Lynx
  5 A 752 Guepard
  6 A 753 Chacal
  7 A 754 Tigre
  8 A 755 Lion
17 Auxiliary, Merchant Marine
 1 Government Maritime Forces
  1 Patra Class (fast patrol craft)
   1 P 670 Trident
   2 P 671 Glaive
   3 P 672 Epee
   4 P 673 Pertuisane
 2 Harbour tugs (Remorqueurs De Port)
  1 105-ton type
   1 Y 601 Acajou
   2 Y 620 Chataigner
   3 Y 623 Charme
   4 Y 624 Chene
   5 Y 629 Cormier
   6 Y 644 Frene
   7 Y 654 Hetre
   8 Y 655 Hevea
   9 Y 663 Latanier
   10 Y 666 Manguier
   11 Y 668 Meleze
   12 Y 669 Merisier
   13 Y 686 Paletuvier
   14 Y 688 Peuplier
   15 Y 689 Pin
   16 Y 695 Platane
   17 Y 708 Saule
   18 Y 709 Sycomore
   19 Y 717 Ebene
   20 Y 718 Erable
   21 Y 719 Olivier
   22 Y 720 Santal
   23 Y 738 Maronnier
   24 Y 739 Noyer
   25 Y 740 Papayer
  2 93-ton type
   1 Y 630 Bonite
   2 Y 634 Rouget
  3 65-ton type
   1 Y 611 Bengali
   2 Y 617 Mouette
   3 Y 621 Mesange
   4 Y 625 Cigogne
   5 Y 628 Colibri
   6 Y 632 Cygne
   7 Y 636 Martinet
   8 Y 637 Fauvette
   9 Y 648 Goeland
   10 Y 670 Merle
   11 Y 673 Moineau
   12 Y 675 Martin Pecheur
   13 Y 687 Passereau
   14 Y 691 Pinson
   15 Y 694 Pivert
   16 Y 721 Alouette
   17 Y 722 Vanneau
   18 Y 723 Engoulevent
   19 Y 724 Sarcelle
   20 Y 725 Marabout
   21 Y 726 Toucan
   22 Y 727 Macreuse
   23 Y 728 Grand Duc
   24 Y 729 Eider
   25 Y 730 Ara
   26 Y 747 Loriot
   27 Y 748 Gelinotte
50 Frigate
 1 D'estienne D'orves (Type A 69) class
  1 F 781 D'estienne D'orves
  2 F 782 Amyot d'inville
  3 F 783 Drogou
  4 F 784 Detroyat
  5 F 785 Jean Moulin
  6 F 786 Quartier Maitre Anquetil
  7 F 787 Commandant de Pimodan
  8 F 788 Second Maitre Le Bihan
  9 F 789 Lieutenant De Vaisseau Le Henaff
  10 F 790 Lieutenant De Vaisseau Lavallee
  11 F 791 Commandant L'herminier
  12 F 792 Premier Maitre L'her
  13 F 793 Commandant Blaison
  14 F 794 Enseigne De Vaisseau Jacoubet
  15 F 795 Commandant Ducuing
  16 F 796 Commandant Birot
  17 F 797 Commandant Bouan
 2 Commandant Riviere class (Avisos Escorteurs)
  1 F 726 Commandant Bory
  2 F 729 Balny
  3 F 749 Enseigne de Vaisseau Henry
54 Amphibious Assault Ship
 1 Mistral class
  1 L9013 Mistral
  2 L9014 Tonnerre
  3 L9015 Dixmude
61 Non-Combatant Ship
 1! Container class
  1! Descrates
 2! Tanker class
  1! Athos
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 CMA CGM Medea
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Athos
87 Other Vessels
 4 Cable Layer Vessel
  1 Rene Descartes
""",
            "1.3.78": r"""
4 Guided Missile Destroyer
 1 Ex-US Modified Charles F. Adams class (type 103B) (DDGs)
  1 D185 Lutjens
  2 D186 Molders
  3 D187 Rommel
5 Destroyer
 1! (deprecated)
 2 Hamburg class (Type 101A)
  1! (deprecated)
  2 D182 Schleswig-Holstein
6 Guided Missile Frigate
 1 Brandenburg class (Type 123)
  1 F 215 Brandenburg
  2 F 216 Schleswig-Holstein
  3 F 217 Bayern
  4 F 218 Mecklenburg-Vorpommern
 2 Bremen class (Type 122)
  1 F 207 Bremen
  2 F 208 Niedersachsen
  3 F 209 Rheinland-Pfalz
  4 F 210 Emden
  5 F 211 Koln
  6 F 212 Karlsruhe
  7! F 213 Augsburg
  8! F 214 Lubeck
 3 Sachsen Class (Type 124) (FFG)
  1 F219 Sachsen
  2 F220 Hamburg
  3 F221 Hessen
 4 Baden-Wurttemberg Class (Type 125)
  1 F222 Baden-Wurttemberg
  2 F223 Nordrhein-Westfalen
  3 F224 Sachsen-Anhalt
  4 F225 Rheinland-Pfalz
7 Light/patrol craft
 1 Gepard class (type 143 A) (fast attack craft, missile)
  1 P 6121 Gepard
  2 P 6122 Puma
  3 P 6123 Hermelin
  4 P 6124 Nerz
  5 P 6125 Zobel
  6 P 6126 Frettechen
  7 P 6127 Dachs
  8 P 6128 Ozelot
  9 P 6129 Wiesel
  10 P 6130 Hyane
 2 Albatros Class (Type 143/143B)
  1 P6111 Albatros
  2 P6122 Falke
  3 P6113 Geier
  4 P6114 Bussard
  5 P6115 Sperber
  6 P6116 Greif
  7 P6117 Kondor
  8 P6118 Seeadler
  9 P6119 Habicht
  10 P6120 Kormoran
 3 Tiger Class (Type 148)
  1 P6141 Tiger
  2 P6142 Iltis
  3 P6143 Luchs
  4 P6144 Marder
  5 P6145 Leopard
  6 P6146 Fuchs
  7 P6147Jaguar
  8 P6148 Lowe
  9 P6149 Wolf
  10 P6150 Panther
  11 P6151 Haher
  12 P6152 Storch
  13 P6153 Pelikan
  14 P6154 Elster
  15 P6155 Alk
  16 P6156 Dommel
  17 P6157 Weihe
  18 P6158 Pinguin
  19 P6159 Reiher
  20 P6160 Kranich
 4 Bredstedt class (large patrol craft, Coast Guard vessels)
  1 BG 21 Bredstedt
 5 Sassnitz class (Coast Guard vessels)
  1 Sassnitz (ex-P 6165, ex-591)
  2 Sellin (ex-592)
  3 Binz (ex-593)
 6 Neustadt class (large patrol craft, Coast Guard vessels)
  1 BG 11 Neustadt
  2 BG 12 Bad Bramstedt
  3 BG 14 Duderstadt
  4 BG 15 Eschwege
  5 BG 16 Alsfeld
  6 BG 17 Bayreuth
  7 BG 18 Rosenheim
 7 Bremse class (harbor patrol craft, Coast Guard vessels)
  1 GS 23
  2 GS 30
  3 GS 31
  4 GS 32
  5 GS 40
  6 GS 41
  7 GS 42
  8 GS 51
  9 GS 52
 8 Luerssen Offshore Patrol Vessel (OPV)
  1 OPV 80
  2 OPV 85
  3 OPV 90
8 Mine Countermeasure Ship / Craft
 1 Schutze Class (Type 340-341)
  1 M 1059 Spica
  2 M 1062 Schutze
  3 M 1063 Waage
 2 Lindau Class (Type 320)
  1 M 1070 Gottingen
  2 M 1071 Koblenz
  3 M 1072 Lindau
  4 M 1073 Schleswig
  5 M 1074 Tubingen
  6 M 1075 Wetzlar
  7 M 1076 Paderborn
  8 M 1077 Weilheim
  9 M 1078 Cuxhaven
  10 M 1079 Duren
  11 M 1080 Marburg
  12 M 1081 Konstanz
  13 M1082 Wolfsburg
  14 M 1083 Ulm
  15 M 1085 Minden
 3 Kondor II class (minesweeper, coastal)
  1 M2670 Sommerda (ex-311)
 4 Frauenlob Class (Type 394)
  1 M 2658 Frauenlob
  2 M 2659 Nautilus
  3 M 2660 Gefion
  4 M 2661 Medusa
  5 M 2662 Undine
  6 M 2663 Minerva
  7 M 2664 Diana
  8 M 2665 Loreley
  9 M 2666 Atlantis
  10 M 2667
 5 Ariadne Class (Type 393 minesweepers, inshore)
  1 M 2651 Freya
  2 M 2653 Hertha
  3 M 2654 Nymphe
  4 M 2655 Hertha
 6 Frankenthal Class (Type 332 Minehunters, Coastal)
  1 M 1060 Weiden
  2 M 1061 Rottweil
  3 M 1062 Sulzbach-Rosenberg
  4 M 1063 Bad Bevensen
  5 M 1064 Gromitz
  6 M 1065 Dillingen
  7 M 1066 Frankenthal
  8 M 1067 Bad Rappenau
  9 M 1068 Datteln
  10 M 1069 Homburg
  11 M1058 Fulda
  12 M1059 Weilheim
 7 Hameln class (type 343 minesweepers, coastal)
  1 M 1090 Pegnitz
  2 M 1091 Kulmbach
  3 M 1092 Hameln
  4 M 1093 Auerbach
  5 M 1094 Ensdorf
  6 M 1095 Uberherrn
  7 M 1096 Passau
  8 M 1097 Laboe
  9 M 1098 Siegburg
  10 M 1099 Herten
 8 Trials ship (type 740, ex-minesweeper)
  1 A 1400 Holnis (ex-A 836)
 9 Schutze class (type 732, diver-support ship)
  1 M 1053 Stier (ex-Y 849)
 10 Sachsenwald class (type 762, mine transport)
  1 A 1438 Steigerwald
 11 Kondor I Class
  1 BG 31 Templin
  2 BG 32 Kuhlungsborn
  3 BG 33 Ahrenshoop
  4 GS 01 Uckermunde
  5 GS 02 Demmin
  6 GS 03 Malchin
  7 GS 04 Altentreptow
  8 GS 05 Pasewalk
  9 GS 09 Boltenhagen
 12 Seehund (Minesweepers - Drones)(MSD)
11 Landing Craft
 1 Type 521 (LCMs)
  1 LCM 12 Sprotte
  2 LCM 13 Sardine
  3 LCM 14 Sardelle
  4 LCM 15 Hering
  5 LCM 16 Orfe
  6 LCM 17 Marane
  7 LCM 18 Saibling
  8 LCM 19 Stint
  9 LCM 20 Aesche
  10 L 780 Hummer
  11 L 781 Krill
  12 L 782 Krabbe
  13 L 783 Auster
  14 L 784 Muschel
  15 L 785 Koralle
  16 L 786 Garnele
  17 L 787 Languste
 2 Type 520 (LCUs)
  1 L 760 Flunder
  2 L 761 Karpfen
  3 L 762 Lachs
  4 L 763 Plotze
  5 L 766 Stor
  6 L 767 Tummler
  7 L 768 Wels
  8 L 769 Zander
  9 L 788 Butt
  10 L 795 Inger
  11 L 765 Schlei
 3 Mannheim 59 class (river landing craft, LCMs)
 4 Bodan class (river landing craft, LCMs)
16 Auxiliary
 1 Elbe class (type 404, tenders)
  1 A 511 Elbe
  2 A 512 Mosel
  3 A 513 Rhein
  4 A 514 Werra
  5 A 515 Main
  6 A 516 Donau
 2 Rhein class (type 401, tenders)
  1 A58 Rhein
  2 A61 Elbe
  3 A63 Main
  4 A69 Donau
 3 Replenishment tankers (type 704)
  1 A 1442 Spessart (ex-Okapi)
  2 A 1443 Rhon (ex-Okene)
 4 Walchensee class (type 703, replenishment tankers)
  1 A 1424 Walchensee
  2 A 1425 Ammersee
  3 A 1426 Tegernsee
  4 A 1427 Westensee
 5 Type 763 (support tanker)
  1 A 1407 Wittensee (ex-Sioux)
 6 Luneburg class (type 701, support ships)
  1 A 1411 Luneburg
  2 A1413 Freiburg
  3 A 1414 Glucksburg
  4 A 1415 Saarburg
  5 A 1416 Nienburg
  6 A 1417 Offenburg
  7 A 1418 Meersburg
 7 Westerwald class (type 760, ammunition, transports)
  1 A 1435 Westerwald
  2 A 1436 Odenwald
 8 Towing launches (type 946)
  1 AK 1 Y 1671
  2 AK 3 Y 1672
  3 MA 2 Y 1676
  4 MA 3 Y 1677
  5 Borby Y 1687
 9 Oste Class (type 423, AGI)
  1 A 50 Alster
  2 A 52 Oste
  3 A 53 Oker
 10 Walther von Ledebur / Mulhausen Class (Type 742/742A)
  1 M1052 Muhlhausen
 11 Research ship (type 750)
  1 A 1450 Planet
 12 Type 741 Class
  1 A1408 SP 1
  2 A 1409 Wilhelm Pullwer (ex-Y 838)
 13 Diving tender (type 732)
  1 M 1050 TB1
 14 Helgoland Class (Type 720)
  1 A1457 Helgoland
  2 A 1458 Fehmarn
 15 Wangerooge Class (Type 722, Type 754)
  1 A 1439 Baltrum
  2 A 1440 Juist
  3 A 1441 Langeoog
  4 A 1451 Wangerooge
  5 A 1452 Spiekeroog
  6 A 1455 Norderney
 16 Berlin Class (Type 702)(AOR)
  1 A1411 Berlin
  2 A 1412 Frankfurt am Main
  3 A 1413 Bonn
 17 Offshore Tugs
  1 A 1453 Rugen
  2 A 1454 Borkum
 18 Sail training ships (Type 441A)
  1 A60 Gorch Fock II
17 Auxiliary, Merchant Marine
 1 Sylt Class (Type 724)
  1 Y 820 Sylt
  2 Y 821 Fohr
  3 Y 822 Amrum
  4 Y 823 Neuwerk
  5 Y 1680 Neuende
  6 Y 1681 Heppens
  7 Y 1682 Ellerbek
 2 Harbor tugs (type 725)
  1 Y 812 Lutjehorn
  2 Y 814 Knechtsand
  3 Y 815 Scharhorn
  4 Y 816 Vogelsand
  5 Y 817 Rdstrand
  6 Y 819 Langeness
 3 Harbor tugs (type 414)
  1 Koos (ex-Delphin)
  2 Wustrow (ex-Zander)
  3 Drankse (ex-Kormoran)
  4 Y 1651 (ex-A 08)
  5 Y 1656 (ex-A 45)
  6 Y 1658 (ex-A 68)
 4 Icebreaking tug (type 724; Coast Guard vessels)
  1 BG 5 Rettin
18 Utility
 1 Gustav Konigs class (harbor tankers)
  1 Y 1652 Kolpinsee (ex-C 11)
  2 Y 1657 Fleesensee (ex-C 40)
 2 Ohre class (accommodation ships)
  1 Y 890 Vogtland (ex-H 71)
  2 Y 891 Altmark (ex-H 11)
  3 Y 892 Havelland (ex-H 51)
  4 Y 893 Uckermark (ex-H 91)
  5 Y 894 Borde (ex-H 72)
  6 Y 895 Wische (ex-H 31)
 3 Type 705 Class
  1 FW 1
  2 FW 5 A 1405 (ex-Y 868)
 4 Knurrhahn Class (type 730, accommodation ship)
  1 Y 811 Knurrhahn
 5 Type 718 Class
  1 LP 1
  2 LP 2
  3 Y 1690 LP 3
 6 Schwedeneck class (type 748, multipurpose)
  1 Y 860 Schwedeneck
  2 Y 861 Kronsort
  3 Y 862 Helmsand
 7 Stollergrund Class (Type 745)
  1 Y 863 Stollergrund
  2 Y 864 Mittelgrund
  3 Y 865 Kalkgrund
  4 Y 866 Breitgrund
  5 Y 867 Bant
 8 Trials ship (type 740)
  1 Y 871 Heinz Roggenkamp
 9 Floating docks (types 712-715) and cranes (type 711)
  1 A Y 842 Schwimmdocks
  2 Y 875 Hiev
  3 B Y 879 Schwimmdocks
  4 Y 876 Griep
  5 c, 2 and 3
 10 Tank cleaning vessels (type 710)
  1 Y 1641 Forde
  2 Y 1642 Jade
 11 Trial boat (type 740)
  1 Y 1689 Bums
 12 General service launches (types 740, 743, 744, 744a)
  1 Y 1670 MT-BOOT
  2 Y 1673 AK 5
  3 Y 1674 AK 6
  4 Y 1675 AM 8
  5 Y 1679 AM 7
  6 Y 1683 AK 6
  7 Y 1684 Peter Bachmann
  8 Y 1686 AK 2 Y
 13 Type 369/909 Class
  1 Y 827 KW 15
  2 Y 830 KW 16
  3 Y 845 KW 17
  4 Y 832 KW 18
  5 Y 846 KW 20
  6 Y 857 H 11
 14 Twin-hull oil-recovery ships (type 738)
  1 Y 1643 Bottsand
  2 Y 1644 Eversand
 15 Torpedo recovery vessels (type 430A)
  1 Y 851 TF 1
  2 Y 852 TF 2
  3 Y 853 TF 3
  4 Y 855 TF 5
50 Frigate
 1 Thetis Class (Type 420)
  1 P62 Niki (ex P 6052 Thetis) (Greece)
  2 P63 Doxa (ex P 6054 Najade) (Greece)
  3 P64 Eleftheria (ex P 6055 Triton) (Greece)
 2 Braunschweig Class (Type K130)
  1 F 260 Braunschweig
  2 F 261 Magdeburg
  3 F 262 Erfurt
  4 F 263 Oldenburg
  5 F 264 Ludwigshafen
62 Coast Guard Cutters
 1 Bad Bramstedt Class
  1 BP 24 Bad Bramstedt
  2 BP 25 Bayreuth
  3 BP 26 Eschwege
 2 Potsdam Class
  1 BP 81 Potsdam
  2 BP 82 Bamberg
  3 BP 83 Bad Duben
  4 BP 84 Neustadt
63 Coast Guard Boats
 1 Prignitz Class
  1 BP 61 Prignitz
  2 BP 62 Uckermark
  3 BP 63 Altmark
  4 BP 64 Borde
  5 BP 65 Rhon 2
65 Inflatable Boat
 1 Fassmer 10.1m RHIB
80 Passenger Vessel (Group 1 Merchant)
 4 Ferry
  1 Deutschland
  2 Schleswig-Holstein
  3 Mecklenburg-Vorpommern
  4 Sassnitz
  5 Tom Sawyer
  6 Robin Hood
  7 Nils Holgersson
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
 4 Reefer Ship (Refrigerator Ship)
 5 Ro-Ro Ship (Roll-on/Roll-off Ship)
82 Tanker (Group 3 Merchant)
83 Support Vessel
 3 Tugboat
86 Fishing Vessel
 2 Medium Fishing Vessel (up to 65ft/19.8m)
  1 DOR 12 Sirius
  2 NEU 228 Gorch Fock
  3 GRE 22 Frieda Luise
100 Search and Rescue Vessels
 1 46m Class
  1 Hermann Marwede
 2 36m Class
  1 Harro Koebke
 3 27.5m Class
  1! Berlin
  2! Hermann Helms
  3! Alfried Krupp
  4 Bremen
  5 Arkona
 4 23.3m Class
 5 23.1m Class
  1 Hermann R. Meyer
  2 Hans Hackmann
  3 Theo Fischer
  4 Bernhard Gruben
 6 20m Class
  1 Eugen
  2 Eiswette
  3 Theodor Storm
  4 Pidder Lung
  5 Berthold Beitz
  6 Fritz Knack
 7 28m Class
  1 Ernst Meier-Hedde
  2 Berlin
  3 Anneliese Kramer
  4 Hamburg
  5 Felix Sand
  6 Nis Randers
 8 10.1m Class
 9 9.5m Class
 10 8.9m Class
 11 8.4m Class
 12 7m Class
""",
            "1.3.79": r"""
7 Light/Patrol Craft
 1 Albatros Class (Type 143/143B)
  1 Naa Gbewaa
  2 Yaa Asantewa
""",
            "1.3.82": r"""
6 Guided Missile Frigate (FFG)
 1 Hydra class
  1 F452 Hydra
  2 F453 Spetsai
  3 F454 Psara
  4 F455 Salamis
 2 Elli Class (Kortenaer Class)
  1 F450 Elli
  2 F451 Limnos
  3 F459 Adrias
  4 F460 Aegaion
  5 F461 Navarinon
  6 F462 Kountouriotis
  7 F463 Bouboulina
  8 F464 Kanaris
  9 F465 Themistoklis
  10 F466 Nikiforos Fokas
7 Light/Patrol Craft
 1 Armatolos (Osprey 55) class
  1 P18 Armatolos
  2 P19 Navmachos
 2 Tiger Class (Type 148)
  1 P72 Ypoploiarchos Votsis
  2 P73 Anthypoploiarchos Pezopoulos
  3 P74 Plotarchis Vlahavas
  4 P75 Plotarchis Maridakis
  5 P76 Ypoploiarchos Tournas
  6 P77 Plotarchis Sakipis
8 Mine Countermeasure Ship/Craft
 1 Evropi (Hunt) class
  1 M62 Evropi
  2 M63 Kallisto
 2 OSPREY class
  1 M61 Evniki
  2 M64 Kalypso
10 Tank Landing Ship
 1 Jason class
  1 L173 Chios
  2 L174 Samos
  3 L175 Ikaria
  4 L176 Lesbos
  5 L177 Rodos
 2 Terrebonne Parish class
  1 L104 Inouse
15 Air Cushion/Surface Effect
 1 Zubr Class
  1 L180 Kefalonia
  2 L181 Ithaki
  3 L182 Kerkyra
  4 L183 Zakynthos
16 Auxiliary
 1 Etna class
  1 A374 Prometheus
 2 Ouranos class
  1 A416 Ouranos
  2 A417 Hyperion
  3 A375 Zeus
  4 A376 Orion
 3 Auxiliary transports class
  1 A419 Pandora
  2 A420 Pandrosos
 4 Luneburg class (type 701, support ships)
  1 A 470 Aliakmon
50 Frigate (including Corvette)
 1 Thetis Class (Type 420)
  1 P-62 Niki
  2 P-63 Doxa
  3 P-64 Eleftheria
61 Non-Combatant Ship
 1! Container Class
  1! Daedalus
  2! Fedra
 2! Tanker Class
  1! Althea
  2! Olympic Loyalty
  3! Peaceventure L
 3! Supertanker
  1! H. Alhambra
  2! H. Metropolis
  3! H. Fairfax
63 Coast Guard Boats
 1 Dilos class
  1 LS 010
  2 LS 015
  3 LS 020
  4 LS 025
  5 LS 030
  6 LS 035
  7 LS 040
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Daedalus
  2 Fedra
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Althea
  2 Olympic Loyalty
  3 Peaceventure L
  4 Hellespont Alhambra
  5 Hellespont Metropolis
  6 Hellespont Fairfax
""",
            "1.3.95": r"""
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Accurate
  2 Admiral
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Ti Guardian
""",
            "1.3.99": r"""
1 Carrier
 1 Vikramaditya Class (ex-Kiev)
  1 Vikramaditya
 2 Vikrant Class
  1 Vikrant
4 Guided Missile Destroyer (DDG)
 1 Delhi Class
  1 D60 Mysore
  2 D61 Delhi
  3 D62 Mumbai
 2 Rajput Class
  1 D51 Rajput
  2 D52 Rana
  3 D53 Ranjit
  4 D54 Ranvir
  5 D55 Ranvijay
 3 Kolkata Class
  1 D63 Kolkata
  2 D64 Kochi
  3 D65 Chennai
  4! D66 Vishakhapatnam
  5! D67 Mormugao
 4 Vishakhapatnam Class
  1 D66 Vishakhapatnam
  2 D67 Mormugao
  3 D68 Imphal
  4 D69 Porbandar
6 Guided Missile Frigate (FFG)
 1 Godavari Class
 2 Talwar (Type 1135.6/Project 17) Class (FFG)
  1 F40 Talwar
  2 F43 Trishul
  3 F44 Tabar
  4 F45 Teg
  5 F50 Tarkash
  6 F51 Trikand
  7 Tushil
  8 Tamala
 3 Brahmaputra Class (FFG)
  1 F31 Brahmaputra
7 Light/Patrol Craft(PC)
 1 Sukanya Class
 2 Samar Class
 3 Abhay (Pauk II) Class (FS)
  1 P33 Abhay
  2 P34 Ajay
  3 P35 Akshay
  4 P36 Agray
 4 Durg (Nanuchka II) Class (FSG)
  1 K72 Sindhudurg
 5 SDB Mk 3/T 60 Class (Large Patrol Craft) (PC)
  1 Y61 Trinkat
 6 Super Dvora MkII Class (PFC)
  1 T80
8 Mine Countermeasure Ship/Craft
 1 Mahe (Yevgenya) Class (Type 1258)
  1 M83 Mahe
10 Tank Landing Ship
 1 Polnochny class
  1 L17 Sharabh
  2 L18 Cheetah
  3 L19 Mahish
  4 L21 Guldar
  5 L22 Kumbhir
12 Light Carrier
 1 Viraat Class (ex-Centaur Class)
  1 Viraat R22 (ex-Hermes R12)
16 Auxiliary
 1 Deepak Class (Replenishment Tanker) ( AOR)
  1 A57 Shakti
 2 Jyoti Class (Replenishment Tanker ) (AOR)
  1 A58 Jyoti
 3 Aditya Class (Replenishment and Repair Ship) (AOR/AR)
  1 A59 Aditya
 4 Support Tanker (AOTL)
  1 Poshak
 5 Transport Ship (AP)
  1 Nicobar
50 Frigate (including Corvette)
 1 Khukri Class
 2 Kora Class (Project 25A) ( FSG)
  1 P61 Kora
 3 Veer (Tarantul 1) class
  1 K40 Veer
  2 K41 Nirbhik
  3 K42 Nipat
  4 K43 Nishank
  5 K44 Nirghat
  6 K45 Vibhuti
  7 K46 Vipul
  8 K47 Vinash
  9 K48 Vidyut
  10 K83 Nashak
54 Amphibious Assault Ship
 1 Magar Class (LST)
  1 L20 Magar
 2 Mk 3 Landing Craft (LCU/LSM)
  1 L34 Vasco Da Gama
61 Non-Combatant Ship
 1! Container class
  1! Pearl Grace
  2! Aditya Gaurav
  3! Aditya Gautam
  4! Aditya Gopal
  5! Aditya Prakash
  6! Fomento Sharad
  7! ICL Parthibhan
 2! Tanker class
  1! Ankleshwar
  2! Annapurna
  3! Jag Leela
  4! Abul Kalam Azad
  5! Aditya Vikram
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Pearl Grace
  2 Aditya Gaurav
  3 Aditya Gautam
  4 Aditya Gopal
  5 Aditya Prakash
  6 Fomento Sharad
  7 ICL Parthibhan
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Ankleshwar
  2 Annapurna
  3 Jag Leela
  4 Abul Kalam Azad
  5 Aditya Vikram
""",
            "1.3.100": r"""
6 Guided Missile Frigate (FFG)
 1 Fatahillah Class
  1 361 Fatahillah
  2 362 Malahayati
  3 363 Nala
 2 Martadinata Class (SIGMA 10514)
  1 331 Raden Eddy Martadinata
  2 332 I Gusti Ngurah Rai
7 Light/Patrol Craft
 1 Kobra Class (KAL-36)
  1 867 Kobra
  2 868 Anakonda
  3 869 Patola
  4 870 Taliwangsa
  5 871 Kalagian
 2 Sibarau Class
  1 847 Sibarau
  2 848 Siliman
  3 857 Sigalu
  4 858 Silea
  5 859 Siribua
  6 862 Siada
  7 863 Sikuda
  8 864 Sigurot
  9 865 Tenggiri
 3 Kondor II Class (Patrol Duty Configuration)
  1 828 Kala Hitam - (ex-KRI Pulau Raibu 728)
  2 826 Kelabang - (ex-KRI Pulau Rondo 725)
 4 Boa Class (KAL-36)
  1 807 Boa
  2 808 Welang
  3 809 Suluh Pari
  4 810 Katon
  5 815 Sanca
  6 816 Warakas
  7 817 Panana
  8 818 Kalakae
  9 819 Tedong Naga
 5 Kakap Class (FPB 57 Variant I)
  1 811 Kakap
  2 812 Kerapu
  3 813 Tongkol
  4 814 Barakuda
 6 Andau Class (FPB 57 Variant II)
  1 650 Andau
  2 651 Singa
  3 652 Tongkak
  4 653 Ajak
 7 Pandrong Class (FPB 57 Variant IV)
  1 801 Pandrong
  2 802 Sura
 8 Todak Class (FPB 57 Variant V)
  1 803 Todak
  2 804 Hiu
  3 805 Layang
  4 806 Lemadang
8 Mine Countermeasure Ship/Craft
 1 Pulau Rengat Class (Tripartite Class)
  1 711 Pulau Rengat
  2 712 Pulau Rupat
 2 T-43 Class
  1 701 Pulau Rani
 3 Kondor II Class
  1 721 Pulau Rote
  2 722 Pulau Raas
  3 723 Pulau Romang
  4 724 Pulau Rimau
  5 729 Pulau Rempang
  6 726 Pulau Rusa
  7 727 Pulau Rangsang
10 Tank Landing Ship
 1 Teluk Gilimanuk Class (Frosch I Configuration)
  1 531 Teluk Gilimanuk
  2 532 Teluk Celukan Bawang
  3 533 Teluk Cendrawasih
  4 535 Teluk Peleng
  5 536 Teluk Sibolga
  6 537 Teluk Manado
  7 538 Teluk Hading
  8 539 Teluk Parigi
  9 540 Teluk Lampung
  10 541 Teluk Jakarta
  11 542 Teluk Sangkulirang
 2 Teluk Gilimanuk Class (Frosch II Configuration)
  1 543 Teluk Cirebon
  2 544 Teluk Sabang
 3 Teluk Semangka Class
  1! 512 Teluk Semangka
  2 513 Teluk Penyu
  3 514 Teluk Mandar
  4 515 Teluk Sampit
  5 516 Teluk Banten
  6 517 Teluk Ende
 4 Teluk Bintuni Class
  1 518 Teluk Kendari
  2 519 Teluk Kupang
  3 520 Teluk Bintuni
  4 521 Teluk Lada
 5 Teluk Langsa Class
  1 503 Teluk Amboina
  2 509 Teluk Ratai
  3 511 Teluk Bone
11 Landing Craft
 1 Dore Class
  1 580 Dore
 2 Kupang Class
  1 583 Dili
  2 584 Nusa Utara
16 Auxiliary
 1 Tanjung Dalpele Class
  1 990 Dr Soeharso (Hospital Ship)
50 Frigate (including Corvette)
 1 Sigma 9113 Class
  1 365 Diponegoro
  2 366 Sultan Hasanuddin
  3 367 Sultan Iskandar Muda
  4 368 Frans Kaisiepo
 2 Ahmad Yani Class
  1 351 Ahmad Yani
  2 352 Slamet Riyadi
  3 353 Yos Sudarso
  4 354 Oswald Siahaan
  5 355 Halim Perdanakususma
  6 356 Karel Satsuitubun
 3 Bung Tomo Class (Type F 2000)
  1 357 Bung Tomo
  2 358 John Lie
  3 359 Usman-Harun
 4 Kapitan Pattimura Class (Project 1331M)
  1 371 Kapitan Pattimura
  2 372 Untung Suropati
  3 373 Nuku
  4 374 Lambung Mangkurat
  5 375 Cut Nyak Dien
  6 376 Sultan Thaha Syaifudin
  7 377 Sutanto
  8 378 Sutedi Senoputra
  9 379 Wiratno
  10 381 Tjiptadi
  11 382 Hasan Basri
  12 383 Imam Bonjol
  13 385 Teuku Umar
  14 386 Silas Papare
56 Amphibious Transport Dock
 1 Makassar Class Landing Platform Dock
  1 590 Makassar
  2 591 Surabaya
  3 592 Banjarmasin
  4 593 Banda Aceh
64 Fast Attack Craft
 1 KCR-60M Class (Fast Attack Missile Boat)
  1 628 Sampari
  2 629 Tombak
  3 630 Halasan
 2 KCR-40 (Fast Attack Missile Boat)
  1 641 Clurit
  2 642 Kujang
  3 643 Beladau
  4 644 Alamang
  5 645 Surik
  6 646 Siwar
  7 647 Parang
  8 648 Terapang
 3 Mandau Class (Fast Attack Craft-Missile)
  1 621 Mandau
  2 622 Rencong
  3 623 Badik
  4 624 Keris
""",
            "1.3.101": r"""
5 Destroyer (DD)
 1 Damavand
 2 Babr
6 Guided Missile Frigate (FFG)
 1 Alvand (vosper Mk 5) Class
  1 71 Alvand
  2 72 Alborz
  3 73 Sabalan
 2 Moudge (Moje/Mowj) Class FFLG
  1 76 Jamaran
  2 77 Damavand
  3 74 Sahand
7 Light/Patrol Craft
 1 Kaman (Combattante II) Class
  1 P221 Kaman
  2 P222 Zoubin
  3 P223 Khadang
  4 P226 Falakhon
  5 P227 Shamshir
  6 P228 Gorz
  7 P229 Gardouneh
  8 P230 Khanjar
  9 P231 Neyzeh
  10 P232 Tabarzin
 2 Parvin (PGM-71) Class (large patrol craft)
  1 211 Parvin
  2 212 Bahram
  3 213 Nahid
 3 MK II Class (Coastal patrol craft)
 4 MIG-S-1800 Class (coastal patrol craft)
 5 MK III Class (coastal patrol craft)
 6 MIG-G-1900 Class (coastal patrol craft)
 7 PBI Type (coastal patrol craft)
 8 Enforcer Type (inshore patrol craft)
 9 Stewart Type (inshore patrol craft)
  1 Mahnavi-Hamraz
  2 Mahnavi-Vahedi
  3 Mahnavi-Taheri
 10 Boghammar Craft
 11 Boston Whaler Craft (Type I)
 12 Houdong Class (Type 021 Upgrade)
  1 P313-1 Fath
  2 P313-2 Nasr
  3 P313-3 Saf
  4 P313-4 Ra'ad
  5 P313-5 Fajr
  6 P313-6 Shams
  7 P313-7 Me'raj
  8 P313-8 Falaq
  9 P313-9 Hadid
  10 P313-10 Qadir
 13 TAEDONG
 14 Tir Class (IPS-18)
 15 PEYKAAP WPT
 16 BANDAR-A Corvette (FFL)
 17 KASHDOM WPBG
 18 MIG-S-2600 Class
 19 CHINA CAT Class
 20 ASHOORA I PBR
 21 Type 4 WPB
 22! Bavar Class
  1! Bavar-2 Flying Boat (Ekranoplan)
 23 Zolfaqhar Class
 24! Seraj Class
  1! Seraj-1
 25 MK 13 Coastal Patrol Craft - Missile
 26 KUCH Inshore Patrol Craft
 27 RMS-16 Class Patrol Boat
8 Mine Countermeasure Ship/Craft
 1 Cape Class (minesweeper-inshore)
  1 311 Harischi
  2 312 Raizi
 2 MSC 268/292 Class
  1 301 Hamzeh
10 Tank Landing Ship
 1 Iran Air Class (LST)
  1 Iran Asir
  2 Iran Ghaydr
 2 Iran Hormuz 24 Class (LST)
  1 24-26
11 Landing Craft
 1 Rotork Craft (LCU)
 2 MIG-S-3700 Class (LCT)
 3 Iran Hormuz 21 Class (LCT)
  1 21-23
 4 Karbala Class Landing Ship Logistics (LSL)
  1 101 Fouque
  2 504 Qeshm
  3 505 Hormuz
  4 506 Farour
  5 507
  6 508
 5 Marmulak Class Landing Ship (LSM)
15 Air Cushion/Surface Effect
 1 Winchester (SR. N6) Class (hovercraft)
  1 01-08
 2 Wellington (BH.7) Class (hovercraft)
  1 101-106
 3 Bavar-2
 4 Tondar Class Landing Craft (LCPA)
16 Auxiliary
 1 Replenishment Ship
  1 431 Kharg
 2 Hendijan Class (AG) (tenders)
  1 Hendijan
  2 Konarak
  3 Sirik
  4 Geno
  5 Kalat
  6 Genaveh
  7 Savatar
  8 Mogam
  9 Rostani
  10 Mayband
  11 Maqam
  12 Koramshahr
  13 Bamregan
 3 Kangan Class (water tanker)
  1 411 Kangan
  2 412 Teheri
  3 Shahid Marjani
  4 Amir
 4 Delvar Class (support ship)
  1 Chark (AK) (cargo)
  2 Chiroo (AK) (cargo)
  3 Souru (AK) (cargo)
  4 Dilim (AW) (water)
  5 Dayer (AW) (water)
 5 Shahid Mahdavi Class Cargo Ship (AK)
  1 IRGC-N Shahid Mahdavi
50 Frigate (including Corvette)
 1 Bayandor Class
  1 81 Bayandor
  2 82 Naghdi
 2 Shahid Soleimani Class Guided Missile Corvette
  1 FS313 01 Shahid Soleimani
55 Amphibious Cargo Ship
 1 Hengam Class (LSL)
  1 511 Hengam
  2 512 Larak
  3 513 Tonb
  4 514 Lavan
57 Ammunition Ship
 1 Delvar Class (support ship)
  1 Delvar (AE)
  2 Sirjan (AE)
58 Combat Stores Ship
 1 Fleet Supply Ship
  1 421 Bandar Abbas
  2 422 Boushehr
61 Non-combatant Ship
 1! Container Class
  1! ADIR
  2! IRAN ABOZAR
  3! IRAN AKHAVAN
  4! IRAN FALLAHI
  5! IRAN TALEGHANI
  6! IRAN SHARIATI
64 Fast Attack Craft
 1 Rigid-Inflatable Boat (RIB)
  1 FB RIB-33
 2 Seraj-1 (Bladerunner)
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Pantea
""",
            "1.3.102": r"""
6 Guided Missile Frigate
 1 Assad Class
  1 F210 Mussa Ben Nussair
  2 F212 Tariq lbn Ziad
7 Light/Patrol Craft
 1 Bogomol Class (large patrol craft)
 2 PB 90 Class (coastal patrol craft)
 3 Sawari Class (inshore patrol boat)
8 Mine Countermeasure Ship/Craft
 1 Nestin Class (minesweeper-inshore)
16 Auxiliary
 1 Transport Ship
  1 426 Al Zahraa
  2 428 Khawla
  3 429 Balqees
 2 Spasilac Class (salvage ship)
  1 A81 Aka
 3 Diving Tender
50 Frigate (including Corvette)
 1 Yugoslav Type
  1 507 lbn Marjid
61 Non-combatant Ship
 1! Container Class
 2! Tanker Class
  1! Al Thirthar
  2! 1 Athar
  3! 1 Hurizan
  4! 7 Nissan
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Al Thirthar
  2 1 Athar
  3 1 Hurizan
  4 7 Nissan
""",
            "1.3.105": r"""
6 Guided Missile Frigate (FFG)
 1 Eilat (Saar 5) Class (Corvette)
  1 501 Eilat
  2 503 Hanit
  3 502 Lahav
7 Light/Patrol Craft
 1 Aliya (Saar 4.5) (fast attack craft-missile)
  1 Aliya
  2 Geoula
 2 Hetz (Saar 4.5) (fast attack craft-missile)
  1 Romat
  2 Keshet
  3 Hetz
 3 Mivtach (Saar 2) Class (fast attack craft-missile)
  1 311 Mivtach
  2 312 Miznag
  3 313 Mifgav
  4 321 Eilath
  5 322 Haifa
  6 323 Akko
 4 Reshef (Saar 4) (fast attack craft-missile)
  1 Reshef
  2 Kidon
  3 Tarshish
  4 Yaffo
  5 Nitzhon
  6 Atsmount
  7 Moledet
  8 Komemiut
 5 Super Dvora Class (fast attack craft-gun)
  1 810-821
 6 Dabur Class (coastal patrol craft)
  1 850
  2 851
  3 853
  4 860
  5 861
  6 862
  7 864
  8 865
  9 868
  10 873
  11 902
  12 905
  13 906
  14 909
  15 910
 7 Iquique (Saar3)
  1 Iquique
11 Landing Craft
 1 Ashdod Class (LCT)
  1 61 Ashdod
  2 63 Ashkelon
  3 65 Achziv
18 Utility
 1 Stollergrund Class (Type 745)
  1 Bat Yam
  2 Bat Galim
""",
            "1.3.106": r"""
1 Carrier
 1 Cavour Class (CV)
  1 C 550 Cavour
2 Command Ship/Cruiser
 1 C 550 Vittorio Veneto
4 Guided Missile Destroyer (DDG)
 1 Audace class
  1 D 550 Ardito
  2 D 551 Audace
 2 Durand De La Penne Class
  1 D 560 Luigi Durand De La Penne
  2 D 561 Francesco Mimbelli
 3 Andrea Doria (Horizon) Class
  1 D553 Andrea Doria
  2 D554 Caio Duilio
6 Guided Missile Frigate (FFG)
 1 Bergamini Class
  1 F590 Carlo Bergamini
  2 F591 Virginio Fasan
  3 F592 Carlo Margottini
  4 F593 Carabiniere
  5 F594 Alpino
  6 F595 Luigi Rizzo
  7 F596 Federico Martinengo
  8 F597 Antonio Marceglia
  9 F598 Spartaco Schergat
  10 F589 Emilio Bianchi
7 Light/Patrol Craft
 1 Cassiopea Class (Offshore Patrol Vessels) (OPV)
  1 P401 Cassiopea
 2 Esploratore Class
  1 P405 Esploratore
  2 P406 Sentinella
  3 P407 Vedetta
  4 P408 Staffetta
 3 Thaon di Revel Class (PPA-OPV)
  1 P430 Paolo Thaon di Revel
  2 P431 Francesco Morosini
  3 P432 Raimondo Montecuccoli
  4 P433 Marcantonio Colonna
  5 P434 Giovanni delle Bande Nere
8 Mine Countermeasure Ship/Craft
 1 Gaeta Class
  1 M5550 Lerici
  2 M5551 Sapri
  3 M5552 Milazzo
  4 M5553 Viesta
  5 M5554 Gaeta
  6 M5555 Termoli
  7 M5556 Alghero
  8 M5557 Numana
  9 M5558 Crotone
  10 M5559 Viareggio
  11 M5560 Chioggia
  12 M5561 Rimini
 2 Adjutant Class
  1 M5504 Castagno
  2 M5505 Cedro
  3 M5509 Gelso
  4 M5516 Platano
  5 M5519 Mandorlo
12 Light Carrier
 1 C551 Giuseppe Garibaldi
14 Hydrofoil
 1 Sparviero Class (Hydrofoil-Missile)
  1 P421 Nibbio
  2 P422 Falcone
  3 P423 Astore
  4 P424 Grifone
  5 P425 Cheppio
  6 P426 Condor
16 Auxiliary
 1 Etna Class (Replenishment Tanker)
  1 A5326 Etna
 2 Stromboli Class
  1 A5327 Stromboli
  2 A5329 Vesuvio
 3 Experimental Ship
  1 A5325 Raffaele Rossetti
  2 A5320 Vincenzo Martellotta
  3 P492 Barbara
  4 A5305 Murena
 4 Barngat Class (Support Ship)
  1 A5301 Pietro Cavezzali
 5 MTC 1011 Class (Ramped Transport)
  1 A5347 Gorgona
  2 A5348 Tremiti
  3 A5349 Capera
  4 A5351 Pantelleria
  5 A5352 Lipari
  6 A5353 Capri
 6 Pedretti Class (Commando Support Craft)
  1 Y499 Alcide Pedretti
  2 Y498 Mario Marino
 7 Men 215 Class (LCVP)
  1 MEN 215
  2 MEN 216
 8 SAR CRAFT (Air/Sea rescue)
  1 Paolucci
 9 Men 212 Class (TRV)
  1 MEN 212
 10 Ex-Us LCM
  1 MTM 542
  2 MTM 543
  3 MTM 544
  4 MTM 545
  5 MTM 546
  6 MTM 547
  7 MTM 548
  8 MTM 549
  9 MTM 550
  10 MTM 551
  11 MTM 552
  12 MTM 553
  13 MTM 554
  14 MTM 555
  15 MTM 556
 11 MTM 217 Class (LCMs)
  1 MTM 217
  2 MTM 218
  3 MTM 219
  4 MTM 220
  5 MTM 221
  6 MTM 222
  7 MTM 223
  8 MTM 224
  9 MTM 225
  10 MTM 226
  11 MTM 227
 12 US LCVP Type
  1 MTP 9726
  2 MTP 9731
  3 MTP 9748
  4 MTP 9749
  5 MTP 9750
  6 MTP 9751
 13 MTP 96 Class (LCVP)
  1 MTP 96
  2 MTP 97
  3 MTP 98
  4 MTP 99
  5 MTP 100
  6 MTP 101
  7 MTP 102
  8 MTP 103
  9 MTP 104
  10 MTP 105
  11 MTP 106
  12 MTP 107
 14 Harbor Tanker
  1 GRS Type
 15 Training Ship
  1 A5312 Amerigo Vespucci
  2 A5311 Palinuro
  3 A5378 Aragosta
  4 A5379 Astice
  5 A5380 Mitilo
  6 A5381 Polipo
  7 A5382 Porpora
  8 A5308 Alloro
  9 A5302 Caroly
  10 A5313 Stella Polare
  11 A5316 Corsaro II
  12 Cristofore Colombo II
 16 Salvage Ship
  1 A5310 Proteo
  2 A5309 Anteo
 17 Lighthouse Tender
  1 A5364 Ponza
  2 A5366 Levanzo
  3 A5367 Tavolara
  4 A5368 Palmaria
  5 A5383 Procida
 18 Repair Craft (LCT 3 Type)
  1 A5331 MOC 1201
  2 A5332 MOC 1202
  3 A5333 MOC 1203
  4 A5334 MOC 1204
  5 A5335 MOC 1205
 19 Ferry
  1 Tarantola
 20 Water Carrier
  1 A5354 Piave
  2 A5356 Basento
  3 A5357 Bradano
  4 A5358 Brenta
  5 A5359 Bormida
 21 Water Carrier Tug
  1 A5370 MCC 1101
  2 A5371 MCC 1102
  3 A5372 MCC 1103
  4 A5373 MCC 1104
 22 Tug
  1 A5319 Ciclope
  2 A5324 Titano
  3 A5325 Polifemo
  4 A5328 Gigante
  5 A5330 Saturno
  6 A5365 Tenace
  7 A5317 Atlante
  8 A5318 Prometeo
 23 Coastal Tug
  1 Y421 Porto Empedocle
  2 Y422 Porto Pisano
  3 Y423 Porto Conte
  4 Y425 Porto Ferraio
  5 Y426 Porto Venere
  6 Y413 Porto Fossone
  7 Y416 Porto Torres
  8 Y417 Porto Corsini
  9 Y436 Porto D'ischia
  10 Y443 Riva Trigoso
  11 Y428 Porto Salvo
 24 Harbour Tug
  1 Y403 RP 101
  2 Y404 RP 102
  3 Y406 RP 103
  4 Y407 RP 104
  5 Y408 RP 105
  6 Y410 RP 106
  7 Y452 RP 108
  8 Y456 RP 109
  9 Y458 RP 110
  10 Y460 RP 111
  11 Y462 RP 112
  12 Y463 RP 113
  13 Y464 RP 114
  14 Y465 RP 115
  15 Y466 RP 116
  16 Y468 RP 118
  17 Y470 RP 119
  18 Y471 RP 120
  19 RP 121
  20 Y473 RP 122
  21 Y467 RP 123
  22 Y477 RP 124
  23 Y478 RP 125
  24 Y479 RP 126
  25 Y480 RP 127
  26 Y481 RP 128
  27 Y482 RP 129
  28 Y483 RP 130
  29 Y484 RP 131
  30 Y485 RP 132
  31 Y486 RP 133
  32 Y487 RP 134
 25! (deprecated)
 26 Floating Dock
  1 GO 1
  2 GO 5
  3 GO 8
  4 GO 10
  5 GO 11
  6 GO 17
  7 GO 18A
  8 GO 18B
  9 GO 20
  10 GO 22
  11 GO 23
  12 GO 51
  13 GO 52
  14 GO 53
 27 Guardia Costiera-Capitaneria Di porto (Coast Guard)
  1 CP 406
  2 CP 251
 28 Servizio Navale Carabinieri
  1 S500
  2 S400
 29 Servizio Navale Guardia Di Finanza
  1 Gian Maria Paolini
 30 Antonio Zara Class
  1 Antonio Zara P 01
  2 Vezzari P 02
 31 Corrubia & Bigliani Classes
  1 Bigliani G 80
  2 Cavaglia G 81
  3 Corrubia G 90
  4 Guidice G 91
 32 Alpino Class (MCS)
  1 A5384 Alpino
 33 Vulcano Class (LSS)
  1 A5335 Vulcano
17 Auxiliary, Merchant Marine
 1 A5303 Ammiraglio Magnaghi
 2 A5306 Mirto
 3 A5307 Pioppo
18 Utility
 1 Cassiopea Class
  1 P401 Cassiopea
  2 P402 Libra
  3 P403 Spica
  4 P404 Vega
 2 Agave Class
  1 P495 Bambu
  2 P496 Mango
  3 P497 Mogano
  4 P500 Palma
 3 Aggressive Class
  1 Storione
  2 Squalo
50 Frigate (including Corvette)
 1 Alpino class
  1 F 580 Alpino
  2 F 581 Carabiniere
 2 Maestrale class
  1 F 570 Maestrale
  2 F 571 Gricale
  3 F 572 Libeccio
  4 F 573 Scirocco
  5 F 574 Aliseo
  6 F 575 Euro
  7 F 576 Espero
  8 F 577 Zeffiro
 3 Lupo class
  1 F 564 Lupo
  2 F 565 Sagittario
  3 F 566 Perseo
  4 F 567 Orsa
 4 Artigliere (Lupo) class
  1 F 582 Artigliere
  2 F 583 Aviere
  3 F 584 Bersagliere
  4 F 585 Granatiere
 5 Minerva class
  1 F 551 Minerva
  2 F 552 Urania
  3 F 553 Danaide
  4 F 554 Sfinge
  5 F 555 Driade
  6 F 556 Chimera
  7 F 557 Fenice
  8 F 558 Sibella
 6 De Cristofaro class
  1 F 550 Salvatore Todaro
54 Amphibious Assault Ship
 1 Trieste Class (LHD)
  1 L9890 Trieste
56 Amphibious Transport Dock
 1 San Giorgio Class (LPDs)
  1 L9892 San Giorgio
  2 L9893 San Marco
  3 L9894 San Giusto
61 Non-Combatant Ship
 1! Container class
  1! Bulkignazio
  2! Bulk Genova
 2! Tanker class
  1! Eco Europa
  2! Pantelleria
  3! Agip Siracusa
63 Coast Guard Boats
 1 Ammiraglio Francese Class (MLB)
  1 CP 301
  2 CP 302
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Bulkignazio
  2 Bulk Genova
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Eco Europa
  2 Pantelleria
  3 Agip Siracusa
84 Private Motorboat
 4 Very Large Motorboat (greater than 65ft/19.8m)
  1 Benetti BC 002 Motor Yacht (35m)
""",
            "1.3.110": r"""
4 Guided Missile Destroyer (DDG)
 1 Kongou Class (DDG)
  1 DDG-173 Kongou
  2 DDG-174 Kirishima
  3 DDG-175 Myoko
  4 DDG-176 Chokai
 2 Tachikaze Class (DDG)
 3 Hatakaze Class (DDG)
  1 DD-171 Hatakaze
  2 DD-172 Shimakaze
 4 Atago Class (DDG)
  1 DDG-177 Atago
  2 DDG-178 Ashigara
 5 Maya Class (DDG)
  1 DDG-179 JS Maya
 6 Takanami Class (DDGHM)
  1 DDG-110 Takanami
  2 DDG-111 Onami
  3 DDG-112 Makinami
  4 DDG-113 Sazanami
  5 DDG-114 Suzunami
 7 Akizuki Class (DDGHM)
  1 DDG-115 Akizuki
  2 DDG-116 Teruzuki
  3 DDG-117 Suzutsuki
  4 DDG-118 Fuyuzuki
 8 Asahi Class (DDGHM)
  1 DDG-119 Asahi
  2 DDG-120 Shiranui
5 Destroyer (DD)
 1 Shirane Class (DD)
 2 Haruna Class (DD)
 3 Asagiri Class (DD)
  1 DD-151 Asagiri
  2 DD-152 Yamagiri
  3 DD-153 Yugiri
  4 DD-154 Amagiri
  5 DD-155 Hamagiri
  6 DD-156 Setogiri
  7 DD-157 Sawagiri
  8 DD-158 Umigiri
 4 Hatsuyuki Class (DD)
  1 DD-122 Hatsuyuki
  2 TV-3517 Shirayuki (ex-DD-123 Shirayuki )
  3 DD-124 Mineyuki
  4 DD-125 Sawayuki
  5 DD-126 Hamayuki
  6 DD-127 Isoyuki
  7 DD-128 Haruyuki
  8 DD-129 Yamayuki
  9 DD-130 Matsuyuki
  10 TV-3518 Setoyuki (ex-DD-131 Setoyuki)
  11 DD-132 Asayuki
  12 TV-3513 Shimayuki (ex-DD-133 Shimayuki)
 5 Minegumo Class (DD)
 6 Takasuki Class (DD)
 7 Yamagumo Class (DD)
 8 Murasame Class
  1 DD-101 Murasame
  2 DD-102 Harusame
  3 DD-103 Yudachi
  4 DD-104 Kirisame
  5 DD-105 Inazuma
  6 DD-106 Samidare
  7 DD-107 Ikazuchi
  8 DD-108 Akebono
  9 DD-109 Ariake
6 Guided Missile Frigate (FFG)
 1 Abukuma Class (FF)
  1 DE 229 Abukuma
  2 DE 230 Jintsu
  3 DE 231 Ooyodo
  4 DE 232 Sendai
  5 DE 233 Chikuma
  6 DE 234 Tone
7 Light/Patrol Craft
 1 Hayabusa Class (PTG)
  1 PG-824 Hayabusa
  2 PG-825 Wakataka
  3 PG-826 Ootaka
  4 PG-827 Kumataka
  5 PG-828 Umitaka
  6 PG-829 Shirataka
8 Mine Countermeasure Ship/Craft
 1! Souya Class
 2 Hatsushima Class (Minesweeper)
 3! Niijima Class (Mine Countermeasures, Coastal)
  1! MCL-725 Kamishima
  2! MCL-726 Ogishima
 4 Uraga Class (Mine Countermeasure, Support)
  1 MCS-463 Uraga
  2 MCS-464 Bungo
 5! Yaeyama Class (Minesweeper, Off-shore)
  1! MSO-301 Yaeyama
  2! MSO-302 Tsushima
  3! MSO-303 Hachijyo
 6 Sugashima Class (Minesweeper, Coastal)
  1 MSC-681 Sugashima
  2 MSC-682 Notojima
  3 MSC-683 Tsunoshima
  4 MSC-684 Naoshima
  5 MSC-685 Toyoshima
  6 MSC-686 Ukushima
  7 MSC-687 Izushima
  8 MSC-688 Aishima
  9 MSC-689 Aoshima
  10 MSC-690 Miyajima
  11 MSC-691 Shishijima
  12 MSC-692 Kuroshima
10 Tank Landing Ship
 1 Osumi Class (LST)
  1 LST 4001 Osumi
  2 LST 4002 Shimokita
  3 LST 4003 Kunisaki
13 Cruiser/Helicopter Carrier
 1 Hyuga Class Helicopter Destroyer
  1 DDH-181 Hyuga
  2 DDH-182 Ise
 2 Izumo Class Helicopter Destroyer
  1 DDH-183 Izumo
  2 DDH-184 Kaga
50 Frigate (including Corvette)
 1! Abukuma Class (FF)
 2 Yubari Class (FF)
 3 Chikugo Class (FF)
60 Fast Combat Support Ship
 1 Mashu Class (AOE)
  1 AOE-425 Mashu
  2 AOE-426 Oumi
 2 Towada Class (AOE)
  1 AOE-422 Towada
  2 AOE-423 Tokiwa
  3 AOE-424 Hamana
61 Non-Combatant Ship
 1! Supertanker
  1! Kota Mutiara
62 Coast Guard Cutters
 1 Hateruma Class (WPS)
  1 PL 61 Hateruma
  2 PL 62 Ishigaki
  3 PL 63 Kunigami
  4 PL 64 Shimokita
  5 PL 65 Shiretoko
  6 PL 66 Shikine
  7 PL 67 Amagi
  8 PL 68 Suzuka
  9 PL 69 Koshiki
 2 Shikishima Class (WPS)
  1 PLH 31 Shikishima
  2 PLH 33 Akitsushima
  3 PLH 34 Reimei
 3 Shimoji Class (WPS)
  1 PS 31 Shimoji
  2 PS 32 Kurima
  3 PS 33 Ogami
  4 PS 34 Shigira
  5 PS 35 Tomori
  6 PS 36 Toguchi
  7 PS 37 Hisatsu
  8 PS 38 Nagayama
  9 PS 39 Maehama
 4 Raizan Class (WPS)
  1 PS 05 Kamui
  2 PS 06 Raizan
  3 PS 07 Ashitaka
  4 PS 08 Kariba
  5 PS 09 Arase
  6 PS 10 Sanbe
  7 PS 11 Mizuki
  8 PS 12 Koya
  9 PS 13 Tsukuba
  10 PS 14 Akagi
  11 PS 15 Bizan
  12 PS 16 Nobaru
  13 PS 17 Takachiho
  14 PS 18 Sanrei
  15 PS 19 Asaji
  16 PS 20 Shinzan
 5 Hayagumo Class (WPC)
  1 PC 105 Hayagumo
  2 PC 106 Murakumo
  3 PC 107 Izunami
  4 PC 108 Yaegumo
  5 PC 109 Natsugumo
  6 PC 110 Akigumo
  7 PC 111 Haginami
  8 PC 112 Ikigumo
  9 PC 113 Natsuzuki
  10 PC 114 Okigumo
  11 PC 115 Awagumo
  12 PC 116 Shimagumo
  13 PC 117 Yukigumo
  14 PC 118 Kitagumo
  15 PC 119 Komayuki
  16 PC 120 Kawagiri
  17 PC 121 Wakazuki
  18 PC 122 Isonami
  19 PC 123 Nagozuki
  20 PC 124 Yaezuki
  21 PC 125 Iseyuki
  22 PC 126 Hamayuki
  23 PC 127 Umigiri
  24 PC 128 Asagiri
 6 Hayanami Class (WPB)
  1 PC 11 Hayanami
  2 PC 12 Setogiri
  3 PC 13 Mizunami
  4 PC 14 Iyonami
  5 PC 15 Kurinami
  6 PC 16 Hamanami
  7 PC 17 Shinonome
  8 PC 18 Harunami
  9 PC 19 Kiyozuki
  10 PC 20 Ayanami
  11 PC 21 Tokinami
  12 PC 22 Hamagumo
  13 PC 23 Ayuzuki
  14 PC 24 Yufugiri
  15 PC 25 Tomonami
 7 Teshio Class (Icebreaker)
  1 PM 15 Teshio
 8 Suzukaze Class (WPB)
87 Other Vessels
 9 Personal Water Craft
  1 Kawasaki Jet Ski
""",
            "1.3.114": r"""
7 Light/Patrol Craft
 1 Faysal
  1 Faysal
  2 Han
  3 Hasayu
  4 Muhammed
 2 AL Hussein (Hawk) Class (fast attack craft-gun)
  1 101 AL Hussein
  2 102 AL Hussan
  3 103 Abdullah
11 Landing Craft
 1 AL Hashim (Rotork) Class (LCU)
  1 AL Hashim
  2 AL Faisal
  3 AL Hamza
""",
            "1.3.118": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Teanoai
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 301 Teanoai II
""",
            "1.3.119": r"""
6 Guided Missile Frigate (FFG)
 1 Soho Class
 2 Najin Class
 3 Amnok Class Light Frigate (FFL)
  1 01
  2 02
7 Light/patrol Craft
 1 So 1 Class (large patrol craft)
 2 Soju Class (fast attack craft-missile)
  1 PTG 01 Soju
  2 PTG 02 Soju
  3 PTG 03 Soju
  4 PTG 04 Soju
  5 PTG 05 Soju
  6 PTG 06 Soju
  7 PTG 07 Soju
  8 PTG 08 Soju
 3 Sohung Class (fast attack craft-missile)
 4 Sariwon Class (large patrol craft)
  1 725-27
 5 Soman Class (large patrol craft)
 6 Taechong I (large patrol craft)
 7 Taechong II (Mayang) (large patrol craft)
 8 Chodo Class (fast attack craft-gun)
 9 Chaho Class (fast attack craft-gun)
 10 Chong-Jin Class (fast attack craft-gun)
 11 Chong-Ju Class (fast attack craft-gun)
 12 Sinpo (Sinnam) Class (fast attack craft-gun)
 13 Ku Song Class (fast attack craft-torpedo)
 14 Sin Hung Class (fast attack craft-torpedo)
 15 Mod Sin Hung Class (fast attack craft-torpedo)
 16 TB 11PA Class (inshore patrol craft)
 17 TB 40A Class (inshore patrol craft)
 18 Modified Fishing Vessels (coastal patrol craft)
 19 High Speed Infiltration Craft (HSIC)
8 Mine Countermeasure Ship/Craft
 1 Yukto I Class (coastal minesweeper)
 2 Yukto II Class (coastal minesweeper)
 3 Pipa-Got Class (inshore minesweeper)
10 Tank Landing Ship
 1 Hungnam Class (LSM)
 2 Hantae Class (LSM)
11 Landing Craft
 1 Hanchon Class (LCM)
 2 Nampo Class (LCP)
15 Air Cushion/Surface Effect
 1 Songjong Class (Type I-III) (LCP-hovercraft)
 2 Kongbang Class (LCPA-hovercraft)
  1 KongBang I
  2 KongBang II
  3 KongBang III
16 Auxiliary
 1 Depot Ship for Midget Submarine
  1 Soo Gun-Ho
  2 Dong Geon Ae Gook-Ho
  3 Dong Hae-Ho
  4 Chong Seong-Ho Number One
  5 Chong Seong-Ho Number Two
  6 Chong Seong-Ho Humber Three
  7 Hae Gum Gong-Ho
  8 Song Rim-Ho
 2 Surveying Ship
  1 101 Donghae
  2 102 Donghae
  3 201 Sohai
  4 202 Sohai
 3 Coastal Patrol Craft
  1 177
  2 801
61 Non-combatant ship
 1 Container class
  1 Chong Jin
""",
            "1.3.120": r"""
4 Guided Missile Destroyer (DDG)
 1 Kwanggaeto Daewang (KDX-1) Class
  1 971 Kwanggaeto Daewang
  2 972 Euljimundok
  3 973 Yangmanchun
 2 Chungmugong Yi Sun-sin Class (KDX-II)
  1 DDH-975 Chungmugong Yi Sun-sin
  2 DDH-976 Munmu the Great
  3 DDH-977 Dae Jo-yeong
  4 DDH-978 Wang Geon
  5 DDH-979 Gang Gam-chan
  6 DDH-981 Choe Yeong
 3 Sejong the Great Class (KDX-III)
  1 DDG-991 Sejong the Great
  2 DDG-992 Yulgok Yi I
  3 DDG-993 Seoae Ryu Seong-ryong
6 Guided Missile Frigate (FFG)
 1 Ulsan Class
  1 FF 951 Ulsan
  2 FF 952 Seoul
  3 FF 953 Chung Nam
  4 FF 955 Masan
  5 FF 956 Kyong Buk
  6 FF 957 Chon Nam
  7 FF 958 Che Ju
  8 FF 959 Busan
  9 FF 961 Chung Ju
 2 Po Hang Class (Corvette)
  1 756 Po Hang
  2 757 Kun San
  3 758 Kyong Ju
  4 759 Mok Po
  5 761 Kim Chon
  6 762 Chung Ju
  7 763 Jin Ju
  8 765 Yo Su
  9 766 An Dong
  10 767 Sun Chon
  11 768 Yee Ree
  12 769 Won Ju
  13 771 Je Chon
  14 772 Chon An
  15 773 Song Nam
  16 775 Bu Chon
  17 776 Dae Chon
  18 777 Jin Hae
  19 778 Sok Cho
  20 779 Yong Ju
  21 781 Nam Won
  22 782 Kwan Myong
  23 783 Sim Hung
  24 785 Kong Ju
7 Light/Patrol Craft
 1 Pae Ku (PSMM 5) Class (fast attack craft-missile)
  1 PGM 582 Pae Ku 52
  2 PGM 583 Pae Ku 53
  3 PGM 585 Pae Ku 55
  4 PGM 586 Pae Ku 56
  5 PGM 587 Pae Ku 57
  6 PGM 588 Pae Ku 58
  7 PGM 589 Pae Ku 59
  8 PGM 591 Pae Ku 51
 2 Sea Dolphin Class (fast attack craft-patrol)
  1 PKM 212-358 series
 3 Wildcat Class (fast attack craft-missile)
  1 PKM 271-72
 4 Sea Hawk Class (fast attack craft-patrol)
  1 PK 161-189 series
 5 Sea Fox Class (fast attack craft-patrol)
  1 PK 161-189 series
8 Mine Countermeasure Ship/Craft
 1 Swallow Class (minehunter)
  1 561 Kang Keong
  2 562 Kang Jin
  3 563 Ko Ryeong
  4 565 Kim Po
  5 566 Ko Chang
  6 567 Kum Cha
 2 US MSC 268 Class (minesweeper-coastal)
  1 MSC 551 Kum San
  2 MSC 552 Ko Hung
  3 MSC 553 Kum Kok
 3 US MSC 389 Class (minesweeper-coastal)
  1 MSC 555 Nam Yang
  2 MSC 556 Ha Dong
  3 MSC 557 Sam Kok
  4 MSC 558 Yong Dong
  5 MSC 559 Ok Cheon
10 Tank Landing Ship
 1 Alligator Class (LST)
16 Auxiliary
 1 Chun Jee Class (HDA 8000) (AOE)
  1 AOE 57 Cheonji
  2! AO 53
  3 AOE 58 Daocheong
  4 AOE 59 Hwacheon
 2 Furseal Class (LCU)
  1 72, 73-75-78 Mulkae
 3 Surveying Ship
  1 801-803, 805, 806 Pusan
  2 821 Ch'ungnam
  3 831 Kangwon
 4 Trials Support Ship
  1 Sunjin
 5 Salvage Ship
  1 ARS 26 GUMI
  2 ARS 25 CHANG WON
 6 Cheonghaejin Class Rescue Ship (ASR)
  1 ASR 21 Cheonghaejin
 7 Tongyeong Class Salvage Ship (ARS)
  1 ARS 31 Tongyeong
 8 Seonjin Class Weapon System Trials Ship (AGE)
  1 Seonjin
 9 Sinsegi Class Surveying Ship (AGS)
  1 AGS 12 Singsegi
 10 Soyang Class Fast Combat Support Ship (AOE)
  1 AOE 51 Soyang
50 Frigate (including Corvette)
 1 Dong Hae Class (Corvette)
  1 751 Dong Hae
  2 752 Su Won
  3 753 Kang Reung
  4 755 An Yang
61 Non-combatant Ship
 1! Container Class
  1! Chung Gu
  2! Ga Yang
81 Dry Cargo Ship (Group 2 Merchant)
 1 Common Dry Cargo Ship
  1 Kwangyang 9
 3 Container Ship
  1 KMTC Singapore
""",
            "1.3.121": r"""
7 Light/Patrol Craft
 1 OPV 310 Class (large patrol craft)
  1 P301 Inttisar
  2 P302 Aman
  3 P303 Maimom
  4 P304 Mobark
 2 TNC 45 Type (fast attack craft-missile)
  1 P3404 Al Sanbouk
 3 Simmoneau Standard 12 Class (inshore patrol craft)
 4 FPB 57 Type (fast attack craft-missile)
  1 P5702 Istiqlal
 5 Cougar Type (inshore patrol craft)
 6 Al-Shaali Type (inshore patrol craft)
 7 UM Almaradim Class (PCFG)
  1 P3711 Um Almaradim
16 Auxiliary
 1 AL Tahaddy Class (LCM/AKL)
  1 L401 AL Soumood
 2 Support Ship (AG)
  1 S5509 Qaruh
61 Non-Combatant Ship
 1! Container class
  1! Na Hai Fa Xian
 2! Tanker class
  1! Gas Al Mutlaa
  2! Al Shuhadaa
  3! Al Shegaya
  4! Al Awdah
  5! Al Bida
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Na Hai Fa Xian
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Gas Al Mutlaa
  2 Al Bida
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Al Shuhadaa
  2 Al Awdah
  3 Al Shegaya
""",
            "1.3.123": r"""
7 Light/Patrol Craft
 1 Tracker Mk2 (coastal patrol craft)
 2 Aztec Class (coastal patrol craft)
61 Non-Combatant Ship
 1! Container class
  1! Perla
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Perla
""",
            "1.3.125": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Jolly Orca
 2! Tanker Class
  1! Almak
  2! Alphard Star
  3! Amber Lady
  4! Front Chief
  5! Ish
  6! Khannur
  7! Kuban
  8! New Vitality
  9! Ocean Guardian
  10! Polaris Star
  11! Shahamah
  12! Tarquin Navigator
  13! Igloo Star
  14! SC Breeze
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Jolly Orca
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 MCT Almak
  2 Alphard Star
  3 Amber Lady
  4 Front Chief
  5 New Vitality
  6 Ore Paqueta
  7 Coral Pavona
  8 CE Breeze
 3 Liquid Natural Gas (LNG) Tanker
  1 Ish
  2 Khannur
  3 Kuban
  4 Shahamah
""",
            "1.3.126": r"""
6 Guided Missile Frigate (FFG)
 1 Dat Assawari
7 Light/Patrol Craft (PC)
 1 Combattante 2 G Class
  1 542 Laheeb
  2 534 Shafak
  3 522 Wahag
  4 524 Shehab
  5 528 Shouaiai
  6 532 Shoula
  7 538 Rad
 2 OSA I Class
  1 513 Al Zuara
  2 515 Al Ruha
  3 523 Al Fikah
  4 525 Al Mathur
50 Frigate(including Corvette)
 1 Assad Class
  1 Assad AL BIHAR
  2 Assad ELTOUGOUR
  3 Assad AL KHALI
  4 Assad AL HUDUD
 2 Nanuchka II Class
  1 416 Tariq Ibn Ziyad
""",
            "1.3.132": r"""
6 Guided Missile Frigate (FFG)
 1 Kasturi Class
  1 F25 Kasturi
  2 F26 Lekir
 2 Lekiu Class (Type F2000 Frigate)
  1 F29 Jebat
  2 F30 Lekiu
16 Auxiliary
 1 Indera Sakti Class
  1 1503 Indera Sakti
  2 1504 Mahawangsa
 2 Submarine Rescue Ship
  1 Mega Bakti
50 Frigate (including Corvette)
 1 Laksamana Class
  1 F134 Laksamana Hang Nadim
  2 F135 Laksamana Tun Abdul Jamil
  3 F136 Laksamana Muhammed Amin
  4 F137 Laksamana Tan Pusmah
 2 Kedah Class
  1 F171 Kedah
  2 F172 Pahang
  3 F173 Perak
  4 F174 Terengganu
  5 F175 Kelantan
  6 F176 Selangor
""",
            "1.3.135": r"""
8 Mine Countermeasure Ship/Craft
 1 Kondor I Class
  1 P29
  2 P30
  3 P31
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Orient Tiger
  2 Eugenia B
  3 Elma
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Sigloo Star
""",
            "1.3.137": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Lomor
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 ANL Warringa
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Navig8 Fidelity
""",
            "1.3.143": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Palikir
  2 Micronesia
  3 Independence
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 901 Tosiwo Nakayama
  2 902 David W. Panuelo
""",
            "1.3.147": r"""
6 Guided Missile Frigate (FFG)
 1 Floreal Class
  1 611 Mohammed V
  2 612 Hassan II
 2 Modified Descubierta Class
  1 501 Lieutenant-Colonel Errhamani
 3 FREMM Frigate
  1 701 Mohammed VI
7 Light/Patrol Craft
 1 Cormoran Class
  1 310 Lieutenant De Vaisseau Rabhi
  2 311 Errachiq
  3 312 El Akid
  4 313 El Maher
  5 314 El Majid
  6 315 El Bachir
 2 Osprey 55 Class
  1 308 El Lahiq
  2 309 El Tawfiq
  3 316 El Hamiss
  4 317 El Karib
 3 PR-72P Class
  1 302 Okba
  2 303 Triki
 4 Lazaga Class
  1 304 El Khattabi
  2 305 Commandant Boutouba
  3 306 Commandant El Harty
  4 307 Commandant Azouggarh
10 Tank Landing Ship
 1 Newport Class
  1 407 Sidi Mohammed Ben Abdallah
11 Landing Craft
 2 Batral Class
  1 402 Daoud Ben Aicha
  2 403 Ahmed Es Sakali
  3 404 Abou Abdallah El Ayachi
16 Auxiliary
 1 Dakhla Class
  1 408 Daoud Ben Aicha
 2 El Aigh Class
  1 405 El Aigh
50 Frigate (including Corvette)
 1 Sigma 9813 Class
  1 614 Sultan Moulay Ismail
  2 615 Allal Ben Abdellah
 2 Sigma 10513 Class
  1 613 Tarik Ben Ziyad
""",
            "1.3.153": r"""
6 Guided Missile Frigate (FFG)
 1 Tromp Class
 2 Kortenaer Class
 3 Jacob Van Heemskerck Class
 4 De Zeven Provincien Class
  1 F802 De Zeven Provincien
  2 F803 Tromp
  3 F804 De Ruyter
  4 F805 Evertsen
 6 Karel Doorman Class
  1 F827 Karel Doorman
  2 F828 Van Speijk
  3 F829 Willem van der Zaan
  4 F830 Tjerk Hiddes
  5 F831 Van Amstel
  6 F832 Abraham van der Hulst
  7 F833 Van Nes
  8 F834 Van Galen
7 Light/Patrol Craft
 1 Holland Class
  1 P840 Holland
  2 P841 Zeeland
  3 P842 Friesland
  4 P843 Groningen
8 Mine Countermeasure Ship/Craft
 1 Alkmaar Class
  1 M853 Haarlem
  2 M856 Maassluis
  3 M857 Makkum
  4 M858 Middelburg
  5 M859 Hellevoetsluis
  6 M860 Schiedam
  7 M861 Urk
  8 M862 Zierikzee
  9 M863 Vlaardingen
  10 M864 Willemstad
11 Landing Craft
 1 LCU MK-II series L9525-L9529
 2 LCVP MK-II series L9530-L9535
 3 LCVP MK-III series L9536-L9541
 4 LCVP MK-V series L9542-L9564
 5 Rigid Raiding Craft series L9542-L9564
 6 RHIB
 7 SuperRHIB
 8 FRISC (Fast Raiding Interception Special Forces Craft)
16 Auxiliary
 1 Poolster Class
  1 A20 Poolster
  2 A 832 Zuiderkruis
 2 Amsterdam
  1 A836 Amsterdam
 3 Tanker (AOT)
  1 A40 Attock
 5 Karel Doorman Class (Support Ship)
  1 A833 Karel Doorman
 6 Linge Class (Off-shore Tugs)
  1 A874 Linge
  2 A875 Regge
  3 A876 Hunze
  4 A877 Rotte
  5 A878 Gouwe
 7 Breezand Class (Small Harbour Tugs)
  1 Y8018 Breezand
  2 Y8019 Balgzand
 8 Schelde Class (Small Harbour Tugs)
  1 Y8055 Schelde
  2 Y8056 Wierbalg
  3 Y8057 Malzwin
  4 Y8058 Zuidwal
  5 Y8059 Westwal
 9 Y8536 Patria (Inshore Tanker)
 10 Cerberus Class (Diving Support Vessel)
  1 A851 Cerberus
  2 A852 Argus
  3 A853 Nautilus
  4 A854 Hydra
  5 A850 Soemba
 11 Auxiliary (Naval Training)
  1 A902 MOV van Kinsbergen
  2 Y8050 Urania
 12 Auxiliary (Small Support Ships)
  1 A804 Pelikaan
 13 Snellius Class (Hydrographic Survey)
  1 A802 Snellius
  2 A803 Luymes
 14 Auxiliary (Salvage Ships)
  1 A900 Mercuur (Torpedo Salvage Ship)
 15 Small Harbour Transport Vessels (Various)
  1 Y8200 Series Y8200-Y8203
  2 Y8300 Series
  3 WM1-9002 Jonge Jan
  4 WM1-9003 Jonge Prins 3
  5 Y8005 Nieuwe Diep
56 Amphibious Transport Dock
 1 Rotterdam Class
  1 L800 Rotterdam
 2 Johan De Witt Class
  1 L801 Johan de Wit
62 Coast Guard Cutters
 1 DAMEN Stan Patrol 4100
  1 P810 Jaguar
  2 P811 Panter
  3 P812 Poema
""",
            "1.3.156": r"""
6 Guided Missile Frigate (FFG)
 1 ANZAC Class (Meko 200)
  1 F77 Te Kaha
  2 F111 Te Mana
7 Light/Patrol Craft
 1 Protector/Otago Class (Offshore Patrol Vessels)
  1 P148 Otago
  2 P55 Wellington
17 Auxiliary, Merchant Marine
 1 Cantebury Class (Multirole Sealift)
  1 L 421 Canterbury
""",
            "1.3.159": r"""
50 Frigate (including Corvette)
 1 Hamilton Class Corvette
  1 F90 Thunder
  2 F93 Okpabana
""",
            "1.3.163": r"""
6 Guided Missile Frigate (FFG)
 1 Fridtjof Nansen Class
  1 F310 Fridtjof Nansen
  2 F311 Roald Amundsen
  3 F312 Otto Sverdrup
  4 F313 Helge Ingstad
  5 F314 Thor Heyerdahl
7 Light/Patrol Craft
 1 Snogg Class
 2 Hauk Class
  1 Hauk
  2 Orn
  3 Terne
  4 Tjeld
  5 Skarv
  6 Teist
  7 Jo
  8 Lom
  9 Stegg
  10 Falk
  11 Ravn
  12 Gribb
  13 Geir
  14 Erle
 3 Skjold Class
  1 P960 Skjold
  2 P961 Storm
  3 P962 Skudd
  4 P963 Steil
  5 P964 Glimt
  6 P965 Gnist
8 Mine Countermeasure Ship/Craft
 1 Vidar Class
 2 Oksoey/Alta class
  1 M341 Karmoey
  2 M342 Maaloey
  3 M343 Hinnoey
  4 M350 Alta
  5 M351 Otra
  6 M352 Rauma
16 Auxiliary
 1 Valkyrien Class
  1 A535 Valkyrien
50 Frigate (including Corvette)
 1 Oslo Class
61 Non-combatant Ship
 1! Container Class
  1! Amber Fin
 2! Tanker Class
  1! Berge Sisar
  2! Bow Century
  3! Hebris
  4! Norgas Energy
  5! Sitalene
  6! Solviken
63 Coast Guard Boats
 1 Nordkapp class
  1 W320 Nordkapp
  2 W321 Senja
  3 W322 Andenes
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Solviken
 9 Condensate Storage Tanker
  1 Asgard C
""",
            "1.3.164": r"""
7 Light/Patrol Craft
 1 Patrol Ship
  1 A1 AL Mabrukak
 2 AL Waafi (Brooke Marine) Class (fast attack craft-gun)
  1 B4 AL Waafi
  2 B5 AL Fulk
  3 B6 AL Mujahid
  4 B7 AL Jabbar
 3 Seeb (Vosper 25) Class (inshore patrol craft)
  1 B20 Seeb
  2 B21 Shinas
  3 B22 Sadh
  4 B23 Khassab
 4 Dhofar (Province) Class (fast attack craft-missile)
  1 B10 Dhofar
  2 B11 AL Sharqiyah
  3 B12 AL Bat'nah
  4 B14 Mussandam
 5 Tyler-Vortex Type (inshore patrol craft)
  1 Q2
11 Landing Craft
 1 LCM
  1 C8 Saba AL Bahr
  2 C9 AL Doghas
  3 C10 AL Temsah
 2 LCU
  1 C7 AL Neemran
16 Auxiliary
 1 Al Mubshir Class
  1 Al Mubshir
  2 Al Naasir
50 Frigate (including Corvettes)
 1 Qahir Class (FSG)
  1 Q-31 Qahir Al Amwaj
  2 Q32 Al Muazzar
 2 Khareff Class
  1 Q40 Al Shamikh
  2 Q41 Al Rahmani
  3 Q42 Al Rasikh
55 Amphibious Cargo Ship
 1 Landing Ship-Logistic
  1 L2 Nasar AL Bahr
58 Combat Stores Ship
 1 Supply Ship
  1 A2 AL Sultana
""",
            "1.3.165": r"""
6 Guided Missile Frigate (FFG)
 1 F-22P Zulfiquar Class
  1 F-251 Zulfiquar
  2 F-252 Shamsheer
  3 F-253 Saif
  4 F-254 Aslat
 2 Alamgir Class
  1 F 260 Alamgir
7 Light/Patrol Craft
 1 Town Class (Large Patrol Craft) (PC)
 2 Larkana Class (Large Patrol Class) (PC)
 3 Barkat Class
 4 Azmat Class
  1 1013 Azmat
  2 1014 Dehshat
16 Auxiliary
 1 Fuqing Class (AOR)
  1 A47 Nasr
 2 Coastal Tankers (AOTL)
  1 A49 Gwadar
 3 Poolster Class
  1 Moawin
""",
            "1.3.168": r"""
61 Non-Combatant Ship
 1! Container Class
  1! Pollux
  2! Sima Roja
  3! Stellar Might
 2! Tanker Class
  1! Navix Astral
  2! Oriental Daisy
  3! Pacific Lagoon
  4! World Princess
  5! Nereo
80 Passenger Vessel (Group 1 Merchant)
 4 Ferry
  1 Zumbi dos Palmares (Ferry)
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Navios Pollux
  2 Navix Astral
  3 World Star
  4 Berge Elbrus
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Titan Ruchira
 3 Liquid Natural Gas (LNG) Tanker
  1 Hanjin Muscat
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Nereo
""",
            "1.3.169": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Rabaul
  2 Dreger
  3 Seeadler
  4 Moresby
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 401 Ted Diro
  2 402 Rochus Lokinap
  3 403 Francis Agwi
  4 404 Gilbert Toropo
11 Landing Craft
 1 Balikpapan Class
  1 31 Salamaua (ex L 131 Salamaua)
  2 32 Buna (ex L 132 Buna)
  3 33 Lakekamu (ex L 128 Labuan)
""",
            "1.3.172": r"""
16 Auxiliary
 1 Amsterdam Class
  1 ARL-158 Tacna
56 Amphibious Transport Dock
 1 Makassar Class Landing Platform Dock
  1 156 Pisco
""",
            "1.3.173": r"""
11 Landing Craft
 1 Ivatan Class (ex Balikpapan Class)
  1 288 Waray (ex L 133 Betano)
  2 289 Iwak (ex L 130 Wewak)
  3 290 Agta (ex L 126 Balikpapan)
  4 298 Ivatan (ex L 127 Brunei)
  5 299 Batak (ex L 129 Tarakan)
50 Frigate (including Corvette)
 1 Jacinto Class
  1 PS 35 Emilio Jacinto
  2 PS 36 Apolinario Mabini
  3 PS 37 Artemio Ricarte
 2 Del Pilar class Offshore Patrol Vessel (OPV)
  1 PS 15 Gregorio del Pilar
  2 PS 16 Ramon Alcaraz
  3 PS 17 Andres Bonifacio
56 Amphibious Transport Dock
 1 Tarlac Class
  1 601 Tarlac
  2 602 Davao del Sur
61 Non-Combatant Ship
 1 Container Class
  1! Endeavour
  2! General Villa
  3 Handy Gunner
81 Dry Cargo Ship (Group 2 Merchant)
 1 Common Dry Cargo Ship
  1 Eastern Endeavor
""",
            "1.3.175": r"""
6 Guided Missile Frigate (FFG)
 1 Oliver Perry Class
  1 272 General Kazmierz Pulaski
  2 273 General Tadeusz Kosciuszko
8 Mine Countermeasure Ship/Craft
 1 Goplo (Notec) Class
  1 630 Goplo
  2 631 Gardno
  3 632 Bukowo
  4 633 Dabie
  5 634 Jamne
  6 635 Mielno
  7 636 Wicko
  8 637 Resko
  9 638 Sarbsko
  10 639 Necko
  11 640 Naklo
  12 641 Druzno
  13 642 Hancza
 2 Mamry (Notec II) Class
  1 643 Mamry
  2 644 Wigry
  3 645 Sniardwyy
  4 646 Wdzydze
 3 Project 890 Class
  1 Kontradmiral X Czernicki
10 Tank Landing Ship
 1 Lublin Class
  1 821 Lublin
  2 822 Gniezno
  3 823 Krakow
  4 824 Poznan
  5 825 Torun
21 Surveillance Ship
 1 Nawigator Class (Modified Moma Project 863)
  1 262 Nawigator
  2 263 Hydrograf
50 Frigate (including Corvette)
 1 Gornik (Tarantul I) Class
  1 436 Metalowiec
  2 437 Rolnik
 2 Orkan (Sassnitz) Class
  1 421 Orkan
  2 422 Piorun
  3 423 Grom
 3 Kaszub Class
  1 240 Kaszub
 4 Slazak Class (Meko A-100)
  1 241 Slazak
61 Non-Combatant Ship
 1 Project 890 Class
  1 Kontradmiral X Czernicki
""",
            "1.3.176": r"""
6 Guided Missile Frigate (FFG)
 1 Vasco Da Gama (Meko 200) Class
  1 F330 Vasco Da Gama
  2 F331 Alvares Cabal
  3 F332 Corte Real
 2 Karel Doorman Class
  1 F333 Bartolomeu Dias
  2 F334 D. Francisco de Almeida
7 Light/Patrol Craft
 1 Tejo Class
  1 P590 Tejo
  2 P591 Douro
  3 P592 Mondego
  4 P593 Guadiana
61 PRT Non-Combatant Ship
 1! PRT Ship Container Class
 2! PRT Ship Tanker Class
 3! PRT Ship Commercial Large (> 30m)
 4! PRT Boat Commercial Medium (10m to 29m)
 5! PRT Boat Commercial Small (<10m)
 6! PRT Sailboat Commercial Two-Mast
 7! PRT Sailboat Commercial One-Mast
 9! PRT Boat Private Very Small (< 3m)
  1! PRT Boat Private Very Small Outboard
  2! PRT Boat Private Very Small Inboard
 10! PRT Boat Private Small (3m to 5m)
  1! PRT Boat Private Very Small Outboard
  2! PRT Boat Private Very Small Inboard
 11! PRT Boat Private Medium (6m to 10m)
  1! PRT Boat Private Medium Motor Yacht
 12! PRT Boat Private Large (11m to 15m)
  1! PRT Boat Private Large Yacht
 13! PRT Boat Private Very Large (> 15m)
  1! PRT Boat Private Very Large Yacht
""",
            "1.3.178": r"""
7 Light/Patrol Craft
 1 Damsah (Combattante III M) Class (fast attack craft-missile)
  1 Q01 Damsah
  2 Q02 AL Ghariyah
  3 Q03 Rbigah
 2 Barzan Class (large patrol craft)
  1 Q11 Barzan
  2 Q12 Hwar
  3 Q13 That Assuari
  4 Q14 AL Wusail
  5 Q15 Fateh-AL-Khair
  6 Q16 Tariq
 3 Damen Polycat 1450 Class (coastal patrolcraft)
  1 Q31-36
 4 Fairey Marine Spear Class (coastal patrol craft)
  1 Q71-95
 5 Musherib Class
  1 Q61 Musherib
  2 Q62 Sheraouh
50 Frigate (including Corvette)
 1 Doha Class (Corvette)
  1 F101 Al Zubarah
  2 F102 Damsah
  3 F103 Al Khor
  4 F104 Sumaysimah
56 Amphibious Transport Dock
 1 L141 Al Fulk
""",
            "1.3.180": r"""
6 Guided Missile Frigate (FFG)
 1 Type 22 Frigate / Boxer Class
  1 F-221 Regele Ferdinand
  2 F-222 Regina Maria
50 Frigate (including Corvette)
 1 Zborul (Tarantul I) Class
  1 188 Zborul
  2 189 Pescarusul
  3 190 Lastunul
""",
            "1.3.189": r"""
6 Guided Missile Frigate
 1 Madina (Type F 2000S) Class
  1 702 Madina
  2 704 Hofouf
  3 706 Abha
  4 708 Taif
 2 Badr Class (Corvette)
  1 612 Badr
  2 614 Al Yarmook
  3 616 Hitteen
  4 618 Tabuk
 3 Arriyad Class (Type F-3000S)
  1 812 Al Ryadh
7 Light/Patrol Craft
 1 Jaguar Class (fast attack craft-torpedo)
  1 90 Dammam
  2 50 Khabar
  3 10 Maccah
 2 Halter Type (coastal patrol craft)
 3 Simmoneau 51 Type (inshore patrol craft)
 4 Al Siddiq (fast attack craft-missile)
  1 511 Al Siddiq
  2 513 Al Farouq
  3 515 Abdul Aziz
  4 517 Faisal
  5 519 Kahlid
  6 521 Amyr
  7 523 Taiq
  8 525 Oqbah
  9 527 Abu Abaidah
8 Mine Countermeasure/Ship Craft
 1 Sandown Class (minehunters-coastal)
  1 420 Al Jawf
  2 422 Shaqra
  3 424 Al Kharj
 2 MSC 322 Class (minesweeper/hunter-coastal)
  1 MSC 412 Addriyah
  2 MSC 414 Al Quysumah
  3 MSC 416 Al Wadeeah
  4 MSC 418 Safwa
16 Auxiliary
 1 Mod Durance Class (replenishment ship)
  1 902 Boraida
  2 904 Yunbou
 2 LCM 6 Class
  1 220 Dheba
61 Non-Combatant Ship
 1! Container class
  1! Admai
  2! Abu Mariam
 2! Tanker class
  1! Nur Al Jubail
  2! Al Saudia
  3! Al Widadia
  4! Al-Zait Al-Araby 5
  5! Adel
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Admai
  2 Abu Mariam
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Nur Al Jubail
  2 Al Saudia
  3 Al Widadia
  4 Al-Zait Al-Araby 5
  5 Adel
""",
            "1.3.193": r"""
6 Guided Missile Frigate (FFG)
 1 Formidable Class
  1 Formidable 68
  2 Intrepid 69
  3 Steadfast 70
  4 Tenacious 71
  5 Stalwart 72
  6 Supreme 73
7 Light/Patrol Craft
 1 Fearless Class
  1 82 Resilience
  2 83 Unity
  3 84 Sovereignty
  4 85 Justice
  5 86 Freedom
  6 94 Fearless
  7 95 Brave
  8 97 Gallant
  9 98 Daring
  10 99 Dauntless
 2 Independence Class Littoral Mission Vessels
  1 15 Independence
  2 16 Sovereignty
  3 17 Unity
  4 18 Justice
  5 19 Indomitable
  6 20 Fortitude
  7 21 Dauntless
  8 22 Fearless
11 Landing Craft
 1 BRAVE Fast Landing Craft for Equipment and Personnel (FCEP)
  1 BRAVE -4T
  2 BRAVE -18T
  3 BRAVE -30T
  4 BRAVE -75T
  5 BRAVE -150T
16 Auxiliary
 1 Submarine Rescue Ship
  1 Swift Rescue
50 Frigate (including Corvette)
 1 Victory Class
  1 88 Victory
  2 89 Valour
  3 90 Vigilance
  4 91 Valiant
  5 92 Vigour
  6 93 Vengeance
56 Amphibious Transport Dock
 1 Endurance-class Landing Platform Dock
61 Non-Combatant Ship
 1! Container Class
  1! Neptune Pearl
 2! Tanker Class
  1! Argo Pallas
  2! Evelyn Maersk
  3! Jront Highness
  4! Pacific Harmony
  5! Fidelity
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 M V Avatar
82 Tanker (Group 3 Merchant)
 1 Liquid Petroleum Gas (LPG)Tanker
  1 Nogogini
  2 Pacific Harmony
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 GC Guangzhou
""",
            "1.3.194": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Lata
  2 Auki
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 05 Gizo
  2 06 Taro
""",
            "1.3.197": r"""
6 Guided Missile Frigate (FFG)
 1 Valour class
  1 F145 Amatola
  2 F146 Isandlwana
  3 F147 Spioenkop
  4 F148 Mendi
8 Mine Countermeasure Ship/Craft
 1 Lindau Class (Type 320)
  1 M 1223 Kapa
 2 Lindau Class (Type 320)
  1 M1225 Tekwini
""",
            "1.3.198": r"""
1 Carrier
 1 Principe De Asturias Class (CVS)
  1 R11 Principe De Asturias
6 Guided Missile Frigate (FFG)
 1 Baleares Class
 2 Alvaro De Bazan Class (FFG)
  1 F101 Alvaro De Bazan
  2 F102 Almirante Juan de Borbon
  3 F103 Blas de Lezo
  4 F104 Mendez Nunez
  5 F105 Cristobal Colon
 3 Santa Maria Class (FFG)
  1 F81 Santa Maria
  2 F82 Victoria
  3 F83 Numancia
  4 F84 Reina Sofia
  5 F85 Narvarra
  6 F86 Canarias
7 Light/Patrol Craft
 1 Barcelo Class
 2 Serviola Class
  1 P71 Serviola
 3 Conejera Class (Coastal Patrol)
  1 P31 Conejera
 4 Anaga Class
  1 P21 Anaga
 5 Toralla Class (Coastal Patrol Craft) ( PC)
  1 P81 Tortalla
8 Mine Countermeasure Ship
 1 Segura Class (Minehunters) (MHC)
  1 M31 Segura
  2 M32 Sella
  3 M33 Tambre
  4 M34 Turia
  5 M35 Duero
  6 M36 Tajo
 2 Adjutant, Redwing and MSC 268 Class
  1 M22 Ebro
11 Landing Craft
 1 LCM-1E Mechanized Landing Craft
16 Auxiliary
 1 Patino Class (Fleet Logistic Tanker) (AOR)
  1 A14 Patino
 2 Transport Ship (AP)
  1 A04 Martin Posadillo
 3 Cantabria Class (AOR)
  1 A15 Cantabria
50 Frigate (including Corvette)
 1 Descubierto Class
56 Amphibious Transport Dock
 1 Galicia Class (LPD)
  1 L51 Galicia
  2 L52 Castilla
""",
            "1.3.200": r"""
7 Light/Patrol Craft
 1 Colombo Class Ultra Fast Attack Craft
  1 Colombo Class Series I
  2 Colombo Class Series II
  3 Colombo Class Series III
 2 Bay Class Patrol Boat
  1 Mihikatha
  2 Rathnadeepa
 3 Jiangwei-I Class (Type 053H2G)
  1 P 625 Parakramabahu
62 Coast Guard Cutters
 1 Hamilton Class Offshore Patrol Vessel (AOPV)
  1 P626 Gajabahu
  2 P627 Vijayabahu
""",
            "1.3.205": r"""
0 Other
1! Carrier
 1! Stockholm
7 Light/Patrol Craft
 1 Tapper Class
  1 Tapper (81)
  2 Djarv (82)
  3 Dristig (83)
  4 Handig (84)
  5 Trygg (85)
  6 Modig (86)
  7 Hurtig (87)
  8 Rapp (88)
  9 Stolt (89)
  10 Arlig (90)
  11 Munter (91)
  12 Oradd (92)
 2 Jagaren Class
  1 Jagaren (V150)
8 Mine Countermeasure Ship/Craft
 1 Landsort Class
  1 Landsort (M71)
  2 Arholma (M72)
 2 Styrso Class
  1 Styrso (M11)
  2 Sparo (M12)
  3 Skafto (M13)
  4 Sturko (M14)
 3 Koster Class
  1 Koster (M73)
  2 Kullen (M74)
  3 Vinga (M75)
  4 Ven (M76)
  5 Ulvon (M77)
11 Landing Craft
 1 Combat Boat 90 Class
  1 Combat Boat 90H
  2 Combat Boat 90HS
  3 Combat Boat 90L (C2)
 2 G-Boat Landing Craft
16 Auxiliary
 1 Staff and Support Ships
  1 Trosso (A264)
  2 Visborg (A265)
  3 Arkosund (12)
  4 Grundsund (15)
  5 Furusund (20)
 2 Minelayer Ships
  1 Carlskrona (M04)
  2 Farosund (18)
 3 Logistics/Transport Ships
  1 Sleipner (A343)
 4 Special Purpose Ships
  1 Urd (A241)
  2 Agir (A212)
  3 Belos (A214)
  4 Orion (A201)
  5 Pelikanen (A247)
  6 Pingvinen (A248)
19 Unmanned Surface Vehicle (USV)
 1 Self-Propelled Acoustic/Magnetic (SAM) Minesweeper (Unmanned)
50 Frigate (including Corvette)
 1 Stockholm Class
  1 Stockholm (K11)
  2 Malmo (K12)
 2 Goteborg Class
  1 Goteborg (K21)
  2! Gavle (K22)
  3 Kalmar (K23)
  4! Sundsvall (K24)
 3 Visby Class
  1 Visby (K31)
  2 Helsingborg (K32)
  3 Harnosand (K33)
  4 Nykoping (K34)
  5 Karlstad (K35)
 4 Gavle Class
  1 Gavle (K22)
  2 Sundsvall (K24)
62 Coast Guard Cutters
 1 KBV 201 Class
 2 KBV 001 Class
  1 001 Poseidon
  2 002 Triton
  3 003 Amfitrite
63 Coast Guard Boats
""",
            "1.3.207": r"""
8 Mine Countermeasure Ship/Craft
 1 Sonya Class
  1 532
""",
            "1.3.208": r"""
4 Guided Missile Destroyer (DDG)
 1 Kee Lung Class (Kidd Class)
  1 1801 Kee Lung
  2 1802 Su Ao
  3 1803 Tso Ying
  4 1805 Ma Kong
6 Guided Missile Frigate (FFG)
 1 Cheng Kung Class (Kwang Hua Project)
  1 PFG 1101 Cheung Kung
  2 PFG 1103 Cheng Ho
  3 PFG 1105 Chi Kuang
  4 PFG 1106 Yueh Fei
  5 PFG 1107 Tzu-I
  6 PFG 1108 Pan Chao
  7 PFG 1109 Chang Chien
  8 PFG 1110 Tian Dan
 2 Kang Ding (La Fayette) Class
  1 FFG 1202 Kang Ding
  2 FFG 1203 Si Ning
  3 FFG 1205 Kun Ming
  4 FFG 1206 Di Hua
  5 FFG 1207 Wu Chang
  6 FFG 1208 Chen Te
 3 Chi Yang (Knox) Class
  1 FF 933 Fong Yang
  2 FF 934 Fen Yang
  3 FF 935 Lan Yang
  4 FF 937 Hwai Yang
  5 FF 938 Ning Yang
  6! FF 932 Chih Yang
  7! FF 936 Hae Yang
7 Light/Patrol Craft
 1 Hai Ou Class
  1 FABG 5
  2 FABG 6
  3 FABG 7
  4 FABG 8
  5 FABG 9
  6 FABG 10
  7 FABG 11
  8 FABG 12
  9 FABG 14
  10 FABG 15
  11 FABG 16
  12 FABG 17
  13 FABG 18
  14 FABG 19
  15 FABG 20
  16 FABG 21
  17 FABG 23
  18 FABG 24
  19 FABG 25
  20 FABG 26
  21 FABG 27
  22 FABG 28
  23 FABG 29
  24 FABG 30
  25 FABG 32
  26 FABG 33
  27 FABG 34
  28 FABG 35
  29 FABG 36
  30 FABG 37
  31 FABG 38
  32 FABG 39
  33 FABG 41
  34 FABG 42
  35 FABG 43
  36 FABG 44
  37 FABG 45
  38 FABG 46
  39 FABG 47
  40 FABG 48
  41 FABG 49
  42 FABG 50
  43 FABG 51
  44 FABG 52
  45 FABG 53
  46 FABG 54
  47 FABG 55
  48 FABG 56
  49 FABG 57
  50 FABG 58
 2 Ching Chiang (Jin-Jiang) Class
  1 603 Ching Chiang
  2 605 Dan Chiang
  3 606 Sing Chiang
  4 607 Feng Chiang
  5 608 Tzeng Chiang
  6 609 Kao Chiang
  7 610 Jin Chiang
  8 611 Hsiang Chiang
  9 612 Tze Chiang
  10 613 Po Chiang
  11 615 Chang Chiang
  12 617 Chu Chiang
 3 PCL Type
  1 1 PCL
  2 2 PCL
  3 3 PCL
  4 5 PCL
  5 6 PCL
  6 7 PCL
  7 8 PCL
  8 9 PCL
8 Mine Coutermeasures Ship/Craft
 1 Yun Feng Class
  1 1301 Yung Feng
  2 1302 Yung Chia
  3 1303 Yung Nieng
  4 1305 Yung Shoen
 2 Adjutant Class
  1 158 Yung Chuan
  2 162 Yung Fu
  3 167 Yung Ren
  4 168 Yung Sui
56 Amphibious Transport Dock
 1 Tai Wu Class
  1 518 Tai Wu
  2 522 Ling Yuen
  3 523 Wan An
 2 Wu Kang Class
  1 524 Yuen Feng
  2 525 Wu Kang
  3 526 Hsin Kang
60 Fast Combat Support Ship
 1 Wu Yi Class
  1 530 Wu Yi
""",
            "1.3.210": r"""
6 Guided Missile Frigate (FFG)
 1 Naresuan Class
 2 Chao Phraya Class
13 Cruiser/Helicopter Carrier
 1 Chakri Naruebet Class (CVH)
  1 CVH-911 Chakri Naruebet
50 Frigate (including Corvette)
 1 Khamronsin Class
  1 FS 531 Khamronsin
  2 FS 532 Thayanchon
  3 FS 533 Longlom
""",
            "1.3.211": r"""
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Amatory
""",
            "1.3.213": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Neiafu
  2 Pangai
  3 Savea
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 301 Ngahau Koula
""",
            "1.3.214": r"""
7 Light/Patrol Craft
 1 CG 60 Nelson II
 2 Cape Class Patrol Boat
  1 CG 41 Port of Spain
  2 CG 42 Scarborough
""",
            "1.3.216": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 President H.I. Remeliik
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 001 Remeliik II
  2 302 Ngahau Siliva
""",
            "1.3.217": r"""
7 Light/Patrol Craft
 1 Coastal Patrol Craft class
  1 P201 Istiklal
  2 P202 Joumhouria
  3 P203 Al Jala
  4 P204 Remada
 2 Combattante III M
  1 500 La Galite
  2 501 Tunis
  3 502 Carthage
 3 Modified Haizhui class
  1 P207 Utique
  2 P208 Jerba
  3 P209 Kuriat
 4 Albatros Class (Type 143/143B)
  1 505 Hamilcar
  2 506 Hannon
  3 507 Himilcon
  4 508 Hannibal
  5 509 Hasdrubal
  6 510 Giscon
8 Mine Countermeasure Ship/Craft
 1 Kondor I Class
  1 601 El Blais
  2 602 Ajdir
  3 603 El Edrak
  4 604 El Manoura
  5 605 Enghela
""",
            "1.3.218": r"""
5 Destroyer (DD)
 1 Mod Gearing Fram
6 Guided Missile Frigate (FFG)
 1 Barbaros class
  1 F244 Barbaros
  2 F245 Orucreis
  3 F246 Salihreis
  4 F247 Kemalreis
 2 Yavuz class
  1 F240 Yavuz
  2 F241 Turgutreis
  3 F242 Faith
  4 F243 Yildirim
7 Light/Patrol Craft
 1 Dogan Class
  1 P340 Dogan
  2 P341 Marti
  3 P342 Tayfun
  4 P343 Volkan
  5 P344 Ruzgar
  6 P345 Poyraz
  7 P346 Gurbet
  8 P347 Firtina
 2 Turk class
  1 P125 AB 25
  2 P127 AB 27
  3 P128 AB 28
  4 P129 AB 29
  5 P131 AB 31
  6 P135 AB 35
  7 P136 AB 36
 3 Kartal class
  1 P321 Denizkusu
  2 P322 Atmaca
  3 P323 Sahin
  4 P324 Kartal
  5 P326 Pelikan
  6 P327 Albatros
  7 P328 Simsek
  8 P329 Kasirga
 4 Kilic class
  1 P330 Kilic
  2 P331 Kalkan
  3 P332 Mizrak
  4 P333 Tufan
  5 P334 Meltem
  6 P335 Imbat
  7 P336 Zipkin
  8 P337 Atak
  9 P338 Bora
 5 Yildiz class
  1 P348 Yildiz
  2 P349 Karayel
 6 PGM-71 class
  1 P 121 AB 21
  2 P 122 AB 22
  3 P 123 AB 23
  4 P 124 AB 24
8 Mine Countermeasure Ship/Craft
 1 MSC 289 class
  1 M 514 Silifke
  2 M 515 Saros
  3 M 516 Sigacik
  4 M 517 Sapanca
  5 M 518 Sariyer
 2 Cove class
  1 M500 Foca
  2 M501 Fethiye
  3 M502 Fatsa
  4 M503 Finike
 3 Aydin Class
  1 M265 Alanya
  2 M266 Amasra
  3 M267 Ayvalik
  4 M268 Akcakoca
  5 M269 Anamur
  6 M270 Akcay
10 Tank Landing Ship
 1 Ertugrul class
  1 L401 Ertugrul
  2 L402 Serdar
 2 Sarucabey class
  1 NL123 Sarucabey
  2 NL124 Karamurselbey
 3 Osman Gazi class
16 Auxiliary
 1 Rhein Class (Type 401, Tender)
  1 A-579 Cezayirli Gazi Hasan Pasa
 2 Mosel Class (Type 402 Fast Minesweeper Tender)
  1 A-577 Sokullu Mehmet Pasa
18 Utility
 1 Type 705 Class
  1 A581 Cinar
50 Frigate (including Corvette)
 1! Yavuz
""",
            "1.3.220": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Te Mataili
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 802 Te Mataili II
""",
            "1.3.222": r"""
1 Carrier
 1! (deprecated)
 2! (deprecated)
 3 Kuznetsov class (CV)
  1 Admiral Kuznetsov (ex-Tbilisi, ex-Leonid Brezhnev)
  2! Varyag (ex-Riga)
 4 Modified Kiev class (CV)
  1 Admiral Gorshkov
3 Guided-missile Cruiser
 1 Slava class (CG)
  1 121 Moskva
  2 055 Marshal Ustinov
  3 011 Varyag
  4! Vilna Ukraina
 2 Kirov class
  1 Admiral Ushakov
  2 Admiral Lazarev
  3 Admiral Nakimov
  4 Peter Velikiy
 3 Kara class
  1! (deprecated)
  2 Ochakov
  3 Kerch
  4 Azov
  5 Petropavlovsk
  6! (deprecated)
  7 Vladivostok (ex-Tallinn)
 4! (deprecated)
 5 Kresta I class
  1 Admiral Zozulya
 6 Kynda class
  1 Grozny
  2 Admiral Fokin
  3 Admiral Golovko
4 Guided-missile Destroyer
 1 Udaloy class
  1! Udaloy
  2 Vitse Admiral Kulakov
  3! Marshal Vasilevsky
  4! (deprecated)
  5! Admiral Spiridonov
  6 Admiral Tributs
  7! Marshal Shaposhnikov
  8 619 Severomorsk
  9 Admiral Levchenko
  10 Admiral Vinogradov
  11 Admiral Kharlamov
  12 Admiral Panteleyev
 2 Sovremennyy class
  1 Sovremennyy
  2 Otchayanny
  3 Otlichnyy
  4 Osmotritelnyy
  5 Bezuprechnyy
  6 Boyevoy
  7 Stoykiy
  8 Okrylennyy
  9 Burnyy
  10 Gremyashchiy
  11 715 Bystryy
  12 Rastoropny
  13 Bezboyaznenny
  14 Bezuderzhny
  15 620 Bespokoynyy
  16 610 Nastoychivyy
  17 434 Admiral Ushakov
  18 Vazhnyy
  19 Vdumchivyy
  20! 136 Hangzhou (China) (ex-Vazhny)
  21! 137 Fuzhou (China) (ex-Alexandr Nevsky)
 3 Modified Kashin class
  1! (deprecated)
  2! (deprecated)
  3 Sderzhandoyy
 4 Kashin class
  1! (deprecated)
  2 Krasnyy Kavkaz
  3 Krasnyy Krym
  4! (deprecated)
  5! (deprecated)
  6! (deprecated)
  7! (deprecated)
  8 Skoryy
  9 Smetlivvy
 5 Udaloy II
  1 Admiral Chabenenko
 6! (deprecated)
 7! (deprecated)
 8 SAM Kotlin class
  1 Bravyy
  2 Nakhodchivyy
  3 Nastochivyy
  4 Hesokrushimyy
  5 Skromnyy
  6 Skrytnyy
  7 Soznatel'nyy
  8 Vozbuzhdennyy
6 Guided Missile Frigate (FFG)
 1 Krivak I class
  1 Bditelny
  2 Bezukoriznenny
  3 Bezzavetny
  4 Bodry
  5 Deyatelny
  6 Doblestny
  7 Dostoyny
  8 Druzhny
  9 Ladny
  10 Legky
  11! (deprecated)
  12 Letuchy
  13! (deprecated)
  14 Razumny
  15 Razyashchiy
  16 Retivy
  17 Silnyy
  18 Storozhevoy
  19 Svirepyy
  20 Zadorny
  21 Zharky
  22 Pylky
  23 Poryvisty
 2 Krivak II class
  1! Bessmenny
  2! Gordelivy
  3! Gromky
  4! Grozyashchy
  5 Neukrotimy
  6 Pitlivy
  7! Razitelny
  8! Revnosttny
  9! Rezky
  10! Rezvy
  11! Ryanny
 3! (deprecated)
 4 Neustrashimy class (FFG)
  1 Neustrashimy
  2 727 Yaroslav Mudry
 5 Tarantul I Class (Project 1241.RE)
 6 Tarantul II Class (Project 1241.1)
  1 R-125
  2 R-293
  3 921 R-20
  4 916 R-29
  5 952 R-109
  6 953 R-239
  7 R-334
 7 Nanuchka I class (Corvette)
  1 Grad
  2 Raduga
  3 Suval
  4 Storm
  5 Taifun
  6 Zyklon
  7 Metl
  8 Zarnitsa
  9 Grom
  10 Molnija
  11 Musson
  12 Vichr
  13 Bora
  14 Briz
 8 Nanuchka III Class
  1 Mirazh-617
  2 Zyb-560
  3! Tucha
  4 Priliv Burun-562
  5 Burun-566
  6 Liven-551
  7 Passat-570
  8 Moroz-409
  9 Smerch-423
  10 418 Iney
  11 Rassvet-520
  12 Razliv-450
  13 Veter
  14 526 Nakat
  15 535 Aysberg
  16 555 Geyzer
  17 620 Shtil
 9 Nanuchka IV class (Corvette)
  1 526 Nakat
 10 Tarantul III Class (Project 12411/1241.1M/1241.1MR)
  1 054 MAK-160
  2 705 Stupinets
  3 819 R-47
  4 825 Dimitrovgrad
  5 833 R-257
  6 852 R-129
  7 855 Zarechnyy
  8 820 Chuvashiya
  9 824 Morshansk
  10 916 R-29
  11 921 R-20
  12 924 R-14
  13 937 R-18
  14 940 R-11
  15 946 R-24
  16 951 R-297
  17 952 R-109
  18 953 Naberezhnye Chelny
  19 954 Ivanovets
  20 955 R-60
  21 962 R-71
  22 971 R-298
  23 978 R-19
  24 992 R-5
  25 995 R-79
  26 R-42
  27 R-291
  28 R-187
  29 R-104
  30 R-9
 11 Gepard Class
  1 Gepard
  2 691 Tatarstan
  3 693 Dagestan
 12 Nanuchka II class (Corvette)
 13 Admiral Grigorovich (Project 11356M, Krivak V) Class
  1 Admiral Grigorovich
  2 Admiral Essen
  3 Admiral Makarov
 14 Admiral Gorshkov Class (Project 22350)
  1 417 Admiral Gorshkov
  2 431 Admiral Kasatonov
  3 Admiral Golovko
  4 Admiral Isakov
 15 Buyan Class (Project 21630)
  1 017 Astrakhan
  2 018 Volgodonsk
  3 020 Makhachkala
 16 Buyan-M Class (Project 21631)
  1 652 Grad Sviyazhsk
  2 653 Uglich
  3 651 Velikiy Ustyug
  4 562 Zelenyy Dol
  5 563 Serpukhov
  6 609 Vyshniy Volochyok
  7 626 Orekhovo-Zuyevo
  8 630 Ingushetiya
  9 600 Grayvoron
  10 575 Grad
  11 595 Naro-Fominsk
 17 Udaloy III Class (Modernisation)
  1 543 Marshal Shaposhnikov
7 Light/Patrol craft
 1 2/3 T 58 PGF/PGR class (patrol)
 2 Dergach Class
  1 615 Bora
  2 616 Samum
 3 OSA I class
 4 OSA II class
 5 Poti class (fast attack craft--patrol)
 6 Svetlyak class (fast attack craft--patrol)
 7 Pauk I Class
  1 021 Tolyatti
  2 023 Nakhodka
  3 024 Kaliningrad
  4 031 Yaroslavl
  5 037 Yastreb
  6 040 Sarych
  7 041 Grif
  8 042 Orlan
  9 052 Cheboksary
  10 063 Sokol
  11 065 Minsk
  12 077 Nikolay Kaplunov
  13 078 Kobchik
  14 099 Krechet
  15 152 Berkut
  16 161 Korshun
  17 163 Voron
 8 Zhuk class
 9 Yaz class
 10 Stenka class
 11 Piyavka class (river patrol craft)
 12 SO 1 class
 13 Shmel class (river patrol craft)
 14 TR 40 class (river patrol craft)
 15 Command ship (river patrol craft)
  1 SSV-10
 16 Potok class (torpedo experimental ships)
  1 OS-100
  2 OS-138
  3 OS-145
  4 OS-225
 17 Shelon class (torpedo operating/patrol & target craft)
  1 YPT Weapon Recovery
  2 Shelon II (Environmental Research)
 18 Poluchat I/II/III classes (torpedo operating/patrol & target craft)
 19 Pozharny I class
 20 Iva class (fire/patrol craft)
  1 PZHK 415
  2 1514
  3 1544
  4 1547
  5 1859
 21 Vikhr class
 22 Vosh class (river patrol craft)
 23 Shershen class
 24 Komar class
 25 Matka class
 26 Rubber Boats
  1 NDL-20 Assault Boat
 27 Raptor Class (Project 03160)
  1 P 274
  2 P 275
  3 P 276
  4 P 281
  5 P 344
  6 P 345 Buevlyanin
  7 P 352 Oleg Shipitsin
  8 P 415 Georgiy Potekhin
  9 P 425 Chapaevsk
  10 P 342 Yunarmeets Baltiki
  11 P 426 Evgeny Kolesnikov
  12 P 413 Andrey Paliy
  13 P 437 Grigory Davidenko
  14 P 434
  15 P 461
  16 P 462
  17 P 456
  18 P 436
8 Mine Countermeasure Ship / Craft
 1 Alesha Class
  1 Pripyat
  2 Vychegda
  3 Pechora
 2 Natya I class
  1 Dizelist
  2 Miner
  3 Starshkiy
  4 Snaypr
  5 Elektrik
  6 Motorist
  7 Signalshik
  8 Turbinist
  9 Polemetchiz
  10 Rulevoy
  11 Zapal
  12 Zenitchik
  13 Radist
  14 Dobrotay
  15 Zaryad
 3 Natya II class
 4 Yurka class
  1 Gafel
  2 Evgeniy Nikonov
  3 Mazlov
  4 Navodchik
  5 Semen Rosal
 5 T-43 class
 6 Sonya class
  1 402 Polyarny
  2 425 Kolomna
  3 418 Kotelnich
  4 426 Mineralnye Vody
  5 438 Lieutenant Ilyin
  6 454 Yelnya
  7 466 Solovetskiy Yunga
  8 469 Yadrin
  9 500 German Ugrumov
  10 501 BT-212
  11 505 Alexey Lebedev
  12 510 Leonid Sobolev
  13 522 Sergei Kolbasiev
  14 525 BT-232
  15 542 BT-114
  16 560 BT-256
  17 561 BT-115
  18 563 BT-245
  19 564 Magomet Gadzhiev
  20 565 BT-100
  21 586 Komsomolets Buryatii
  22 593 BT-215
  23 BT-16
  24 BT-45
  25 BT-55
  26 BT-81
  27 BT-99
  28 BT-131
  29 BT-133
  30 BT-143
  31 BT-269
  32 BT-345
  33 BT-715
  34 BT-737
  35 BT-738
  36 BT-1064
 7 Baltika class
 8 Vanya I class
 9 Vanya II class
 10 Sasha class
 11 Yevgenya class
 12 Pelikan class ACV (minesweeper, inshore)
 13 Lida class (minehunter, inshore)
 14 Ilyusha class (minesweeper, inshore)
 15! (deprecated)
 16 Olya class (minesweeper, inshore)
 17 Tanya class (minesweeper, inshore)
 18 K 8 class (minesweeping boat)
 19 Gorya class (minehunter, ocean)
  1 Zheleznyakov
  2 Vladimir Gumanenko
 20 Alexandrit Class (Project 12700)
  1 507 Alexandr Obukhov
  2 631 Georgy Kurbatov
  3 460 Ivan Antonov
  4 924 Vladimir Emelyanov
  5 701 Yakov Balyaev
  6 721 Pyotr Ilyichev
  7 757 Anatoly Shlemov
  8 660 Lev Chernavin
9 Dock landing ship
 1 Ivan Rogov Class
  1 Ivan Rogov
  2 Aleksandr Nikolay
  3 020 Mitrofan Moskalenko
10 Tank landing ship
 1 Ropucha Class (Project 775)
  1 110 Aleksandr Shabalin
  2 Constantin Olshanskiy
  3 158 Caesar Kunikov
  4 Bobruisk
  5 012 Olenegorskiy Gornyak
  6 016 Georgiy Pobedonosets
  7 027 Kondopoga
  8 031 Alexander Otrakovskiy
  9 055 Admiral Nevelskoy (ex-BDK-98)
  10 066 Oslyabya
  11 077 Peresvet
  12 102 Kaliningrad
  13 127 Minsk
  14 130 Korolev
  15 151 Azov
  16 156 Yamal
  17 142 Novocherkassk
 2 Alligator Class
  1 Aleksandr Tortsev
  2 Donetskiy Shakhter
  3 Krasnaya Presnya
  4 Krymskiy Kom.
  5 152 Nikolay Filchenkov
  6 081 Nikolay Vilkov
  7 50 Let Sheftsva Vlksm
  8 Petr Il'ichyev
  9 Sergei Lazo
  10 Tomskiy Kom.
  11 Ilya Azarov
  12 148 Orsk
  13 150 Saratov
 3 Polnocny class
 4 Ivan Gren Class (Project 11711)
  1 010 Ivan Gren
  2 017 Pyotr Morgunov
11 Landing craft
 1! (deprecated)
 2! (deprecated)
 3! (deprecated)
 4 Vydra class
 5 Ondatra class
13 Cruiser/Helicopter Carrier
 1! Moskva class
14 Hydrofoil
 1! (deprecated)
 2! (deprecated)
 3 Matka Class
  1 701 Karachejevo-Cherkessia
  2 702 Budenovsk
  3 706 Borovsk
  4 966 Volgocherensk
 4! (deprecated)
 5 Mukha class (fast attack craft, patrol hydrofoil)
 6 Turya class (fast attack craft, torpedo hydrofoil)
 7! (deprecated)
 8! (deprecated)
 9 Babochka class (fast attack craft, patrol hydrofoil)
 10 Muravey class (fast attack craft, patrol hydrofoil)
15 Air cushion/Surface effect
 1 Zubr Class (Pomornik)
  1 770 Evgeny Kocheshkov
  2 782 Mordovia
 2 Aist class (air-cushion vehicles)
 3 Tsaplya class (air-cushion vehicles)
 4! Lebed class (air-cushion vehicles)
 5! Utenok class (air-cushion vehicles)
 6! Gus class (air-cushion vehicles)
 7 Utka class (wing-in-ground-effect craft) (air cushion)
 8 Orlan class (wing-in-ground-effect craft) (air cushion)
16 Auxiliary
 1 Ugra class (submarine depot ships)
  1 Ivan Kolyshkin
  2 Ivan Vakhrameev
  3 Volga
  4 Ivan Kucherenko
  5! (deprecated)
  6 Lentra
 2 Don class (submarine depot ships)
  1 Dmitry Galkin
  2 Kamchatsky Kkomsomolets
  3 Magomet Gadzhiev (ex-Mikhail Tukhachevsky)
  4 Viktor Kotelnikov
  5 Fedor Vidyayev
  6 Magadansky Komsomolets
 3 Aleksandr Brykin class (missile support ship)
  1 Aleksandr Brykin
 4 Amga class (missile support ships)
  1 Amga
  2 Vetluga
  3 Daugava
 5 Malina class (nuclear submarine support ships)
  1 PM 63
  2 PM 74
  3 PM 12
 6 Pinega class (nuclear submarine support ships)
  1 Pinega
  2 Amur
 7 Lama class (missile support ships)
  1 General Ryabakov
  2 Voronesh
  3 PM 44
  4 PM 93
  5 PM 131
  6 PM 150
  7 PM 154
 8 Modified Andizhan class (missile support ships)
  1 Venta
  2 Vilyuy
 9 Amur I Class (Repair Ship)
  1 PM 9
  2 PM 10
  3 PM 15
  4 PM 37
  5 PM 49
  6 PM 52
  7 PM 56
  8 PM 75
  9 PM 94
  10 PM 138
  11 PM 161
  12 PM 163
  13 5
  14 30
  15 34
  16 40
  17 64
  18 73
  19 81
  20 82
  21 129
  22 139
  23 140
  24 156
 10 Amur II Class (repair ship)
  1 59
  2 69
  3 86
  4 92
  5 97
 11 Oskol class (repair ships)
  1 PM 2
  2 PM 24
  3 PM 26
  4 PM 42
  5 PM 147
  6 PM 148
  7 20
  8 21
  9 51
  10 68
  11 146
 12 Tomba class (support ships)
  1 244
  2 254
  3 348
  4 357
 13 Vytegrales class (support & depot)
  1 Apsheron (ex-Vagales)
  2 Baskunchak (ex-Kirishi)
  3 Dauriya (ex-Vyborgles)
  4 Dikson (ex-Vostok 3)
  5 Donbas (ex-Vostok 4)
  6 Sevan (ex-Siverles)
  7 Taman (ex-Suzdal)
  8 Yamal (ex-Tosnoles)
 14 Vishnya class (AGIs)
  1 SSV 407 Tavriya (ex-SSV 169)
  2 SSV 425 Viktor Leonov (ex-SSV 175 Odograf, ex-SSV 827 Odograf)
  3 SSV 437 Priazove (ex-SSV 201, ex-SSV 829)
  4 SSV 756 Kurily (ex-SSV 208)
  5 SSV 402 Vasiliy Tatischev (ex-SSV 231 Pelengator)
  6 SSV 411 Fedor Golovin (ex-SSV 520 Meridian)
  7 SSV 761 Kareliya (ex-SSV 535)
 15 Balzam class (AGIs)
  1 SSV 80
  2 SSV 493
  3 SSV 516
  4 SSV 571
 16 Primorye class (AGIs)
  1 SSV 464 Zabaykalye
  2 SSV 465 Primorye
  3 SSV 501 Zaporozhye
  4 SSV 502 Zakarpatye
  5 SSV 590 Krym
  6 SSV 591 Kavkaz
 17 Nikolay Zubov class (AGIs)
  1 SSV 468 Gavril Sarychev (mod)
  2 SSV 469 Semen Chelyuskin
  3 SSV 503 Khariton Laptev (mod)
 18 Modified Pamir class (AGIs)
  1 SSV 477 Peleng (ex-Arban)
 19 Moma class (AGIs)
  1 Ekvator
  2 Yupiter (mod)
  3 Kildin (mod)
  4 SSV 472 (ex-Ilmen) (mod)
  5 SSV 474 (ex-Vega) (mod)
  6 SSV 506 (ex-Nakhodka)
  7 SSV 509 (ex-Pelorus) (mod)
  8 SSV 512 (ex-Arkhipelag) (mod)
  9 SSV 514 (ex-Seliger) (mod)
 20 Alpinist class (AGIs)
  1 GS 7 (mod)
  2 GS 8
  3 GS 19 (mod)
  4 GS 39 (mod)
 21 Mayak class
  1 Khersones
  2 Kurs
  3 Kursograf
  4 Ladoga
  5 GS 239
  6 GS 242
  7 Girorulevoy
  8 Aneroid
 22 Okean class (AGIs)
  1! (deprecated)
  2! (deprecated)
  3! (deprecated)
  4 Ekholot
  5 Krenometr
  6 Linza (mod)
  7 Lotlin (mod)
  8 Reduktor (mod)
  9 Repiter
  10 Teodolit
  11 Traverz
  12 Zond (mod) no missiles
 23 Lentra class (AGIs)
  1 GS 41
  2 GS 43 (mod)
  3 GS 55
  4 GS 59
 24 Akademik Krylov class (naval research)
  1 Admiral Vladimirsky
  2 Ivan Kruzenshtern
  3 Leonid Demin
  4 Akademik Krylov
  5 Leonid Sobolev
  6 Mikhail Krupsky
 25 Abkhaziya class (naval research)
  1 Abkhaziya
  2 Adzhariya
  3 Bashkiriya
  4 Moldavia
 26 Polyus class (Kovel type) (naval research)
  1 Baykal (mod)
  2 Balkhash (mod)
  3 Polyus
 27 Modified Dobrynya Nikitich class (naval research)
  1 Vladimir Kavraysky
 28 Nikolay Zubov class (naval research)
  1 Aleksey Chirikov
  2 Fedor Litke
  3 Andrey Vilkitsky
  4 Nikolay Zubov
  5 Boris Davidov
  6 Semen Dezhnev
  7 Faddey Bellinsgausen
  8 Vasily Golovnin
 29 Yug class (naval research)
  1 V Adm Vorontsov (ex-Briz)
  2 Donuzlav
  3 Gals
  4 Gidrolog
  5 Gorizont
  6 Mangyshlak
  7 Marshal Gelovani
  8 Nikolay Matusevich
  9 Pegas
  10 Persey
  11 Pluton
  12 Senezh
  13 Strelets
  14 Tayga
  15 Vizir
  16 Zodiak
  17 Stvor
  18 704 (ex-SSV 328)
 30 Mod Sorum class (naval research)
  1 OS 572
 31 Moma class (+9 AGIs) (naval survey)
  1 Altair
  2 Anadyr
  3 Andromeda
  4 Antares
  5 Antarktyda
  6 Arktika
  7 Askold
  8 Berezan
  9 Cheleken
  10 Elton
  11 Kolguev (mod)
  12 Krilon
  13 Liman
  14 Mars
  15 Morzhovets
  16 Okean
  17 Rybachi (mod)
  18 Sever
  19 Taymyr
  20 Zapolyarye
 32 Samara class (naval survey)
  1 Azimut
  2 Glubomer
  3 Tropik
  4 Deviator
  5 Gradus
  6 Vostok
  7 Gigrometr
  8 Kompas
  9 Vaygach (mod)
  10 Moskovsky Universitet
  11 Pamyat Merkuryia
  12 Zenit (ex-Gorizont) (mod)
  13 Rumb
 33 Finik class (naval survey)
  1 GS 44
  2 47
  3 84
  4 86
  5 87
  6 260
  7 265
  8 270
  9 272
  10 278
  11 296
  12 297
  13 301
  14 388
  15 392
  16 397
  17 398
  18 399
  19 400
  20 401
  21 402
  22 403
  23 404
  24 405
 34 Biya class (naval survey)
  1 GS 182
  2 193
  3 194
  4 198
  5 200
  6 202
  7 204
  8 206
  9 210
  10 212
  11 214
  12 271
  13 273
  14 275
 35 Kamenka class (naval survey)
  1 GS 66
  2 74
  3 78
  4 82
  5 107
  6 108 (ex-Vernier)
  7 113 (ex-Belbeck)
  8 118
  9 199 (ex-Sima)
  10 207
  11 211
  12 Astronom (mod)
 36 Vinograd class (naval survey)
  1 GS 525
  2 GS 526
 37 Melitopol class (naval survey)
  1 Mayak
  2 Nivelir
  3 Prizma
  4 Indigurka (mod)
  5 Shevchenoko (mod)
 38 Nyryat 1 class (naval survey)
 39 Nyryat 2 class (naval survey)
 40 Sibir class (naval missile range)
  1 Sakhalin
  2 Spassk (ex-Suchan)
 41 Marshal Nedelin class (naval missile range)
  1 Marshal Nedelin
  2 Marshal Krylov
  3 Akademik Nicolai Pilyugin
 42 Kamchatka class (AG) (naval missile range)
  1 SSV 391 Kamchatka
 43 Kapusta class (naval missile range)
  1 SSV 33 Ural
 44 Ugra II class (AXT) (training)
  1 Borodino
  2 Gangut
 45 Smolny class (AXT) (training)
  1 Khasan
  2 Perekop
  3 Smolny
 46 Wodnik II class (AXT) (training)
  1 Luga
  2 Oka
 47 Sail training ships
  1 Mir
  2 Druzjba
  3 Khersones
  4 Pallada
 48 Klasma class (cable ships)
  1 Donets
  2 Ingul
  3 Inguri
  4 Katun
  5 Tavda
  6 Tsna
  7 Yana type I
  8 Zeya
 49 Emba I class (cable ships)
  1 Emba
  2 Nepryadva
  3 Setun
 50 Emba II class (cable ships)
  1 Biriusa
  2 Kemj
 51 Berezina class (replenishment ships)
  1 Berezina
 52 Boris Chilikin class (replenishment ships)
  1 Boris Butoma
  2 Genrich Gasanov
  3 Boris Chilikin
  4 Ivan Bubnov
  5 Dnestr
  6 Vladimir Kolechitsky
 53 Dubna class (replenishment tankers)
  1 Dubna
  2 Pechenga
  3 Irkut
  4 Sventa
 54 Mod Kazbek class (replenishment tankers)
  1 Alatyr
  2 Desna
  3 Volkhov
 55 Mod Altay class (replenishment tankers)
  1 Yelnya
  2 Ilim
  3 Izhora
  4 Kola
  5 Prut
  6 Yegorlik
 56 Uda class (replenishment tankers)
  1 Dunay (mod)
  2 Koida
  3 Lena (mod)
  4 Terek (mod)
  5 Vishera
 57 Olekma class (replenishment tankers)
  1 Olekma (mod)
  2 Iman
  3 Zolotoy rog
 58 Kaliningradneft class (support tankers)
  1 Argun
  2 Vyazma
 59 Sofya class (support tanker)
  1 Akhtyuba (ex-Hanoi)
 60 Nercha class (support tankers)
  1 Nara
  2 Nercha
 61 Konda class (support tankers)
  1 Konda
  2 Rossosh
  3 Soyana
  4 Yakhroma
 62 Khobi Class (Project 437N) Support Tankers
  1 Cheremshan
  2 Orsha
  3 Shelon
  4 Tartu
  5 Khobi
  6 Seima
  7 Sosva
  8 Titan 150
  9 Lovat
  10 Shacha
  11 Sysola
  12 Tunguska
  13 Metan
 63 Irtysh class (support tanker)
  1 Narva
 64 Baskunchak class (support tankers)
  1 Ivan Golubets
  2 Sovietsky Pogranichnik
 65 Luza class (special tankers)
  1 Alambai
  2 Barguzin
  3 Kama
  4 Aragvi
  5 Don
  6 Selenga
 66 Vala class (special tankers)
  1 Vala
  2 TNT 11
  3 TNT 27
  4 12
  5 19
  6 25
  7 29
 67 OB class (AH)
  1 OB
  2 Yenisei
  3 Svir
  4 Irtysh
 68 Mikhail Rudnitsky Class (Project 05360/05361) Rescue Ships
  1 Mikhail Rudnitsky
  2 Georgy Kozmin
  3 Georgy Titov
  4 Sayany
 69 Pamir class (salvage, rescue & mooring)
  1 Agatan
  2 Aldan
 70 Ingul class (salvage, rescue & mooring)
  1 Pamir
  2 Mashuk
  3 Alatau
  4 Karakh
 71 Sliva class (salvage, rescue & mooring)
  1 SB 406
  2 SB 408
  3 SB 921
  4 SB 922 Shakhter
 72 Kashtan class (buoy tenders)
  1 KIL 926
  2 KIL 143
  3 KIL 164
  4 KIL 498
  5 KIL 927
  6 KIL 158
  7 KIL 140
  8 KIL 168
 73 Sura class (buoy tenders)
  1 KIL 1
  2 2
  3 21
  4 22
  5 25
  6 27
  7 29
  8 31
  9 32
  10 33
 74 Orel class (salvage tugs)
  1 SB 38
  2 SB 43
 75 Katun I class (salvage & rescue tugs)
  1 PZHS 96
  2 98
  3 123
  4 124
  5 209
  6 273
  7 279
  8 282
  9 551
 76 Katun II (salvage & rescue tugs)
  1 PZHS 64
  2 92
 77 Neptun class (salvage, rescue & mooring)
  1 KIL 3
  2 6
  3 7
  4 9
  5 11
  6 13
  7 15
  8 17
  9 18
 78 Elbrus class (submarine rescue ships)
  1 Elbrus
  2 Alagez
 79 Nepa class (submarine rescue ships)
  1 Karpaty
 80 Prut class (submarine rescue ships)
  1 Altay
  2 Beshtau
  3 Vladimir Trefolev
  4 Zhiguli
  5 SS 21
  6 Epron (ex-SS 26)
  7 SS 83
 81 Valday class (ex-T 58)
  1 Kazbek
  2 Khibiny
  3 Valday
  4 Zangezur
  5 Pulkovo (ex-SS 38)
  6 SS 30
  7 35
  8 40
  9 47
  10 50
 82 Anadyr class (transports)
  1 Anadyr
 83 Angara class (transports)
  1 Angara (ex-Hela)
 84 Amguema class (transports)
  1 Yauza
 85 Chulym class (transports)
  1 Severodonetsk
 86 Andizan class (transports)
  1 Onda
  2 Posyet
 87 Kalinin class (transports)
  1 Kuban (ex-Nadeshda-Krupskaya)
 88 Antonov class (transports)
  1 Neon Antonov
  2 Irbit
  3 Nicolay Starshinov
  4 Ivan Lednev
  5 Nikolay Sipyagin
  6 Ivan Sudtsov
  7 Ivan Odtejev
  8 Victor Denison
  9 Sergey Sudetsky
  10 Dvina
  11 Mikhail Konovalov
 89 Partizan class (transports)
  1 Pechora
  2 Turgay
  3 Ufa
  4 V Adm Fomin (ex-Pinega) (mod)
 90 Keyla class (transports)
  1 Mezen
  2 Onega
  3 Ponoi
  4 Ritsa (AGI)
  5 Teriberka
  6 Tuloma
  7 Tvertsa
  8 Unza
  9 Ussury
  10 Yeruslan
 91 Muna class (transports)
  1 VTR 28
  2 48
  3 81
  4 82
  5 83
  6 84
  7 85
  8 86
  9 91
  10 92
  11 93
  12 94
  13 148
 92 Mayak class (transports)
  1 Buzuluk
  2 Ishim
  3 Lama
  4 Mius
  5 Neman
  6 Rioni
  7 Ulma
  8 Vytegra
 93 Lentra class (transports)
  1 Alma
  2 Kacha
  3 Ufa
  4 Ugra
  5 VTR 1
  6 28
  7 32
  8 143
  9 144
  10 145
 94 MP 4 class (transports)
  1 VTR 294
  2 VTR 295
 95 MP 6 class (transports)
  1 Bira
  2 Vologda
 96 Telnovsk class (transports)
  1 Burovestnik
  2 Lag
  3 VTR 73
  4 VTR 74 (ex-Jan Kreuks)
 97 Khabarov class (transports)
  1 VTR 8
  2 13
  3 15
  4 25
 98 Komandor class
  1 Komandor
  2 Shkiper Gyek
  3 Herluf Bidstrup
 99 Onega class
  1 GKS 52
  2 SFP 95
  3 SFP 224
  4 SFP 240
  5 SFP 283
  6 GKS 286
  7 SFP 295
  8 SFP 322
  9 SFP 340
  10 SFP 173
  11 SFP 511
  12 SFP 542
  13 SFP 562
  14 SFP 177
 100 T 43 class
  1 GKS 11
  2 12
  3 14-24
  4 26
  5 45
 101! (deprecated)
 102! (deprecated)
 103! (deprecated)
 104 PO 2 class
 105 Nyryat 2 class
 106 Nyryat 1 class
 107 Petrushka class
 108 Miernyk class
 109 Daldyn class
  1 Daldyn
 110 Yelva class
  1 VM 143
  2 146
  3 154
  4 266
  5 268
  6 413
  7 414
  8 416
  9 420
  10 425
  11 907
  12 909
 111 Bolva (barracks ships)
  1 Bolva 1
  2 Bolva 2
  3 Bolva 3
 112 Target Barge
 113 Seliger Class (Project 1182) (naval deep-sea research ship)
  1 Seliger
 114 AGI Yuriy Ivanov class (Project 18280)
  1 AGI Admiral Yuriy Ivanov
  2 AGI Ivan Khurs
 115 ASR/AGE Zvezdochka class (Project 20180/20181/20183)
  1 ASR600 Zvezdochka (Project 20180)
  2 AGE Akademik Kovalev (Project 20181)
 116 AGS Vaygach Class (Project 19910)
  1 AGS Vaygach
  2 AGS Valery Faleyev
 117 ASRH Igor Belousov (Project 21300)
  1 Igor Belousov
 118 Grachonok Class (Project 21980) Anti-Saboteur Ship
  1 600 Yunameets Kaspiya (P-351)
  2 689 Nakhimovets (P-104)
  3 836 Yunarmeets Kryma (P-355)
  4 837 Kinel (P-424)
  5 840 Kadet (P-191)
  6 841 Suvorovets (P-349)
  7 842 Kursant Kirovets (P-350)
  8 996 (P-377)
  9 997 Yunarmeets Primorya (P-420)
  10 998 Yunarmeets Kamchatki (P-417)
  11 669 Yunarmeets Zapolyarya (P-340)
  12 699 Grachata (P-421)
  13 844 (P-433)
  14 936 (P-429)
  15 941 Valery Fedyanin (P-430)
 119 AGOR Sibiriyakov Class (Project 865)
  1 AGOR Sibiryakov
  2 AGOR Romuald Muklevich
 120 Akademik Pashin Class (Project 23130)
  1 Akademik Pashin
17 Auxiliary, Merchant Marine
 1 Tamyr class (ice breakers)
  1 Tamyr
  2 Vaygach
 2 Arktika class (ice breakers)
  1 Arktika
  2 Sibir
  3 Rossiya
  4 Sovetskiy Soyuz
  5 Oktyabryskaya Revolutsiya
  6 Ural (1996)
 3 Yermak class (ice breakers)
  1 Yermak
  2 Admiral Makarov
  3 Krasin
 4 Moskva class (ice breakers)
  1! (deprecated)
  2 Leningrad
  3! (deprecated)
  4 Murmansk
  5 Vladivostok
 5 Kapitan Sorokin class (ice breakers)
  1 Kapitan Sorokin (mod)
  2 Kapitan Nikolayev
  3 Kapitan Dranitsyn
  4 Kapitan Khlebnikov
 6 Mudyug class (ice breakers)
  1 Mudyug
  2 Magadan
  3 Dikson
 7 Kapitan Belousov class (ice breakers)
  1 Kapitan Belousov
  2 Kapitan Melekhov
  3 Kapitan Voronin
 8 Dobrynya Nikitich class (ice breakers)
  1 Afanasy Nikitin (ex-Ledokol 2)
  2 Purga (1961)
  3 Buran (1966)
  4 Sadko (1968)
  5 Dobrynya Nikitich (1960)
  6 Semen Chelyuskin (ex-Ledokol 8)(1965)
  7 Fedor Litke (1970)
  8 Georgy Sedov (1967)
  9 Semen Dezhnev (1971)
  10 Ilya Muromets (1966)
  11 Vasily Poyarkov (ex-Ledokol 4) (1963)
  12 Ivan Moskvitin (1971)
  13 Vladimir Rusanov (ex-Ledokol 7) (1964)
  14 Ivan Kruzenshtern (ex-Ledokol 6) (1964)
  15 Khariton Laptev (ex-Ledokol 3) (1962)
  16 Vyuga (1961) (ex-Ledokol 5) (1963)
  17 P Pakhtusov (1966)
  18 Peresvet (1969)
  19 Yerofei Khabarov
  20 Yury Lisyansky (ex-Ledokol 9) (1965)
  21 Plug (1961)
 9 Kapitan Chechkin class (ice breakers)
  1 Kapitan Chechkin
  2 Kapitan Plakhin
  3 Kapitan Chadayev
  4 Kapitan Krutov
  5 Kapitan Bukayev
  6 Kapitan Zarubin
 10 Kapitan Yevdokimov class (ice breakers)
  1 Kapitan Uevdokimov
  2 Kapitan Babichev
  3 Kapitan Chudinov
  4 Kapitan Borodkin
  5 Avramiy Zavenyagin (ex-Kapitan Krylov)
  6 Kapitan Metsayk
  7 Kapitan Demidov
  8 Kapitan Moshkin
 11 Kapitan Izmaylov class (ice breakers)
  1 Kapitan M. Izmaylov
  2 Kapitan Kosolapov
  3 Kapitan A. Radzabov
 12 Stroptivy class (ice breakers)
  1 Stroptivy
  2 Stakhanovets
  3 Sibirsky
  4 Spravedlivy
  5 Suvorovets
  6 Fobos
  7 Deymos
 13 Ivan Susanin class (armed ice breakers)
  1 Zaisberg
  2 Neva
  3 Dunay
  4 Ruslan
  5 Imeni XXVI Syezda KPSS
  6 Volga
  7 Ivan Susanin
  8 Imeni XXV Syezda KPSS
18 Utility
 1 Manych class (water tankers)
  1 Manych
  2 Tagil
 2 Voda class (water carriers)
  1 Abakan
  2 Sura
  3 MVT 6
  4 9
  5 10
  6 16
  7 17
  8 18
  9 20
  10 21
  11 24
  12 134
  13 135
  14 138
 3 Pelym class (degaussing ships (YDG))
  1 SR 70
  2 SR 111
  3 SR 179
  4 SR 180
  5 SR 191
  6 SR 203
  7 SR 215
  8 SR 218
  9 SR 221
  10 SR 222
  11 SR 233
  12 SR 241
  13 SR 276
  14 SR 280
  15 SR 281
  16 SR 407
  17 SR 409
  18 SR 455
 4 Bereza Class (degaussing ships (YDG))
  1 SR 28
  2 SR 59
  3 SR 74
  4 SR 120
  5 SR 137
  6 SR 188
  7 SR 216
  8 SR 370
  9 SR 478
  10 SR 479
  11 SR 541
  12 SR 548
  13 SR 568
  14 SR 569
  15 SR 570
  16 SR 936
  17 SR 939
 5 Khabarov class (degaussing ships (YDG))
  1 Khabarov
  2 SR 164
 6 Sekstan class
 7 Korall class
 8 Baklazhan class (tugs)
  1 SB 131 Nikolai Chiker
  2 SB 135
 9 Neftegaz class (tugs)
  1 Aleksey Kortunov
  2 Ilga
  3 Umka
  4 Kalar
 10 Goryn class (tugs)
  1 MB 15
  2 MB 119
  3 MB 18
  4 SB 365 (ex-MB 29)
  5 MB 32
  6 SB 521 (ex-MB 61)
  7 MB 35
  8 SB 522 (ex-MB 62)
  9 MB 36
  10 SB 523 (ex-MB 64)
  11 MB 38
  12 SB 524 (ex-MB 108)
  13 MB 105
 11 Sorum class (tugs)
  1 Amur
  2 Primorye
  3 Brest
  4 Bug
  5 Burya
  6 Chukotka
  7 Kamchatka
  8 Karelia
  9 Ladoga
  10 Neman
  11 Sakhalin
  12 Ural
  13 Victor Kingsiepp
  14 Yan Berzin
  15 Yenisey
  16 Zabaykalye
  17 Zapolarye
  18 MB 4
  19 MB 6
  20 MB 13
  21 MB 19
  22 MB 25
  23 MB 26
  24 MB 28
  25 MB 30
  26 MB 31
  27 MB 37
  28 MB 56
  29 MB 58
  30 MB 61
  31 MB 76
  32 MB 99
  33 MB 110
  34 MB 147
  35 MB 148
  36 MB 196
  37 MB 236
  38 MB 304
  39 MB 307
 12 Okhtensky class (tugs)
  1 Loksa
  2 Orion
  3 Saturn
  4 Neptun
  5 Pochetny
  6 Tyulen
 13 Roslavl class (tugs)
  1 MB 50
  2 MB 94
  3 MB 95
  4 MB 102
  5 MB 125
  6 MB 145
  7 MB 146
  8 MB 147
  9 SB 41
  10 SB 46
 14 Zenit class (tugs)
 15 Scholle class (harbor tugs)
 16 Tugur class (harbor tugs)
 17 Sidehole (1, 2) classes (harbor tugs)
50 Frigate
 1 Grisha I class
 2 Grisha II class
  1! Ametyst
  2! Brilliant
  3! Izumrud
  4! Predanny
  5! Rubin
  6! Sapfir
  7! Zhemchug
  8! Provorny
  9! Izmail
  10 U-200 Vinnitsa (Ukraine) (Ex-Dneper)
  11! Resitelny
  12! Primerny
 3 Grisha III class
 4 Grisha V class
 5! Mirka II class
 6 Petya I class
 7 Petya II class
 8 Riga class
 9 Krivak III (Zaliv (Kerch))
  1 Menzhinsky
  2 Derzhinsky
  3 Orel
  4 Imeni lXX Letiya Vchk-Kgb
  5 Imeni lXX Letiya Pogranvoysk
  6 Kedrov
  7 Vorovsky
  8 Hetman Dorosenko
  9 Hetman Petr Sagadachny
 10 Parchim II Class
  1 218 MPK-224 Aleksin
  2 232 MPK-229 Kalmykia
  3 243 MPK-227
  4 245 MPK-105
  5 304 MPK-192
  6 308 MPK-99 Zelenodolsk
  7 311 MPK-205 Kazanets
  8 244 MPK-228 Bashkortostan
 11 Petya III Class
 12 Koni Class
 13 Steregushchiy Class (Project 20380)
  1 550 Steregushchiy
  2 531 Soobrazitelnyy
  3 532 Boikiy
  4 545 Stoykiy
  5 333 Sovershennyy
  6 335 Gromkiy
  7 734 Merkuriy
  8 339 Aldar Tsydenzhapov
  9 343 Rezkiy
 14 Gremyashchiy Class (Project 20385)
  1 Gremyashchiy
 15 Karakurt Class (Project 22800)
  1 567 Mytishchi
  2 577 Sovetsk
  3 254 Kozelsk
  4 801 Cyklon
  5 253 Odintsovo
  6 802 Askold
 16 Bykov Class (Project 22160)
  1 368 Vasily Bykov
  2 375 Dimitry Rogachev
  3 363 Pavel Derzhavin
  4 383 Sergey Kotov
52 Heavy Cruiser
61 Non-Combatant Ship
 1! Container Class
  1! Akvamarinovyy
  2! Ivan Susanin
  3! Kapitan Chukhchin
 2! Small Fishing Boat
 3! Medium Fishing Boat
 4! Large Fishing Boat
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Akvamarinovyy
  2 Ivan Susanin
  3 Kapitan Chukhchin
""",
            "1.3.223": r"""
6 Guided Missile Frigate (FFG)
 1 Muray Jip (Lurssen 62) Class (Corvette)
  1 P6501 Muray Jip
  2 P6502 Das
7 Light/Patrol Craft
 1 Kawkab Class (coastal patrol craft)
  1 P561 Kawkab
  2 P562 Thoaban
  3 P563 Bani Yas
 2 Murbarraz Class (fast attack craft-missile)
  1 P4401 Murbarraz
  2 P4402 Makasib
 3 Ban Yas (Lurssen TNC 45) Class (fast attack craft-missile)
  1 P4501 Ban Yas
  2 P4502 Marban
  3 P4503 Rodqm
  4 P4504 Shaheen
  5 P4505 Sagar
  6 P4506 Tarif
 4 Ardhana Class (large patrol craft)
  1 P1101 Ardana
  2 P1102 Zurara
  3 P1103 Murban
  4 P1104 Al Ghullan
  5 P1105 Radoom
  6 P1105 Ghanadhah
 5 Fajal-2 Class
  1 P251 Ghantoot
  2 P252 Salahah
 6 Ghannatha Class
  1 P201 Eqaab
8 Mine Countermeasure Ship/Craft
 1 Frankenthal Class (Type 332 Minehunter)
  1 M01 Al Hasbah
  2 M02 Al Murjan
10 Tank Landing Ship
 1 LSL/LST
  1 L5401 Al Feyi
  2 L5402 Jananah
  3 L5403 Dayyinah
11 Landing Craft
 1 LCM
  1 Ghagha II
16 Auxiliary
 1 Cheverton Type (Tender)
  1 A271
  2 A272
 2 Diving Tender
  1 D1051
 3 Support Craft
  1 Baracuda
 4 Tugboat
  1 A53 Ras Mushayrib
50 Frigate (including Corvette)
 1 Baynunah Class (Corvette)
  1 P171 Baynunah
  2 P172 Al Hesen
  3 P173 Al Dhafra
  4 P174 Meyzad
  5 P175 Al Jahili
  6 P176 Al Hili
 2 Abu-Dhabi Class (Corvette)
  1 P191 Abu Dhabi
61 Non-combatant Ship
 1! Container Class
  1! Julphara
 2! Tanker Class
  1! Al Dhabiyyah
  2! Al Dhibyaniyyah
  3! Al Markhaniya
81 Dry Cargo Ship (Group 2 Merchant)
 2 Dry Bulk Cargo Ship
  1 Al Dhabiyyah
82 Tanker (Group 3 Merchant)
 2 Chemical Tanker
  1 D&K 1
84 Private Motorboat
 4 Very Large Motorboat (greater than 65ft/19.8m)
  1 Swift Class Superyacht
   1 Yas / Swift141
   2 Abu Dhabi / Swift135
""",
            "1.3.224": r"""
1 Carrier
 1 Queen Elizabeth class
  1 R08 Queen Elizabeth
  2 R09 Prince of Wales
4 Guided-missile Destroyer
 1 Type 42
  1 D 86 Birmingham
  2 D 87 Newcastle
  3 D 88 Glasgow
  4 D 108 Cardiff
  5 D 89 Exeter
  6 D 90 Southampton
  7 D 91 Nottingham
  8 D 92 Liverpool
  9 D 95 Manchester
  10 D 96 Gloucester
  11 D 97 Edinburgh
  12 D 98 York
 2 Type 45
  1 D 32 Daring
  2 D 33 Dauntless
  3 D 34 Diamond
  4 D 35 Dragon
  5 D 36 Defender
  6 D 37 Duncan
6 Guided-missile Frigate
 1 Duke class (Type 23)
  1 F 230 Norfolk
  2 F 231 Argyll
  3 F 229 Lancaster (ex-F 232)
  4 F 233 Marlborough
  5 F 234 Iron Duke
  6 F 235 Monmouth
  7 F 236 Montrose
  8 F 237 Westminster
  9 F 238 Northumberland
  10 F 239 Richmond
  11 F 82 Somerset
  12 F 241 Grafton
  13 F 81 Sutherland
  14 F 78 Kent
  15 F 79 Portland
  16 F 83 St. Albans
 2 Type 22 Frigate / Broadsword Class / Boxer Class / Cornwall Class
  1 F 88 Broadsword
  2 F 89 Battleaxe
  3 F 90 Brilliant
  4 F 91 Brazen
  5 F 92 Boxer
  6 F 93 Beaver
  7 F 94 Brave
  8 F 95 London
  9 F 96 Sheffield
  10 F 98 Coventry
  11 F 85 Cumberland
  12 F 86 Campbeltown
  13 F 87 Chatham
  14 F 99 Cornwall
 3 Amazon class (Type 21)
  1! (deprecated)
  2! (deprecated)
  3! (deprecated)
  4! (deprecated)
  5! (deprecated)
  6! (deprecated)
  7 F 181 Tariq (Pak.)
  8! F 182 Babur (Pak.)
  9 F 183 Khaibir (Pak.)
  10! F 184 Badr (Pak.)
  11 F 185 Shahjahan (Pak.)
  12 F 186 Tippu Sultan (Pak.)
 4 Leander Class
  1! (deprecated)
  2! (deprecated)
  3! (deprecated)
  4! (deprecated)
  5 Condell (Chile)
  6 Lynch (Chile)
  7 Ministro Zenteno (Chile)
  8 General Baquedano (Chile)
7 Light/patrol craft
 1 Antarctic patrol ship
  1 A 176 Polar Circle
 2 Castle class (offshore patrol vessels MK 2)
  1 P 258 Leeds Castle
  2 Dumbarton Castle
 3 Island class (offshore patrol vessels)
  1 P 277 Anglesey
  2 P 278 Alderney
  3 P 295 Jersey
  4 P 297 Guernsey
  5 P 298 Shetland
  6 P 299 Orkney
  7 P 300 Lindisfarne
 4 Peacock class (large patrol craft)
  1 P 239 Peacock
  2 P 240 Plover
  3 P 241 Starling
 5 Bird and Seal class (large patrol craft)
  1 P 259 Redpole (ex-Sea Otter)
  2 P 260 Kingfisher
  3 P 261 Cygnet
 6 Archer class (training and patrol craft)
  1 P 264 Archer
  2 P 270 Biter
  3 P 272 Smiter
  4 P 273 Pursuer
  5 P 279 Blazer
  6 P 280 Dasher
  7 P 291 Puncher
  8 P 292 Charger
  9 P 293 Ranger
  10 P 294 Trumpeter
  11 A 153 Example (RNXS)
  12 A 154 Explorer (RNXS)
  13 A 163 Express (RNXS)
  14 A 167 Exploit (RNXS)
8 Mine Countermeasure Ship/Craft
 1 Hunt Class (Minesweepers/Minehunters, Coastal)
  1 M 29 Brecon
  2 M 30 Ledbury
  3 M 31 Cattistock
  4 M 32 Cottesmore
  5 M 33 Brocklesby
  6 M 34 Middleton
  7 M 35 Dulverton
  8 M36 Bicester
  9 M 37 Chiddingfold
  10 M 38 Atherstone
  11 M 39 Hurworth
  12 M40 Berkeley
  13 M 41 Quorn
 2 River class (minesweepers, coastal)
  1 M 2003 Waveney
  2 M 2004 Carron
  3 M 2005 Dovey
  4 M 2006 Helford
  5 M 2007 Humber
  6 M 2008 Blackwater
  7 M 2009 Itchen
  8 M 2010 Helmsdale
  9 M 2011 Orwell
  10 M2012 Ribble
  11 M 2013 Spey
  12 M 2014 Arun
 3 Ton class (coastal minehunters)
  1 M 1114 Brinton
  2 M 1151 Iveston
  3 M 1154 Kellington
  4 M 1166 Nurton
  5 M 1181 Sheraton
 4 Sandown Class
  1 M 101 Sandown
  2 M 102 Inverness
  3 M 103 Cromer
  4 M 104 Walney
  5 M 105 Bridport
  6 M 106 Penzance
  7 M 107 Pembroke
  8 M 108 Grimsby
  9 M 109 Bangor
  10 M 110 Ramsey
  11 M 111 Blythe
  12 M 112 Shoreham
9 Dock Landing Ship
 1 Bay Class
  1 Largs Bay
  2 Lyme Bay
  3 Mounts Bay
  4 Cardigan Bay
10 Tank landing ship
 1 Sir Bedivere Class (LSL)
 2 Sir Galahad Class (LSL)
11 Landing Craft
 1 Mexeflote - Landing Raft
  1 Mexeflote Standard
  2 Mexeflote Larger
  3 Mexeflote Smaller
 2 Caimen Landing Craft
  1 Caimen-200
  2 Caimen-90 Fast
  3 Caimen-60
12 Light carrier
 1 Light aircraft carrier (CVSG)
  1 R 05 Invincible
  2 R 06 Illustrious
  3 R 07 Ark Royal
  4 R 22 VIRAAT (India)
16 Auxiliary
 1 Leander class (training ships)
  1 F 52 Juno
 2 Dartmouth training ship
  1 M1116 Wilton
 3 Improved Hecla class (survey)
  1 A 138 Herald
 4 Hecla class (survey)
  1 A 133 Hecla
 5 A 317 Bulldog class (survey)
  1 A 317 Bulldog
  2 A 319 Beagle
 6 Roebuck class (survey)
  1 A 130 Roebuck
 7 Ol class (large fleet tankers (AO))
  1 A 122 Olwen
  2 A 123 Olna
  3 A 124 Olmeda
 8 Appleleaf class (support tankers (AOT))
  1 A 81 Brambleleaf (ex-Hudson Cavalier)
  2 A 109 Bayleaf
  3 A 110 Orangeleaf (ex-Balder London, ex-Hudson Progress)
  4 O 195 Westralia (ex. A79 Hudson Cavalier)
 9 Rover class (small fleet tankers (AOL))
  1 A 269 Grey Rover
  2 A 270 Blue rover
  3 A 271 Gold rover
  4 A 273 Black rover
 10 Fort Victoria class (fleet replenishment)
  1 A 387 Fort Victoria
  2 A 388 Fort George
 11 Fort Grange class (AFS(H))
  1 A 385 Fort Grange
  2 A 386 Fort Austin
 12 Regent class (AFS(H))
  1 A 480 Resource
  2 A 486 Regent
 13 Stena type (forward repair ship)
  1 A 132 Diligence (ex-Stena Inspector)
 14 Sal Class (salvage & mooring)
  1 A 185 Salmoor
  2 A 186 Salmaster
  3 A 187 Salmaid
 15 Wild Duck class (salvage & mooring)
  1 A 164 Goosander
  2 A 165 Pochard
 16 Moorhen class (salvage & mooring)
  1 Y 32 Moorhen
  2 Y 33 Moorfowl
  3 A 72 Cameron
 17 Oilpress class (coastal tankers)
  1 Y 21 Oilpress
  2 Y 22 Oilstone
  3 Y 23 Oilwell
  4 Y 25 Oilbird
  5 Y 26 Oilman
 18 Tornado class (torpedo recovery)
  1 A 140 Tornado
  2 A 141 Torch a 141
  3 A 142 Tormentor
  4 A 143 Toreador
 19 Water class (water carriers)
  1 Y 17 Waterfall
  2 Y 18 Watershed
  3 Y 19 Waterspout
  4 Y 30 Watercourse
  5 Y 31 Waterfowl
  6 A 146 Waterman
 20 Seal class (lrrsc) (aviation support)
  1 5000 Seal
  2 5001 Seagull
 21 Spitfire class (rttl mk 3) (aviation support)
  1 4000 Spitfire
  2 4003 Halifax
  3 4004 Hampden
  4 4005 Hurricane
  5 4006 Lancaster
  6 4007 Wellington
 22 Insect class (fleet tenders)
  1 A 216 Bee
  2 A 229 Cricket
  3 A 230 Cockchafer
  4 A 239 Gnat
  5 A 253 Ladybird
  6 A 263 Cicada
  7 A 272 Scarab
 23 Loyal class (RNXs) (fleet tenders)
  1 A 157 Loyal Helper
  2 A 158 Supporter (ex-Loyal Supporter)
  3 A 159 Loyal Watcher
  4 A 160 Loyal Volunteer
  5 A 161 Loyal Mediator
  6 A 220 Loyal Moderator
  7 A 1770 Loyal Chancellor
  8 A 1771 Loyal Proctor
 24 Clovelly class (fleet tenders)
  1 A 207 Llandovery
  2 A 208 Lamlash
  3 A 211 Lechlade
  4 A 251 Lydford (ex-Loyal Governor, ex-Alert)
  5 A 254 Meavy (ex-Loyal Factor, ex-Vigilant)
  6 A 274 Ettrick
  7 A 277 Elsing
  8 A 341 Fotherby
  9 A 348 Felsted
  10 A 353 Elkstone
  11 A 354 Froxfield
  12 A 355 Epworth
  13 A 365 Fulbeck
  14 A 381 Cricklade
  15 A 391 Criccieth
  16 A 392 Glencoe
  17 A 393 Dunster
  18 A 394 Fintry
  19 A 402 Grasmere
  20 A 488 Cromarty
  21 A 490 Dornoch
  22 A 1766 Headcorn
  23 A 1767 Hever
  24 A 1768 Harlech
  25 A 1769 Hambledon
  26 A 1772 Holmwood
  27 A 1773 Horning
 25 Manly class (fleet tenders)
  1 A 83 Melton
  2 A 84 Menai
  3 A 87 Meon
  4 A 91 Milford
  5 A 107 Messina
 26 Magnet class (degaussing vessels)
  1 A 114 Magnet
  2 A 115 Lodestone
 27 Aberdovey class (auxiliary training vessels)
  1 A 100 Beddgelert
  2 A 103 Sultan Venturer (ex-Bibury)
  3 A 383 Appleby
  4 Y 10 Aberdovey
  5 Y 11 Abinger
  6 Y 13 Alnmouth
 28 Wave Class (Large Fleet Tankers )(AO)
  1 A 389 Wave Knight
  2 A 390 Wave Ruler
 29 Oakleaf Class (Support Tanker)(AOT)
  1 A111 Oakleaf
 30 Tide Class (Fast Fleet Tanker)(AOR)
  1 A136 Tidespring
  2 A137 Tiderace
  3 A138 Tidesurge
  4 A139 Tideforce
 31 A135 Argus
17 Auxiliary, Merchant Marine
 1 Avon class (Royal Corps of Transport)
  1 RPL 05 Eden
  2 RPL 06 Forth
  3 RPL 12 Medway
 2 Adept class (TUTT) (tugs)
  1 A 221 Forceful
  2 A 222 Nimble
  3 A 223 Powerful
  4 A 224 Adept
  5 A 225 Bustler
  6 A 226 Capable
  7 A 227 Careful
  8 A 228 Faithful
  9 A 231 Dexterous
 3 Dog class (tugs and range-trials vessels)
  1 A 106 Alsatian
  2 A 126 Cairn
  3 A 129 Dalmatian
  4 A 155 Deerhound
  5 A 162 Elkhound
  6 A 168 Labrador
  7 A 178 Husky
  8 A 180 Mastiff
  9 A 182 Saluki
  10 A 188 Pointer
  11 A 189 Setter
  12 A 197 Sealyham
  13 A 201 Spaniel
  14 A 250 Sheepdog
  15 A 326 Foxhound (ex-Boxer)
  16 A 327 Basset (ex-Beagle)
  17 A 328 Collie
  18 A 330 Corgi
 4 Modified Girl Class
  1 A 156 Daphne
  2 A 177 Edith
 5 Triton class
  1 A 166 Kathleen
  2 A 170 Kitty
  3 A 172 Lesley
  4 A 174 Lilah
  5 A 175 Mary
  6 A 181 Irene
  7 A 183 Isabel
  8 A 190 Joan
  9 A 193 Joyce
  10 A 199 Myrtle
  11 A 202 Nancy
  12 A 205 Norah
 6 Felicity class
  1 A 112 Felicity
  2 A 147 Frances
  3 A 148 Fiona
  4 A 149 Florence
  5 A 150 Genevieve
  6 A 152 Georgina
  7 A 196 Gwendoline
  8 A 198 Helen
19 Unmanned Surface Vehicle (USV)
 1 Remote Controlled Surface Target
  1 C-Target 3
  2 C-Target 6
  3 C-Target 9
  4 C-Target 13
54 Amphibious Assault Ship
 1 LPH01 Ocean
 2 Helicopter Carrier (LPH)
  1 L12 Ocean
56 Amphibious transport dock
 1 Assault ships (LPD)
  1 L 10 Fearless
  2 L 11 Intrepid
  3 L 14 Albion
  4 L 15 Bulwark
61 Non-Combatant Ship
 1! Container class
  1! Adi Eu
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 Adi Eu
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Cygnet Tanker
""",
            "1.3.225": r"""
1 Carrier
 1 Nimitz Class
  1 CVN 68 Nimitz
  2 CVN 69 Dwight D. Eisenhower
  3 CVN 70 Carl Vinson
  4 CVN 71 Theodore Roosevelt
  5 CVN 72 Abraham Lincoln
  6 CVN 73 George Washington
  7 CVN 74 John C. Stennis
  8 CVN 75 Harry S. Truman
  9 CVN 76 Ronald Reagan
  10 CVN 77 George H.W. Bush
 2 Enterprise Class
  1 CVN 65 Enterprise
 3 Kitty Hawk/John F. Kennedy Class
  1 CV 63 Kitty Hawk
  2 CV 64 Constellation
  3 CV 66 America
  4 CV 67 John F. Kennedy
 4 Forrestal Class
  1 AVT 59 Forrestal
  2 CV 60 Saratoga
  3 CV 61 Ranger
  4 CV 62 Independence
 5 Midway Class
  1 CV 41 Midway
 6 Gerald R. Ford Class
  1 CVN-78 Gerald R. Ford
  2 CVN 79 John F Kennedy
2 Command Ship/Cruiser
 1 Blue Ridge Class
  1 LCC 19 Blue Ridge
  2 LCC 20 Mount Whitney
 2 Raleigh and Austin Classes
  1 AGF 11 Coronado
  2 AGF 3 La Salle
3 Guided Missile Cruiser
 1 Ticonderoga Class
  1 CG 47 Ticonderoga
  2 CG 48 Yorktown
  3 CG 49 Vincennes
  4 CG 50 Valley Forge
  5 CG 51 Thomas S. Gates
  6 CG 52 Bunker Hill
  7 CG 53 Mobile Bay
  8 CG 54 Antietam
  9 CG 55 Leyte Gulf
  10 CG 56 San Jacinto
  11 CG 57 Lake Champlain
  12 CG 58 Philippine Sea
  13 CG 59 Princeton
  14 CG 60 Normandy
  15 CG 61 Monterey
  16 CG 62 Robert Smalls
  17 CG 63 Cowpens
  18 CG 64 Gettysburg
  19 CG 65 Chosin
  20 CG 66 Hue City
  21 CG 67 Shiloh
  22 CG 68 Anzio
  23 CG 69 Vicksburg
  24 CG 70 Lake Erie
  25 CG 71 Cape St. George
  26 CG 72 Vella Gulf
  27 CG 73 Port Royal
 2! Virginia Class
  1! CGN 38 Virginia
  2! CGN 39 Texas
  3! CGN 40 Mississippi
  4! CGN 41 Arkansas
 3 California Class
  1 CGN 36 California
  2 CGN 37 South Carolina
 4 Truxtun Class
  1 CGN 35 Truxtun
 5! Belknap Class
  1! CG 26 Belknap
 6 Bainbridge Class
  1 CGN 25 Bainbridge
 7 Leahy Class
  1! (deprecated)
  2! (deprecated)
  3! (deprecated)
  4 CG 19 Dale
  5 CG 20 R. K. Turner
4 Guided Missile Destroyer
 1 Arleigh Burke Class
  1 DDG 51 Arleigh Burke
  2 DDG 52 Barry
  3 DDG 53 John Paul Jones
  4 DDG 54 Curtis Wilbur
  5 DDG 55 Stout
  6 DDG 56 John S. McCain
  7 DDG 57 Mitscher
  8 DDG 58 Laboon
  9 DDG 59 Russell
  10 DDG 60 Paul Hamilton
  11 DDG 61 Ramage
  12 DDG 62 Fitzgerald
  13 DDG 63 Stethem
  14 DDG 64 Carney
  15 DDG 65 Benfold
  16 DDG 66 Gonzalez
  17 DDG 67 Cole
  18 DDG 68 The Sullivans
  19 DDG 69 Milius
  20 DDG 70 Hopper
  21 DDG 71 Ross
  22 DDG 72 Mahan
  23 DDG 73 DeCatur
  24 DDG 74 McFaul
  25 DDG 75 Donald Cook
  26 DDG 76 Higgins
  27 DDG 77 O'Kane
  28 DDG 78 Porter
  29 DDG 79 Oscar Austin
  30 DDG 80 Roosevelt
  31 DDG 81 Winston Churchill
  32 DDG 82 Lassen
  33 DDG 83 Howard
  34 DDG 84 Buckeley
  35 DDG 85 McCampbell
  36 DDG 86 Shoup
  37 DDG 87 Mason
  38 DDG 88 Preble
  39 DDG 89 Mustin
  40 DDG 90 Chafee
  41 DDG 91 Pinckney
  42 DDG 92 Momsen
  43 DDG 93 Chung-Hoon
  44 DDG 94 Nitze
  45 DDG 95 James E. Williams
  46 DDG 96 Bainbridge
  47 DDG 97 Halsey
  48 DDG 98 Forest Sherman
  49 DDG 99 Farragut
  50 DDG 100 Kidd
  51 DDG 101 Gridley
  52 DDG 102 Sampson
  53 DDG 103 Truxtun
  54 DDG 104 Sterett
  55 DDG 105 Dewey
  56 DDG 106 Stockdale
  57 DDG 107 Gravely
  58 DDG 108 Wayne E Mayer
  59 DDG 109 Jason Dunham
  60 DDG 110 William P Lawrence
  61 DDG 111 Spruance
  62 DDG 112 Michael Murphy
  63 DDG 113 John Finn
  64 DDG 114 Ralph Johnson
  65 DDG 115 Rafael Peralta
  66 DDG 116 Thomas Hudner
  67 DDG 117 Paul Ignatius
  68 DDG 118 Daniel Inouye
  69 DDG 119 Delbert D Black
  70 DDG 120 Carl M Levin
  71 DDG 121 Frank E Peterson Jr
  72 DDG 122 John Basilone
  73 DDG 123 Lenah H Sutcliffe Higbee
  75 DDG 125 Jack H Lucas
 2 Kidd Class
  1 DDG 993 Kidd
  2 DDG 994 Callaghan
  3 DDG 995 Scott
  4 DDG 996 Chandler
 3 Coontz Class
  1 DDG 39 MacDonough
  2 DDG 43 Dahlgren
 4 Charles F. Adams Class
  1 DDG 2 Charles F. Adams
 5 Modified Charles F. Adams Class
  1! DDG 38 Perth (Australia)
  2! DDG 39 Hobart (Australia)
  3! DDG 41 Brisbane (Australia)
 6 Fletcher and Allen M Summer Class
  1 DDG 906 Huei Yang (ex. English DDG 696) (Taiwan)
  2 DDG 908 Kuei Yang (ex. Twining DD 540) (Taiwan)
  3 DDG 909 Chin Yang (ex. Mullany DD 528) (Taiwan)
  4 DDG 914 Loa Yang (ex. Taussig DD 746) (Taiwan)
  5 DDG 917 Nan Yang (ex.Thomason DD760) (Taiwan)
  6 DDG 918 An Yang (ex. Kimberly DD 521) (Taiwan)
  7 DDG 919 Kun Yang (ex. Yarnall DD 541) (Taiwan)
 7 Gearing (Wu Chin I and II Conversions) (FRAM I and II) Class
  1 DDG 907 Fu Yang (ex. Ernest G. Small DD 838) (FRAM II) (Taiwan)
  2 DDG 915 Han Yang (ex. Herbert J. Thomas DD 833) (Taiwan)
  3 DDG 924 Kai Yang (ex. Richard B. Anderson DD 786) (Taiwan)
  4 DDG 926 Shuei Yang (ex. Hawkins DD 873) (Taiwan)
 8 Zumwalt Class
  1 DDG 1000 Zumwalt
  2 DDG 1001 Michael Monsoor
  3 DDG 1002 Lyndon B Johnson
5 Destroyer
 1 Spruance Class
  1 DD 963 Spruance
  2 DD 964 Paul F. Foster
  3 DD 965 Kinkaid
  4 DD 966 Hewitt
  5 DD 967 Elliott
  6 DD 968 A. W. Radford
  7 DD 969 Peterson
  8 DD 970 Caron
  9 DD 971 David R. Ray
  10 DD 972 Olendorf
  11 DD 973 John Young
  12 DD 974 Comte De Grasse
  13 DD 975 O'Brien
  14 DD 976 Merrill
  15 DD 977 Briscoe
  16 DD 978 Stump
  17 DD 979 Conolly
  18 DD 980 Moosebrugger
  19 DD 981 John Hancock
  20 DD 982 Nicholson
  21 DD 983 John Rodgers
  22 DD 984 Leftwich
  23 DD 985 Cushing
  24 DD 986 Harry W. Hill
  25 DD 987 O'Bannon
  26 DD 988 Thorn
  27 DD 989 Deyo
  28 DD 990 Ingersoll
  29 DD 991 Fife
  30 DD 992 Fletcher
  31 DD 997 Hayler
 2 Modified Gearing FRAM I Class (Turkey)
 3 Gearing (Wu Chin III Conversion) (FRAM I) Class
  1 DD 912 Chien Yang (ex. James E. Kyes DD 787) (Taiwan)
  2 DD 921 Liao Yang (ex. Hanson DD 832) (Taiwan)
  3 DD 929 Shao Yang (ex. Hollister DD 788) (Taiwan)
  4 DD 925 Te Yang (ex. Sarsfield DD 837) (Taiwan)
  5 DD 928 Chen Yang (ex. Johnston DD 821) (Taiwan)
  6 DD 923 Shen Yang (ex. Power DD 839) (Taiwan)
  7 DD 927 Yun Yang (ex. Hamner DD 718 ) (Taiwan)
6 Guided Missile Frigate
 1 Oliver Perry Class
  1 FFG 7 O.H. Perry
  2 FFG 8 McInerney
  3 FFG 9 Wadsworth
  4 FFG 10 Duncan
  5 FFG 11 Clark
  6 FFG 12 George Philip
  7 FFG 13 Sam E. Morison
  8 FFG 14 Sides
  9 FFG 15 Estocin
  10 FFG 16 Clifton Sprauge
  11 FFG 19 John A. Moore
  12 FFG 20 Antrim
  13 FFG 21 Flatley
  14 FFG 22 Fahrion
  15 FFG 23 Lewis B. Puller
  16 FFG 24 Jack Williams
  17 FFG 25 Copeland
  18 FFG 26 Gallery
  19 FFG 27 M. S. Tisdale
  20 FFG 28 Boone
  21 FFG 29 S. W. Groves
  22 FFG 30 Reid
  23 FFG 31 Stark
  24 FFG 32 John L. Hall
  25 FFG 33 Jarrett
  26 FFG 34 Aubrey Fitch
  27 FFG 36 Underwood
  28 FFG 37 Crommelin
  29 FFG 38 Curts
  30 FFG 39 Doyle
  31 FFG 40 Halyburton
  32 FFG 41 McClusky
  33 FFG 42 Klakring
  34 FFG 43 Thatch
  35 FFG 45 De Wert
  36 FFG 46 Rentz
  37 FFG 47 Nicholas
  38 FFG 48 Vandegrift
  39 FFG 49 R. G. Bradley
  40 FFG 50 Jesse L. Taylor
  41 FFG 51 Gary
  42 FFG 52 Carr
  43 FFG 53 Hawes
  44 FFG 54 Ford
  45 FFG 55 Elrod
  46 FFG 56 Simpson
  47 FFG 57 Reuben James
  48 FFG 58 Sam B. Roberts
  49 FFG 59 Kauffman
  50 FFG 60 Rodney M. Davis
  51 FFG 61 Ingraham
  52! F 81 Santa Maria (Spain)
  53! F 82 Victoria (Spain)
  54! F 83 Numancia (Spain)
  55! F 84 Reina Sofia (Spain)
  56! F 85 Navarra (Spain)
  57! F 86 Canarias (Spain)
  58! FFG 01 Adelaide (Australia)
  59! FFG 02 Canberra (Australia)
  60! FFG 03 Sydney (Australia)
  61! FFG 04 Darwin (Australia)
  62 FFG 05 Melbourne (Australia)
  63 FFG 06 Newcastle (Australia)
 2 Knox Class
  1 FF 1073 Robert E. Perry
  2 FF 1086 Brewton
  3 FF 1087 Kirk
  4 FF 1078 Joseph Hewes
  5 FF 1083 Cook
  6 FF 1088 Barbey
  7! FF 1070 Downes
  8 FF 1081 Aylwin
 3 Modified Oliver Perry Class
7 Light/patrol craft
 1 PC Class
  1 PC 1 Cyclone
  2 PC 2 Tempest
  3 PC 3 Hurricane
  4 PC 4 Monsoon
  5 PC 5 Typhoon
  6 PC 6 Sirocco
  7 PC 7 Squall
  8 PC 8 Zephyr
  9 PC 9 Chinook
  10 PC 10 Firebolt
  11 PC 11 Whirlwind
  12 PC 12 Thunderbolt
  13 PC 13 Shamal
  14 PC 14 Tornado
 2! Rubber Boats
  1! RB-15 Assault Boat
  2! Zodiac F470
  3! 11m Naval Special Warfare (NSW) RIB
  4! 9m Naval Special Warfare (NSW) RIB
 3 MK V Special Operations Craft
 4 MK VI Special Operations Craft
  1 MK VI Littoral Craft
  2 MK VI Riverine Craft, 39ft
  3 MK VI Riverine Craft, Safety, 25ft
  4 MK VI Riverine Craft, Assault, 33ft
  5 MK VI Riverine Craft, Sea Ark, 34ft
 5 CB 90 Fast Assault Craft
 6 Safeboat Defender, 27ft
 7 Naval Special Warfare (NSW) Combat Craft Medium (CCM)
 8 Naval Special Warfare (NSW) Combat Craft Assault (CCA)
 9 Combatant Craft Heavy (CCH) SEALION
 10 AM-1100 Naval Special Warfare (NSW) Support Craft, 36ft
8 Mine countermeasure ship/craft
 1 Osprey class
  1 MHC 51 Osprey
  2 MHC 52 Heron
  3 MHC 53 Pelican
  4 MHC 54 Robin
  5 MHC 55 Oriole
  6 MHC 56 Kingfisher
  7 MHC 57 Cormorant
  8 MHC 58 Blackhawk
  9 MHC 59 Falcon
  10 MHC 60 Cardinal
  11 MHC 61 Raven
  12 MHC 62 Shrike
 2 Avenger Class
  1 MCM 1 Avenger
  2 MCM 2 Defender
  3 MCM 3 Sentry
  4 MCM 4 Champion
  5 MCM 5 Guardian
  6 MCM 6 Devastator
  7 MCM 7 Patriot
  8 MCM 8 Scout
  9 MCM 9 Pioneer
  10 MCM 10 Warrior
  11 MCM 11 Gladiator
  12 MCM 12 Ardent
  13 MCM 13 Dextrous
  14 MCM 14 Chief
 3 Acme Class
  1! (deprecated)
  2 MSO 511 Affray
 4! Agile/Aggressive Class
  1! MSO 427 Constant
  2! (deprecated)
  3! (deprecated)
  4! (deprecated)
  5! MSO 439 Excel
  6! MSO 440 Exploit
  7! (deprecated)
  8! (deprecated)
  9! (deprecated)
  10! MSO 446 Fortify
  11! (deprecated)
  12! MSO 449 Impervious
  13! (deprecated)
  14! (deprecated)
  15! (deprecated)
  16! MSO 488 Conquest
  17! MSO 489 Gallant
  18! (deprecated)
  19! MSO 492 Pledge
9 Dock Landing Ship
 1 Whidbey Island Class
  1 LSD 41 Whidbey Island
  2 LSD 42 Germantown
  3 LSD 43 Fort McHenry
  4 LSD 44 Gunston Hall
  5 LSD 45 Comstock
  6 LSD 46 Tortuga
  7 LSD 47 Rushmore
  8 LSD 48 Ashland
  9 LSD 49 Harpers Ferry
  10 LSD 50 Carter Hall
  11 LSD 51 Oak Hill
  12 LSD 52 Pearl Harbor
 2 Anchorage Class
  1 LSD 36 Anchorage
  2 LSD 37 Portland
  3 LSD 38 Pensacola
  4 LSD 39 Mount Vernon
  5 LSD 40 Fort Fisher
10 Tank Landing Ship
 1 Newport Class
  1 LST 1179 Newport
  2 LST 1180 Manitowac
  3 LST 1181 Sumter
  4 LST 1182 Fresno
  5 LST 1183 Peoria
  6 LST 1184 Frederick
  7 LST 1185 Schenectady
  8 LST 1186 Cayuga
  9 LST 1187 Tuscaloosa
  10 LST 1188 Saginaw
  11 LST 1189 San Bernardino
  12 LST 1190 Boulder
  13 LST 1191 Racine
  14 LST 1192 Spartanburg County
  15 LST 1193 Fairfax County
  16 LST 1194 La Moure County
  17! (deprecated)
  18 LST 1196 Harlan County
  19 LST 1197 Barnstable County
  20 LST 1198 Bristol County
 2 Newport Class LPA/LST (modified)
  1 L51 Kanimbla (ex. Saginaw)
  2 L52 Manoora (ex. Fairfax County)
11 Landing Craft
 1 Landing Craft Air Cusion (LCAC)
 2 LCU 1600 Class: Utility Landing Craft
 3 LCU 6 Type: Mechanized Landing Craft
 4 Landing Craft Personnel (LCPL)
 5 Amphibious Assault Vehicle (AAV)
 6 LCU 1610 Class (Transport) (YFU) (Saudia Arabia)
  1 212 Al Qiaq (Saudia Arabia)
 7 Barge, Deck Cargo
  1 BC-231A
  2 BC-7005
 8 Barge, Liquid Cargo, BG-231C
 9 Landing Craft, Mechanized, LCM-8, Mod-2
 10 Frank S Besson Class Logistics Support Vessel (Army)
  1 LSV 1 GEN Frank S Besson
  2 LSV 2 CW3 Harold C Clinger
  3 LSV 3 GEN Brehon B Somervell
  4 LSV 4 LTG William B Bunker
  5 LSV 5 MG Charles P Gross
  6 LSV 6 SP4 James A Loux
  7 LSV 7 SSGT Robert T Kuroda
  8 LSV 8 MG Robert Smalls
 11 Landing Craft Utility, LCU-2000, Runnymede Class
  1 LCU 2001 Runnymede
  2 LCU 2002 Kennesaw Mountain
  3 LCU 2003 Macon
  4 LCU 2004 Aldie
  5 LCU 2005 Brandy Station
  6 LCU 2006 Bristoe Station
  7 LCU 2007 Broad Run
  8 LCU 2008 Buena Vista
  9 LCU 2009 Calaboza
  10 LCU 2010 Cedar Run
  11 LCU 2011 Chickahominy
  12 LCU 2012 Chicksaw Bayou
  13 LCU 2013 Churubusco
  14 LCU 2014 Coamo
  15 LCU 2015 Contreras
  16 LCU 2016 Corinth
  17 LCU 2017 El Caney
  18 LCU 2018 Five Forks
  19 LCU 2019 Fort Donelson
  20 LCU 2020 Fort McHenry
  21 LCU 2021 Great Bridge
  22 LCU 2022 Harpers Ferry
  23 LCU 2023 Hobkirk
  24 LCU 2024 Hormigueros
  25 LCU 2025 Malvern Hill
  26 LCU 2026 Matamoros
  27 LCU 2027 Mechanicsville
  28 LCU 2028 Missionary Ridge
  29 LCU 2029 Molino Del Rey
  30 LCU 2030 Monterrey
  31 LCU 2031 New Orleans
  32 LCU 2032 Palo Alto
  33 LCU 2033 Paulus Hook
  34 LCU 2034 Perryville
  35 LCU 2035 Port Hudson
14 Hydrofoil
 1 Pegasus class
  1 PHM 1 Pegasus
  2 PHM 2 Hercules
  3 PHM 3 Taurus
  4 PHM 4 Aquila
  5 PHM 5 Aries
  6 PHM 6 Gemini
16 Auxiliary
 1 Cimarron class (Fleet Oilers)
  1 AO 177 Cimarron
  2 AO 178 Monongahela
  3 AO 179 Merrimack
  4 AO 180 Willamette
  5 AO 186 Platte
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5! (deprecated)
 6! (deprecated)
 7! (deprecated)
 8 Wichita class (Replenishment Oilers)
  1 AOR 1 Wichita
  2 AOR 2 Milwaukee
  3 AOR 3 Kansas City
  4 AOR 4 Savannah
  5 AOR 5 Wabash
  6 AOR 6 Kalamazoo
  7 AOR 7 Roanoke
 9! (deprecated)
 10! (deprecated)
 11! (deprecated)
 12 Vulcan class (Repair Ship)
  1 AR 8 Jason
 13 Fulton class (Submarine Tenders)
  1 AS 18 Orion
 14 Proteus class (Submarine Tenders)
  1 AS 19 Proteus
 15 Hunley class (Submarine Tenders)
  1 AS 31 Hunley
  2 AS 32 Holland
 16 Simon Lake class (Submarine Tenders)
  1 AS 33 Simon Lake
  2 AS 34 Canopus
 17 Spear class (Submarine Tenders)
  1 AS 36 L. Y. Spear
  2 AS 37 Dixon
 18 Emory S. Land class (Submarine Tenders)
  1 AS 39 Emory S. Land
  2 AS 40 Frank Cable
  3 AS 41 McKee
 19 Bolster class (Salvage Ships)
  1 ARS 8 Preserver
  2 ARS 38 Bolster
  3 ARS 39 Conserver
  4 ARS 40 Hoist
  5 ARS 41 Opportune
  6 ARS 42 Reclaimer
  7 ARS 43 Recovery
 20 Safeguard class (Salvage Ships)
  1 ARS 50 Safeguard
  2 ARS 51 Grasp
  3 ARS 52 Salvor
  4 ARS 53 Grapple
 21 Edenton class (Salvage Ships)
  1 ATS 1 Edenton
  2 ATS 2 Beaufort
  3 ATS 3 Brunswick
 22 Chanticleer class (Submarine Rescue)
  1 ASR 13 Kittiwake
  2 ASR 15 Sunbird
 23 Pigeon class (Submarine Rescue)
  1 ASR 21 Pigeon
  2 ASR 22 Ortolan
 24 Abnaki class (Fleet Ocean Tugs)
  1 ATF 159 Paiute
  2 ATF 160 Papago
 25 Harbor Tugs
  1 Large Tug, 128ft
 26 Spearhead Class Fast Transport
  1 TEPF 1 Spearhead
  2 TEPF 2 Choctaw Country
  3 TEPF 3 Millinocket
  4 TEPF 4 Fall River
  5 TEPF 5 Trenton
  6 TEPF 6 Brunswick
  7 TEPF 7 Carson City
  8 TEPF 8 Yuma
  9 TEPF 9 City of Bismarck
  10 TEPF 10 Burlington
  11 TEPF 11 Puerto Rico
  12 TEPF 12 Newport
  13 TEPF 13 Apalachicola
  14 TEPF 14 Cody
17 Auxiliary, Merchant Marine
 1 Fleet Ballistic Missile Support Ships (Naval Fleet)
  1 TAK 282 Marshfield
  2 TAK 286 Vega
 2 Ammunition Ship (Naval Fleet)
  1! TAE 26 Kilauea
 3 Fleet Stores Ship (Naval Fleet)
  1 TAF 58 Rigel
 4 Combat Stores Ships (Naval Fleet)
  1 TAFS 8 Sirius
  2 TAFS 9 Spica
  3 TAFS 10 Saturn
 5 Neosho class (Naval Fleet Oilers)
  1 TAO 143 Neosho
  2 TAO 146 Kawishiwi
  3 TAO 148 Ponchatoula
 6 Henry J. Kaiser class (Naval Fleet Oilers)
  1 TAO 187 Henry J. Kaiser
  2 TAO 188 Joshua Humphreys
  3 TAO 189 John Lenthall
  4 TAO 190 Andrew J. Higgins
  5 TAO 191 Benjamin Isherwood
  6 TAO 192 Henry Eckford
  7 TAO 193 Walter S. Diehl
  8 TAO 194 John Ericsson
  9 TAO 195 Leroy Grumman
  10 TAO 196 Kanawha
  11 TAO 197 Pecos
  12 TAO 198 Big Horn
  13 TAO 199 Tippecanoe
  14 TAO 200 Guadaloupe
  15 TAO 201 Patuxent
  16 TAO 202 Yukon
  17 TAO 203 Laramie
  18 TAO 204 Rappahannock
 7 Powhatan class (Fleet Ocean Tugs)
  1 TATF 166 Powhatan
  2 TATF 167 Narragansett
  3 TATF 168 Catawba
  4 TATF 169 Navajo
  5 TATF 170 Mohawk
  6 TATF 171 Sioux
  7 TATF 172 Apache
 8! (deprecated)
 9 Maritime Prepositioning Ships (MPS)
  1 TAK 3000 Cpl Louis Hauge Jr.
  2 TAK 3001 Pfc William Baugh
  3 TAK 3002 Pfc James Anderson Jr.
  4 TAK 3003 1st Lt Alexander Bonnyman Jr.
  5 TAK 3004 Pvt Harry Fisher
  6 TAK 3005 Sgt Matej Kocak
  7 TAK 3006 Pfc Eugene A. Obregon
  8 TAK 3007 Maj Stephen W. Pless
  9 TAK 3008 2nd Lt John P. Bobo
  10 TAK 3009 Pfc Dewayne T. Williams
  11 TAK 3010 1st Lt Baldomero Lopez
  12 TAK 3011 1st Lt Jack Lummus
  13 TAK 3012 Staff Sgt William R. Button
  15 TAK 5089 LTC Calvin P. Titus
  16 TAK 3015 1st Lt Harry L. Martin
  17 TAK 3016 LCpl Roy M. Wheat
  18 TAK 3017 Gysgt Fred W. Stockham
  19 TAK 4296 Capt Steven L. Bennett
  20 TAK 4396 Major Bernard F. Fisher
  21 TAK 4496 Ltc John U. D. Page
  22 TAK 4544 SSG Edward A. Carter Jr.
  23 TAK 4638 A1C William H. Pitsenbarger
  24 TAK 5362 CAPT David I Lyon
  25 MB 1219 Sea Eagle
  26 TAK 5307 Ocean Crescent
 10 Lash (Preposition)
  1 TAK 1015 Green Island
  2 TAK 2043 American Kestrel
  3 TAK 2046 Austral Rainbow
  4 TAK 2064 Green Harbour
 11 Freighters (Preposition)
  1 TAK 5076 Noble Star
  2 TAK 2040 Advantage
  3 TAK 2062 American Cormorant
 12 Tankers (PRE-POSITION)
  1 TAOT 170 Sealift China Sea
  2 TAOT 181 Potomac
 13 Tankers (Ocean Transportation)
  1 TAOT 168 Sealift Pacific
  2 TAOT 169 Sealift Arabian Sea
  3 TAOT 171 Sealift Indian Ocean
  4 TAOT 172 Sealift Atlantic
  5 TAOT 173 Sealift Mediterranean
  6 TAOT 174 Sealift Caribbean
  7 TAOT 175 Sealift Arctic
  8 TAOT 176 Sealift Antarctic
  9 TAOT 1121 Gus W. Darnell
  10 TAOT 1122 Paul Buck
  11 TAOT 1123 Samuel L. Cobb
  12 TAOT 1124 Richard G. Matthieson
  13 TAOT 1125 Lawrence H. Gianella
  14 TAOT 5913 Empire State
  15 TAOT 9101 Petersburg
  16 TAOT 5356 SLNC Pax
  17 TAOT 5419 SLNC Goodwill
  18 TAOT 5406 ATB Galveston
 14 Fast Sealift Ships (Strategic Sealift)
  1 TAKR 287 Algol
  2 TAKR 288 Bellatrix
  3 TAKR 289 Denebola
  4 TAKR 290 Pollux
  5 TAKR 291 Altair
  6 TAKR 292 Regulus
  7 TAKR 293 Capella
  8 TAKR 294 Antares
 15 Aviation Support Ships (Strategic Sealift)
  1 TAVB 3 Wright
  2 TAVB 4 Curtiss
 16 Hospital Ships (Strategic Sealift)
  1 TAH 19 Mercy
  2 TAH 20 Comfort
 17 Frigate Research Ship (Special Mission Support)
  1 T-AGFF1 Glover
 18 Missile Range Instrumentation Ships (Special Mission Support)
  1 TAGM 20 Redstone
  2 TAGM 22 Range Sentinel
  3 TAGM 23 Observation Island
  4 TAGM 24 Invincible
  5 TAGM 25 Howard O Lorenzen
 19 Oceanographic Research Ships (Special Mission Support)
  1 TAGOR 10 Thomas Washington (loan)
  2 TAGOR 12 De Steigeur
  3 TAGOR 13 Bartlett
  4 TAGOR 14 Melville (loan)
  5 TAGOR 15 Knorr (loan)
  6 TAGOR 21 Gyre (loan)
  7 TAGOR 22 Moana Wave (loan)
  8 TAGOR 23 Thomas G. Thompson (loan)
  9 TAGOR 195 Hayes
 20 Surveying Ships (Special Mission Support)
  1 TAGS 26 Silas Bent
  2 TAGS 27 Kane
  3 TAGS 29 Chauvenet
  4 TAGS 32 Harkness
  5 TAGS 33 Wilkes
  6 TAGS 34 Wyman
  7 TAGS 39 Maury
  8 TAGS 40 Tanner
  9 TAGS 45 Waters
  10 TAGS 51 John McDonnell
  11 TAGS 52 Littlehales
  12 TAGS 60 Pathfinder
  13 TAGS 61 Sumner
  14 TAGS 62 Bowditch
  15 TAGS 63 Henson
  16 TAGS 64 Bruce Heezen
  17 TAGS 65 Mary Sears
 21 Navigation Test Support Ship (Special Mission Support)
  1 TAG 194 Vanguard
 22 Cable Repair Ships (Special Mission Support)
  1 TARC 6 Albert J. Myer
  2 TARC 7 Zeus
 23 Deep Submergence Support Ship (Special Mission Support)
  1 TAGDS 2 Point Loma
 24 T-AKR Bob Hope
  1 T-AKR-300 Bob Hope
  2 T-AKR-301 Fisher
  3 T-AKR-302 Seay
  4 T-AKR-303 Mendonca
  5 T-AKR-304 Pililaau
  6 T-AKR-305 Brittin
  7 T-AKR-306 Benavidez
 25 T-AKR Watson
  1 T-AKR-310 Watson
  2 T-AKR-311 Sisler
  3 T-AKR-312 Dahl
  4 T-AKR-313 Red Cloud
  5 T-AKR-314 Charlton
  6 T-AKR-315 Watkins
  7 T-AKR-316 Pomeroy
  8 T-AKR-317 Soderman
 26 T-AK American Tern
  1 T-AK-4729 American Tern
  2 T-AK-9519 Baffin Strait
 27 T-AKR Shughart
  1 T-AKR-295 Shughart
  2 T-AKR-297 Yano
  3 T-AK-3017 Stockham
 28 Submarine and Special Warfare Support Ships
  1 MV HOS Gemstone
  2 MV HOS Greystone
  3 MV HOS Bluewater
  4 MV HOS Silverstar
  5 MV C-Commando
  6 MV C-Champion
  7 TAGSE 1 Black Powder
  8 TAGSE 2 Westwind
  9 TAGSE 3 Eagleview
  10 TAGSE 4 Arrowhead
  11 HOS Dominator
  12 Malama
 29 Offshore Petroleum Distribution System
  1 T-AG-5001 VADM K.R. Wheeler
 30 Lewis and Clark Class
  1 T-AKE-1 Lewis and Clark
  2 T-AKE-2 Sacagawea
  3 T-AKE-3 Alan Shepard
  4 T-AKE-4 Richard E. Byrd
  5 T-AKE-5 Robert E. Peary
  6 T-AKE-6 Amelia Earhart
  7 T-AKE-7 Carl Brashear
  8 T-AKE-8 Wally Schirra
  9 T-AKE-9 Matthew Perry
  10 T-AKE-10 Charles Drew
  11 T-AKE-11 Washington Chambers
  12 T-AKE-12 William McLean
  13 T-AKE-13 Medgar Evers
  14 T-AKE-14 Cesar Chavez
 31 Expeditionary Support Vessels
  1 TESD 1 Montford Point
  2 TESD 2 John Glenn
  3 TESB 3 Lewis B Puller
  4 TESB 4 Hershel Williams
 32 Guam Class High Speed Transports
  1 HST 1 Guam
19 Unmanned Surface Vehicle (USV)
 1 Fleet Class USV
  1 USV 11MUC0601
  2 USV 11MUC0602
 2 Metal Shark
  1 Metal Shark Long Range USV (LRUSV)
  2 Metal Shark LRUSV, Logistics
 3 Global Autonomous Reconnaissance Craft (GARC), 16ft
20 Littoral Combat Ships (LCS)
 1 LCS Freedom Class
  1! LCS 1 Freedom
  2 LCS 3 Fort Worth
  3 LCS 5 Milwaukee
  4 LCS 7 Detroit
  5 LCS 9 Little Rock
  6 LCS 11 Sioux City
  7 LCS 13 Wichita
  8 LCS 15 Billings
  9 LCS 17 Indianapolis
  10 LCS 19 St. Louis
  11 LCS 21 Minneapolis-Saint Paul
  12 LCS 23 Cooperstown
  13 LCS 25 Marinette
  14 LCS 27 Nantucket
  15 LCS 29 Beloit
  16 LCS 31 Cleveland
 2 LCS Independence Class
  1! LCS 2 Independence
  2! LCS 4 Coronado
  3 LCS 6 Jackson
  4 LCS 8 Montgomery
  5 LCS 10 Gabrielle Giffords
  6 LCS 12 Omaha
  7 LCS 14 Manchester
  8 LCS 16 Tulsa
  9 LCS 18 Charleston
  10 LCS 20 Cincinnati
  11 LCS 22 Kansas City
  12 LCS 24 Oakland
  13 LCS 26 Mobile
  14 LCS 28 Savannah
  15 LCS 30 Canberra
  16 LCS 32 Santa Barbara
  17 LCS 34 Augusta
  18 LCS 36 Kingsville
50 Frigate
 1 Knox Class
  1! (deprecated)
  2! (deprecated)
  3! (deprecated)
  4! (deprecated)
  5! FF 1056 Connole
  6! (deprecated)
  7! (deprecated)
  8! (deprecated)
  9! (deprecated)
  10! (deprecated)
  11! (deprecated)
  12! FF 1063 Reasoner
  13! FF 1064 Lockwood
  14! FF 1065 Stein
  15! FF 1066 Marvin Shields
  16! FF 1067 F. Hammond
  17! FF 1068 Vreeland
  18! (deprecated)
  19! FF 1070 Downes
  20! (deprecated)
  21! (deprecated)
  22 FF 1073 R. E. Peary
  23! FF 1074 Harold E. Holt
  24! FF 1075 Trippe
  25! FF 1076 Fanning
  26! FF 1077 Ouellet
  27 FF 1078 Joseph Hewes
  28! FF 1079 Bowen
  29! FF 1080 Paul
  30 FF 1081 Aylwin
  31! FF 1082 E. Montgomery
  32 FF 1083 Cook
  33! FF 1084 McCandless
  34! FF 1085 D. B. Beary
  35! (deprecated)
  36 FF 1087 Kirk
  37! (deprecated)
  38 FF 1089 J. L. Brown
  39! FF 1090 Ainsworth
  40! (deprecated)
  41! FF 1092 T. C. Hart
  42! FF 1093 Capodanno
  43! FF 1094 Pharris
  44! FF 1095 Truett
  45! (deprecated)
  46 FF 1097 Moinester
51 Battleship
52 Heavy Cruiser
53 Destroyer Tender
 1 Sam Gompers/Yellowstone Class
  1 AD 37 Samuel Gompers
  2 AD 38 Puget Sound
  3 AD 41 Yellowstone
  4 AD 42 Acadia
  5 AD 43 Cape Cod
  6 AD 44 Shenandoah
 2 Dixie Class
  1 AD 15 Prairie
  2 AD 18 Sierra
  3 AD 19 Yosemite
54 Amphibious Assault Ship
 1 Tarawa Class
  1 LHA 1 Tarawa
  2 LHA 2 Saipan
  3 LHA 3 Belleau Wood
  4 LHA 4 Nassau
  5 LHA 5 Peleliu
 2 Iwo Jima Class
  1 LPH 2 Iwo Jima
  2 LPH 3 Okinawa
  3 LPH 7 Guadalcanal
  4 LPH 9 Guam
  5 LPH 10 Tripoli
  6 LPH 11 New Orleans
  7! LPH 12 Inchon
 3 Wasp Class
  1 LHD 1 Wasp
  2 LHD 2 Essex
  3 LHD 3 Kearsarge
  4 LHD 4 Boxer
  5 LHD 5 Bataan
  6 LHD 6 Bonhomme Richard
  7 LHD 7 Iwo Jima
  8 LHD 8 Makin Island
 4 MCS Class
  1 MCS 12 Inchon
 5 America Class
  1 LHA 6 America
  2 LHA 7 Tripoli
  3 LHA 8 Bougainville
55 Amphibious Cargo Ship
 1! Charleston Class
  1! LKA 113 Charleston
  2! LKA 114 Durham
  3! LKA 115 Mobile
  4! LKA 116 St. Louis
  5! LKA 117 El Paso
56 Amphibious Transport Dock
 1 Austin Class
  1 LPD 4 Austin
  2 LPD 5 Ogden
  3 LPD 6 Duluth
  4 LPD 7 Cleveland
  5 LPD 8 Dubuque
  6 LPD 9 Denver
  7 LPD 10 Juneau
  8 LPD 12 Shreveport
  9 LPD 13 Nashville
  10 LPD 14 Trenton
  11 LPD 15 Ponce
  12! LPD 17 San Antonio
  13! LPD 18 New Orleans
 2 San Antonio Class
  1 LPD 17 San Antonio
  2 LPD 18 New Orleans
  3 LPD 19 Mesa Verde
  4 LPD 20 Green Bay
  5 LPD 21 New York
  6 LPD 22 San Diego
  7 LPD 23 Anchorage
  8 LPD 24 Arlington
  9 LPD 25 Somerset
  10 LPD 26 John P. Murtha
  11 LPD 27 Portland
  12 LPD 28 Fort Lauderdale
57 Ammunition Ship
 1 Kilauea Class
  1 T-AE 26 Kilauea
  2 AE 27 Butte
  3 AE 28 Santa Barbara
  4 AE 29 Mount Hood
  5 AE 32 Flint
  6 AE 33 Shasta
  7 AE 34 Mount Baker
  8 AE 35 Kiska
 2 Suribachi Class
  1 AE 21 Suribachi
  2 AE 22 Mauna Kea
  3 AE 23 Nitro
  4 AE 24 Pyro
  5 AE 25 Haleakala
 3! Nitro Class
  1! AE 23 Nitro
  2! AE 24 Pyro
  3! AE 25 Haleakala
58 Combat Stores Ship
 1! (deprecated)
 2 Mars Class
  1 AFS 1 Mars
  2 AFS 2 Sylvania
  3 AFS 3 Niagara Falls
  4 AFS 4 White Plains
  5 AFS 5 Concord
  6 AFS 6 San Diego
  7 AFS 7 San Jose
59 Surveillance Towed Array Sonar System (SURTASS)
 1! (deprecated)
 2 SWATH-S (Small) class
  1 TAGOS 19 Victorious
  2 TAGOS 20 Able
  3 TAGOS 21 Effective
  4 TAGOS 22 Loyal
 3 SWATH-L (Large) class
  1 TAGOS 23 Impeccable
 4! (deprecated)
 5! (deprecated)
 6! (deprecated)
 7! (deprecated)
 8 Stalwart Class (Ocean Surveillance)
  1 TAGOS 1 Stalwart
  2 TAGOS 2 Contender
  3 TAGOS 3 Vindicator
  4 TAGOS 4 Triumph
  5 TAGOS 5 Assurance
  6 TAGOS 6 Persistent
  7 TAGOS 7 Indomitable
  8 TAGOS 8 Prevail
  9 TAGOS 9 Assertive
  10 TAGOS 10 Invincible
  11 TAGOS 11 Audacious
  12 TAGOS 12 Bold
  13 TAGOS 13 Adventurous
  14 TAGOS 14 Worthy
  15 TAGOS 15 Titan
  16 TAGOS 16 Capable
  17 TAGOS 17 Intrepid
  18 TAGOS 18 Relentless
60 Fast Combat Support Ship
 1 Sacramento Class
  1 AOE 1 Sacramento
  2 AOE 2 Camden
  3 AOE 3 Seattle
  4 AOE 4 Detroit
 2 Supply Class
  1 AOE 6 Supply
  2 AOE 7 Rainier
  3 AOE 8 Arctic
  4 AOE 10 Bridge
61 Non-Combatant Ship
 1! Container Class
  1! American Kentucky
  2! Ocean City
 2! Tanker
  1! Texaco Georgia
 3! Large Fishing Trawler
 4! Medium Fishing Boat
 5! Small Fishing Boat
 6! Two Masted Fishing Boat
 7! Single Masted Fishing Boat
 8! Cigarette Boat
62 Coast Guard Cutters
 1 Hamilton Class (WHEC)
  1 Boutwell (WHEC 719)
  2 Chase (WHEC 718)
  3 Dallas (WHEC 716)
  4 Gallatin (WHEC 721)
  5 Hamilton (WHEC 715)
  6 Jarvis (WHEC 725)
  7 Mellon (WHEC 717)
  8 Midgett (WHEC 726)
  9 Morgenthau (WHEC 722)
  10 Munro (WHEC 724)
  11 Rush (WHEC 723)
  12 Sherman (WHEC 720)
 2 282-foot Medium Endurance (WMEC)
  1 Alex Haley
 3 Famous Class (WMEC)
  1 Bear (WMEC 901)
  2 Campbell (WMEC 909)
  3 Escanaba (WMEC 907)
  4 Forward (WMEC 911)
  5 Harriet Lane (WMEC 903)
  6 Legare (WMEC 912)
  7 Mohawk (WMEC 913)
  8 Northland (WMEC 904)
  9 Seneca (WMEC 906)
  10 Spencer (WMEC 905)
  11 Tahoma (WMEC 908)
  12 Tampa (WMEC 902)
  13 Thetis (WMEC 910)
 4 Reliance Class (WMEC)
  1 Active (WMEC 618)
  2 Alert (WMEC 630)
  3 Confidence (WMEC 619)
  4 Dauntless (WMEC 624)
  5 Decisive (WMEC 629)
  6 Dependable (WMEC 626)
  7 Diligence (WMEC 616)
  8 Reliance (WMEC 615)
  9 Resolute (WMEC 620)
  10 Steadfast (WMEC 623)
  11 Valiant (WMEC 621)
  12 Venturous (WMEC 625)
  13 Vigilant (WMEC 617)
  14 Vigorous (WMEC 627)
 5 Island Class (WPB)
  1 Adak (WPB 1333)
  2 Anacapa (WPB 1335)
  3 Aquidneck (WPB 1309)
  4 Assateague (WPB 1337)
  5 Attu (WPB 1317)
  6 Bainbridge Island (WPB 1343)
  7 Baranof (WPB 1318)
  8 Block Island (WPB 1344)
  9 Chandeleur (WPB 1319)
  10 Chincoteague (WPB 1320)
  11 Cushing (WPB 1321)
  12 Cuttyhunk(WPB 1322)
  13 Drummond (WPB 1323)
  14 Edisto (WPB 1313)
  15 Faralon (WPB 1301)
  16 Galveston Island (WPB 1343)
  17 Grand Isle (WPB 1338)
  18 Jefferson Island (WPB 1340)
  19 Key Biscayne (WPB 1339)
  20 Key Largo (WPB 1324)
  21 Kiska (WPB 1336)
  22 Knight Island (WPB 1348)
  23 Kodiak Island (WPB 1341)
  24 Liberty (WPB 1334)
  25 Long Island (WPB 1342)
  26 Manitou (WPB 1302)
  27 Matagorda (WPB 1303)
  28 Matinicus (WPB 1315)
  29 Maui (WPB 1304)
  30 Metompkin (WPB 1325)
  31 Monhegan (WPB 1305)
  32 Monomoy (WPB 1326)
  33 Mustang (WPB 1310)
  34 Nantucket (WPB 1316)
  35 Naushon (WPB 1311)
  36 Nunivak (WPB 1306)
  37 Ocracoke (WPB 1307)
  38 Orcas (WPB 1327)
  39 Padre (WPB 1328)
  40 Pea Island (WPB 1347)
  41 Roanoke Island (WPB 1346)
  42 Sanibel (WPB 1312)
  43 Sapelo (WPB 1314)
  44 Sitkinak (WPB 1329)
  45 Staten Island (WPB 1345)
  46 Tybee (WPB 1330)
  47 Vashon (WPB 1308)
  48 Washington (WPB 1331)
  49 Wrangell (WPB 1332)
 6 Marine Protector Class (WPB)
  1 Adelie (WPB 87333)
  2 Albacore (WPB 87309)
  3 Amberjack (WPB 87315)
  4 Barracuda (WPB 87301)
  5 Beluga (WPB 87325)
  6 Blackfin (WPB 87317)
  7 Blacktip (WPB 87326)
  8 Bluefin (WPB 87318)
  9 Bonito (WPB 87341)
  10 Brant (WPB 87348)
  11 Chinook (WPB 87308)
  12 Cobia (WPB 87311)
  13 Cochito (WPB 87329)
  14 Coho (WPB 87321)
  15 Cormorant (WPB 87313)
  16 Dorado (WPB 87306)
  17 Finback (WPB 87314)
  18 Flyingfish (WPB 87346)
  19 Gannet (WPB 87334)
  20 Haddock (WPB 87347)
  21 Halibut (WPB 8734008)
  22 Hammerhead (WPB 87302)
  23 Hawksbill (WPB 87312)
  24 Heron (WPB 87344)
  25 Ibis (WPB 87338)
  26 Kingfisher (WPB 87322)
  27 Kittiwake (WPB 87316)
  28 Mako (WPB 87303)
  29 Manowar (WPB 87330)
  30 Manta (WPB 87320)
  31 Marlin (WPB 87304)
  32 Moray (WPB 87331)
  33 Narwhal (WPB 87335)
  34 Osprey (WPB 87307)
  35 Pelican (WPB 87327)
  36 Petrel (WPB 87350)
  37 Pompano (WPB 87339)
  38 Razorbill (WPB 87332)
  39 Ridley (WPB 87328)
  40 Seahawk (WPB 87323)
  41 Shearwater (WPB 87349)
  42 Shrike (WPB 87342)
  43 Sockeye (WPB 87337)
  44 Steelhead (WPB 87324)
  45 Stingray (WPB 87305)
  46 Sturgeon (WPB 87336)
  47 Tarpon (WPB 87310)
  48 Tern (WPB 87343)
  49 Wahoo (WPB 87345)
  50 Yellowfin (WPB 87319)
 7 Point Class (WPB)
  1 Point Brower (WPB 87372)
 8 Legend Class (WMSL)
  1 Bertholf (WMSL 750)
  2 Waesche (WMSL 751)
  3 Stratton (WMSL 752)
  4 Hamilton (WMSL 753)
  5 James (WMSL 754)
  6 Munro (WMSL 755)
  7 Kimball (WMSL-756)
  8 Midgett (WMSL-757)
  9 Stone (WMSL-758)
 9 Keeper Class (WLM)
  1 Ida Lewis (WLM-551)
  2 Katherine Walker (WLM-552)
  3 Abbie Burgess (WLM-553)
  4 Marcus Hanna (WLM-554)
  5 James Rankin (WLM-555)
  6 Joshua Appleby (WLM-556)
  7 Frank Drew (WLM-557)
  8 Anthony Petit (WLM-558)
  9 Barbara Mabrity (WLM-559)
  10 William Tate (WLM-560)
  11 Harry Claiborne (WLM-561)
  12 Maria Bray (WLM-562)
  13 Henry Blake (WLM-563)
  14 George Cobb (WLM-564)
 10 Sentinel Class (WPC)
  1 WPC 1101 Bernard C. Webber
  2 WPC 1102 Richard Etheridge
  3 WPC 1103 William Flores
  4 WPC 1104 Robert Yered
  5 WPC 1105 Margaret Norvell
  6 WPC 1106 Paul Clark
  7 WPC 1107 Charles David
  8 WPC 1108 Charles W. Sexton
  9 WPC 1109 Kathleen Moore
  10 WPC 1110 Raymond Evans
  11 WPC 1111 William Trump
  12 WPC 1112 Isaac Mayo
  13 WPC 1113 Richard Dixon
  14 WPC 1114 Heriberto Hernandez
  15 WPC 1115 Joseph Napier
  16 WPC 1116 Winslow W. Griesser
  17 WPC 1117 Donald Horsley
  18 WPC 1118 Joseph Tezanos
  19 WPC 1119 Rollin A. Fritch
  20 WPC 1120 Lawrence O. Lawson
  21 WPC 1121 John F. McCormick
  22 WPC 1122 Bailey T. Barco
  23! Benjamin B. Dailey (WPC-1123)
  24 WPC 1124 Oliver F. Berry
  25 WPC 1125 Jacob Poroo
  26 WPC 1126 Joseph Gerczak
  27 WPC 1127 Richard Snyder
  28 WPC 1128 Nathan Bruckenthall
  29 WPC 1129 Forrest Rednour
  30 WPC 1130 Robert Ward
  31 WPC 1131 Terrell Horne III
  32 WPC 1132 Benjamin Bottoms
  33 WPC 1133 Joseph Doyle
  34 WPC 1134 William Hart
  35 WPC 1135 Angela McShan
  36 WPC 1136 Daniel Tarr
  37 WPC 1137 Edgar Culbertson
  38 WPC 1138 Harold Miller
  39 WPC 1139 Myrtle Hazard
  40 WPC 1140 Oliver Henry
  41 WPC 1141 Charles Moulthrope
  42 WPC 1142 Robert Goldman
  43 WPC 1143 Frederick Hatch
  44 WPC 1144 Glenn Harris
  45 WPC 1145 Emlen Tunnell
  46 WPC 1146 John Scheuerman
  47 WPC 1147 Clarence Sutphin
  48 WPC 1148 Pablo Valent
  49 WPC 1149 Douglas Denman
  50 WPC 1150 William Chadwick
  51 WPC 1151 Warren Deyampert
  52 WPC 1152 Maurice Jester
  53 WPC 1153 John Patterson
  54 WPC 1154 William Sparling
  55 WPC 1155 Melvin Bell
  56 WPC 1156 David Duren
 11 Juniper Class (WLB)
  1 WLB 201 Juniper
  2 WLB 202 Willow
  3 WLB 203 Kukui
  4 WLB 204 Elm
  5 WLB 205 Walnut
  6 WLB 206 Spar
  7 WLB 207 Maple
  8 WLB 208 Aspen
  9 WLB 209 Sycamore
  10 WLB 210 Cypress
  11 WLB 211 Oak
  12 WLB 212 Hickory
  13 WLB 213 Fir
  14 WLB 214 Hollyhock
  15 WLB 215 Sequoia
  16 WLB 216 Alder
63 Coast Guard Boats
 1 52-foot Motor Life Boats (MLB)
 2 47-foot Motor Life Boats (MLB)
 3 44-foot Motor Life Boats (MLB)
 4 41-foot Utility Boats (UTB)
 5 38-foot Deployable Pursuit Boat (DPB)
 6 21-64-foot Aids to Navigation Boats
 7 25-foot Transportable Port Security Boats (TPSB)
 8 Rigid Hull Inflatable Boats (RHI)
 9 Special Purpose Craft Screening Vessels (SPC-SV)
 10 Special Purpose Craft Shallow Water (SPC-SW)
 11 Special Purpose Craft Airboats (SPC-AIR)
 12 Special Purpose Craft Heavy Weather (SPC-HWX)
 13 Special Purpose Craft Law Enforcement (SPC-LE)
 14 Special Purpose Craft Near Shore Lifeboat (SPC-NSB)
 15 Special Purpose Craft Training Boat (SPC-TB)
 16 Special Purpose Craft Tactical Training Boat (SPC-TTR)
 17 Defender Class A (Response Boat - Homeland Security (RB-HS))
 18 Defender Class B (Response Boat - Small (RB-S))
 19 Defender Class C (Response Boat Small - Charlie)
 20 Response Boat - Medium (RB-M)
 21 Short Range Prosecutor (SRP)
 22 Long Range Interceptor (LRI)
65 Inflatable Boat
 1 RB-15 Assault Boat
 2 Zodiac F470
 3 11m Naval Special Warfare (NSW) RIB
 4 9m Naval Special Warfare (NSW) RIB
 5 Wing P4.7 Combat Raiding Craft (I-CRC), 7 passsenger
 6 Wing P5.8 Combat Assault Craft (I-CAC), 15 passenger
 7 Zodiac FC-530 Assault Craft
 8 Zodiac 730
81 Dry Cargo Ship (Group 2 Merchant)
 3 Container Ship
  1 American Kentucky
  2 Ocean City
  4 Santa Cruz
  5 Livorno Express
  6 R.J. Pfeiffer
  7 President Truman
  8 Cape Knox
  9 Atlantic Forest
  10 El Morro
82 Tanker (Group 3 Merchant)
 5 Crude Oil Tanker (up to 159,999 DWT)
  1 Texaco Georgia
83 Support Vessel
 2 Tender Vessel
  1 USNS Fast Tempo
84 Private Motorboat
 1 Small Motorboat (up to 26ft/7.9m)
  1 Allmand NP200
  2 Boston Whaler Montauk
   1 Boston Whaler Montauk 150
   2 Boston Whaler Montauk 170
   3 Boston Whaler Montauk 190
   4 Boston Whaler Montauk 210
 2 Medium Motorboat (up to 39ft/11.9m)
  1 U.S. Customs and Border Patrol (CBP) Interceptor Class
   1 All-Weather 33ft SAFE Boat
   2 All-Weather 38ft SAFE Boat
 3 Large Motorboat (up to 65ft/19.8m)
  1 U.S. Customs and Border Patrol (CBP) Interceptor Class
   1 Interim 40ft Sea Hunter
85 Private Sailboat
 3 Large Sailboat (up to 65ft/19.8m)
  1 Catalina 470
87 Other Vessels
 1 Go-Fast Boat
  1 U.S. Customs and Border Patrol (CBP) Interceptor Class
   1 Coastal 39ft Midnight Express
   2 Advanced Concept Technology Demonstrator (ACTD) 43ft
   3 Interim 39ft Midnight Express
  2 Donzi ZR
   1 Donzi 35 ZR Open
   2 Donzi 35 ZR Cuddy
   3 Donzi 38 ZR
   4 Donzi 43 ZR
   5 Donzi 38 ZR w/ MANPADS
  3 Donzi ZF
   1 Donzi 32 ZF Open
   2 Donzi 35 ZF Open
   3 Donzi 38 ZF Open
  4 Cigarette Boats
   1 Cigarette Boat 42 X
""",
            "1.3.226": r"""
16 Auxiliary
 1 Luneburg Class (Type 701, Support Ships)
  1 4 General Artigos
 2 Wangerooge Class (Type 722, Type 754)
  1 23 Maldonado
 3 Helgoland Class (Type 720)
  1 22 Oyarvide
""",
            "1.3.227": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Tukoro
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1 03 Takuare
""",
            "1.3.229": r"""
6 Guided Missile Frigate (FFG)
 1 Lupo Class
  1 F-21 Mariscal Sucre
  2 F-22 Almirante Brion
  3 F-23 General Urdaneta
  4 F-24 General Soublette
  5 F-25 General Salom
  6 F-26 Almirante Garcia
""",
            "1.3.230": r"""
6 Guided Missile Frigate (FFG)
 1 Gepard 3.9 Class
  1 HQ-011 Dinh Tien Hoang
  2 HQ-012 Ly Thai To
7 Light/Patrol Craft
 1 Osa Class
  1 HQ-354
  2 HQ-355
  3 HQ-356
  4 HQ-357
  5 HQ-358
  6 HQ-359
  7 HQ-360
  8 HQ-361
8 Mine Countermeasure Ship/Craft
 1 Sonya Class
  1 HQ-861
  2 HQ-862
  3 HQ-863
  4 HQ-864
50 Frigate (including Corvette)
 1 Tarantul I Class
  1 HQ-371
  2 HQ-372
  3 HQ-373
  4 HQ-374
  5! HQ-377
  6! HQ 378
 2 Tarantul IV Class (Project 1241.8)
  1 HQ-375
  2 HQ-376
  3 HQ-377
  4 HQ-378
62 Coast Guard Cutters
 1 Hamilton Class Offshore Patrol Vessel (OPV)
  1 CSB 8020
  2 CSB 8021
""",
            "1.3.236": r"""
7 Light/Patrol Craft
 1 Pacific Class Patrol Boat
  1 Nafanua
 2 Guardian Class, Pacific Patrol Boats (PPB-R)
  1! 04 Nafanua II
  2 04 Nafanua III
""",
            "1.3.237": r"""
7 Light/Patrol Craft
 1 Broadsword Class (coastal patrol craft)
  1 141 26 September
  2 142 Ramadan
  3 143 Sana's
 2 Baklan Class (PCF)
  1 1201 Baklan
16 Auxiliary
 1 Toplivo Class
  1 135 (tanker-water)
  2 140 (tanker-oil)
61 Non-combatant Ship
 1! Container Class
  1! Kedah Cement I
 2! Tanker
  1! Abc Al-Rodha
""",
            "1.3.240": r"""
6 Guided Missile Frigate (FFG)
 1 Split/Kotor
7 Light/Patrol Craft
 1 Koncar Class
 2 Mirna Class Type 140 PCF
  1 Ucka 174
  2 Grmec 175
  3 Gora 177
  4 Kosmaj 178
  5 Zelengora 179
 3 Damen Class
8 Mine Countermeasure Ship/Craft
 1 Silba Class (LCT)
16 Auxiliary
 1 Spasilac Class (ASR)
""",
            "1.3.245": r"""
8 Mine Countermeasure Ship/Craft
 1 Sonya Class
  1 M325
  2 M326
""",
            "1.3.249": r"""
7 Light/Patrol Craft
 1 Koncar (Type R-02) Class (Fast Attack Craft-Missile) (PCFG)
  1 RTOP 21 Sibenik
50 Frigate (including Corvettes)
 1 Kralj (Type R-03) Class (FSG)
  1 RTOP 11 Kralj Petar Kresimir IV
""",
            "1.3.250": r"""
8 Mine Countermeasure Ship/Craft
 1 Sandown Class
  1 M313 Admiral Cowan
  2 M314 Sakala
  3 M315 Ugandi
 2 Lindau Class (Type 320)
  1 M311 Wambola
  2 M312 Sulev
 3 Frauenlob Class (Type 394)
  1 M415 Olev
  2 M416 Vaindlo
""",
            "1.3.252": r"""
18 Utility
 1 Type 369/909 Class
  1 2013 Almaty
  2 2023 Aktau
  3 2033 Atyrau
  4 2043 Schambyl
""",
            "1.3.254": r"""
8 Mine Countermeasure Ship/Craft
 1! Alkmaar Class
  1! M-04 Imanta
  2! M-05 Viesturs
  3! M-06 Talivaldis
  4! M-07 Visvaldis
  5! M-08 Rusins
 2 Vidar Class
  1 A-53 Virsaitis
 3 Alkmaar (Tripartite) Class
  1 M-04 Imanta
  2 M-05 Viesturs
  3 M-06 Talivaldis
  4 M-07 Visvaldis
  5 M-08 Rusins
""",
            "1.3.255": r"""
7 Light/Patrol Craft
 1 Flyvefisken Class
  1 P11 Zemaitis
  2 P12 Dzukas
  3 P14 Aukstaitis
8 Mine Countermeasure Ship/Craft
 1 Vidar Class
  1 N42 Jotvingis
 2 Hunt Class
  1 M53 Skalvis
  2 M54 Kursis
""",
            "1.3.259": r"""
6 Guided Missile Frigate (FFG)
 1 Kotor-Class Frigate
  1 P-33 Kotor
  2 P-34 Novi Sad
10 Tank Landing Ship
 1 PO Class
  1 PO-91 Lubin
64 Fast Attack Craft
 1 Koncar Class
  1 RTOP-405 Jordan Nikolov Orce
  2 RTOP-406 Ante Banina
""",
            "1.3.265": r"""
7 Light/Patrol Craft
 1 Pauk I Class
  1 BG 50 Grigory Kuropiatnikov
  2 BG 51 Poltava
  3 BG 52 Grigory Gnatenko
8 Mine Countermeasure Ship/Craft
 1 Natya I Class
  1 U310 Chernihiv
  2 U311 Cherkasy
10 Tank Landing Ship
 1 Ropucha Class
  1 U-402 Konstiantyn Olshansky
 2 Alligator (Tapir) Class
  1 U-401 Rivne
14 Hydrofoil
 1 Matka Class
  1 U-153 Priluki
  2 U-154 Kahovka
15 Air Cushion/Surface Effect
 1 Zubr Class
  1 U-420 Donetsk
  2 U-424 Artemivsk
19 Unmanned Surface Vehicle (USV)
 1 MAGURA V5
50 Frigate (including Corvette)
 1 Tarantul II (Molnya) Class
  1 U-155 Prydniprovya
  2 U-156 Kremenchuk
 2 Grisha V Class
  1 U-205 Lutsk
  2 U-206 Vinnytsia
  3 U-209 Ternopil
""",
            "1.3.267": r"""
15 Air Cushion/Surface Effect
 1 Pegas 4M
18 Utility
 1 MO-634 Motor Towing Boat
 2 MO-2000 Veronika Motor Towing Boat
""",
            "1.4.0": r"""
82 Semi-Submersible Boats
 1 Generic Narco-Submarine
  1 Narco-Submarine, 18m, Bigfoot-2
""",
            "1.4.3": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Kilo Class
  1 012 Rais Hadj Mubarek
  2 013 El Hadj Slimane
  3 021 Messali el Hadj
  4 022 Akram Pacha
  5 031 El Ouarsenis
  6 032 El Hoggar
""",
            "1.4.10": r"""
5 SS (Conventional Attack - Torpedo, Patrol
 1 Santa Cruz (TR 1700) Class (SS)
  1 S41 Santa Cruz
 2 Type 209/1200
  1 S31 Salta
""",
            "1.4.13": r"""
4 SSG (Conventional Guided Missile)
 0 SSG, Other
 1 Collins Class
  1 S 73 Collins
  2 S 74 Farncomb
  3 S 75 Waller
  4 S 76 Dechaineux
  5 S 77 Sheean
  6 S 78 Rankin
""",
            "1.4.18": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Ming Class (Type 035)
  1 S161 Nabajatra
  2 S162 Joyjatra
""",
            "1.4.29": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Scorpene Class
  1 S40 Riachuelo
 2 Tupi Class
  1 S30 Tupi
  2 S31 Tamoio
  3 S32 Timbira
  4 S33 Tapajo
  5 S34 Tikuna
""",
            "1.4.39": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Victoria (Upholder) class
  1 876 Victoria
  2 877 Windsor
  3 878 Corner Brook
  4 879 Chicoutimi
""",
            "1.4.44": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Scorpene Class
  1 SS-23 O'Higgins
  2 SS-22 Carrera
""",
            "1.4.45": r"""
1 SSBN (Nuclear Ballistic Missile)
 1 Xia Class (Type 092)
  1 Xia
 2 Jin Class (Type 094)
  1 411 (Jin Class)
  2 412 (Jin Class)
  3 413 (Jin Class)
  4 414 (Jin Class)
3 SSN (Nuclear Attack - Torpedo)
 1 Han Class (Type 091)
  1 Han 401
  2 Han 402
  3 Han 403
  4 Han 404
  5 Han 405
 2 Shang Class (Type 093)
  1 407 (Shang Class)
  2 408 (Shang Class)
  3 409 (Shang Class)
 3 Shang II Class (Type 093A)
  1 409 Changzeng 9
  2 410 Changzeng 10
  3 418 Changzeng 18
  4 419 Changzeng 19
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Ming Class (Type 035)
  1 Ming 232
  2 Ming 233
  3 Ming 342
  4 Ming 352
  5 Ming 353
  6 Ming 354
  7 Ming 356
  8 Ming 357
  9 Ming 358
 2 Song Class (Type 039) (SSG)
  1 Song 320
  2 Song 321
  3 Song 322
  4 Song 323
 3 KILO CLASS
  1 364
  2 365
  3 366
  4 367
  5 H5
  6 H6
  7 H7
  8 H8
  9 H9
  10 H10
  11 H11
  12 H12
 4 Yuan Class (Type 039A / Type 041)
  1 330 (Yuan Class)
  2 331 (Yuan Class)
  3 332 (Yuan Class)
  4 333 (Yuan Class)
  5 334 (Yuan Class)
  6 335 (Yuan Class)
  7 336 (Yuan Class)
  8 337 (Yuan Class)
  9 338 (Yuan Class)
  10 339 (Yuan Class)
  11 340 (Yuan Class)
  12 341 (Yuan Class)
""",
            "1.4.62": r"""
5 SS (Conventional Attack-Torpedo Patrol)
 1 Improved Romeo Class (Type 033) (SSK)
  1 849
""",
            "1.4.71": r"""
1 SSBN (Nuclear Ballistic Missile)
 1 Le Triomphant class (SNLE-NG)
  1 S 616 Le Triomphant
  2 S 617 Le Temeraire
  3 S 618 Le Vigilant
  4 S 619 Le Terrible
2 SSGN (Nuclear Guided Missile)
 1 L'inflexible class (SNLE)
  1 S 610 Le foudroyant
  2 S 612 Le terrible
  3 S 613 L'indomptable
  4 S 614 Le tonnant
  5 S 615 L'inflexible
3 SSN (Nuclear Attack Ballistic Missile) (Sous-Marins Nucleaires D'attaque (SNA))
 1 Rubis Class (SNA 72)
  1 S 601 Rubis
  2 S 602 Saphir
  3 S 603 Casabianca
  4 S 604 Emeraude
  5 S 605 Amethyste
  6 S 606 Perle
  7 S 607 Turquoise
 2 Suffren Class (Barracuda Class)
  1 Q 284 Suffren
5 SS (Conventional Attack-Torpedo, Patrol) (Sous-Marins D'attaque)
 1 Agosta Class
  1 S 620 Agosta
  2 S 621 Beveziers
  3 S 622 La praya
  4 S 623 Ouessant
 2 Daphne Class
  1 S 643 Doris
  2 S 648 Jun
  3 S 650 Psyche
  4 S 651 Sirene
""",
            "1.4.78": r"""
5 SS (Conventional attack-torpedo patrol)
 1 Type 206
  1 S 192 U 13
  2 S 193 U 14
  3 S 198 U 19
  4 S 199 U 20
  5 S 170 U 21
  6 S 176 U 27
 2 Type 206A
  1 S 194 U 15
  2 S 195 U 16
  3 S 196 U 17
  4 S 197 U 18
  5 S 171 U 22
  6 S 172 U 23
  7 S 173 U 24
  8 S 174 U 25
  9 S 175 U 26
  10 S 177 U 28
  11 S 178 U 29
  12 S 179 U 30
 3 Type 205
  1 S 188 U 9
  2 S 189 U 10
  3 S 190 U 11
  4 S 191 U 12
 4 Type 209
  1 1500
   1 S44 Shishumar (India)
  2 1200
 5 Modernized Kobben class (type 207)
  1 Sklinna (Norway)
  2 Skolpen (Norway)
  3 Stord (Norway)
  4 Svenner (Norway)
  5 Kobben (Norway)
  6 Kunna (Norway)
 6 Type 212A
  1 S 181 U 31
  2 S 182 U 32
  3 S 183 U 33
  4 S 184 U 34
  5 S 185 U 35
  6 S 186 U 36
""",
            "1.4.82": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Glavkos class
  1 S110 Glavkos
  2 S111 Nereus
  3 S112 Triton
  4 S113 Proteus
  5 S116 Poseidon
  6 S117 Amphitrite
  7 S118 Okeanos
  8 S119 Pontos
 2 Papanikolis class
  1 S120 Papanikolis
  2 S122 Matrozos
  3 S123 Katsonis
  4 S121 Pipinos
""",
            "1.4.99": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Sindhughosh (Kilo) Class
  1 S 55 Sindhughosh
  2 S 56 Sindhudhvay
  3 S 57 Sindhuraj
  4 S 58 Sindhuvir
  5 S 59 Sindhuratna
  6 S 60 Sindhukesari
  7 S 61 Sindhukirti
  8 S 62 Sindhuvijay
  9 S 63 Sindhurakshak
 2 Shishumar Class
  1 S44 Shishumar
  2 S45 Shankush
  3 S46 Shalki
  4 S47 Shankul
""",
            "1.4.101": r"""
5 SS (Conventional, Attack-Torpedo, Patrol)
 1 Kilo Class (Project 877)
  1 901 Tareq
  2 902 Nooh
  3 903 Yunes
 2! 902 Noor
 3 Fateh Class
7 SSA (Conventional Auxiliary)
 1! Midget Submarine
  1! Semi Submersible TAEDONG-B
11 SSP (Attack Submarine - Diesel Air-Independent Propulsion)
 1 Besat Class
12 SSM (Midget Submarine, under 150 tons)
 1 Yugo (Yono) Class
 2 Ghadir Class
 3 Nahang Class
16 Semi-Submersible Boats
 1 Kajami Class (Taedong-B)
 2 Gahjea Class (Taedong-C)
""",
            "1.4.105": r"""
4 SSG (Conventional Guided Missile)
 1 Gal (Vickers Type 540) Class
  1 Gal
  2 Tanin
  3 Rahav
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Dolphin Type 800
  1 Dolphin
""",
            "1.4.106": r"""
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Improved Sauro Class
  1 S 522 Salvatore Pelosi
  2 S 523 Giuliano Prini
  3 S 524 Primo Longobrado
  4 S 525 Gazzana Priaroggia
 2 Sauro Class (1081 Type)
  1 S 518 Nazario Sauro
  2 S 519 Fecia Di Cossato
  3 S 520 Leonardo Da Vinci
  4 S 521 Guglielmo Marconi
 3 Toti Class (1075 class)
  1 S 506 Enrico Toti
  2 S 513 Enrico Dandolo
 4 Todaro Class (Type 212A)
  1 S526 Salvatore Todaro
  2 S527 Scire
  3 S528 Pietro Venuti
  4 S529 Romeo Romei
""",
            "1.4.110": r"""
5 SS (Conventional Attack-Torpedo Patrol)
 1 Harushio Class (SS)
  1 Harushio SS-583
  2 Natsushio SS-584
  3 Hayashio SS-585/TSS-3606
  4 Arashio SS-586
  5 Wakashio SS-587
  6 Fuyushio SS-588/TSS-3607
  7 Asashio SS-589/TSS-3601
 2 Yuushio Class (SS)
 3 Uzushio Class (SS)
 4 Oyashio Class
  1 TSS-3608 Oyahsio
  2 TSS-3609 Michishio
  3 SS-592 Uzushio
  4 SS-593 Makashio
  5 SS-594 Ishishio
  6 SS-595 Narashio
  7 SS-596 Kuroshio
  8 SS-597 Takashio
  9 SS-598 Yaeshio
  10 SS-599 Setoshio
  11 SS-600 Mochishio
11 SSP (Attack Submarine - Diesel Air-Independent Propulsion)
 1 Soryu Class
  1 SS-501 Soryu
  2 SS-502 Unryu
  3 SS-503 Hakuryu
  4 SS-504 Kenryu
  5 SS-505 Zuiryu
  6 SS-506 Kokuryu
  7 SS-507 Jinryu
  8 SS-508 Sekiryu
  9 SS-509 Seiryu
  10 SS-510 Shoryu
  11 SS-511 Oryu
  12 SS-512 Toryu
""",
            "1.4.119": r"""
5 SS (Conventional Attack-Torpedo Patrol)
 1 Sang-O class (midget submarine)
7 SSA (Conventional Auxiliary)
 1! North Korean Design (midget submarine)
12 SSM (Midget Submarine, under 150 tons)
 1 Yono Class
16 Semi-Submersible Boats
 1 Taedong-B Class
 2 Taedong-C Class
""",
            "1.4.120": r"""
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Chang Bogo (Type 209) Class)
  1 061 Chang Bogo
  2 062 Yi Chon
  3 063 Choi Muson
  4 065 Park Wi
  5 066 Lee Jongmu
  6 067 Jung Woon
  7 068 Lee Sunsin
  8 069 Na Daeyong
  9 071 Lee Eokgi
7 SSA (Conventional Auxiliary)
 1 KSS-1 Tolgorae Class (midget submarine)
  1 051-053
 2 Cosmos Class (midget submarine)
11 SSP (Attack Submarine - Diesel Air-Independent Propulsion)
 1 Sohn Won-il Class (Type 214)
  1 072 Son Won-il
  2 073 Jeong Ji
  3 075 An Jung-geun
  4 076 Kim Jwa-Jin
  5 077 Yun Bong-gil
  6 078 Ryu Gwansun
  7 079 Hong Beom-do
  8 081 Lee Beom-seok
  9 082 Yu Gwan-sun
""",
            "1.4.132": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Scorpene Class
  1 KD Tunku Abdul Rahman
  2 KD Tun Abdul Razak
""",
            "1.4.153": r"""
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Walrus Class
  1 S802 Walrus
  2 S803 Zeeleeuw
  3 S808 Dolfijn
  4 S810 Bruinvis
 2 Hai Lung Class
  1 793 Hai Lung (Taiwan)
  2 794 Hai Hu (Taiwan)
""",
            "1.4.163": r"""
5 SS(Conventional Attack-Torpedo Patrol)
 1! Modernized Kobben Class (type 207)
  1! Sklinna
  2! Skolpen
  3! Stord
  4! Svenner
  5! Kobben
  6! Kunna
 2 Ula Class
  1 S300 Ula
  2 S301 Utsira
  3 S302 Utstein
  4 S303 Utvaer
  5 S304 Uthaug
  6 S305 Uredd
8 Unmanned Underwater Vehicle (UUV)
 1 Hugin
 2 Munin
 3 Seaglider
 4 Remus 100
 5 Remus 600
 6 Remus 6000
""",
            "1.4.165": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Khalid / Agosta 90B Class
  1 S137 Khalid
  2 S138 Saad
  3 S139 Hamza
 2 Hashmat / Agosta 70 Class
  1 S135 Hashmat
  2 S136 Hurmat
 3 Hangor / Daphne Class
  1 S131 Hangor
  2 S132 Shushuk
  3 S133 Mangro
  4 S134 Ghazi
7 SSA (Conventional Auxiliary)
 1 MG110 / Cosmos Class
  1 X-01
  2 X-02
  3 X-03
""",
            "1.4.175": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Kilo Class
  1 291 Orzel
 2 Sokol Class
  1 294 Sokol
  2 295 Sep
  3 296 Bielik
  4 297 Kondor
""",
            "1.4.176": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Type 209PN class
  1 S160 Tridente
  2 S161 Arpao
""",
            "1.4.180": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Kilo Class
  1 521 Delfinul
""",
            "1.4.193": r"""
5 SS (Conventional Attack - Torpedo, Patrol)
 1 Challenger Class
  1 Challenger
  2 Centurion
  3 Conqueror
  4 Chieftain
 2 Archer Class
  1 Archer
  2 Swordsman
""",
            "1.4.205": r"""
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Nacken (A14) Class
  1 Nacken (Nak)
  2 Neptun (Nep)
  3 Najad (Nad)
 2 Vastergotland (A17) Class
  1 Vastergotland (Vgd)
  2 Halsingland (Hgd)
 3 Sodermanland (A17 Modified) Class
  1 Sodermanland (Sod)
  2 Ostergotland (Ogd)
 4 Gotland (A19) Class
  1 Gotland (Gtd)
  2 Halland (Hnd)
  3 Uppland (Upd)
7 SSA (Conventional Auxiliary)
 1 Submarine Rescue Vessel
  1 URF
8 Unmanned Underwater Vehicle (UUV)
 1 AUV-62
 2 SUBROV
 3 Sea Owl 500 Mk IV
 4 Double Eagle
 5 SAAB Seaeye
  1 Seaeye Falcon
  2 Seaeye Falcon Dr
  3 Seaeye Tiger
  4 Seaeye Lynx
  5 Seaeye Cougar XT Compact
  6 Seaeye Cougar XT
  7 Seaeye Cougar XTi
  8 Seaeye Panther XT
  9 Seaeye Panther XT Plus
  10 Seaeye Leopard
  11 Seaeye Jaguar
  12 Seaeye Sabertooth
   1 Seaeye Sabertooth Single Hull
   2 Seaeye Sabertooth Double Hull
""",
            "1.4.208": r"""
5 SS (Conventional Attack-Torpedo Patrol)
 1 Hai Shih (ex. Guppy II)
  1 791 Hai Shih
""",
            "1.4.218": r"""
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Modified Guppy III Class
 2 Preveze class
  1 S353 Preveze
  2 S354 Sakarya
  3 S355 18 Mart
  4 S356 Anafartalar
  5 S357 Gur
  6 S358 Canakkale
  7 S359 Burakreis
  8 S360 Inonu
""",
            "1.4.222": r"""
1 SSBN (Nuclear Ballistic Missile)
 1 Typhoon class
 2 Delta IV class
  1 K51 Verkhoturye
  2 K84 Yekaterinburg
  3 K114 Tula
  4 K117 Bryansk
  5 K18 Karelia
  6 K407 Novomoskovsk
 3 Delta III Class
  1 K-496 Borisoglebsk
  2 K-44 Ryazan
  3 K-506 Zelenograd
  4 K-211 Petropavlovsk-Kamchatskiy
  5 K-223 Podolsk
  6 K-433 Svyatoy Georgiy Pobedonosets
 4 Delta II class
 5 Delta I class
 6 Yankee I class
 7! (deprecated)
 8! (deprecated)
 9! (deprecated)
 10! Golf I class
 11! Golf II class
 12 Borei Class (Project 955)
  1 K-535 Yury Dolgorukiy
  2 K-550 Aleksandr Nevsky
  3 K-551 Vladimir Monomakh
 13 Borei-A Class (Project 955A)
  1 K-549 Knyaz Vladimir
  2 K-552 Knyaz Oleg
  3 K-553 Generalissimus Suvorov
2 SSGN (Nuclear Guided Missile)
 1 Oscar II Class
  1 K-173 Krasnoyarsk
  2 K-119 Voronezh
  3 K-410 Smolensk
  4 K-442 Chelyabinsk
  5 K-456 Tver
  6 K-266 Orel
  7 K-186 Omsk
  8 K-150 Tomsk
  9 K-132 Irkutsk
 2! Oscar I class
 3! Charlie II class
 4! Charlie I class
 5! Echo II class
 6 Yankee conversion class
 7 Yasen Class (Project 885)
  1 K-560 Severodvinsk
 8 Yasen-M Class (Project 885M/885.1)
  1 K-561 Kazan
  2 K-573 Novosibirsk
  3 K-571 Krasnoyarsk
  4 K-564 Arkhangelsk
3 SSN (Nuclear Attack-Torpedo)
 1 Victor III Class
  1 618 Obninsk
  2 671 Petrozavodsk
  3 648 Tambov
  4 684 Daniil Moskovskiy
  5! B-292 Perm
  6! B-388 Petrozavodsk
  7! B-138 Obninsk
 2 Victor II class
 3! Victor I class
 4 Yankee Notch class
 5 Sierra II Class
  1! Orel
  2! Kasatka
  3 K-336 Pskov
  4 K-534 Nizhniy Novgorod
 6 Sierra I Class
  1 K-276 Kostroma
  2 K-239 Carp
 7 Alfa class
 8 Akula I / Akula I Improved Class
  1 K-480 Ak Bars
  2 K-328 Leopard
  3 K-317 Pantera
  4 Puma
  5 K-461 Volk
  6 K-154 Tigr
  7 K-322 Kashalot
  8 K-331 Magadan
  9 K-419 Kuzbass
  10 K-295 Samara
  11 K-152 Nerpa
  12 K-391 Bratsk
 9 Akula II Class
  1 K-157 Vepr
 10 Akula III Class
  1 K-335 Gepard
4 SSG (Conventional Guided Missile)
 1! Juliett Class
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Kilo Class
  1 Kilo 877K
  2 Kilo 877M
  3 Kilo 636
  4 429 Lipetsk
  5 431 Vladikavkaz
  6! 440 Novosibirsk
  7 468 Kaluga
  8 469 Vyborg
  9 487 Dmitrov
  10 504 Chita
  11 507 Mogochey
  12 521 Krasnokamensk
  13 529 Komsomolsk-on-Amur
  14 531 Svatitel Nikolay Chudotvorets
  15! 545 B-439
  16 547 Ust-Kamshats
  17 549 Ust-Bolsheretsk
  18 554 Alrosa
  19 522 Nulat
  20! 405 Vologda
  21 409 Magnitogorsk
  22 425 Jaroslavl
 2 Tango class
 3 Foxtrot class
 4 Romeo class
  1 (North Korean Romeo SS (Snorkle))
  2 (North Korean Romeo SS (Split Plant))
  3 Romeo
 5 Whiskey Class
 6 Improved Kilo class (Proj. 636.3 Varshavyanka)
  1 Novorossiisk
  2 B-237 Rostov-on-Don
  3 B-262 Stary Oskol
  4 B-265 Krasnodar
  5 B-268 Velikiy Novgorod
  6 B-271 Kolpino
  7 B-274 Petropavlovsk-Kamchatsky
  8 B-603 Volkhov
  9 B-602 Magadan
  10 B-588 Ufa
  11 B-608 Mozhaysk
 7 Lada class (Project 677)
  1 B-585 Sankt Peterburg
  2 B-586 Kronshtadt
  3 B-587 Velikiye Luki
6 SSAN (Nuclear Auxiliary)
 1 Yankee class (ex-SSBN)
 2 Uniform class
 3 Paltus class
 4 Belgorod (Modified OSCAR-II) Class
  1 K-329 Belgorod
7 SSA (Conventional Auxiliary)
 1! (deprecated)
 2! (deprecated)
 3 Lima class
 4 Beluga class
 5 X-Ray class
 6 India class
 7 Bravo class (target sub)
""",
            "1.4.224": r"""
1 SSBN (Nuclear Ballistic Missiles)
 1 Vanguard Class
  1 S28 Vanguard
  2 S29 Victorious
  3 S30 Vigilant
  4 S31 Vengeance
 2 Resolution Class
  1! S 22 Resolution
  2! S 23 Repulse
  3! S 26 Renown
  4! S 27 Revenge
3 SSN (Nuclear Attack-Torpedo)
 1 Trafalgar Class
  1! S 87 Turbulent
  2! S 88 Tireless
  3! S 90 Torbay
  4 S 91 Trenchant
  5 S 92 Talent
  6 S 93 Triumph
  7! S 107 Trafalgar
 2 Swiftsure Class
  1! S 104 Sceptre
  2! S 105 Spartan
  3! S 106 Splendid
  4! S 108 Sovereign
  5! S 109 Superb
 3 Valiant Class
  1! S 102 Valiant
 4 Astute Class
  1 S119 Astute
  2 S120 Ambush
  3 S121 Artful
  4 S122 Audacious
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Upholder class (Type 2400)
  1 S 40 Upholder
  2 S 41 Unseen
  3 S 42 Ursula
  4 S 43 Unicorn
 2 Oberon Class
  1! S 16 Oracle
  2! S 19 Opossum
  3! S 20 Opportune
  60! Onslow (Australia)
  62! Otama (Australia)
""",
            "1.4.225": r"""
1 SSBN (Nuclear Ballistic Missile)
 1! James Madison class
  1! SSBN 629 Daniel Boone
  2! SSBN 630 John C. Calhoun
  3! SSBN 632 Von Steuben
  4! SSBN 633 Casimir Pulaski
  5! SSBN 634 Stonewall Jackson
 2! Benjamin Franklin class
  1! SSBN 640 Benjamin Franklin
  2! SSBN 641 Simon Bolivar
  3! SSBN 642 Kamehameha
  4! SSBN 643 George Bancroft
  5! SSBN 645 James K. Polk
  6! SSBN 655 Henry L. Stimson
  7! SSBN 657 Francis Scott Key
  8! SSBN 658 Mariano G. Vallejo
 3 Ohio class
  1! SSBN 726 Ohio
  2! SSBN 727 Michigan
  3! SSBN 728 Florida
  4! SSBN 729 Georgia
  5 SSBN 730 Henry M. Jackson
  6 SSBN 731 Alabama
  7 SSBN 732 Alaska
  8 SSBN 733 Nevada
  9 SSBN 734 Tennessee
  10 SSBN 735 Pennsylvania
  11 SSBN 736 West Virginia
  12 SSBN 737 Kentucky
  13 SSBN 738 Maryland
  14 SSBN 739 Nebraska
  15 SSBN 740 Rhode Island
  16 SSBN 741 Maine
  17 SSBN 742 Wyoming
  18 SSBN 743 Louisiana
2 SSGN (Nuclear Guided Missile)
 1 Ohio Class SSGN
  1 SSGN 726 Ohio
  2 SSGN 727 Michigan
  3 SSGN 728 Florida
  4 SSGN 729 Georgia
 2! Michigan 727
 3! Florida 728
 4! Georgia 729
3 SSN (Nuclear Attack-Torpedo)
 1 Seawolf class
  1 SSN 21 Seawolf
  2 SSN 22 Connecticut
  3 SSN 23 Jimmy Carter
 2 Sturgeon class
  1! SSN 637 Sturgeon
  2! SSN 638 Whale
  3! SSN 639 Tautog
  4! SSN 646 Grayling
  5! SSN 647 Pogy
  6! SSN 648 Aspro
  7! SSN 649 Sunfish
  8! SSN 650 Pargo
  9! SSN 652 Puffer
  10! SSN 653 Ray
  11! SSN 660 Sand Lance
  12! SSN 662 Gurnard
  13! SSN 663 Hammerhead
  14! SSN 666 Hawkbill
  15! SSN 667 Bergall
  16! SSN 668 Spadefish
  17! SSN 669 Seahorse
  18! SSN 670 Finback
  19! SSN 672 Pintado
  20! SSN 673 Flying Fish
  21! SSN 674 Trepang
  22! SSN 675 Bluefish
  23! SSN 676 Billfish
  24! SSN 677 Drum
  25! SSN 678 Archerfish
  26! SSN 679 Silversides
  27! SSN 680 William H. Bates
  28! SSN 681 Batfish
  29! SSN 682 Tunny
  30 SSN 683 Parche
  31 SSN 684 Cavalla
  32! SSN 686 L. Mendel Rivers
  33! SSN 687 Richard B. Russell
 3! Narwhal class
  1! SSN 671 Narwhal
 4 Los Angeles class
  1 SSN 688 Los Angeles
  2! SSN 689 Baton Rouge
  3 SSN 690 Philadelphia
  4 SSN 691 Memphis
  5! SSN 692 Omaha
  6! SSN 693 Cincinnati
  7! SSN 694 Groton
  8! SSN 695 Birmingham
  9! SSN 696 New York City
  10! SSN 697 Indianapolis
  11 SSN 698 Bremerton
  12 SSN 699 Jacksonville
  13 SSN 700 Dallas
  14 SSN 701 La Jolla
  15! SSN 702 Phoenix
  16! SSN 703 Boston
  17! SSN 704 Baltimore
  18 SSN 705 City of Corpus Christi
  19 SSN 706 Albuquerque
  20 SSN 707 Portsmouth
  21 SSN 708 Minneapolis-Saint Paul
  22 SSN 709 Hyman G. Rickover
  23 SSN 710 Augusta
  24 SSN 711 San Francisco
  25 SSN 712 Atlanta
  26 SSN 713 Houston
  27 SSN 714 Norfolk
  28 SSN 715 Buffalo
  29 SSN 716 Salt Lake City
  30 SSN 717 Olympia
  31 SSN 718 Honolulu
  32 SSN 719 Providence
  33 SSN 720 Pittsburgh
  34 SSN 721 Chicago
  35 SSN 722 Key West
  36 SSN 723 Oklahoma City
  37 SSN 724 Louisville
  38 SSN 725 Helena
  39 SSN 750 Newport News
  40 SSN 751 San Juan
  41 SSN 752 Pasadena
  42 SSN 753 Albany
  43 SSN 754 Topeka
  44 SSN 755 Miami
  45 SSN 756 Scranton
  46 SSN 757 Alexandria
  47 SSN 758 Asheville
  48 SSN 759 Jefferson City
  49 SSN 760 Annapolis
  50 SSN 761 Springfield
  51 SSN 762 Columbus
  52 SSN 763 Santa Fe
  53 SSN 764 Boise
  54 SSN 765 Montpelier
  55 SSN 766 Charlotte
  56 SSN 767 Hampton
  57 SSN 768 Hartford
  58 SSN 769 Toledo
  59 SSN 770 Tucson
  60 SSN 771 Columbia
  61 SSN 772 Greeneville
  62 SSN 773 Cheyenne
 5 Virginia Class
  1 SSN 774 Virginia
  2 SSN 775 Texas
  3 SSN 776 Hawaii
  4 SSN 777 North Carolina
  5 SSN 778 New Hampshire
  6 SSN 779 New Mexico
  7 SSN 780 Missouri
  8 SSN 781 California
  9 SSN 782 Mississippi
  10 SSN 783 Minnesota
  11 SSN 784 North Dakota
  12 SSN 785 John Warner
  13 SSN 786 Illinois
  14 SSN 787 Washington
  15 SSN 788 Colorado
  16 SSN 789 Indiana
  17 SSN 790 South Dakota
  18 SSN 791 Delaware
  19 SSN 792 Vermont
7 SSA(Conventional Auxiliary)
 1 Dolphin Class
  1 AGSS 555 Dolphin
 2 Advanced SEAL Delivery System Class
  1 ASDS-1
  2 SEAL Delivery Vehicle (SDV)
 3 Deep Submergence Rescue Vehicle (DSRV)
  1 DSRV-1 Mystic
  2 DSRV-2 Avalon
8 Unmanned Underwater Vehicle (UUV)
 1 Autonomous Underwater Vehicle (AUV)
  1 Mk39 Mod 0 EMATT
  2 Mk39 Mod 1 EMATT
  3 Mk39 Mod 1A EMATT
  4 Mk39 Mod 2 EMATT
 2 Remotely Operated Vehicle (ROV)
  1 AN/SQQ-89 A(V)15 Multi-Function Towed Array
  2 AN/SQQ-32(V)4 Towed Array
""",
            "1.4.240": r"""
5 SS (Conventional Attack-Torpedo, Patrol)
 1 Heroj Class
 2 Sava Class
""",
            "1.5.0": r"""
10 Debris
 1 Meteoriod
 2 Plasma Cloud
 3 Frozen Coolant
 4 Breakup Fragment
13 Satellite - Navigation
 1 GALILEO GNSS
16 Satellite - Earth Observation
 1 GEOINT
  1 IMINT
 2 MASINT
  1 Electro-Optical
  2 Nuclear
  3 Geoephysical
  4 Radar
  5 Radiofrequency
 3 SIGINT
  1 COMINT
  2 ELINT
18 Satellite - Astronomy
 1 Optical
 2 Radio/Microwave
""",
            "1.5.45": r"""
13 Satellite - Navigation
 1 BEIDOU GNSS
  1 BeiDou-1
  2 BeiDou-2
  3 BeiDou-3
""",
            "1.5.71": r"""
0 Other
1 Manned
 6 Space Plane
  1 Hermes
2 Unmanned
 1 Communication satellite
  1 Telecom
  2 Hispasat
  3 Eutelsat
  4 Turksat
  6 Argos
  7 S80/T
  8 Arsene
  9 Syracuse
 2 Navigation satellite
 4 Electronic Intelligence satellite
  1 Cerise
 7 Imaging Radar surveillance satellite
  1 Helios
  2 Osiris SAR
 8 Optical imaging surveillance satellite
  1 Syracuse 3
 13 Science satellite
  1 Hipparcos
  2 Titan
  3 Topex/Poseidon
  4 Starlette
  5 SRAT 2
 14 Survey satellite
  1 Stella
3 Booster
 1 Ariane
""",
            "1.5.78": r"""
1 Manned
 1 Space vehicles
  1 Hermes
  2 Saenger Spaceplane
 2 Space Station
  1 Columbus
 3 Space Lab
  1 D1
  2 D2
  3 D3
  4 IML 1
2 Unmanned
 1 Communication satellite
  1 DFS-Kopernikus
  2 Artemis
  3 DRS
 5 Meteorology satellite
  1 Atmos
  2 Azur
  3 X-SAR
  4 ERS
  5 POEM
 7 Imaging Radar Surveillance Satellite
  1 Rosat
 13 Science satellite
  1! (deprecated)
  2 Ulysses
  3 Galileo
  4 Soho & Cluster
  5 Eureca
  6 Astro-SPAS
  7 HST
  8 Mars-94/96
  9 ISO
  10 Huygens/Cassini
  11 Giotto
  12 Hipparcos
  13 Compton
  14! (deprecated)
  15 Bremsat
 15 Microgravity Satellite
  1 Spacelab
  2 Eureca
  3 SPAS
  4 Maxus
  5 Texus
  6 Mikroba
  7 Mir-92
  8 MAUS
  9 Express
 16 Miscellaneous
  1 Shuttle Pallet (SPAS)
3 Booster
 1 Ariane
 2 Maxus
 3 Saenger
""",
            "1.5.222": r"""
0 Other
 1 Astronomical Module
  1 Kavant 1
  2 Kavant 2
  3 Priroda
  4 Spektrum
  5 Kristall
1 Manned
 1 Space Shuttle
  1 Buran
 2 Space Station
  1 Mir
  2 Kvant
  3 Resurs-F2
 3 Space vehicles
  1 Phobos 2
  2 Soyuz-TM
  3 Phobos
  4 Progress
  5 Progress-M
  6 Prognaz
  7 Vostok
  8 Molniya
  9 Cosmos
  10 Proton K
  11 Proton KM
  12 Tsyklon
  13 Zenit
  14 Lomonosov (MHB)
2 Unmanned
 1 Communication satellite
  1 Molniya
 2 Navigation satellite
  1 GEO-IK Geodedic Cosmos
  2 Elektron
 3 Early Warning satellite
  1 Cosmos
 4 Electronic Intelligence satellite
  1 Elints
 6 Ocean surveillance satellite
  1 Okean
  2 Eorsats
 8 Optical imaging surveillance satellite
  1 Venera
  2 Generation
 10 Minor military satellite
  1 C2093
  2 C2002
  3 C2059
  4 C2075
  5 C2137
  6 C2164
  7 C1985
  8 C2053
  9 C2106
 11 Illuminating satellite
  1 Reflector
  2 Energia
 12 Microwave activity
  1 Relikt
13 Satellite - Navigation
 1 GLONASS GNSS
  1 GLONASS-M
  2 GLONASS-K
  3 GLONASS-K2
""",
            "1.5.224": r"""
0 Other
1 Manned
2 Unmanned
 1 Communication satellite
  1 Skynet 4
  2 Skynet 4A
  3 Skynet 4B
  4 Skynet 4C
  5 NATO 4
  6 ECS
  7 Eurostar
  8 Skynet 5
""",
            "1.5.225": r"""
0 Other
 1 Space Shuttle Vehicle
 2 National Launch System (NLS)
 3! National Aerospace Plane (NASP)
 4 SOTV
 5 SMV
1 Manned
 1 Space Shuttle Orbiter
  1 Atlantis
  2 Discovery
  3 Columbia
  4 Endeavor
  5 Enterprise
 2 Space Station
  1 Freedom
2 Unmanned
 1 Communication satellite
  1 Leasat
  2 DSCS
  3 Fleetsatcom
  4 Milstar
  5 SDS
  6 Tactical Data Relay Satellite System (TDRSS)
  7 Lightsat
  8 STEP/Eagle
  9 LES/Tacsat
 2! Navigation satellite
  1! Transit
  2! Global Positioning System (GPS)
  3! Navstar 41-60 (launch 1996 or 1997)
 3 Early Warning satellite
  1 DSP
  2 MICRO-SAT
  3 SIBRS
 4 Electronic Intelligence (ELINT) satellite
  1 Rhyolite
  2 Magnum
  3 Challet/Vortex
  4 Jumpseat
 5 Meteorology satellite
  1 Defense Meteorological Satellite Program (DMSP)
 6 Ocean Surveillance satellite
  1 White Cloud
 7 Imaging Radar Surveillance satellite
  1 Lacrosse
 8 Optical Imaging Surveillance satellite
  1 KH11
  2 Advanced KH11
 9 SDI satellite
  1 Delta 181
  2 E2I (Endo-Exoatmospheric Interceptor)
3 Booster
 1 Atlas
 2 Conestoga
 3 Delta
 4 Pegasus
 5 Scout
 6 Taurus
 7 Titan
 8 Tomahawk
13 Satellite - Navigation
 1 Transit NNSS
 2 NAVSTAR GPS GNSS
  1 GPS Block I
  2 GPS Block II
  3 GPS Block IIA
  4 GPS Block IIR
  5 GPS Block IIR-M
  6 GPS Block IIF
""",
            "2.0.225": r"""
1 Guided
 1 Deadeye 5-in. projectile
3 Fixed
 1 Mine-clearing torpedo, Bangalore
  1 M1A1
  2 M1A2
""",
            "2.1.29": r"""
1 Guided
 1 MAA-1 Piranha
  1 MAA-1A Piranha
  2 MAA-1B Piranha
 2 A-Darter
""",
            "2.1.33": r"""
3 Fixed
 1 Anti-Helicopter Mine (AHM)
  1 AHM-200-1
  2 AHM-200-2
""",
            "2.1.45": r"""
1 Guided
 1 HQ-2 (CSA-1)
  1 HQ-2
  2 HQ-2J
  3 HQ-2B
 2! (deprecated)
 3 HQ-61 SAM
 4 HN-5 (SA-7 type)
  1 HN-5
  2 HN-5A
 5! (deprecated)
 6! (deprecated)
 7! (deprecated)
 8 PL-2 ATOLL type
  1 PL-2
  2 PL-2A
 9! (deprecated)
 10 CH-AA-2 (PL-5)
  1 CH-AA-2A (PL-5B)
  2 CH-AA-2B (PL-5C, PL-5E)
  3 CH-AA-2C (PL-5D, PL-5EII )
 11 PL-7
 12 PL-9
 13 PL-8 (python-III type)
 14 PL-4 (Aspide type)
 15 LY-60
  1 LY-60N
 16 FM-80 / HQ-7 (Crotale type)
 17 CSA-7 (QW-1, Vanguard)
  1 CSA-8 (QW-2)
  5 CSA-11 (QW-18)
 18 PL-11
  1 PL-11A
  2 PL-11B / PL-11 AMR
 19 HQ-9 SAM
  1 HHQ-9
  2 HQ-9A
  3 HHQ-9A
  4 HQ-9B
 20 PL-12
 21 PL-10 / PL-ASR
 22 TY-90
 23 KS-1 / HQ-12
  1 KS-1
  2 KS-1A
  3 HQ-12
  4 KS-1C
  5 FK-3
  6 HQ-8
 24 PL-15
 25 CSA-N-17 (HHQ-10) SAM
  1 FL-3000N
 26 HQ-16 SAM
  1 HHQ-16
  2 LY-80
  3 HQ-16B
  4 HQ-16C
 27 CSA-10 (FN-6)
 28 CSA-14 (FN-16)
 34 Ghetto (CSA-15A/B, HQ-17) SAM
 35 Gridiron (CSA-20, CSA-27, HQ-22, FK-3) SAM
 36 Gallow (CSA-23, Sky Dragon 50) SAM
 42 QW-3
2 Ballistic
 1 12.7 mm Type 54
  1 API
  2 API-T
 2 14.5 mm Type 56
  1 API
  2 API-T
  3 Incendiary
 3! (deprecated)
 4 57 mm
 5 85 mm
 6 100 mm
 7 37 mm Type 55
  1 HE
  2 HE-T
  3 APHE
  4 AP-T
""",
            "2.1.71": r"""
1 Guided
 1 Aster 15
 2 Aster 30
 3 Crotale
  1 Crotale R440 missile
  2 VT-1 (Crotale NG) missile
 4 Roland
 5 Mistral
  1 Mistral 2
  2 ATAM
 6 Masurca
 7 Mica Missile
  1 Radar
  2 IR
 8 R530
 9 R-550 Magic
  1 R-550 Magic 1
  2 R-550 Magic 2
 10 Super 530
  1 Super 530F
  2 Super 530D
 11 Shahine R460 missile
 12 Albatros
2 Ballistic
 1 20 mm
 2 25 mm
 3 30 mm
 4 35mm
 5 40mm
  1 Cased Telescopic Ammunition (CTA)
   1 CTA A3B
 9 90 mm
 30 .50 Cal.
""",
            "2.1.78": r"""
1 Guided
 1 Roland
  1 Roland 1
  2 Roland 2
  3 Roland 3
 2 Meteor (BVRAAM)
 3 IRIS-T
  1 IRIS-T SLM
  2 IRIS-T SLS
 4 German MIM-104 Patriot
  1 German MEADS PAC-3 Missile Segment Enhancement (MSE)
 5 LFK NG
2 Ballistic
 1 20 mm
 2 35 mm
  1 DM 51 (Mantis 35-mm)
 3 27 mm
  1 27 mm DM 21 (HE)
  2 27 mm DM 11
""",
            "2.1.99": r"""
1 Guided
 1 Trishul
 2 Astra
  1 Astra Mk.I
  2 Astra Mk.II
""",
            "2.1.101": r"""
1 Guided
 1 Misagh-1
 2 Misagh-2
 3 Fatter
 4 AIM-23C Sedjil
 5 Galah (Ta'er-2A)
 6 Ghastly (Ta'er-1)
 7 Gory (Sayyad-3A)
  1 Gory Mod 1 (Sayyad-3B)
  2 Gory Mod 2 (Sayyad-3C)
 8 Gosling (Ta'er-2B)
  1 Gosling Mod 1 (Modified Ta'er-2B)
  2 Gosling Mod 2 (Ta'er-2D)
 9 Grackle
 10 Grotesque (9th of Dey)
 11 Gruesome (Sayyad-2A)
  1 Gruesome Mod 1 (Sayyad-2B)
  2 Gruesome Mod 2 (Sayyad-2C)
  3 Gruesome Mod 3 (Sayyad-2D)
 12 Gulley (Ta'er-2C)
 13 Gusher (Sayyad-4)
 14 Fakour-90
 15 Shahin SAM
 16 Mehrab
 17 Gabar
 18 Gleaner
""",
            "2.1.102": r"""
1 Guided
 1 FAW 70
 2 FAW 150
 3 FAW 200
""",
            "2.1.105": r"""
1 Guided
 1 Shafrir 2
 2 Python III
 3 Python IV
 4 Python V
 5 Derby / Alto
 6 Arrow / Hetz
  1 Arrow 1
  2 Arrow 2
  3 Arrow 2 Block-2
  4 Arrow 2 Block-3
  5 Arrow 2 Block-4
  6 Arrow 2 Block-5
  7 Arrow 3
 7 TAMIR
 8 Stunner
  1 Stunner Separated Warhead
""",
            "2.1.106": r"""
1 Guided
 1! SPADA
 2 ASPIDE
 3 Italian MIM-104 Patriot
  1 Italian MEADS PAC-3 Missile Segment Enhancement (MSE)
 4 CAMM-ER Missile
""",
            "2.1.110": r"""
1 Guided
 1 AAM-3 Type 90
 2 AAM-4 Type 99
  1 AAM-4B
  2 XRIM-4
 3 AAM-5 Type 04
  1 AAM-5B
 4 Type 81 Tan-SAM
  1 Tan-SAM
  2 SAM-1B
  3 SAM-1C
 5 Type 91 Kin-SAM
  1 Type 91 Kai
 6 Type 11 Tan-SAM Kai II
""",
            "2.1.120": r"""
1 Guided
 1 Chun-ma / Pegasus / K-SAM
""",
            "2.1.163": r"""
1 Guided
 1 Surfaced Launched AMRAAM (SL-AMRAAM)
""",
            "2.1.175": r"""
1 Guided
 1 72mm
  1 Piorun (MANPADS)
""",
            "2.1.197": r"""
1 Guided
 1 R-Darter
 2 Umkhonto
""",
            "2.1.205": r"""
1 Guided
 1 RBS-70
  1 RBS-70 Mk 1
  2 RBS-70 Mk 2
  3 RBS-70 Mk 2 BOLIDE
 2! RBS-15
  1! RBS-15K
  2! RBS-15M
  3! RBS-15F
  4! RBS-15F MK1
  5! RBS-15K MK1
  6! RBS-15M MK2
 3 RBS-23 (BAMSE)
 4 RBS-90 Missile
2 Ballistic
 1 40 mm
  1 PFHE mk 2
  2 3P
 2 57 mm
  1 57 mm PFHE (Prefragmented High Explosive)
  2 57 mm 3P (Prefragmented Programmable Proximity)
""",
            "2.1.206": r"""
2 Ballistic
 1 35 mm
  1 HEI-T
  2 SAPHEI-T
  3 FAPDS
  4 AHEAD
  5 HEI
  6 HEI-BF
  7 TP-T
  8 APDS-T
""",
            "2.1.208": r"""
1 Guided
 1 Sky Bow II / Tien Kung II
 2 Tien Chien II / Sky Sword II
 3 TC-1 / Tien Chien I / Sky Sword I
 4 Sky Bow I / Tien Kung I / TK-1
""",
            "2.1.222": r"""
1 Guided
 1 AA-1 Alkali
 2 AA-2 Atoll
  1 AA-2C
  2 AA-2D
  3 AA-2B
 3 AA-3 Anab
  1 AA-3, IR
  2 AA-3, radar
 4! (deprecated)
 5 AA-5 Ash
  1 AA-5, IR
  2 AA-5, radar
 6 AA-6 Acrid
  1 AA-6, IR
  2 AA-6, radar
 7 AA-7 Apex
  1 AA-7, IR
  2 AA-7, radar
 8 AA-8 Aphid
  1 AA-8A Aphid
  2 AA-8B Aphid
  3 AA-8C Aphid
 9 AA-9 Amos
  1 AA-9, inertial
  2 AA-9, command update
  3 AA-9, radar
 10 AA-10 Alamo
  1 AA-10A (R-27R)
  2 AA-10B (R-27T)
  3 AA-10C (R-27ER)
  4 AA-10D (R-27ET)
  5 AA-10E (R-27P)
  6 AA-10F (R-27EP)
  7 R-27EA
 11 AA-11 Archer
  1 R-73
  2 R-73E
  3 R-73M
  4 R-73M1
  5 R-73M2
 12 RS-AA-12 Adder
  1 RS-AA-12a (R-77)
  2 R-77P
  3 R-77T
  4 RS-AA-12b (R-77-1)
  5 RS-AA-12c (K-77M)
  6 K-77ME
  7 R-77-SRK
  8 R-77-ZRK
 13! SA-1 Guild
 14 SA-2 Guideline
  1! (deprecated)
  2 SA-2b Guideline Mod 1
  3 SA-2d Guideline Mod3
  4 SA-2f Guideline Mod5
 15! (deprecated)
 16 SA-4 Ganef
  1 SA-4A
  2 SA-4B
 17 SA-5 Gammon
  1 SA-5A (5V21)
  2 SA-5B
  3 SA-5C
 18 SA-6 Gainful
  1 SA-6A
  2 SA-6B
 19 SA-7 Grail
  1 SA-7A
  2 SA-7B
  3 SA-7B (Spetsnaz mod)
  4 SA-7C
 20 SA-8 Gecko
  1 SA-8A mod 0
  2 SA-8B mod 1
  3 SA-8P
 21 SA-9 Gaskin
  1 SA-9a
  2 SA-9b
 22 SA-10 Grumble
  1 SA-10a Grumble Mod 0
  2 SA-10b Grumble Mod 1
  3 SA-10c Grumble Mod 2
  4 48N6E
  5 48N6E2
 23 SA-11 Gadfly (9M38M1)
 24 SA-12 Gladiator/Giant
  1 SA-12A Gladiator (9M83)
  2! (deprecated)
  3 SA-12B Giant (9M82)
  4! SA-X-12B Giant SAM (rail w/ SS-24)
 25 SA-13 Gopher
  1 Strela 10M2
  2 Strela 10M3
  3 Strela-10M4
 26 SA-14 Gremlin
 27 SA-15 Gauntlet
  1 SA-15B (9M331)
  2 SA-15C (9M338)
 28 SA-16 Gimlet
  1 SA-16 Gimlet (9M313)
 29 SA-17 Grizzly
 30 SA-18 Grouse (9M39)
 31 SA-19 Grison
  1! SA-N-11
 32 SA-N-1 Goa (M-1 Volga-M)
 33 SA-N-3 Goblet
  1 SA-N-3 Mod 0
  2 SA-N-3B Mod 1
 34 SA-N-4 (OSA-M)
 35 SA-N-5 Grail (Strela 2)
 36 SA-N-6
 37 SA-N-7 Gadfly (Smerch/Shtil)
  1 SA-N-7B
 38 SA-N-8 Gremlin (Strela 3)
 39 SA-N-9 Tor-M/Klinok
 40 SA-N-11 Grison (9M311)
 41 SA-3 Goa
 42 SA-20 Gargoyle
  1 SA-20 Gargoyle Mod 0 (48N6)
  2 SA-20 Gargoyle Mod 1 (48N6D)
 43 SA-22 Greyhound (9M335)
  1 57E6
 44 SA-21 Growler (S-400 Triumf) SAM
  1 Gambler Mod 0 (9M96/9M96E) (SA-21, SA-28)
  2 Gambler Mod 1 (9M96D/9M96E2) (SA-21, SA-28)
  3 48N6DM/48N6E3 (SA-21)
  4 40N6 (SA-21)
  5 40N6E (SA-21)
  6! 9M96
  7 9M96M (SA-21)
  8 Gnome (9M100) (SA-21, SA-28)
  9 48N6 (SA-21)
  10 48N6M (SA-21)
 45 SA-24
  1 SA-24 Igla-S
  2! 9M337 Sosna-R
 46 RS-AA-13 Axehead
  1 R-37
  2 R-37M
 47 Novator K-100
 48 SA-23 Gladiator/Giant
  1 SA-23A Gladiator (9M83M)
  2 SA-23B Giant (9M82M)
  3 9M83ME
 49 SA-26 Pechora-2M (5V27D/5V27DE)
  1 5V27D
  2 5V27DE
 50 SA-29 Gizmo (9K333 Verba)
  1 9M336
 51 SS-N-26 Strobile
 52 SA-N-10 Grouse (Igla-M)
 53 SA-N-12 Grizzly (9M317)
 54 SA-N-14 Grouse (9K38 Igla)
 55 SA-N-20 Gargoyle
 56 SA-N-25 Groyne (9M337 Sosna-R)
 57 SA-27 Gollum (9M317M)
2 Ballistic
 1 12.7 mm
 2 14.5 mm
  1 API
  2 API-T
  3 I-T
  4 14.5x114mm HEI
 3 23 mm
  1 NS HE-I-T OZT
  2 NS AP-I BZ
  3 VYa HE-I-T OZT
  4 VYa AP-I BZ
  5 23 mm ZSU AAA HEI OFZ
  6 23 mm ZSU AAA HEIT OFZT
  7 23x115mm GSh-23
 4! (deprecated)
 5 25 mm
  1 M1940 HE-I-T UOZR-132
  2 M1940 AP-T UZR-132
  3 2-M3
  4 2-M8
 6 30 mm
  1 BR-83 AP-T
  2 OF-83D HE
  3 30x165mm GSh-30
  4 30x165mm 3UOF8 HEI
  5 30x165mm 3UBR6 APBC-T
  6 2A38M HE-T
  7 2A38M AP-T
 7 57 mm
  1 57mm HE-FRAG-T
  2 57mm AP-T
  3 53-UBR-281U
  4 53-ERM-281U
  5 57 mm S-60 MK-281
 8 76 mm
 9 85 mm
 10 100 mm
 11 130 mm
  1 SM-4-1
 12 37 mm
  1 37x252SR HE-T OR-167N
  2 37x252SR AP-T BR-167
  3 37x252SR FRAG-T OR-167
  4 37x252SR HVAP BR-167P
""",
            "2.1.224": r"""
1 Guided
 1! (deprecated)
 2 Rapier Mk 1
 3 Rapier Mk 2
  1! Rapier Mk 2A (impact fuze)
  2! Rapier Mk 2B (proximity fuze)
 4 Seacat/Tigercat
 5 Blowpipe
 6 Javelin
 7 Starstreak
 8 Sea Dart
  1 GWS 30
 9 Sea Wolf
  1 GWS 25
  2 GWS 26 Mod 1
 10 Sky Flash
 11 ASRAAM
 12 Starburst
 13 CAMM Missile
  1 CAMM-ER
""",
            "2.1.225": r"""
1 Guided
 1 AIM-9 Sidewinder
  1 AIM-9B
  2 AIM-9D
  3 AIM-9L/M/S
   1 AIM-9L
   2 AIM-9M
   3 AIM-9M-7
   4 AIM-9S
   5 AIM-9M-9
  4 AIM-9P
  5 AIM-9R
  6 AIM-9X
   1 AIM-9X-1 (AIM-9X Block I)
   2 AIM-9X-2 (AIM-9X Block II)
  7 AIM-9J
  8 DATM-9L
  9 DATM-9M
  10 DATM-9X
  11 CATM-9L
  12 CATM-9M
  13 CATM-9X
  14 NATM-9L
  15 NATM-9M
  16 NATM-9X
 2 AIM-120 Advanced Medium-Range Air-to-Air Missile (AMRAAM)
  1 AIM-120A
  2 AIM-120B
  3 AIM-120C
   1 AIM-120C-1
   2 AIM-120C-2
   3 AIM-120C-3
   4 AIM-120C-4
   5 AIM-120C-5
   6 AIM-120C-6
   7 AIM-120C-7
  4 AIM-120D
 3! (deprecated)
 4 Falcon
  1 AIM-4D
  2 AIM-4F
  3 AIM-4G
  4 AIM-26
  5 AIM-26B
 5 MIM-72 Chaparral
 6 MIM-23 Hawk
  1 MIM-23B I-Hawk
  2! Hawk PIP
  3 MIM-23C
  4 MIM-23D
  5 MIM-23E
  6 MIM-23F
  7 MIM-23G
  8 MIM-23H
  9 MIM-23J
  10 MIM-23K
  11 MIM-23L
  12 MIM-23M
 7 MLMS
 8 AIM-54 Phoenix
  1 AIM-54A
  2 AIM-54C
 9! Rapier UK
 10 FIM-43 Redeye
 11! Roland
 12 Sea Sparrow
  1 RIM-7H
  2 Evolved Sea Sparrow Missile (ESSM)
   1 RIM-162A
   2 RIM-162B
   3 RIM-162C
   4 RIM-162D
 13 Sparrow
  1 AIM-7F
  2 AIM-7M
  3 AIM-7P
  4 AIM-7R (multimode seeker)
  5 AIM-7MH
 14! (deprecated)
 15 Stinger
  1 FIM-92 Stinger A/B/C
  2 Stinger Post
  3 Stinger RMP
  4 Stinger ATAS
 16 MIM-104 Patriot
  1 PAC-2
   1 Standard
   2 GEM
  2 PAC-3 (ERINT)
  3 US MEADS PAC-3 Missile Segment
 17! (deprecated)
 18! (deprecated)
 19 ADATS
 20 MIM-14B Nike-Hercules
 21 Theater High-Altitude Area Defense (THAAD)
 22! LTV Extended Range Interceptor (ERINT)
 23! (deprecated)
 24! (deprecated)
 25! (deprecated)
 26! (deprecated)
 27 Standard Missile
  1 Standard MR (RIM-66)
   1 SM-1 Block 5 MR
   2 SM-1 Block 6B
   3 SM-2 Block 2 MR
   4 SM-2 Block 3 MR
   5 SM-2 Block 3A MR
   6 SM-2 Block 3B
   7! SM-2 Block 4
   8 SM-2 Block 6 MR
   9! SM-2 Block 4A
   10 SM-1 Block I
  2 Standard ER (RIM-67 / RIM-156)
   1 SM-2ER Block IV (RIM-156A)
   2 SM-2ER Block IVA (RIM-156B)
   3 SM-2ER Block III (RIM-67D)
  3 Standard BMD (RIM-61)
   1 SM-3 Boost Phase Vehicle
   2 SM-3 Second Stage Vehicle
   3 SM-3 Third Stage Vehicle
   4 SM-3 Separated Kill Vehicle (KV)
   5 SM-3 Jettisoned first stage
   6 SM-3 Jettisoned second stage
   7 SM-3 Jettisoned third stage
   8 SM-3 Block 1 Kill Weapon (KW)
  4 SM-3 BLK 1A Whole Missile
   1 SM-3 BLK 1A Boost Phase Vehicle
   2 SM-3 BLK 1A Second Stage Vehicle
   3 SM-3 BLK 1A Third Stage Vehicle
   4 SM-3 BLK 1A Separated Kill Vehicle (KV)
   5 SM-3 BLK 1A Jettisoned First Stage
   6 SM-3 BLK 1A Jettisoned Second Stage
   7 SM-3 BLK 1A Jettisoned Third Stage
  5 SM-3 BLK 1B Whole Missile
   1 SM-3 BLK 1B Boost Phase Vehicle
   2 SM-3 BLK 1B Second Stage Vehicle
   3 SM-3 BLK 1B Third Stage Vehicle
   4 SM-3 BLK 1B Separated Kill Vehicle (KV)
   5 SM-3 BLK 1B Jettisoned First Stage
   6 SM-3 BLK 1B Jettisoned Second Stage
   7 SM-3 BLK 1B Jettisoned Third Stage
  6 SM-6
   1 SM-6 Dual I
   2 SM-6 Block I
   3 SM-6 Block IA
  7 SM-3 BLK 2A Whole Missile
   1 SM-3 BLK 2A Boost Phase Vehicle
   2 SM-3 BLK 2A Second Stage Vehicle
   3 SM-3 BLK 2A Third Stage Vehicle
   4 SM-3 BLK 2A Separated Kill Vehicle (KV)
   5 SM-3 BLK 2A Jettisoned First Stage
   6 SM-3 BLK 2A Jettisoned Second Stage
   7 SM-3 BLK 2A Jettisoned Third Stage
 28 Mk 49 RAM
 30 SkyHunter
2 Ballistic
 1 3-in, .50 caliber
 2 12.7-mm/.50 caliber
  1 M2 AP
  2 M8 API
  3 M20 API-T
  4 M2 ball
  5 M33 ball
  6 M1 Incendiary
  7 M23 incendiary
 3 20-mm
  1 M56A4 HEI/M242 HEI-T 7:1 ratio
  2 PGU-28/B SAPHEI
  3 M246 HEIT-SD
  4 M940 MPT-SD
  5 MK149 APDS
  6 MK244 Mod 0 (tungsten)
3 Fixed
 1 Anti-Helicopter mine (AHM)
""",
            "2.1.265": r"""
1 Guided
 1 S-125-2D Pechora
""",
            "2.2.29": r"""
2 Ballistic
 1 90mm
  1 Cartridge, AFV, 90mm, APFSDS-T, Engequimica
  2 Cartridge, AFV, 90mm, APFSDS-T, Mecar90
  3 Cartridge, AFV, 90mm, HEAT-T, Engequimica
""",
            "2.2.45": r"""
1 Guided
 1 HJ-7S (Sagger type)
 2 HJ-8 (TOW/Milan type)
  1 HJ-8A, Red Arrow-8A
  2 HJ-8E, Red Arrow-8E
  3 HJ-8F
 3 Red Arrow 73 / HongJian-73 / HJ-73
 4 Red Arrow 9 / HongJian-9 / HJ-9
  1 HJ-9
  2 HJ-9A
  3 HJ-9B
 5 HJ-10 Red Arrow
  1 AKD-10 AGM
   1 BA-7 Blue Arrow (export version of the AKD-10)
  2 HJ-10A Red Arrow (fiber optic)
 6 BRM1 90mm Rocket
 7 AR-1 AGM
 8 AR-2 AGM
 9 BA-21 Blue Arrow
 10 HJ-12, Red Arrow-12
2 Ballistic
 1 57 mm type 55
 2 76 mm type 54
 3 100 mm
  1 HE Type 73
  2 HEAT Type 73
  3 APDS Type 73
  4 APFSDS Type 73
  5 APFSDS Type 86
  6 APFSDS-T Type AP100-2
  7 APFSDS-T (for Type 59 MBT)
  8 HE (for Type 69 MBT)
  9 HEAT (for Type 69 MBT)
  10 APHE (for Type 69 MBT)
  11 APFSDS (for Type 69 MBT)
  12 HVAPDS (for Type 69 MBT)
 4! (deprecated)
 5 105 mm
  1 HE
  2 HESH
  3 HEAT
  4 HEAT-T
  5 APDS
  6 APFSDS
  7 APFSDS-T
  8 Type 75
 6 82 mm Type 65 (recoilless rifle)
 7 85 mm Type 56 ATG
  1 HE
  2 HEAT-FS
  3 HESH
 8 90 mm Type 51
 9 35mm Grenade Launcher Ammunition
  1 Grenade, 35mm, HEAT
 10 25mm
  1 AP-T
 11 120mm
  1 Type-98 PF98
""",
            "2.2.62": r"""
3 Fixed
 1 M/80
""",
            "2.2.71": r"""
1 Guided
 1 SS-11/AS-11
 2 Eryx missile
 3 HOT missile
  1 HOT 1
  2 HOT 2
  3 HOT 2T
  4 HOT 2MP
  5 HOT 3
 4 Milan missile
  1 Milan 1
  2 Milan 2
  3 Milan 2T
  4 Milan 3
 5 ACL-STRIM
 6 Entac
 7 AS-15
  1 AS-15 TT
 8 BAT 120 Anti-Armor bomb
2 Ballistic
 1! (deprecated)
 2 8 in.
 3 20 mm
  1 API
  2 API-T
 4 25 mm
 5 30 mm
 6 60 mm
 7 68 mm
 8 74 mm
 9 90 mm
  1 OFL-90-FL APFSDS-T
  2 OCC-90-62 HEAT-T
 10 105 mm
  1 APFSDS-T
  2 APFSDS-T, GIAT OFL 105 F3
  3 HEAT-T
  4 HEAT-T, GIAT OCC105 F3
 11 106 mm
 12 120 mm
  1 APFSDS, OFL 120 F1
  2 APFSDS, OFL 120 F2
  3 HEAT, GIAT OECC 120
 13 155 mm
 14 175 mm
 15 40mm
  1 Cased Telescopic Ammunition (CTA)
   1 CTA APFSDS-T
   2 CTA TP-T
   3 CTA TPRR-T
   4 CTA GPR-PD-T
""",
            "2.2.78": r"""
1 Guided
 1 Milan missile
 2 HOT missile
 3 TOW missile
 4 Pars 3 missile
2 Ballistic
 1 110-mm rocket
 2 105-mm APDS-T
 3 105-mm APFSDS-T
 4 105-mm HEAT-T
 5 120-mm HEAT-MP-T DM12
 6 120-mm APFSDS-T DM13
 7 120-mm APFSDS-T DM23
 8 120-mm APFSDS-T DM33
 9 110mm
  1 110mm Tandem HEAT, 3-T for PzFst-3
  2 110mm HEAT, PZF-3
  3 110mm SAL-H
 10 Armbrust 67mm HEAT rocket
 11 120mm Tank Ammo
  1 Cartridge, Tank, 120mm, APFSDS-T, DM-43A1
  2 Cartridge, Tank, 120mm, APFSDS-T, DM-53
  3 Cartridge, Tank, 120mm, APFSDS-T, DM-63A1
 12 20mm Rh-202 ammunition
  1 Cartridge, 20x139mm, API-T, DM-43A1
  2 Cartridge, 20x139mm, APDS-T, DM-63
  3 Cartridge, 20x139mm, API-T, DM-43
 13 27 mm
  1 27 mm DM 33 (AP)
  2 27 mm DM 13 (APHE)
  3 27 mm DM 23 (APHE)
 14 30mm x173
  1 30mm x173 APFSDS-T DM33
  2 30mm x173 KETF/ABM DM21
 15 Matador ammunition
  1 90mm, HEAT/HESH for MATADOR-MP (RGW-90)
  2 90mm, Wall Breaching for MATADOR-WB
  3 90mm, Tandem for MATADOR-AS
  4 60mm, HEAT/HESH for RGW-60
3 Fixed
 1 Anti-Tank mine
  1 MIFF
  2 KB44
""",
            "2.2.101": r"""
1 Guided
 1 Toophan ATGM
  1 Toophan 1
  2 Toophan 2
  3 Toophan 2B
  4 Toophan 2M
  5 Toophan 3
  6 Toophan 3M
  7 Toophan 4
  8 Toophan 5, Laser-Guided
  9 Qaem, Laser Guided, Anti-Helicopter Capable
  10 Qaem-M (Ghaem-M)
""",
            "2.2.105": r"""
1 Guided
 1 TOW (Ramata) M-113
 2 Picket 81 mm
 3 Spike ATGM
  1 Spike-MR (Gill)
  2 Spike-LR
  3 Spike-ER (Dandy)
 4 Laser Homing Attack / Laser Homing Anti-Tank (LAHAT)
""",
            "2.2.110": r"""
1 Guided
 1 Type 01 LMAT
 2 Type 79 Jyu-MAT / KAM-9
 3 Type 87 Chu-MAT
 4 Type 96 MPMS Missile
""",
            "2.2.119": r"""
3 Fixed
 1 ATM-72 Mine
""",
            "2.2.163": r"""
2 Ballistic
 1 12.7 mm
  1 NM140 MP
 2 30mm x173
  1 30mm x173 APFSDS-T NM225
  2 30mm x173 MP-T/SD NM222
""",
            "2.2.197": r"""
1 Guided
 1 Mokopa ZT-6 ATGM
 2 ZT3 Ingwe (Leopard)
""",
            "2.2.205": r"""
1 Guided
 1 BILL Anti-Tank Missile
  1 BILL 1
  2 BILL 2
 2 NLAW/MBT-LAW
2 Ballistic
 1 40 mm
  1 APFSDS-T
 2 84mm Carl Gustav rounds
  1 FFV 441B HE
  2 FFV 469B Smoke
  3 FFV 545 IL
  4 FFV 502 HEDP
  5 FFV 551 HEAT
  6 FFV751 HEAT
 3 AT4
  1 AT4 HEAT
  2 AT4 HEDP
  3 AT4 HP
  4 AT4 CS
 4 120 mm
  1 Slpprj m/95, 120 mm APFSDS
""",
            "2.2.222": r"""
1 Guided
 1! (deprecated)
 2! (deprecated)
 3 AT-1 Snapper
 4 AT-2 Swatter
  1 Swatter A/B (radio command)
  2 Swatter C (SACLOS)
 5 AT-3 Sagger
  1 Sagger (MCLOS)
  2 AT-3B (MCLOS)
  3 AT-3C (SACLOS)
  4 AT-3D (SACLOS)
 6 AT-4 Spigot
  1 Spigot A
  2 Spigot B
 7 AT-5 Spandrel
 8 AT-6 Spiral
  1 AT-6A HEAT 9M114M
  2 AT-6A Thermobaric 9M114F
  3 AT-6B HEAT 9M114M1
  4 AT-6C HEAT 9M114M2
 9 AT-7 Saxhorn
  1 AT-13 Metis-M
 10 AT-8 Songster
 11 AT-9 Spiral-2
 12 AT-10 Stabber
 13 AT-11 Sniper
  1 AT-11 (Refleks 9M119M)
 14 AT-12 Swinger
 15 AT-14
  1 AT-14 KORNET-LR
  2 AT-14 ATGM, Kornet-LR Thermobaric
  3 AT-14 ATGM, Kornet-MR
  4 AT-14 ATGM, Kornet-MR Thermobaric (9M133F)
 16 AT-16 Scallion (9K121)
 18 9M123 Krizantema (AT-15)
2 Ballistic
 1 23 mm
 2 30 mm
  1 AP-T
  2 APDS-T
  3 APFSDS-T
 3 64 mm
  1 PG-18 HEAT
 4 73 mm
  1 PG-9 HEAT FS
  2! PG-7VL HEAT
  3 PG-9V HEAT-FS
  4 PG-9VNT HEAT-FS
  5 PG-15V HEAT-FS
  6 PG-76VR HEAT Tandem
  7 PG-7VM HEAT (70 mm)
  8 PG-9N HEAT-FS
  9 PG-9VS HEAT-FS
  10 PG-7VS HEAT
 5 76 mm
  1 BR-350B APC-T
  2 BR-354P HVAP-T
  3 BK-354M HEAT
  4 BZR-350B API-T
 6 80 mm
 7 82 mm
  1 BK-881 HEAT
  2 BK-881M HEAT
 8 85 mm
  1 HEAT
  2 APHE
  3 BR-365 AP-T
  4 BR-365P HVAP-T
 9 107 mm
 10 115 mm
  1 3UBK-3 HEAT-FS
  2 BM-6 HVAPFSDS
  3 BD/36-2 APFSDS-T
  4 BK-4 HEAT-T
 11 125 mm
  1 BM-9 APFSDS-T
  2 BM-12 APFSDS-T
  3 BM-14m HEAT-FS
  4 HVAPFSDS
  5 BM-42M APFSDS-T
  6 BK-29M HEAT-T
  7 BK-27 HEAT-T
  8 BM-22 APFSDS
  9 BM-44 APFSDS
  10 BK-18M HEAT
  11 BK-21B HEAT
  12 BK-37 HEAT
  13 BM-44M APFSDS-T
  14 BM15 APFSDS
  15 BM26 APFSDS
  16 BM29 APFSDS
  17 BM32 APFSDS
  18 PG-28 HEAT
  19 125x450mm 3VBM8 APFSDS
  20 125x680mm 3VBK10 HEAT
 12 BRAB-200DS HE AP
 13 BRAB-220 HE AP
 14 BRAB-500 HE AP
 15 BRAB-1000 HE AP
 16 PTAB-2.5 bomblet HE Anti-Armor
 17 122 mm
  1 HEAT
 18 120 mm
  1 HEAT-FS
  2 120x828mm 3VOF-49 HE
 19 100 mm
  1 APFSDS-T
  2 HEAT
  3 HEAT-FS
  4 UBM-6 HVAPDS-T
  5 3BM2 APFSDS-T
  6 BM-412M APFSDS-T
  7 100x404mm BR-412 APHE
  8 100x593mm 3BK-5M HEAT
 20! RPG-7VAT Grenade Launcher
 21 130 mm
  1 BR-482B APC-T
 22 152 mm
  1 HEAT-FS
  2 3BR-540 APC-T
 23 105 mm
  1 PG-29V HEAT Tandem
  2 PG-27 HEAT
  3 PG-30 HEAT
  4 PG-32V HEAT Tandem
  5 PG-7VR HEAT Tandem
  6 105mm TBG-7V, Thermobaric
 24 57 mm
  1 S-5 HEAT Rocket
 25 58 mm
  1 PG-16 FRAG-HE
 26 S-25
  1 S-25-O
  2 S-25-OFM
  3 S-25L
  4 S-25-OF
 27 93 mm
  1 PG-7VL HEAT
 28 40 mm
 29 72.5 mm
  1 PG-22 HEAT
  2 PG-26 HEAT
 30 12.7 mm
  1 12.7x108mm HE
3 Fixed
 1 YAM-5 Box Mine
 2 PT-Mi-K
 3 Wooden TMD-B AT Mine
 4 TM-46 AT-Blast Mine
 5 TMN-46 AT-Blast Mine
 6 TM-57 AT Mine
 7 TM-62M AT Mine (Metal Casing)
 8 TMK-2 AT Shaped-Charge Mine
 9 PGMDM Scatterable Anti-Tank Mine
 10 TM-62 AT Mine P2 (Plastic Casing)
 11 TM-62B Waterproof Cardboard Casing
 12 TM-62D Rectangular Wooden Case
 13 TM-62 P3 Plastic Casing
 14 TMD-B Anti-Tank Mine
 15 TMD-44 Anti-Tank Mine
 16 Mine, AT, PTM-3
""",
            "2.2.224": r"""
1 Guided
 1 Milan missile
 2 Swingfire missile
 3 Merlin
 4 FI TOW
 5 Trigat
 6 LAW 80
 7 SWAARM
 8 Wolverine
 9 Brimstone
 10 Exactor 2 Missile
2 Ballistic
 1 30mm RARDEN APDS
 2 120mm APFSDS-T (L23A1)
 3 120mm HESH- T(L31)
 4 27mm Mauser HE
 5 120mm tank ammunition
  1 Cartridge, Tank, 120mm, APDS, L15
  2 Cartridge, Tank, 120mm, APFSDS-T, L26
  3 Cartridge, Tank, 120mm, APFSDS-T, L27
 6 30mm APSE-T L5A2
 7 105mm
  1 APFSDS-T H6/62
  2 HESH-T L35
 8 BL755 Cluster Bomb
  1 BL755
  2 IBL755
  3 RBL755
""",
            "2.2.225": r"""
1 Guided
 1 BGM-71 TOW
  1 BGM-71A/B
  2 BGM-71C ITOW
  3 BGM-71D TOW 2
  4 BGM-71E TOW 2-A
  5 BGM-71F TOW 2-B
 2 Dragon ATGW
  1 M222 Dragon
  2 Dragon II
  3 Dragon III
 3 AGM-114 Hellfire
  1 AGM-114A SAL
  2 AGM-114B SAL
  3 AGM-114C SAL
  4 AGM-114F SAL
  5 AGM-114K SAL
   1! AGM-114K SAL
   2! AGM-114K RF
  6 AGM-114L, RF Hellfire
  7 AGM-114M, Hellfire-HE
  8 AGM-114N, Hellfire-FAE
  9 AGM-114L5, RF HOJ
  10 AGM-114K2A
  11 AGM-114R SAL
   1 AGM-114R SAL HEAT
   2 AGM-114R SAL BLAST
   3 AGM-114R SAL FRAG
  12 AGM-114P
   1 AGM-114P+ HEAT
   2 AGM-114P+ BLAST
   3 AGM-114P+ FRAG
  13 AGM-114T
 4 AGM-65 Maverick
  1 AGM-65A
  2 AGM-65B
  3 AGM-65D
  4 AGM-65E
  5 AGM-65F
  6 AGM-65G
  7 AGM-65H
  8 AGM-65K
  9 AGM-65E2/L
 5 M712 Copperhead Cannon Launched Guided Projectile
 6 AAWS-M
 7 High Velocity Missile (HVM)
 8 Javelin
 9! Stinger ATAS
 10 Rocket, Loitering Attack Munition
 11 Rocket, Precision Attack Munition
 12 XM1111 Mid-Range Munition (MRM)
 13 GBU-44 BAT/Viper Strike
 14 FGM-172 SRAW / Predator SRAW (Short-Range Assault Weapon)
  1 FGM-172A
  2 FGM-172B
 15 AGM-176 Griffin
  1 AGM-176A
  2 AGM-176B
  3 AGM-176C
 16 AGM-179 Joint Air-to-Ground Missile (JAGM)
  1 AGM-179A
2 Ballistic
 1 12.7-mm (.50 Cal)
  1 M2 AP
  2 M8 API
  3 M17
  4 M20 API-T
  5 A534 (4 ball & 1 tracer mix)
  6 M903 SLAP
   1 M962 SLAP-T
  7 MK211 Mod 0
 2 20 mm
  1 M39
  2 M53 API
  3 M601 API-T
  4 M775 API-T
  5 M940 MP-T-SD
  6 MK149 Mod 4 APDS
  7 Oerlikon S
  8 PGU-28/B SAP-HE
  9 U.S. Navy Mark 100
  10 HEI
 3 25 mm
  1 Oerlikon KBA
  2 M791 APDS-T
  3 M919 APFSDS-T
  4 PGU-20/U API
  5 PGU-32/U SAPHEI
  6 Mk 96
  7 XM1049 AP
  8 HEI
  9 PGU-47/U APEX
 4 30 mm
  1 173 Mauser model F APDS-T
  2 PGU-14/B API, PGU-13/B HEI 4:1 ratio
  3 GPU 5A
  4 PGU-15/B TP
  5 PGU-16
  6 Mk310 Programmable Airburst Munition
  7 PGU-14/B API, PGU-13/B HEI 1:1 ratio
 5 66 mm 72 LAW
 6 76 mm
  1 M319, HVAP-T
  2 M331A1, HVAP-DS-T
  3 M331A2, HVAP-DS-T
  4 M339, AP-T
  5 M464, APFSDS-T
  6 M496, HEAT-T
 7 81 mm
 8 84 mm
  1 M136, HEAT
 9 90 mm
  1 M77 AP-T
  2 M82 APC-T
  3 M318 AP-T
  4 M318A1 AP-T
  5 M332A1 HVAP-T
  6 M348 HEAT
  7 M348A1 HEAT
  8 M431 HEAT-T
  9 RCL M67
 10 105 mm
  1 FP105, APFSDS
  2 M392 APDS-T
  3 M392A2 APDS-T
  4 M456 HEAT-T
  5 M456A2 HEAT-T
  6 M662 HEAT-T
  7 M728 APDS-T
  8 M735 APFSDS-T
  9 M774 APFSDS-T
  10 M833 APFSDS-T
  11 M900 APFSDS-T
  12 Olin 105, APFSDS
  13 XM815 HEAT-MP
 11 106 mm RCL40 (M40)
  1 Cartridge, Recoilless Rifle, 106mm, HEAT, M344A1
  2 Cartridge, Recoilless Rifle, 106mm, HEAT-T, BOFORS 106-3A
  3 Cartridge, Recoilless Rifle, 106mm, HEP-T, M346A1
 12 107 mm
 13 120 mm
  1 M829 APFSDS-T
  2 M829A1 APFSDS-T
  3 M830 HEAT-MP-T
  4 Olin 120 APFSDS
  5 Olin 120+ APFSDS
  6 M830A1 HEAT-MP-T
  7 XM943 STAFF
  8 M829A2 APFSDS-T
  9 M829A3 APFSDS-T
  10 M829A3 APFSDS w/Carbon Fiber
  11 M830A1 HEAT-MP-T
  12 M1002 MPAT-TP-T
  13 M865 TPCSDS-T
  14 M831A1 TP-T
  15 M829A4 APFSDS-T
 14 152 mm
  1 M409 Series HEAT-T-MP
 15 155 mm
  1 M898 SADARM
 16 227-mm rocket
  1 AT2
  2 M77
  3 TGW
  4 SADARM
 17! (deprecated)
 18! (deprecated)
 19! (deprecated)
 20! Hydra 70 Rocket System
  1! Hydra Rocket w/M156 WP smoke warhead
  2! Hydra Rocket w/M67 Mod WP smoke warhead
  3! Hydra Rocket w/M67 Mod 1 RP smoke warhead
  4! Hydra Rocket w/M151 HE frag warhead
  5! Hydra Rocket w/M257 visible flare warhead
  6! Hydra Rocket w/M278 infrared flare warhead
  7! Hydra Rocket w/WDU-4A/A flechette warhead
  8! Hydra Rocket w/WTU-1/B practice warhead
 50 Rockeye II Mk 20 cluster weapon
 51 SUU-65/B TAC Munition Dispenser (TMD) Wide Area Anti-Armor Munition (WAAM)
3 Fixed
 1 Area Denial Artillery Munition (ADAM)
 2 Extended Range Anti-Armor Munition (ERAM)
 3 GATOR Anti-Armor System
  1 BLU-91/B
 4 XM93 Wide Area Mine (WAM)
  1 M93 Hornet, Advanced
 5 M21 Heavy Anti-Tank mine
 6 Off-route Anti-Tank mine
  1 M24
  2 M66
 7 M19 Anti-Tank mine
 8 M15 Anti-Tank mine
 9 M86 Pursuit Deterrent Munition (PDM)
 10 Mine, AT, Raptor
 11 M73 Remote Anti-Armor Munition (RAAM)
""",
            "2.2.240": r"""
2 Ballistic
 1 82mm Recoilless Ammunition
  1 82mm HEAT-T M79
3 Fixed
 1 TMRP-6 Anti-Tank mine
""",
            "2.2.265": r"""
1 Guided
 1 107mm
  1 RK-3K HEAT Tandem
  2 RK-3OF HE/FRAG
 2 125mm
  1 Kombat HEAT
 3 130mm
  1 RK-2S HEAT Tandem
  2 RK-2OF HE/FRAG
  3 Barrier HEAT
 4 152mm
  1 RK-2M-K HEAT Tandem
  2 RK-2M-OF HE FRAG
""",
            "2.2.267": r"""
2 Ballistic
 1 68mm
  1 RPG-75-M Grenade, HEAT
  2 RPG-75-TB Grenade, Thermobaric
""",
            "2.2.276": r"""
2 Ballistic
 1 82mm Recoilless Ammunition
  1 82mm HEAT-T M79
3 Fixed
 1 TMRP-6 Anti-Tank mine
""",
            "2.3.45": r"""
1 Guided
 1! HQ-2
 2! HQ-2J (CSA-1)
 3! HQ-61
2 Ballistic
 1! 57 mm
 2! 85 mm
 3! 100 mm
""",
            "2.3.71": r"""
1 Guided
 1 Decoys
""",
            "2.3.105": r"""
1 Guided
 1 Surface to Air
  1 Barak
""",
            "2.3.106": r"""
1 Guided
 1 Decoy
  1 BREDA SCLAR 105 mm
""",
            "2.3.222": r"""
1 Guided
 1 SH-01 Galosh (UR-96)
  1! (deprecated)
  2 53T6 (ABM-3 Gazelle / SH-08)
  3 51T6 (ABM-3 Gorgon / SH-11)
2 Ballistic
 1 30 mm
  1 UOF-84 HE-I
  2 UOR-84 HE-T
""",
            "2.3.224": r"""
1 Guided
 1 Decoys
  1 Towed radar decoy
""",
            "2.3.225": r"""
1 Guided
 1 Decoys
  1 Anti-Radiation Missile Decoy (ARM-D)
  2 Mk-57 (MOSS)
 2 RIM-72 Sea Chaparral
 3 RIM-116 RAM
  1 RIM-116A RAM
  2 RIM-116B RAM
  3 RIM-116C RAM
  4 RIM-116D RAM
  5 RIM-116E RAM
""",
            "2.4.45": r"""
1 Guided
 1! HQ-2
 2! HQ-2J
 3! HQ-61
 4 YJ-91 Anti-Radar Missile (ARM)
 5 ASN-301
2 Ballistic
 1! 57 mm
 2! 85 mm
 3! 100 mm
""",
            "2.4.71": r"""
1 Guided
 1 Armat
 2 AS 37 Martel
""",
            "2.4.105": r"""
1 Guided
 1 Harpy
""",
            "2.4.222": r"""
1 Guided
 1 AS-4 Kitchen
 2 AS-9 Kyle
 3 AS-12 Kegler
 4 AS-11 Kilter
  1 AS-11A, Mod 1 Kilter
  2 AS-11B, Mod 2 Kilter
 5 AS-17 Krypton Anti-Radar (Kh-31)
  1 AS-17 (Kh-31P)
  2 AS-17 Mod 2 (Kh-31PD)
 6 SS-21 Scarab
  1 Tochka-R
 7 Kh-29MP Kedge Anti-Radar
  1 Kh-29T Kedge (AS-14A) TV-guided
  2 Kh-29L Kedge (AS-14B) laser-guided
  3 Kh-29D Kedge infrared guided
  4 Kh-29LE Kedge laser guided export
  5 Kh-29ML Kedge
  6 Kh-29TE Kedge TV guided
 8 AS-16 Kickback Anti-Radar (Kh-15P)
""",
            "2.4.224": r"""
1 Guided
 1 ALARM
""",
            "2.4.225": r"""
1 Guided
 1 AGM-88 High-speed Anti-Radiation Missile (HARM)
  1 AGM-88A
  2 AGM-88B
  3 AGM-88C
  4 AGM-88D
  5 AGM-88E
  6 AGM-88F
  7 AGM-88G
 2 AGM-45 Shrike
  1 AGM-45A
  2 AGM-45B
 3 AGM-78 Standard ARM
 4 AGM-122 Sidearm
  1 AGM-122A
 5! AGM-136 TACIT RAINBOW
  1! AGM 136A
 6 Stinger
  1 Air Defense Suppression Missile (ADSM)
""",
            "2.5.222": r"""
1 Guided
 1 Anti-Satellite System
""",
            "2.5.225": r"""
1 Guided
 1 Asat
""",
            "2.6.10": r"""
1 Guided
 1 Martin Pescador MP-1000
""",
            "2.6.45": r"""
1 Guided
 1! C-601 ALCM
 2 YJ-1/C-801/CSS-N-4 Sardine (Exocet type)
  1 YJ-8K/C-801K
 3! Z-9A
 4 CSS-N-2 (HY-2 Styx derivative Silkworm)
 5! SY-2 Eagle Strike (C-801 Anti-Ship ASM)
 6! YJ-1 Eagle Strike (C-801 Anti-Ship SSM)
 7 SY-1/FL-1
  1 CSSC-1B mod 1/2 Coastal Defense missile
  2 CSS-N-1 Scrubbrush mod 1/2
 8 HY-1
  1 HY-1/CSSC-2A Silkworm
  2 HY-1A/CSSC-2B Silkworm
  3 CSS-N-2 Safflower
 9 HY-2/CSSC-3
  1 HY-2A/CSSC-3A
  2 HY-2G/CSSC-3B
  3 HY-2B/CSSC-3C
  4 C-601/CAS-1 Kraken
 10 HY-4
  1 HY-4/CSSC-7 Sadsack
  2 C-611 (air launched variant)
 11 YJ-2/C-802/CSS-N-8 Saccade
  1 YJ-82 / C-802
  2 YJ-82K / C-802K
  3 KD-88 / KongDi-88 / C-802KD
  4 C-802A / YJ-83
  5 C-802AK / YJ-83K
  6 C-802AKG
  7 YJ-83 / C-803
  8 YJ-2
  9 CM-708UN
  10 CM-708UNA
  11 YJ-85 / C-805
  12 CM-802AKG / YJ-83KH
 12 CH/SS-N-6/C802(YJ-8A)
 13 YingJi-7 (C-701)
  1 C-701T
  2 C-701R
  3 C-703
  4 FL-10
  5 YJ-9
 14 C-704
 15 C-704KD (Kong Di)
 16 C-705
 17 C-705KD (Kong Di)
 18 Sky Dragon 10 / TianLong-10 / TL-10
  1 TL-10A
  2 TL-10B
 19 Sky Dragon 6 / TianLong-6 / TL-6
 20 C-602 / YJ-62
 21 YJ-91 Anti-Ship Missile (ASM)
 22 YJ-12 Anti-Ship Missile (ASM)
 23 YJ-100 Anti-Ship Missile (ASM)
 24 CX-1-ASCM
 28 HN-2
 29 CSS-N-5-SABBOT
 32 CM-400AKG
 34 YJ-18A
  1 YJ-18A Booster
  2 YJ-18A Separated Warhead
2 Ballistic
 1 100 mm Gun
 2 130 mm Gun
""",
            "2.6.71": r"""
1 Guided
 1 Exocet
  1 MM-38
  2 AM-39
  3 SM-39 Exocet
  4 MM-40
 2 AS-11
 3 SS-12M
 4 AS-15
 5 AS-30
 6 AS-37 Martel
 7! (deprecated)
 8 Otomat
  1 Mk1
  2 Mk2
 9 E-14 torpedo
 10 E-15 torpedo
 11 F-17 torpedo
  1 F-17 mod 2
 12 L-5 torpedo
  1 L-5 mod 3
  2 L-5 mod 5
 13 Z-16 torpedo
 14 AS-12
 15! MU-90 Torpedo
2 Ballistic
 1 20 mm
 2 25 mm
 3 30 mm
""",
            "2.6.78": r"""
1 Guided
 1 Kormoran
 2 AEG Seeal 533 mm Torpedo
 3 SST-3 Torpedo
 4 SST-4 Torpedo
 5 DM2 Series Torpedoes
  1 DM2A1 Seal
  2 DM2A3
  3 DM2A4 Seehecht / SeaHake Mod 4
 6! DM2A3 Seehecht Torpedo
 7 SUT Torpedo
 8 G7e Torpedo
2 Ballistic
 1 27 mm
  1 27 mm FAPDS for MLG 27
""",
            "2.6.101": r"""
1 Guided
 1 Hormuz-1
 2 Hormuz-2
 3 Khalij-Fars (Persian-Gulf) ASCM
 4 Qader (Ghader) ASCM
 5 Ghadir ASCM
 6 Nasr-1 ASCM
 7 Noor ASCM
 8 Jask-2 ASCM
3 Fixed
 1 SADAF-02 mine
""",
            "2.6.105": r"""
1 Guided
 1 Gabriel
  1 Gabriel I
  2 Gabriel II
  3 Gabriel III (Mod)
  4 Gabriel Mk 4 LR
 2 LUZ
 3! Gabriel III (mod)
 4! 1A1 Gabriel II
""",
            "2.6.106": r"""
1 Guided
 1 OTO Melara Teseo MK 2
 2 MILAS
 3 324 mm B-515 Torpedo
 4 Marte Mk.2
  1 Marte Mk.2/S
  2 Marte Mk.2 ER
 5 Sistel Sea Killer
 6 533 mm Torpedo
  1 Whitehead A184 - Anti-Ship
  2 Whitehead A184 Mod 3
  3 Whitehead Black Shark
2 Ballistic
 1 40 mm/70 BREDA
 2 3 in/62 MMK OTO Melara
 3 5 in/54 OTO Melara
  1 127mm HE
  2 127mm SAP
  3 127mm VULCANO BER
 4 25 mm
  1 25x137mm HE
  2 25x137mm AP
 5 30 mm
 6 Whitehead K113
 7 76 mm
  1 76x636mm OTO Melara MOM
  2 76x636mm OTO Melara SAPOM
  3 76mm OTO Melara DART
3 Fixed
 1 MN 103 Manta
""",
            "2.6.110": r"""
1 Guided
 1 Type 89 Torpedo
 2 SSM-1A/1B (type 88/90)
  1 Type 88 (SSM-1)
  2 Type 90 (SSM-1B)
 3 ASM-1/1C (Type 80/91)
  1 Type 80 (ASM-1)
  2 Type 91 (ASM-1C)
 4 Type 93 (ASM-2)
""",
            "2.6.120": r"""
1 Guided
 1 Haeseong (C-Star)
""",
            "2.6.163": r"""
1 Guided
 1 Penguin MK 2
 2 Kongsberg Naval Strike Missile
""",
            "2.6.205": r"""
1 Guided
 1 RBS-15 (SSM/ASM)
  1 RBS-15M Mk1 (SSM Naval)
  2 RBS-15F Mk1 (ASM)
  3 RBS-15M Mk2 (SSM Naval)
  4 RBS-15K Mk2 (SSM Land)
  5 RBS-15M Mk3 (SSM Naval)
  6 RBS-15M Mk4 (SSM Naval)
 2 Torpedo 2000
 3 Torped 61 (TP 61)
  1 Torped 613
  2 Torped 617
2 Ballistic
 2 57 mm
  1 57 mm HCER (High Capacity Extended Range)
""",
            "2.6.208": r"""
1 Guided
 1 Hsiung-Feng II
""",
            "2.6.222": r"""
1 Guided
 1! AS-2 Kipper
 2 AS-4 Kitchen
 3! (deprecated)
 4 AS-6 Kingfish
 5 AS-13 Kingbolt
 6! (deprecated)
 7 AS-15 Kent
  1 AS-15A (Kh-55)
  2 AS-15B Mod 1 (Kh-55SM)
  3 Kent Mod 2
  4! Kh-101
  5! Kh-102
  6 Kh-SD
  7 Kh-55SH Kent (AS-15C)
 8 SS-N-2 Styx
  1 SS-N-2a
  2 SS-N-2b
  3 SS-N-2c
  4 SS-N-2d
 9 SS-N-7 Starbright
 10 SS-N-9 Siren
 11 SS-N-12 Sandbox
 12 SS-N-19 Shipwreck
  1 Boost phase vehicle
  2 Jettisoned vehicle
  3 Separated warhead
 13 SS-N-22 Sunburn
  1 3M80
  2 3M80M
  3 3M82 Moskit-M
 14 SS-N-3 Shaddock
  1 SS-N-3a
  2 SS-N-3b
  3 SS-N-3c
 15 SSC-2b Samlet Cruise
 16 SSC-1b Sepal
 17 SSC-3 Styx
 18 533mm Torpedo
  1 TE-2
  2 53-51
  3 53-56
  4 53-65
   1 53-65K
   2 53-65KE
   3 53-65M
  5 SAET-50
  6 SAET-60
   1 SAET-60A
   2 SAET-60M
   3 SAET-60ME
  7 TEST-71ME-NK
  8 UGST (Fizik-1)
  9 USET-80
  10 Futlyar (Fizik-2)
  11 53cm, Thermal (turbine)
 19 406-mm torpedo
 20! (deprecated)
 21! (deprecated)
 22! SS-N-21 Sampson
 23 SS-N-25 (Kh 35)
 24 AS-5 Kelt
 25 AS-10 Karen
 26 Kh-31 Krypton (AS-17) Non-ARM
  1 Kh-31A Krypton (AS-17A)
  2 Kh-31AD Krypton (AS-17B)
 27! 53 CM Torpedo Thermal (turbine)
 28! 65 CM Torpedo Thermal
 29 SSC-X-5 (SS-NX-26)
  1 Yakhont
 30 SSC-6 (SS-N-25)
 31 P-270 Moskit (Kh-41)
 32 M51
 33! 53-56/51 Torpedo
 34 Kh-59M Kazoo (AS-18)
 35 Kh-35 Kayak (AS-20)
 36 SS-NX-30 Conventional LACM
 37 PJ-10
 38 M-5 Torpedo
 39! USET-80 Torpedo
 40! SAET-50 Torpedo
 41! SET 53A Torpedo
 42! 3M-14E (Klub) SS-N-17
 43 3M-54 Klub (SS-N-27)
  1 3M-54E
  2 3M-54E1
  3 3M-54K
  4 91RE1
  5 91R2
 44 SS-N-17 Snipe
  1 3M-17
 45 SS-N-30 Sizzler
  1 3M-14E Club (SS-N-30B)
  2 3M-14T Kalibr-NK (SS-N-30A)
  3 3M-14K Kalibr-PL (SS-N-30A)
 46 3M22 Tsirkon (SS-N-33)
 47 650mm Torpedo
  1 65-76
  2 65-76A
  3 65cm, Thermal (turbine)
2 Ballistic
 1 12.7 mm
 2 14.5 mm
 3 23 mm
 4 25 mm
 5 30 mm
  1 BR-83 AP-T
  2 OF-83D HE
 6 57 mm
 7 76 mm
  1 76x355mm OF-62 HE
 8 85 mm
 9 100 mm
  1 100x1026mm OF-58 FRAG
 10 130 mm
  1 SM-4-1
  2 130x1396mm F-44 HE
 13 45 mm
  1 45x172mm BR-240 APHE
  2 45x252mm O-240 HE
3 Fixed
 1 M-26 mine
 2 AMD-500
 3 AMD-1000
 4 AMG-1
 5 KMD-500
 6 KMD-1000
 7 M-08
 8 M-12
 9 M-16
 10 M-AG
 11 M-KB
 12 M-KB-3
 13 Mirab
 14 MYaM
 15 MYaRM
 16 MZ-26
""",
            "2.6.224": r"""
1 Guided
 1 Vosper Thorny Croft Excalibur Coast Defense Missile System
 2 Sea Eagle
 3 Sea Eagle SL
 4 Sea Skua
 5 Martel
 6 Sea Venom
 7 Martlet
3 Fixed
 1 Type H Mk II
""",
            "2.6.225": r"""
1 Guided
 1 Harpoon
  1 AGM-84A
  2 UGM-84A
  3 RGM-84A
  4 AGM-84B
  5 UGM-84B
  6 AGM-84C
  7 UGM-84C
  8 AGM-84D
  9 UGM-84D
  10 AGM-84E
  11 UGM-84E
  12 RGM-84E
  13 AGHM-84F
  14 UGM-84F
  15 RGM-84F
  16 AGM-84G
  17 UGM-84G
  18 RGM-84G
  19 AGM-84H SLAM-ER
  20 AGM-84L (Harpoon Block II)
  21 UGM-84L (Harpoon Block II)
  22 RGM-84L (Harpoon Block II)
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5 NT 37F torpedo
  1 Mod 2
  2 Mod 3
  3 NT 37E
 6! (deprecated)
 7! (deprecated)
 8 AGM-142 Popeye
  1 AGM-142A Popeye / Have Nap
  2 Popeye II / Popeye Lite / Have Lite
  3 Popeye Turbo ALCM
  4 Have Rain
 9 AGM-119 Penguin
 10 AGM-123 Skipper
  1 AGM-123A
 11! (deprecated)
 12 BGM-109B Tomahawk Anti-Ship Missile (TASM)
 13 ADCAP
  1 Mod 5
  2 Mod 6
 14 Mk 48
  1 Mod 4
 15 AGM-158C LRASM (Anti-Ship Configuration)
2 Ballistic
 1 5-in .38 caliber
 2 5-in .54 caliber
  1 AAC
  2 HC
  3 HE-IR
  4 HE-PD
  5 HE
  6 HE-CVT
  7 IR
  8 VT (Variable Time)
  9 VT-IR (Variable Time, Infrared)
  10 VT-RF
 3 76 mm
  1 AAC
  2 HE
  3 HE-PD
  4 VT fragmentation
  5 VT IR
3 Fixed
 1 DST Mk 36 mine
 2 DST Mk 40 mine
 3 DST Mk 41 mine
 4 DST 115A mine
 5 Mk 52 bottom mine
  1 Mk 52 Mod 1
  2 Mk 52 Mod 2
  3 Mk 52 Mod 3
  5 Mk 52 Mod 5
  6 Mk 52 Mod 6
  11 Mk 52 Mod 11
  12 Mk 52 Mod 12
  13 Mk 52 Mod 13
 6 Mk 55 bottom mine
  1 Mod 2
  2 Mod 3
  3 Mod 5
  4 Mod 6
  5 Mod 7
 7 Mk 57 moored mine
  1 Mod 0
 8 Quickstrike mines
  1 Mk 62
  2 Mk 63
  3 Mk 64
  4 Mk 65
 9 CAPTOR - Encapsulated Torpedo moored mine
 10 Advanced sea mine
 11 Mk 56 Mod 0 moored mine
 12 Mk 67 Submarine Launched Mobile Mine
""",
            "2.6.265": r"""
1 Guided
 1 R-360 Neptune ASCM
""",
            "2.7.45": r"""
1 Guided
 1 CY-1 ASW Msl Torpedo
 2 Yu-1 Torpedo
 3 Yu-3 Torpedo
 4 Yu-4 Torpedo
 5 Yu-6 Torpedo
 6 TEST-96 Torpedo
 7 YU-7 Torpedo
 8 LE-2 Torpedo
 9 L-5 Torpedo
""",
            "2.7.71": r"""
1 Guided
 1 Malafon
 2 E-14 torpedo
 3 E-15 torpedo
 4 F-17 torpedo
 5 L3 torpedo
 6 L4 torpedo
 7 L5 torpedo
 8 Murene torpedo
 9 MU-90 Torpedo
  1 MU-90 Air-launched
  2 MU-90 Ship launched
""",
            "2.7.78": r"""
1 Guided
 1 AEG Seeschlange 533 mm Torpedo
""",
            "2.7.101": r"""
1 Guided
 1 533-mm Torpedo
  1 Hoot
""",
            "2.7.106": r"""
1 Guided
 1 324 mm B-515
 2 Whitehead A290
 3! Whitehead A184
 4 Whitehead A-244/s Torpedo
""",
            "2.7.110": r"""
1 Guided
 1 Type 12 Light Weight Torpedo
 2 Type 97 Light Weight Torpedo
""",
            "2.7.163": r"""
2 Ballistic
 1 Terne
""",
            "2.7.205": r"""
1 Guided
 1 375-mm Bofors Rocket System
 3 Torpedo 45 (Tp 45)
  1 TP 451
2 Ballistic
 1 Elma Anti-Submarine Mortar
  1 LLS-920
  2 ASW-600
  3 ASW-601
  4 ASW-604
""",
            "2.7.222": r"""
1 Guided
 1! (deprecated)
 2 SS-N-14 Silex
  1 83R/URPK-3 Metel
  2 84R/URPK-4 Metel-U
  3 85RU/URPK-5 Rastrub
 3 SS-N-15 Starfish
 4 SS-N-16 Stallion
 5 533-mm Torpedo
  1 Type 3
  2 Type 3 nuclear
  3 new passive wake-homing turbine
  4 new electric
  5 VA-111 Shkval
  6 Shkval 2
  7 Shkval-E
  8 Test 71
   1 Test 71M
  9 Test 96
  10 SET-53
   1 SET-53M
 6 406-mm Type 40 torpedo
  1 SET-72
  2 SET-40 (USET-95)
  3 UMGT-1 (E40-79)
 7 650-mm Torpedo
  1 SET-65
  2 SET-65A
  3 SET-65M
  4 SET-65K
 8! (deprecated)
 9! (deprecated)
 10! (deprecated)
 11! (deprecated)
 12! (deprecated)
 13 Type 45 (light, air-launched)
 14 Type E53 (light, air-launched)
 15! Test 71 Torpedo
 16! APR-2 Torpedo
 17! APR-3 Torpedo
 18! E40-79 Torpedo
 19! Test 96 Torpedo
 20! MTT
 21 324-mm Torpedo
  1 PAKET-NK
  2 MTT
 22 350mm Torpedo
  1 APR-2
  2 APR-3E
2 Ballistic
 1 FRAS-1/SUW-N-1 (VETER)
 2 RBU 1000
 3 RBU 1200
 4 RBU 2500
 5 RBU 6000
 6 RBU 12000
3 Fixed
 1 PLT
 2 PLT-3
""",
            "2.7.224": r"""
1 Guided
 1 Tigerfish torpedo
 2 Spear Fish torpedo
 3 Sting Ray torpedo
 4 Mk 24 torpedo
""",
            "2.7.225": r"""
1 Guided
 1 Mk 46 torpedo
  1 Mk 46 Mod 0
  2 Mk 46 Mod 5 (NEARTIP)
  3 Mk 46 Mod 7
  4 Mk 46 Mod 6
  5 Mk 46 Air-launched
 2 Mk 48 torpedo
  1 Mod 4
 3! (deprecated)
 4 MK37 torpedo
  1 Mod 0
  2 Mod 1
  3 Mod 2
  4 Mod 3
 5 RUR-5A ASROC
 6 CASW/SOW
 7 SUBROC
  1 UUM-44A
 8! (deprecated)
 9 Mk 44 torpedo
 10 Mk 48 ADCAP torpedo
  1 Mod 5 ADCAP
  2 Mod 6 ADCAP/MODS
 11 Mk 50 Advanced lightweight torpedo
  1 100S
  2 200S
 12 NT 37F
  1 Mod 2
  2 Mod 3
  3 NT 37E
 13 HOTTORP torpedo
 14 Sea Lance ASW
 18 Mk 32 torpedo
  1 Mod 2
 19 Mk 54 MAKO Lightweight Torpedo
  1 Mk 54 Air-launched
 20 RUM-139 VL-ASROC
""",
            "2.8.0": r"""
3 Fixed
 1 AN/FO (94% ammonium nitrate, 6% fuel oil)
  1 1 000 lbs. Explosive
  2 2 000 lbs. Explosive
  3 5 000 lbs. Explosive
  4 10 000 lbs. Explosive
  5 15 000 lbs. Explosive
  6 20 000 lbs. Explosive
  7 25 000 lbs. Explosive
  8 30 000 lbs. Explosive
  9 35 000 lbs. Explosive
  10 40 000 lbs. Explosive
  11 45 000 lbs. Explosive
  12 50 000 lbs. Explosive
 2 Explosively Formed Penetrator (EFP)
  1 EFP Array (2x4)
  2 EFP, Rock Pressure Ignition Rocket (PIR)
 3 Pipe Bomb, PVC
  1 Pipe Bomb, PVC, Small (.04m)
  2 Pipe Bomb, PVC, Medium
  3 Pipe Bomb, PVC, Large (.1m)
  10 Pipe Bomb, PVC, Bundled (3 x .1m)
 4 Blades
  1 Knife
  2 Machete
""",
            "2.8.45": r"""
2 Ballistic
 1 5.8mm
  1 5.8x42mm (DBP-10)
""",
            "2.8.70": r"""
2 Ballistic
 1 8.6mm
  1 8.6x70mm (.338 cal) Lapua Magnum
""",
            "2.8.71": r"""
2 Ballistic
 1 .22 cal. Long Rifle
 2 .30-06
 3 .380 cal.
 4 .38 Cal
 5 .45 cal.
 6 .50 cal.
 7 5.56 mm
 8 6.35 mm
 9 7.5 mm
 10 7.62 mm
 11 7.65 mm
 12 8 mm
 13 9 mm
 14 20 mm
 15 25 mm
 16 30 mm
 17 60 mm
 18 68 mm
 19 81 mm
 20 90 mm
 21 120 mm
 22 40mm
  1 Cased Telescopic Ammunition (CTA)
   1 CTA GPR-AB-T
""",
            "2.8.78": r"""
2 Ballistic
 1 5.56 mm
 2 7.62 mm
 3 9 mm
 4 4.6 mm
  1 4.6x30 mm Ball
  2 4.6x30 mm Tracer
  3 4.6x30 mm Ball Training
  4 4.6x30 mm Blank
  5 4.6x30 mm Ball Frangible
  6 4.6x30 mm Ball Spoon Nose
  7 4.6x30 mm Drill
 5 7.92 mm
  1 7.92x57mm Mauser
3 Fixed
 1 Mine
""",
            "2.8.222": r"""
2 Ballistic
 1 5.45 mm
  1 5.45-mm Soviet pistol (aka 5.45 x 18 mm)
  2 Cartridge, 5.45x39mm, 7N6M
  3 Cartridge, 5.45x39mm, 7N22
  4 Cartridge, 5.45x39mm, 7N10
  5 Cartridge, 5.45x39mm, 7N24
 2 7.62 mm
  1 7.62 x 25-mm Soviet pistol (aka 7.62-mm Tokarev)
  2 7.62 x 38R Nagant Revolver (aka 7.62-mm Soviet revolver and 7.62-mm Nagant gas-seal)
  3 7.62-mm Soviet M1943 (aka 7.62 x 39 mm, 7.62-mm Kalashnikov, and 7.62-mm obr 43g)
  4 7.62-mm Mosin-Nagant (aka 7.62 x 54R, 7.62-mm Soviet Rimmed, and 7.62-mm obr 1891)
  5 Cartridge, 7.62x54R, Sniper Ball, 7N14
  6 Cartridge, 7.62 x 39mm, Tracer, M1943
  7 Cartridge, 7.62mm, API-T, Linked, BTZ
  8 Cartridge, 7.62x54mmR, AP, 7N13
 3 9 mm
  1 9-mm Makarov (aka 9 x 18 mm Soviet, 9-mm Stechkin, and 9-mm Type 59)
 4! (deprecated)
 5! (deprecated)
 6! (deprecated)
 7 82 mm
  1 HE fragmentation (O-881A)
 8 107-mm M-38 mortar
 9 AO-1 SCH bomblet HE submunition
 10 AO-2.5 bomblet
 11 AO-2.5 HE submunition
 12 AO-2.5-2 HE submunition
 13 AO-8M2 HE
 14 AO-10 HE
 15 AO-10-6.5 HE
 16 AO-20 HE
 17 AO-20M3 HE
 18 AO-25M1 HE
 19 AO-25M2 HE
 20 AO-100 HE
 21 FAB-50 HE
 22 FAB-70 HE
 23 FAB-100 M43 HE
 24 FAB-100 M62 HE
 25 FAB-250 HE
 26 FAB-250 M43 HE
 27 FAB-250 M46 HE
 28 FAB-250 M54 HE
 29 FAB-250 M62 HE
 30 FAB-500 HE
 31 FAB-500 M46 HE
 32 FAB-500 M54 HE
 33 FAB-500 M62 HE
 34 FAB-1000 M62 HE
 35 FAB-1500 M46 HE
 36 FAB-1500 M54 HE
 37 FAB-3000 M46 HE
 38 KhAB 100-kg (80) mustard gas/lewisite HL
 39 KhAB 100-kg (100) mustard gas/lewisite HL
 40 KhAB 250-kg Sarin (GB)
 41 M-1 bomblet (35-40 g of liquid explosive)
 42 Mustard gas/lewisite HL (from 500- and 1500-kg spray tanks)
 43 OFAB-100M HE
  1 OFAB-100-120 HE
 44 OFAB-100MH HE
 45 OFAB-100NV HE
 46 OFAB-250M HE
 47 OKT-11 bomblet (incendiary or chemical)
 48 ROSAB bomblet HE
 49 Soman (GD) (from 250-kg spray tank)
 50 ZAB-1E incendiary (1.5 kg)
 51 ZAB 500 T Shch incendiary (500 kg)
 52 KhAB 100-kg Sarin (GB)
 53 KhAB 100-kg Soman (GD)
 54 KhAB 250-kg Mustard and Lewisite (HL)
 55 KhAB 250-kg Soman (GD)
 56 105mm
  1 TBG-29V FRAG-HE-Thermobaric
  2 TBG-32V Thermobaric
  3 RShG-1 Thermobaric
  4 RMG HEAT-Thermobaric
 57 40 mm
  1 TBG-7V Thermobaric
  2 OG-7V FRAG
 58 72.5 mm
  1 RShG-2 Thermobaric
 59 73 mm
  1 OG-9V FRAG-HE
  2 OG-9VM FRAG-HE
  3 OG-9VM1 FRAG-HE
  4 OG-9BG FRAG-HE
  5 OG-9BG1 FRAG-HE
 60 12.7mm AP, Sniper
3 Fixed
 1! Wooden TMD-B AT Mine
 2! (deprecated)
 3! (deprecated)
 4! (deprecated)
 5! TM-46 AT-Blast Mine
 6! TMN-46 AT-Blast Mine
 7! TM-57 AT Mine
 8! TM-62M AT Mine (Metal Casing)
 9! TMK-2 AT Shaped-Charge Mine
 10 Area-type POMZ-2 AP-fragmentation mine
 11! (deprecated)
 12 MON series AP mine (directional) (MON-50/MON-90/MON-100/MON-200)
 13 PMN AP-blast mine
 14! (deprecated)
 15! AMD-500
 16! AMD-1000
 17! AMG-1
 18! BDT Mine-Clearance Charge
 19! ITB-2 Mine-Clearance Charge
 20! KMD-500
 21! KMD-1000
 22! M-08
 23! M-12
 24! M-16
 25! M-AG
 26! M-KB
 27! M-KB-3
 28! Mirab
 29! MYaM
 30! MYaRM
 31! MZ-26
 32 OZM bounding AP mine
 33 OZM-3 bounding AP mine
 34 OZM-4 bounding AP mine
 35 OZM-72 bounding AP mine
 36 OZM-160 bounding AP mine
 37 PFM-1 or PMZ AP mine/bomblet
 38! PGMDM Scatterable Anti-Tank Mine
 39! PLT
 40! PLT-3
 41 PMD-6 wooden AP mine
 42 PMD-6M wooden AP mine
 43 PMD-7 wooden AP mine
 44 PMD-7ts wooden AP mine
 45 PMD-57 wooden AP mine
 46 PMN AP mine
 47 PMN-2 AP mine
 48 PMN-6
 49 POMZ-2 AP stake mine
 50 POMZ-2M AP stake mine
 51! SPZ-2 Mine-Clearance Charge
 52! SPZ-4 Mine-Clearance Charge
 53! TM-62 AT Mine P2 (Plastic Casing)
 54! TM-62B Waterproof Cardboard Casing
 55! TM-62D rectangular Wooden Case
 56! TM-62 P3 Plastic Casing
 57! TMD-B Anti-Tank Mine
 58! TMD-44 Anti-Tank Mine
 59! UEP
 60! UZ-1 Bangalore Torpedo
 61! UZ-2 Bangalore Torpedo
 62 PMK-40
 63 Mine, AP, POM-1S
 64 Mine, AP, POM-2S
""",
            "2.8.224": r"""
2 Ballistic
 1 7.62 mm
 2 9.0 mm
 3 76 mm
  1 L33A1 Canister
""",
            "2.8.225": r"""
2 Ballistic
 1 5.56 mm
  1 M193
  2 M193 Tracer
  3! (deprecated)
  4 5.56 x 45
  5 M855
  6 M856
  7 A064
 2 7.62 mm
  1 .30 Carbine
  2 .308 Winchester
  3 .30-06 Springfield
  4 7.62 x 51mm, 4 ball and 1 tracer, linked
  5 7.62 x 51mm, ball, M80
  6 7.62 x 51mm, ball, M59
  7! A141
  8! 4 ball +1tracer linked
  9 7.62 x 51mm, long range/match, M118
  10 M82
  11 M973 SRTA
  12 M974 SRTA
  13 M993 AP
 3 9.0 mm
  1 .380 Auto
  2 Browning Short
  3 Parabellum
  4 Winchester Magnum
 4! (deprecated)
 5 12.7 mm
  1 A605 .50 ball M33 (for .50 Spotting rifle, etc.)
  2 A556 .50 4 ball M2/M1 4:1 ratio (for M2 MG, etc.)
  3 A534 .50 API M8/M20 4:1 ratio (for M2, , etc.)
 6! (deprecated)
 7 90 mm
  1 M580 APERS-T
 8 105 mm
  1 M336 canister
  2 M377 canister
  3 M494 APERS-T
  4 M546 APERS-T
 9 152 mm
  1 M625A1 Canister (Flechettes)
 10! (deprecated)
 11 .357 Cal
  1 Magnum
 12 .38 Cal
  1 Auto
  2 Super Auto
  3 Special
 13 .45 Cal
  1 Auto Colt
 14 12 ga shotgun shells
 15 106 mm
  1 Cartridge, Recoilless Rifle, 106mm, APERS, M581
  2 Cartridge, Recoilless Rifle, 106mm, HEAP, M-DN 11
 16 120mm
  1 M1028 Canister
 17 25 mm
 18 6.8mm x 51mm M1186
 19 6.8mm x 51mm M1186, Linked
 20 .375 Cheyenne Tactical (9.5x77mm)
 21 .408 Cheyenne Tactical (10.36x77mm)
 22 .416 Barrett (10.4x83mm)
 50 BLU-97 Submunition
  1 BLU-97A
  2 BLU-97B
 51 ISCB-1 Area Denial Cluster Weapon
3 Fixed
 1 Bounding mines
  1 M16
  2 M16A1
  3 M16A2
  4 M2A4
  5 XM-7 Spider
   1 XM-7 Spider, Munition Control Unit (MCU)
   2 XM-7 Spider, Remote Control Station (RCS)
 2 Claymore mine
 3 M15 heavy AT mine
 4 M19 nonmetallic AT mine
 5 M21 heavy AT mine
 6 M741 scatterable AT mine
 7 M718 scatterable AT mine
 8 M75 scatterable AT mine
 9 Nonmetallic "Toe Popper" mine
  1 M14
 10 M731 scatterable mine
 11 M692 scatterable mine
 12 M74 scatterable mine
 13 M1 one-gallon chemical mine
 14 M18A1 mine
 15 M23 chemical-agent mine
 16 M26 mine
 17 M131 Modular Pack Mine System (MOPMS)
  1 M76 AT SCATMINE
 18 BLU-92/B
""",
            "2.9.21": r"""
1 Guided
 1 FZ Mk4/Mk40 FFAR (70 mm, 2.75 in) w/APKWS
  1 Mk4/Mk40 w/APKWS w/ FZ71 HEGP Warhead
  2 Mk4/Mk40 w/APKWS w/ FZ120 Inert Practice Warhead
  3 Mk4/Mk40 w/APKWS w/ FZ181 Flash Signature Warhead
  4 Mk4/Mk40 w/APKWS w/ FZ319 HEAP Warhead
  5 Mk4/Mk40 w/APKWS w/ FZ149 MULTIDART Warhead
  6 Mk4/Mk40 w/APKWS w/ FZ122 Flechette Warhead
 2 FZ FZ68/FZ67 FFAR (70 mm, 2.75 in) w/APKWS
  1 FZ68/FZ67 w/APKWS w/ FZ71 HEGP Warhead
  2 FZ68/FZ67 w/APKWS w/ FZ120 Inert Practice Warhead
  3 FZ68/FZ67 w/APKWS w/ FZ181 Flash Signature Warhead
  4 FZ68/FZ67 w/APKWS w/ FZ319 HEAP Warhead
  5 FZ68/FZ67 w/APKWS w/ FZ149 MULTIDART Warhead
  6 FZ68/FZ67 w/APKWS w/ FZ122 Flechette Warhead
 3 FZ FZ90 WA (70 mm, 2.75 in) w/APKWS
  1 FZ90 w/APKWS w/ FZ71 HEGP Warhead
  2 FZ90 w/APKWS w/ FZ120 Inert Practice Warhead
  3 FZ90 w/APKWS w/ FZ181 Flash Signature Warhead
  4 FZ90 w/APKWS w/ FZ319 HEAP Warhead
  5 FZ90 w/APKWS w/ FZ149 MULTIDART Warhead
  6 FZ90 w/APKWS w/ FZ122 Flechette Warhead
2 Ballistic
 1 FZ Mk4/Mk40 FFAR (70 mm, 2.75 in)
  1 Mk4/Mk40 w/ FZ71 HEGP Warhead
  2 Mk4/Mk40 w/ FZ120 Inert Practice Warhead
  3 Mk4/Mk40 w/ FZ181 Flash Signature Warhead
  4 Mk4/Mk40 w/ FZ319 HEAP Warhead
  5 Mk4/Mk40 w/ FZ149 MULTIDART Warhead
  6 Mk4/Mk40 w/ FZ122 Flechette Warhead
 2 FZ FZ68/FZ67 FFAR (70 mm, 2.75 in)
  1 FZ68/FZ67 w/ FZ71 HEGP Warhead
  2 FZ68/FZ67 w/ FZ120 Inert Practice Warhead
  3 FZ68/FZ67 w/ FZ181 Flash Signature Warhead
  4 FZ68/FZ67 w/ FZ319 HEAP Warhead
  5 FZ68/FZ67 w/ FZ149 MULTIDART Warhead
  6 FZ68/FZ67 w/ FZ122 Flechette Warhead
 3 FZ FZ90 WA (70 mm, 2.75 in)
  1 FZ90 w/ FZ71 HEGP Warhead
  2 FZ90 w/ FZ120 Inert Practice Warhead
  3 FZ90 w/ FZ181 Flash Signature Warhead
  4 FZ90 w/ FZ319 HEAP Warhead
  5 FZ90 w/ FZ149 MULTIDART Warhead
  6 FZ90 w/ FZ122 Flechette Warhead
""",
            "2.9.29": r"""
2 Ballistic
 1 Rocket ASTROS
  1 127 mm SS-30
   1 HE Frag
  2 180 mm SS-40
   1 HE Frag
   2 HE Incendiary
   3 DPICM
   4 Mine Anti-Tank
   5 Mine Anti-Personnel
   6 Runway Denial
  3 300 mm SS-60
   1 HE Frag
   2 HE Incendiary
   3 DPICM
   4 Mine Anti-Tank
   5 Mine Anti-Personnel
   6 Runway Denial
  4 300 mm SS-80
   1 HE Frag
   2 HE Incendiary
   3 DPICM
   4 Mine Anti-Tank
   5 Mine Anti-Personnel
   6 Runway Denial
 2 90mm
  1 Cartridge, AFV, 90mm, HESH, Engequimica
  2 Cartridge, AFV, 90mm, HE-T, Engequimica
""",
            "2.9.39": r"""
2 Ballistic
 1 70 mm(2.75in)
  1 CRV7 WTU-5001/B: Practice
  2 CRV7 WTU-5001 A/B: Hardened Rod Practice
  3 CRV7 WAU-5001/B KEP: Kinetic Energy Penetrator
  4 CRV7 WDU-500X/B GPF: General Purpose Flechette
  5 CRV7 WDU-5002/B FAT: Flechette Anti-Tank
  6 CRV7 RA-70 HEISAP: High Explosive Incendiary Semi-Armor Piercing
  7 CRV7 WDU-5001/B PHEI: Penetrator High Explosive Incendiary
  8 CRV7 M151 HEPD: High/Explosive Point Detonating
  9 CRV7 M156: SMOKE (White Phosphorus)
  10 CRV7 M257 (M442 Fuze): Illumination
  11 CRV7 M261 HE MPSM: High Explosive Multipurpose Submunition
  12 CRV7 M267 PRACTICE MPSM: Practice Multipurpose Submunition
""",
            "2.9.45": r"""
1 Guided
 1! HN 5
 2! HN-5A (SA-7 type)
 3! HN-5C (SA-7 type)
 4! HQ-61 twin SP
 5! M-9
 6! M-11
 7! CSSC-1B mod 1/2 (CSTL DEF MSL)
 8! CSSC-2A (CSTL DEF MSL)
 9! CSSC-2B (CSTL DEF MSL)
 10! CSSC-3 mod 1/2 (CSTL DEF MSL)
 11! CSSC-3A mod 1/2 (CSTL DEF MSL)
 12! CSSC-3B (CSTL DEF MSL)
 13! CSSC-3C (CSTL DEF MSL)
 14 CSSC-5 (YJ-16/C-101) Saples
 15 CSSC-6 (HY-3) Sawhorse
 16 CSSC-7 (HY-4) Sadsack
 17 CJ-10/DH-10
  1 CJ-10K
  2 DF-10A
  3 CJ-20
 18 C-603 / YJ-63
 19 YJ-18C Land-Attack (shipping container launched)
  1 YJ-18C Booster
  2 YJ-18C Separated Warhead
 20 Hong Niao Land Attack Cruise Missile (LACM)
  1 HN-1
   1 HN-1A (ground launched)
   2 HN-1B (air launched)
  2 HN-2
   1 HN-2A (ground launched)
   2 HN-2B (ship launched)
   3 HN-2C (submarined launched)
  3 HN-3
   1 HN-3A (ground/ship launched)
   2 HN-3B (submarine launched)
 21 FT Precision Guided Bomb (PGB)
  1 FT-1 500kg, Satellite Guided
  2 FT-2 500kg, Satellite Guided, Glide
  3 FT-3 250kg, Satellite Guided
  4 FT-4 250kg, Satellite Guided, Planar Wing
  5 FT-5 100kg, Satellite Guided, Small Diameter
  6 FT-6 250kg, Satellite Guided, Planar Wing
  7 FT-7 130kg, Satellite Guided
  8 FT-8 20kg, Satellite Guided
  9 FT-9 50kg, Satellite Guided
  10 FT-10 25kg, Satellite Guided
  11 FT-12 500kg, Satellite Guided
  12 TD500-ER 500kg, Satellite Guided
 22 LS-6 Family Precision Guided Bomb (PGB)
  1 LS-6 50kg, GPS Guided
  2 LS-6 100kg, GPS Guided
  3 LS-6 250kg, GPS Guided
  4 LS-6 500kg, GPS Guided
 23 LT Precision Guided Bomb (PGB)
  1 LT-2 500kg, Laser Guided
  2 LT-3 500kg, GPS/Laser Guided
 24 Tian-Ge (TG) Laser Guided Bomb
  1 TG-100 100kg, Laser Guided
  2 TG-250 250kg, Laser Guided
  3 TG-500 500kg, Laser Guided
  4 TG-1000 1000kg, Laser Guided
 25 YZ-100 Series Guided Cluster Bomb
 26 YZ-200 Series Guided Cluster Bomb
 27 NORINCO GB Series PGB
  1 GB1 500kg, Laser Guided
  3 GB3 250kg, Laser Guided
  5 GB5 1000kg, Laser Guided
  6 GB6 500kg, Laser Guided
  7 GB7 50kg, Laser Guided
2 Ballistic
 1! Towed Artillery
  1! 100 mm type 59 (fd/ATK)
  2! 122 mm type 54
  3! 130 mm type 59
  4! 152 mm type 54
 2! Self-Propelled Artillery
  1! 122 mm type 54-1
  2! 152 mm type 83
 3! Multiple Rocket Launchers
  1! 107 mm type 63 towed
  2! 122 mm type 81
  3! 130 mm type 63
  4! 132 mm BM-13-16
  5! 140 mm BM-14-16
  6! 253 mm Minelayer
  7! 284 mm type 74 minelayer
 4! Mortar
  1! 100 mm type 71
  2! 120 mm type 55
  3! 160 mm type 56
 5! Recoiless Launcher
  1! 82 mm type 65
  2! 105 mm type 75 SP
 6! Rocket Launcher
  1! 90 mm type 51
 7 7.62 mm
 8 12.7 mm
 9 73 mm
 10 100 mm
  1 Mortar bomb (Type 71)
 11 107 mm Rocket
  1 HE-Frag
  2 Type 63 HEI
  3 Type 63-I HEI
  4 Type 63-II HE
  5 Type 63-III HE
  6 Jamming rocket
 12 120 mm
  1 Mortar bomb (Type 55)
 13 122 mm
  1 HE Type 54
  2 Smoke Type 54
  3 Illuminating Type 54
  4 Incendiary
 14 122 mm Rocket
  1 HE
  2 HE-Frag
  3 HEI
  4 HE Cargo
  5 HEI-Frag
  6 Minelaying
  7 Minelaying Type 84
 15 130 mm
  1 HE Type 59
  2 Illumination Type 59
  3 MP-130 RAP
  4 ERFB-HE
  5 Cargo, Type 59
  6 NORINCO ERFB-BB
  7 NORINCO ERFB-ANUBB
 16 130 mm rocket
  1 HE Type 63
  2 HE-Frag Type 82
  3 HEI Type 82
  4 Extended-range HE-Frag
 17 152 mm
  1 HE Type 66
  2 Smoke Type 66
  3 Type MP-152 RAP
  4 NORINCO Incendiary
  5 NORINCO Smoke
  6 NORINCO Illuminating
  7 HE Type 83
  8 NORINCO ERFB-BB
 18 155 mm
  1 ERFB
  2 ERFB-BB
  3 ERFB-WP
  4 ERFB Illuminating
 19 160 mm
  1 Mortar bomb type 56
 20 253 mm
  1 Minesweeping rocket Type 81
  2 Minesweeping rocket Type 81-II
 21 284 mm
  1 Minelaying rocket Type 74
  2 Minelaying rocket Type 85
 22 M-7/CSS-8 (HQ-2 SSM variant)
  1 Booster phase vehicle
  2 Jettisoned booster
  3 Separated warhead
 23 35mm Grenade Launcher Ammunition
  1 Grenade, 35mm, HE
 24 25mm
  1 HE-T
 25 60mm Mortar Cartridge
  1 60mm Mortar Cartridge High Explosive (HE)
  2 60mm Mortar Cartridge Smoke
  3 60mm Mortar Cartridge Illumination
""",
            "2.9.71": r"""
1 Guided
 1 Hades missile
 2 Pluton missile
 3 AS 30L (laser guided)
 4 Air-Sol Moyenne Portee (ASMP)
 5 Excalibur MP 22 bomb
 6 Matra laser-guided bomb (LGB)
 7 French Apache GLCM
 8 Air-Sol Moyenne Portee Ameliore (ASMP-A)
 9 PGM 500
 10 PGM 2000
 11 Missile de Croisiere Naval (Naval SCALP-EG)
 12 Hammer (AASM)
2 Ballistic
 1 .50 Cal.
 2 20 mm
  1 HEI, OE20
  2 HEI-T
 3 25 mm
 4 30 mm
  1 30mm DEFA HE-T
  2 30x150mm GIAT
 5 58 mm
 6 74 mm
 7 90 mm
 8 105 mm
  1 HE-T
  2 HE-T, GIAT OE 105 F3
 9 106 mm
 10 155 mm
  1 OE-155-56 HE
 11 175 mm
 12 8 in.
 13 120mm Mortar Ammunition
  1 120mm FRAG-HE, PR14
  2 120mm HE-RA, PRPA
  3 120mm Mortar, ACED, Cargo
  4 120mm Mortar, DPICM-ER
  5 120mm Mortar, Illuminating, Preclair
  6 120mm Mortar, Laser, Bussard
  7 120mm Mortar, Smoke, MK62
 50 BAP 100-mm airfield attack bomb
 51 BLG 66 Belouga bomb
 52 BM 400 bomb
 53 CASCAD Mk 1
 54 CASCAD Mk 2
 55 CH-TABO Pod
 56 Durandal penetration bomb
 57 LU 250 EG-FT bomb
 58 SAMP BL 61 125-kg fragmentation bomb
 59 SAMP BL 70 400-kg fragmentation bomb
 60 SAMP BL 99 450-kg bomb
 61 SAMP BL EU4 1000-kg bomb
 62 T 15 SAMP fragmentation bomb
 63 BL 8 SAMP fragmentation bomb
 64 BL 9 SAMP fragmentation bomb
 65 BL 18 SAMP fragmentation bomb
 66 SAMP GP bomb family
 67 SAMP 81 AF 125-kg bomb
 68 TBA retarded 125-kg close-support bomb
""",
            "2.9.78": r"""
1 Guided
 1 Parachute signal rocket, white
 2 Taurus
 3 Enforcer Missile System
  1 Enforcer
2 Ballistic
 1 20 mm
  1 Cartridge, 20x139mm, HEI, DM-51A2
  2 Cartridge, 20x139mm, HEI-T, DM-81
 2 35 mm
 3 73 mm
 4 105 mm
  1 HESH-T DM512
 5 120 mm
  1 HE
  2 APFSDS-P
  3 TRCSDS-T
  4 SABOT
  5 Heat (MZ)
 6 110 mm
  1 110mm HE-Frag, MZ-110
 7 27 mm
  1 27 mm DM 28 (TP)
  2 27 mm TP-FP
  3 27 mm FAP
 8 155 mm
 9 Practice bomb
  1 DM-18 Practice Bomb (5.5 lb)
""",
            "2.9.101": r"""
1 Guided
 1 AGM-79/200 Zoobin
 2 Fateh-110 SRBM
  1 Fateh-110 Mod 2
  2 Fateh-110 Mod 3
  3 Fateh-110 Mod 4
  4 Fateh Mobin
 3 Ya-Ali ALCM
 4 Badr-F/Nakkal
2 Ballistic
 1 Zelzal-2 Rocket, 610 mm
 2 Zelzal-3 Rocket, 610 mm
  1 Zelzal-3B Rocket, 610 mm
 3 Fajr-3 Rocket, 240 mm
 4 Fajr-5 Rocket, 333 mm
 5 Oghab Rocket, 230 mm
 6 Nazeat 6 Rocket, 356 mm
 7 Nazeat 10 Rocket, 457 mm
 8 Falaq-2 Rocket, 333 mm
 9 Shahin-1 Rocket, 333 mm
 10 Arash Rocket, 122 mm
  1 Arash-1
  2 Arash-2
  3 Arash-3
  4 Arash-4
 11 Haseb Rocket, 107 mm
 12 77 mm Rocket, MRL
""",
            "2.9.119": r"""
2 Ballistic
 1 240 mm rocket
  1 240mm Rocket HE
  2 240mm Rocket DPICM
  3 240mm Rocket Smoke
 2 170mm Koksan round
  1 HE
  2 ICM
  3 Chem-Bio
  4 170mm HE-RAP
 3 KN-02 Toksa TBM
  1 KN-02 HE
  2 KN-02 DPICM
""",
            "2.9.120": r"""
1 Guided
 1 Korean GPS Guided Bomb (KGGB)
 2 Haeryong (Sea Dragon)
2 Ballistic
 1 130mm Rockets (MRL)
  1 HE, K-30
  2 DPICM, K-33
""",
            "2.9.163": r"""
1 Guided
 1 Kongsberg Joint Strike Missile
""",
            "2.9.165": r"""
1 Guided
 1 Hatf-VII / Haft-7 (Babur)
 2 Hatf-VIII / Haft-8 (Ra'ad)
2 Ballistic
 1 Hatf-1
 2 Hatf-2
""",
            "2.9.197": r"""
2 Ballistic
 1 155mm
  1 Denel, Unassisted, 155mm
   1 M2000 HE
   2 M2001 DPICM
   3 M2002 Smoke
   4 M2003 Illumination
   5 M2004 Red Phosphorus
   6 M1999 Practice
  2 Denel, Assisted with Base Bleed, 155mm
   1 M2000 HE
   2 M2001 DPICM
   3 M2002 Smoke
   4 M2003 Illumination
   5 M2004 Red Phosphorus
   6 M1999 Practice
  3 Denel, Extended Range HE, 155mm
   1 M2005 VLAP
""",
            "2.9.205": r"""
2 Ballistic
 1 40 mm
  1 HE
  2 MP-T
 2 120 mm
  1 Slsgr 95, 120 mm HE
 3 57 mm
  1 57 mm 3P (Prefragmented Programmable Proximity)
  2 57 mm HE (High Explosive)
  3 57 mm PFHE Mk2 (Prefragmented High Explosive Mk 2)
  4 57 mm TP (Target Practice)
 11 120 mm (Mortar Round)
  1 STRIX
 14 155 mm
  1 Bofors 155 BONUS
  2 Bofors High-Explosive Extended-Range (HEER)
  3 BAE Systems AB M982 Excalibur
""",
            "2.9.218": r"""
1 Guided
 1 MAM Guided Bombs
  1 MAM-C Laser Guided Bomb
""",
            "2.9.222": r"""
1 Guided
 1! AS-3 Kangaroo
 2 AS-4 Kitchen
 3! (deprecated)
 4 AS-7 Kerry
 5 AS-10 Karen
  1 AS-10 (radio)
  2 AS-10 (laser)
 6! (deprecated)
 7! AS-14 Kedge
 8! (deprecated)
 9 AS-16 Kickback
  1 Kh-15 Kickback (AS-16A) nuclear
  2 Kh-15 Kickback (AS-16B) conventional
 10! (deprecated)
 11! (deprecated)
 12! (deprecated)
 13! (deprecated)
 14! (deprecated)
 15 KAB-500N Laser Guided HE
  1 KAB-500-OD
  2 KAB-500S
  3 KAB-500L, Laser Guided
 16 KAB-500KR, TV Guided HE
 17 SS-21 Scarab
  1 SS-21 W/HE Warhead (9M79F)
  2 SS-21 W/sub-munition warhead (9M79K)
  3 SS-21 W/nuclear warhead (9M79B)
  4 SS-21, Improved HE Warhead, 9M79M
  5 SS-21, w/ Terminally Guided Sub-Munitions, MOD 2
  6 SS-21, Chemical GB Warhead
  7 SS-21, Chemical GD Warhead
  8 SS-21, Chemical VX Warhead
  9 SS-21, Biological T2 Warhead
 18 Guided Submunitions
  1 SPBE-D
  2 Motiv-3M
 19 152 mm
  1 Krasnopol, HE, Laser Guided
 20 240 mm Mortar
  1 Laser Smelchak
 21 Kh-38
  1 Kh-38M
  2 Kh-38MAE
  3 Kh-38MKE
  4 Kh-38MLE
  5 Kh-38MTE
 22 KAB-250
  1 KAB-250 LG-E, Laser Guided
  2 KAB-250 S-E, Satellite Guided
 23 KAB-1500
  1 KAB-1500L, Laser Guided
  2 KAB-1500S-E, Satellite Guided
  3 KAB-1500KR
  4 KAB-1500TK, TV Command Guided
 24 SS-N-30A (3M-14)
 25 SS-N-33 (T3K22) Zircon (Land Attack Cruise Missile)
2 Ballistic
 1 12.7 mm Soviet machine gun (aka 12.7 x 107mm)
  1 API type Bz
  2 API - T type BZT
 2 14.5 mm Soviet machine gun (aka 14.5 x 114mm)
  1 API type BS41
  2 API-T type BZT
  3 Incendiary type ZP
  4 HEI
  5 HEI-T
 3 23 mm
 4 25 mm
  1 25 mm Soviet 2-M3
  2 25 mm Soviet 2-M8
 5 30 mm grenade
  1 HE FRAG
  2 VOG-17A, HE FRAG
  3 VOG-17M, HE FRAG SD
  4 VOG-30, HE FRAG
  5 VUS-17, Smoke
 6 37 mm
 7 40-mm rocket
  1 OG-7VM HE-Frag
 8 45 mm
 9! (deprecated)
 10 82 mm (mortar)
  1 82-mm model 0-832 DU HE fragmentation bomb
  2 82mm Mortar Chemical Cartridge
  3 82mm Mortar Incendiary Cartridge
  4 82mm Mortar Rocket Assisted HE Cartridge
  5 82mm Mortar Smoke Cartridge D-832DU
  6 82mm Mortar Illumination Cartridge VO-832DU
 11 100 mm
  1 HE-FRAG OF-412
  2 HE-FRAG OF-17
  3 Cartridge, Tank, 100mm, HE-FRAG, 3UOF-10
  4 Cartridge, Tank, 100mm, HE-FRAG, 3UOF-11
  5 Cartridge, Tank, 100mm, HE-FRAG, OF-32
  6 Cartridge, Tank, 100mm, HE-FRAG, 53OF-415
 12 107 mm
 13 120 mm (mortar)
  1 HE bomb F-843
  2 HE bomb OF-843
  3 HE bomb OF-843A
  4 WP
  5 HE FRAG
  6 Illumination
  7 Incendiary
  8 HE-Frag, OF-843B
  9 HE-Frag, RAP
  10 DPICM
  11 HE-ER
  12 120mm Mortar Cartridge, Smoke, D-5
  13 120mm Mortar Cartridge, Chemical
  14 120mm Mortar Cartridge, Incendiary RAP, Pyogel
 14 122 mm
  1 122mm, High Explosive, 30F-56
  2 122mm, High Explosive - FRAG, 53-VOF-471G
  3 122mm, DPICM
  4 122mm, HE -Rocket Assist Projectile, 3OF-463
  5 122mm, DPICM-ER
  6 122mm, Incendiary
  7 122mm, Smoke, S-463
  8 122mm, Smoke WP, 3D-4
  9 122mm, Laser Guided, KITOLOV-2M
  10 122mm H-462, Chemical, AC Fill
  11 122mm H-462, Chemical, VX Fill
  12 122mm H-462, Chemical, GB Fill
  13 122mm H-462, Chemical, HL Fill
 15 122-mm rocket
  1 M-21-OF (9M22M)
  2 M-21-OF (9M22U)
  3 Smoke
  4 HE FRAG
  5 ICM
  6 Illumination
  7 Incendiary
  8 Chemical
  9 Jammer, 9M519-1-7
  10 APICM, 3M16
  11 DPICM, 9M28K
  12 FRAG-HE, 9M53F
 16 125 mm
  1 HE-FRAG OF-19
  2 FRAG-HE-T, OF-26
  3 HE-Frag OF-22
 17 130 mm
  1 FRAG-HE OF-482M
  2 HE-FRAG-RAP
  3 Smoke
  4 DPICM
  5 130mm Illum
 18 139.7-mm rocket
  1 M-14-OF
 19 152 mm
  1 HE
  2 Projectile, 152-mm, Flechette
  3 Projectile, 152-mm, ICM
  4 Projectile, 152-mm, Incendiary
  5 Projectile, 152-mm, Concrete Piercing
  6 Projectile, 152-mm, Illuminating
  7 Projectile, 152-mm, Chemical: VX
  8 Projectile, 152-mm, Chemical: GD
  9 Projectile, 152-mm, Chemical: AC
  10 Projectile, 152-mm, DPICM
  11 Projectile, 152-mm, DPICM, Base Bleed
  12 Projectile, 152-mm, HE, Base Bleed
  13 Projectile, 152-mm, HE-Frag, RAP
  14 Projectile, 152-mm, HE-Frag, 3OF-45
  15 HE-FRAG, 3VOF-72
  16 FRAG-HE, OF-540
  17 HE, 3OF-25
  18 FRAG-HE, Base Bleed, 3VOF-86
  19 AP Mines
  20 AT Mines
  21 Jammer, 3NS30
  22 VHF Jammer, 3RB30
  23 VHF Jammer, VRS-546
  24 Chemical, Lewisite
  25 Chemical
  26 Chemical, Sarin
  27 Smoke, D-540
  28 Nuclear 0.5Kt
  29 Nuclear 1Kt
 20 160 mm (mortar)
  1 HE BOMB F-853U
  2 HE BOMB F-853A
  3 HE Bomb F-852
  4 Smoke
 21 180 mm
 22 203-mm Howitzer
  1 203-mm, High Explosive-Frag
  2 203-mm, DPICM
  3 203-mm, HE-Concrete Piercing
  4 203-mm, HE, OF-43
  5 203-mm, HE-RAP
  6 203-mm, HE-Frag, Base Bleed
  7 203-mm, DPICM, Base Bleed
 23 220-mm rocket
  1 HE, 9M27F
  2 DPICM, 9M27K1
  3 AT Mines, 9M27K2
  4 AP Mines, 9M27K3
  5 AT Mines, 9M59
  6 Cargo, 9M27K
  7 Fuel Air
  8 Chemical GB
  9 Chemical GD
  10 Chemical HL
  11 Chemical VX
 24 240 mm (mortar)
  1 F-864 HE bomb
  2 HE-RAP ARM03F2
  3 Chemical
  4 Illuminating
  5 Smoke
 25 240-mm rocket
 26 250-mm rocket
 27 400-mm rocket
 28 550-mm rocket
 29 600-mm rocket
 30 850-mm missile
 31 1100-mm missile
 32 250 SHN HE (parachute-retarded)
 33 500 SH HE (parachute-retarded)
 34 BETAB-150DS HE concrete-piercing
 35 OF-841A HE fragmentation bomb
 36 81mm smoke grenade
 37 Frog-7
  1 FROG-7, HE, 9M21F
  2 FROG-7, DPICM, 9M21E
  3 FROG-7, Chemical, 9M21G
  4 FROG-7, Nuclear, 9M21B, 3kt
  5 FROG-7, Nuclear, 9M21B, 5kt
  6 FROG-7, Nuclear, 9M21B, 10kt
 38 57 mm rocket
  1 S5
  2 S5M
  3 S5KP
 39 73mm
  1 HE FRAG
  2 FRAG-HE, OG-9V
  3 FRAG-HE, OG-9VM
 40 80mm rocket
  1 S8
 41 8/mm grenade
  1 RP
 42 115mm
  1 HE FRAG
 43 120mm (gun/mortar)
  1 Incendiary
  2 HE FRAG
  3 Illumination
  4 WP
  5 HE-Frag-RAP
  6 HE-Frag-Laser Guided
 44 MCLC
 45 300-mm rocket
  1 9M5K1 rocket
  2 Rocket, 300mm, AP, 9M55K
  3 Rocket, 300mm, AT, 9M527
  4 Rocket, 300mm, Cargo, 9M55K4
  5 Rocket, 300mm, Cargo, 9M55K5
  6 Rocket, 300mm, Chemical, Anthrax
  7 Rocket, 300mm, Chemical, GB
  8 Rocket, 300mm, Chemical, GD
  9 Rocket, 300mm, Chemical, HL
  10 Rocket, 300mm, Chemical, T2
  11 Rocket, 300mm, Chemical, VX
  12 Rocket, 300mm, DPICM, 9M525
  13 Rocket, 300mm, DPICM, 9M526
  14 Rocket, 300mm, FAE, 9M529
  15 Rocket, 300mm, Thermobaric, 9M553
  16 Rocket, 300mm, HE, 9M530
  17 Rocket, 300mm, HEAT, 9M531
  18 Rocket, 300mm, HE-FRAG, 9M528
  19 Rocket, 300mm, HE-FRAG, 9M55F
 46 200-mm rocket
 47 30mm autocannon ammunition
  1 30mm HE-Frag
  2 HEI
  3 HEI-T
 48 40mm
  1 40mm VOG-25
  2 40mm VOG-25P
  3 40mm GRD-40 Smoke Grenade
 49 Flame weapons
  1 Rocket, incendiary, 93mm (RPO)
  2 Rocket, 93mm, Smoke, RPO-D
 50 76mm
  1 Cartridge, 76mm, FRAG-HE, OF-350
  2 Cartridge, 76mm, FRAG-HE, OF-350A
 51 85mm
  1 FRAG-HE, O-365K
  2 Smoke
 52 Grenade, Hand
  1 Grenade, Hand, RGN-86
 53 Cluster Bombs
  1 RBK-500 w/ AO 2.5RTM Submunitions
  2 RBK-500 w/ OFAB 50UD Submunitions
  3 RBK-500 w/ SPBE-D Submunitions
  4 RBK-500 w/ PTAB Submunitions
  5 RBK-250
  6 KGMU
 54 140-mm
  1 OF-45 Fragmentation (Ogon)
  2 ZZh-45 Incendiary (Ogon)
3 Fixed
 1 Smoke Pots and Barrels
  1 Smoke Barrel, BDSh-5Kh
  2 Smoke Pot, BDSh-15
  3 Smoke Pot, BDSh15Kh
  4 Smoke Pot, BDSh-5
  5 Smoke Pot, DM-11
  6 Smoke Pot, DMKh-5
  7 Smoke Pot, DSKh-5
 2 Charges and Demolitions
  1 Minefield Breaching Charge, ZRP-2
  2 Charge, Linear, UZ-67
  3 Charge, Linear, UZP-77
 3 SPZ-2 Mine-Clearance Charge
 4 SPZ-4 Mine-Clearance Charge
 5 UZ-1 Bangalore Torpedo
 6 UZ-2 Bangalore Torpedo
 7 BDT Mine-Clearance Charge
 8 ITB-2 Mine-Clearance Charge
""",
            "2.9.224": r"""
1 Guided
 1 Storm-Shadow
 2 UK Paveway
  1 UK Paveway II
  2 Paveway IV
2 Ballistic
 1 51 mm
 2 89 mm
 3 105 mm
 4 155 mm
 5 175 mm
 6 30 mm RARDEN HE
 7 120 mm smoke WP (L34)
 8 76 mm
  1 HE, L24A1
  2 HE, L24A2
  3 HESH, L29
  4 Illumination, L42
  5 Smoke, L32A5
""",
            "2.9.225": r"""
1 Guided
 1 AGM-86 Air Launched Cruise Missile (ALCM)
  1! (deprecated)
  2 AGM-86C
  3 AGM-86D CALCM
 2! (deprecated)
 3 MGM-52C Lance
 4! (deprecated)
 5! (deprecated)
 6! (deprecated)
 7 AGM-62 Walleye
 8 SRAM-A
  1 AGM-69A
  2 AGM-69B
 9 SLAM
  1 AGM/RGM 84E
  2 SLAM-ER, AGM-84K
 10 Advanced Cruise Missile
  1 AGM-129A
 11! (deprecated)
 12 AGM 130
  1 AGM-130A
  2 AGM-130C
 13 Boeing 120-mm Fiber Optic Mortar Projectile (FOMP)
 14 Mk-82
  1 GBU-12 Mk 82 500-lb
   1! Impact fuse
   2! .10 sec delay
   3! .25 sec delay
   4 GBU-12B
   5 GBU-12C
   6 GBU-12D
   7 GBU-12F
   8 GBU-49 (EGBU-12)
  2 GBU-38/B JDAM
   1 GBU-38/B w/ LCDB
   7 GBU-38v7
  3 GBU-51/B 500-lb Paveway II LCDB
  4 GBU-54 Laser JDAM
   1 GBU-54 w/ LCDB
 15 Mk-84 bomb
  1 GBU-15 Glide Bomb
  2! GBU-24A/B Glide Bomb
  3 PAVEWAY II laser-guided
  4 GBU-10 Mk 84 2000-lb
   1! Impact fuse
   2! .10 sec delay
   3! .25 sec delay
   4 GBU-10C
   5 GBU-10D
   6 GBU-10E
   7 GBU-10F
   8 GBU-50 (EGBU-10)
  5 Mk-84 GAMS
  6 GBU-31A JDAM
  7 GBU-56
 16 Paveway III
  1 GBU-24A/B (BLU-109/B)
  2 GBU-24/B (Mk 84)
  3 GBU-28/B (BLU-113/B)
  4 Paveway III GBU-27/B (BLU-109/B)
  5 Paveway III GBU-27A/B (BLU-109/B, GPS/INS)
  6 GBU-22/B (MK-82)
  7 GBU-50/B (MK 84, GPS/INS)
  8 GBU-50/B (BLU-109/B, GPS/INS)
 17 MGM-140 Army Tactical Missile System (ATacMS)
  1 MGM-140A - Block I (M39)
  2 MGM-140B - Block IA (M39A1)
  3 MGM-164 ATacMS - Block II (MGM-140C / M39A3)
  4! Block IIA
  5 MGM-168 ATacMS - Block IVA (MGM-140E, Unitary HE)
 18 Mk-83 1000-lb LGB
  1 GBU-16 Mk-83
  2 Mk 13/18
  3 GBU-32 JDAM
  4 GBU-35/B JDAM (BLU-110, GPS/INS)
  5 GBU-48 (EGBU-16 , GPS/INS)
 19 Tomahawk
  1 BGM - 109C (TLAM-C)
  2 BGM - 109D (TLAM-D)
  3 Tactical Tomahawk Penetrator Variant Mk14
  4 Tactical Tomahawk Penetrator Variant Mk45 Mod1
  5 TACTOM BGM 109E
 20 BLU-109/B Bomb
  1 GBU-10G
  2 GBU-10H
  3 GBU-10J
  4! GBU-24A
  5! GBU-27A
  6 GBU-15(V)-31
  7 GBU-15(V)-32
  8 GBU-31B JDAM
 21 AGM-154 Joint Standoff Weapon (JSOW)
  1 AGM-154A (w/BLU-97 CEM)
  2 AGM-154B (w/BLU-108 SFW)
  3 AGM-154C (w/BROACH)
 22 Wind-Corrected Munitions Dispenser (WCMD)
  1 WCMD with Gator mines (BLU-91/92)
  2 WCMD with Combined Effects Munition (BLU-97/B)
  3 CBU-105 (WCMD w/BLU-108 SFW)
  4 CBU-107 Passive Attack Weapon
 23 Low Cost Autonomous Attack System (LOCAAS)
 24 Small Diameter Bomb
  1 GBU-39/B
   1 GBU-39/A/B
   2 GBU-39/B/B
  2 GBU-40/B
  3 GBU-53 SDB II
   1 GBU-53/B
   2 GBU-53A/B
 25 Massive Ordnance Air Blast (MOAB)
  1 GBU-43/B
 26 AGM-158 Joint Air-to-Surface Standoff Missile (JASSM)
  1 AGM-158A JASSM
  2 AGM-158B JASSM-ER
  3 AGM-158C LRASM (Battlefield Support Configuration)
 27 Hydra-70 Rocket System, Advanced Precision Kill Weapon System (APKWS)
  1 M151 HE
 28 BLU-108/B Sensor Fuzed Weapon (SFW) Submunition
 29 GBU-57A/B Massive Ordnance Penetrator
 30 M30
  1 M30A1 GMLRS, Alternate Warhead
 31 Long Range Land Attack Projectile (LRLAP)
  1 155mm/62 AGS
  2 5"/54 mk. 45
 32 Direct Attack Guided Rocket (DAGR)
 36 Small Glide Munition (SGM)
  1 GBU-69/B
 37 227mm M403 ER-GMLRS
 38 227mm M404 ER-GMLRS
 39 430mm Precision Strike Missile (PrSM)
  1 430mm PrSM (Increment 2)
 50 GBU-72 A5K
2 Ballistic
 1 20 mm
  1 M39
  2 M56 HEI
  3 M56A3 HE/I
  4 M210 HEI
  5 M242 HE-I-T
  6 M246 HEIT-SD
  7 M246 HEI-T
  8 M940 MPT-SD
  9 Mk 149 (Mod2, 4) CIWS
 2 25 mm
  1 M792 HEI-T
  2 PGU-22/25 HE-I
  3 M791 APDS-T
  4 M919 APFSDS-T
 3 30 mm
  1 M789 HEDP
  2 M799 HE-I
 4 40 mm
  1 Grenade cartridges
  2 M433 HEDP
  3 M397 Airburst
  4 M397A1 Airburst
  5 M381 HE
  6 M386 HE
  7 M406 HE
  8! (deprecated)
  9 M441 HE
  10 M576 Buckshot
  11 M583 White star parachute
  12 M583A1 White star parachute
  13 M585 Star cluster
  14 M651 Tactical CS
  15 M661 Green star parachute
  16 M662 Red star parachute
  17 M676 Yellow smoke canopy
  18 M680 White smoke canopy
  19 M682 Red smoke canopy
  20 M713 Red ground smoke marker
  21 M715 Green ground smoke marker
  22 M716 Yellow ground smoke marker
  23 Grenade, HE, 40mm, M383
  24 M430 HEDP
  25 M384
 5 60 mm
  1 M49A4 HE Bomb
  2 M49A5 HE Bomb
  3 M83A3 Illuminating Bomb
  4 M302A2 Smoke Bomb
  5 M720 HE Bomb
  6 Projectile, 60-mm, HE-Frag, M888
  7 M721 Illuminating
  8 M722 Smoke
  9 M302A1 WP Bomb
  10 M720A1 HE Bomb
  11 M767 Illuminating Bomb
  12 M768 HE Bomb
 6 66 mm rocket
 7 76 mm
  1 M352 HE
  2 M361 smoke
  3 M361A1 smoke
  4 M363 HE
 8 81 mm
  1 M43A1 HE bomb
  2 M43A1B1 HE bomb
  3 M57 smoke WP bomb
  4 M57A1 smoke WP bomb
  5 M301A1 illuminating bomb
  6 M301A2 illuminating bomb
  7 M301A3 illuminating bomb
  8 M362 HE bomb
  9 M362A1 HE bomb
  10 M370 smoke bomb
  11 M374 HE bomb
  12 M374A2 HE bomb
  13 M374A3 HE bomb
  14 M375 smoke bomb
  15 M375A1 smoke bomb
  16 M375A2 smoke bomb
  17 M445 training bomb
  18 M889A1 HE
  19 M819 Smoke RP
  20 M821A1 HE
  21 M889 HE/PD
  22 M375A3 Smoke WP
  23 M816 Illuminating IR
  24 M821 HE Bomb
  25 M853A1 Illuminating VL
 9 90 mm
  1 M71 HE
  2 M71 A1 HE-T
  3 M313 smoke
  4 M313C smoke
  5 90mm HE (RCL)
  6 90mm HE M71
 10 105 mm
  1 M1 HE
  2 M60 Agent H/HD
  3 M60 smoke
  4 M84 smoke
  5 M314 illumination
  6 M314A3, illuminating cartridge
  7 M327 HEP/HEP-T
  8 M360 Agent GB
  9 M393 HEP-T
  10 M413 HE
  11 M416 smoke WP
  12 M444 HE
  13 M548 HERA
  14 M629 tactical CS
  15 M657 HE-T
  16 M760 HE
  17 M913 RAP
  18 XM872 KE
  19 M915 DPICM
  20 M916 DPICM
  21 PGU-45/B HE-HF
  22 M60A1 Smoke WP
  23 M60A2 Smoke WP
  24 M84A1 HC
  25 M927 HE RAP
  26 M1064 Illuminating IR
  27 M1130 HE Base Bleed
  28 M1130A1 HE Base Bleed
 11 120 mm
  1 M933HE
  2 M934HE
  3 M57 HE
  4 M68 WP
  5 M929 WP
  6 M91 Illumination
  7 M930 Illumination
  8 M908 High-Explosive Obstacle-Reduction Tracer (HE-OR-T)
  9 M395 Precision Guided
  10 M934A1 HE Bomb
  11 M983 Illuminating IR
  12 M984 DPICM
  13 M1101 HE Bomb
  14 M1103 Smoke WP
  15 M1105 Illuminating VL
 12 127 mm (5.0 in)
  1 Zuni rocket
 13 152 mm
 14 155 mm
  1 BGD155C ICM
  2 M107 HE
   1 M107 HE (Variable Time)
   2 M107 HE (Point Detonating)
  3 M483A1 HE DP (ICM)
  4 M485 illumination
  5 M485A1 illumination
  6 M485A2 illumination
  7 M549 HE RA
  8 M549A1 HE RA
  9 M864 BB ICM
  10 M449 APICM
  11 M731 FASCAM ADAM
  12 M741
  13 M116A1 HC Smoke
  14 M825 WP
  15 Raytheon M982 Excalibur
  16 M121 VX
  17 M121 GB
  18 M692 ADAM
  19 M718 RAAM-L
  20 M795 HE
   1 Variable time
   2 Point detonating
  21 M687 BINARY
  22 M116B1 HC Smoke
  23 M110 Smoke WP
   1 M110A1 Smoke WP
   2 M110A2 Smoke WP
  24 M449A1 APICM
  25 M718A1 RAAM Long
  26 M741A1 RAAM Short
  27 M825A1 Smoke WP
  28 M864A1 DPICM
  29 M898 SADARM
  30 M982A1 GPS Guided HE
  31 M1066 Illuminating IR
  32 M1121 Smoke WP
  33 M1123 Illuminating IR
  34 M1124 Illuminating VL
 15 203 mm
  1 M106 HE
  2 M404 HE/ICM
  3 M422 nuclear
  4 M426 Agent GB
  5 M509 HE/ICM
  6 M509 A1, HE/ICM
  7 M650 HERA
  8 M753 nuclear
  9 M684 DPICM
 16 227 mm rocket
  1 M26A1 DPICM-ER
  2 M26A2 DPICM-ER
 17! (deprecated)
 18 107 mm
  1 M328 smoke bomb
  2 M328 A1 smoke bomb
  3 M329 A1 HE bomb
  4 M329 A2 HE bomb
  5 M335 illuminating bomb
  6 M335 A2 illuminating bomb
  7 M630 tactical CS bomb
  8 M329 B1 HE Bomb
 19 7.62 mm
  1! A131 (4 Ball & 1 Tracer Mix)
  2! M62 (4 Ball & 1 Tracer)
  3! M80
  4! A131
  5 M61 AP
 20 12.7 mm
  1 M2 ball
  2 M17 tracer
  3 M33 ball
  4 A621 .50 4 Ball M33/1 Tr M17
  5 .50 Inc M1
  6 .50 Tr M1
  7 .50 AP M2
  8 .50 API M8
  9 .50 API-T M20
  10 .50 Inc M23
  11 A530 .50 4 AP M2/1 Tr M17
  12 A534 .50 4 API M8/1 API-T M20
  13 A539 .50 3 API M8/1 Tr M17
  14 A540 .50 4 API M8/1 Tr M1
  15 A547 .50 1 API M8/1 Inc M1
  16 A549 .50 2 AP M2/2 Inc M1/1 Tr M1
  17 A556 .50 4 Ball M2/1 Tr M1
  18 A557 .50 4 Ball M2/1 Tr M17
 21 Hydra 70 Rocket System (70 mm, 2.75 in)
  1 Hydra 70 w/ M151 HE (10 lb) Warhead
  2 Hydra 70 w/ M255A1 Flechette Warhead
   1 M255A1 Flechette Warhead Submunition (60-grain flechette)
  3 Hydra 70 w/ M261 HE MPSM Warhead
   1 M261 HE MPSM Warhead Submunition (M73 HE MPSM)
  4! M 262
  5 Hydra 70 w/ M229 HE (17 lb) Warhead
  6! Rocket, 2.75in, Smoke, WP, M264
  7 Hydra 70 w/ WDU-4A/A Flechette Warhead
   1 WDU-4A/A Flechette Warhead Submunition (20-grain flechette)
  8 Hydra 70 w/ WTU-1/B Training Warhead (for M151)
  9 Hydra 70 w/ M274 Smoke Signature Training Warhead (for M151)
  10 Hydra 70 w/ M267 Training Warhead (for M261)
   1 M267 Training Warhead Submunition (M75 Practice MPSM)
 22 175 mm
  1 M437A1 HE
  2 M437A2 HE
 23 165 mm
  1 HEP
 24! (deprecated)
 25! (deprecated)
 26! (deprecated)
 27! (deprecated)
 28! (deprecated)
 29! (deprecated)
 30! (deprecated)
 31! (deprecated)
 32! (deprecated)
 33! (deprecated)
 34! (deprecated)
 35! (deprecated)
 36! (deprecated)
 37! (deprecated)
 38! (deprecated)
 39! (deprecated)
 40 M76 vehicle smoke grenade
 41 M243 smoke grenade
 42 M250 smoke grenade
 43 M257 grenade
  1 L8A1/A3 red phosphorous smoke grenade
  2 L8A1/A3 WP smoke grenade
 44 M545 universal fragmentation grenade
 45 M560-series Anti-Personnel fragmentation grenades
 46 Ring Airfoil Grenade (RAG)
 47! (deprecated)
 48! (deprecated)
 49! (deprecated)
 50 B28 nuclear bomb
  1 B28 EX
  2 B28 FI
  3 B28 IN
  4 B28 RE
  5 B28 RI
 51 B43 nuclear bomb
 52 B53 nuclear bomb
 53 B57 nuclear bomb
 54 B61 nuclear bomb
  1 B61 Mod 0
  2 B61 Mod 1
  3 B61 Mod 2
  4 B61 Mod 3
  5 B61 Mod 4
  6 B61 Mod 5
  7 B61 Mod 6
  8 B61 Mod 7
  9 B61 Mod 8
  10 B61 Mod 9
  11 B61 Mod 10
  12 B61 Mod 11
 55 B83 nuclear bomb
 56 BLU-73/B FAE Bomb
 57 BLU-109/B Bomb
  1! GBU-10G
  2! GBU-10H
  3! GBU-10J
  4! GBU-24A
  5! GBU-27A
  6! GBU-15(V)-31
  7! GBU-15(V)-32
  8 BLU-109/B Low Drag
   1! Impact fuse
   2! .10 sec delay
   3! .25 sec delay
 58 CBU 15
 59 CBU 52
 60 CBU-55
  1 CBU-55/B
  2 CBU-72
 61 CBU 58
 62 CBU 71
 63 CBU 75
 64 CBU 87
  1 CBU-87/B (CEM)
 65! (deprecated)
 66 CBU 89
 67! CBU-97/B
 68 Direct Airfield Attack Combined Munition Weapon (DAACM)
 69 Durandal
 70 M117 GP bomb
  1 M117R
 71 Mk-7 Dispenser
  1 CBU-78/B Gator mines (USN)
  2 CBU-59/B APAM
 72 Mk-81
  1 Mk-81 Low Drag General Purpose
  2 Mk-81 Snakeye
 73 Mk-82
  1 Mk-82 air inflatable retard
   1! Impact fuse
   4! Proximity fuse
  2 Mk-82 Low Drag General Purpose
   1! Impact fuse
   2! .10 sec. delay
   3! .25 sec. delay
  3 MK-82 Snakeye
   1! Impact fuse
   4! Proximity fuse
  4 BLU-111/B
 74 Mk-83
  1 BLU-110/B
  2 Mk-83, Low Drag General Purpose
  3 Mk-83 AIR, w/ BSU-85/B air inflatable retarder
 75 Mk-84
  1 Mk-84 air inflatable retard
   1! Impact fuse
   4! Proximity fuse
  2 MK-84 Low Drag General Purpose
   1! Impact fuse
   2! .10 sec. delay
   3! .25 sec delay
 76! Sensor Fused Weapon (SFW)
 77! 165mm HEP
 78 Napalm
  1 MK-77
 79 Mine Clearing Lane Charge
 80 MLRS Rocket
  1 M26
  2 M28A1
  3 MLRS-ER
  4 M29 w/ SADARM Submunitions
  5 M31 Unitary HE
 81 5.56 MM
  1 M855 Ball
  2 M856 Tracer
  3 A064 (4 ball & 1 tracer mix)
 82 M87 mine canister
 83 BLU-82/B
 84 40mm Bofors
  1 PGU-9/B HE
 85 Grenade, Hand
  1 Fragmentation M67
  2 HC White Smoke M83
  3 M18 Green Smoke
  4 M18 Violet Smoke
  5 M18 Yellow Smoke
  6 M18 Red Smoke
  7 Stun M84
  8 Smoke SC-2
  9 Stun JYB-1
  10 CS M7A3
  11 Smoke AN-M8HC
 86 Practice Bomb
  1 BDU-33/MK-76 Practice Bomb (25 lb)
   1 BDU-33B/B
   2 BDU-33D/B
  2 BDU-48 Practice Bomb (10lb)
   1 BDU-48/B
 87 PAW Penetrator Rods
 88 66 mm Grenade
  1 M90 Smoke Grenade
  2 XM98 Distraction Grenade
  3 XM99 Blunt Trauma Grenade
  4 XL96E1 Anti-Riot Irritant Grenade
 89 M81 MM/IR Screening smoke grenade
 90 M82 Simulant Visual Screening Smoke grenade
 91 L97A1 Nonlethal Practice Grenade
3 Fixed
 1 SLAM
 2 Smoke Pots, Barrels
  1 Smoke Pot, 30 lb, ABC-M5
  2 Smoke Pot, HC Floating, M4A2
 3 Demolition Charges
  1 COMP C-4 1-1/4lb M112
  2 COMP C-4 2-1/2lb M5A1
  3 Charge Assembly, Demo COMP C-4, 20lb, M183
  4 TNT, 1/4lb
  5 TNT, 1/2lb
  6 TNT, 1 LB
  7 TNT, 1 Kg
  8 TNT, 8lb
  9 Crater, 40lb
  10 Det Cord, 1 Kg
  11 Bangalore Torpedo, M1A2
  12 Demo Flex Linear (MICLIC) M58/M58A1/M58A2
  13 Anti-Personnel Obstacle Breaching System (APOBS)
  14 Minefield Breaching System-Explosive Charge, Mongoose
""",
            "2.9.237": r"""
1 Guided
 127! Burkan-3
  1! Burkan-3 Separated Warhead
  2! Burkan-3 Spent Booster
2 Ballistic
 17 Burkan-2
""",
            "2.9.240": r"""
2 Ballistic
 1 82mm Recoilless Ammunition
  1 82mm HE-FRAG M81
""",
            "2.9.276": r"""
2 Ballistic
 1 82mm Recoilless Ammunition
  1 82mm HE-FRAG M81
""",
            "2.9.282": r"""
2 Ballistic
 1 Qassam Rocket, 115 mm
 2 M-75 (Fajr-5) Rocket, 333 mm
""",
            "2.10.45": r"""
1 Guided
 1! CSS-1 (DF-2)
 2 CSS-2 (DF-3)
 3 CSS-3 (DF-4)
  1 CSS-3 Second Stage Vehicle
  2 CSS-3 Separated Warhead
  3 CSS-3 Stage 1 Booster
  4 CSS 3 Stage 2 Booster
 4! CSS-4 (DF-5)
  1! DF-5
  2! DF-5A
 5! DF-21
  1! Booster phase vehicle
  3! Separated warhead
  4! Jettisoned first stage
  5! Second stage vehicle
  6! Jettisoned second stage
 6 CSS-10 (DF-31)
  1 CSS-10 Second Stage Vehicle
  2 CSS-10 Third Stage Vehicle
  3! CSS-10 Separated Warhead
  4 CSS-10 Separated Warhead
  5 CSS-10 Stage 1 Booster
  6 CSS-10 Stage 2 Booster
  7 CSS-10 Stage 3 Booster
 7! DF-41
 8! CSS-N-3 (JL-1)
  1! CSS-N-3 Second Stage Vehicle
  2! CSS-N-3 Separated Warhead
  3! CSS-N-3 Stage 1 Booster
  4! CSS-N-3 Stage 2 Booster
 9! DF-11 (M-11)
 10! CSS-NX-3
 11! DF-26
  1! DF-26 Second Stage Vehicle
  2! DF-26 Separated Warhead
  3! DF-26 Stage 1 Booster
  4! DF-26 Stage 2 Booster
 12! DF-26B
  1! DF-26B Second Stage Vehicle
  2! DF-26B Separated Warhead
  3! DF-26B Stage 1 Booster
  4! DF-26B Stage 2 Booster
 13! CSS-5 Mod-3 (DF-21B)
  1! CSS-5 Mod-3 Second Stage Vehicle
  2! CSS-5 Mod-3 Separated Warhead
  3! CSS-5 Mod-3 Stage 1 Booster
  4! CSS-5 Mod-3 Stage 2 Booster
 14! CSS-5 Mod-4 (DF-21C)
  1! CSS-5 Mod-4 Second Stage Vehicle
  2! CSS-5 Mod-4 Separated Warhead
  3! CSS-5 Mod-4 Stage 1 Booster
  4! CSS-5 Mod-4 Stage 2 Booster
 15! CSS-5 Mod-5 (DF-21D)
  1! CSS-5 Mod-5 Second Stage Vehicle
  2! CSS-5 Mod-5 Separated Warhead
  3! CSS-5 Mod-5 Stage 1 Booster
  4! CSS-5 Mod-5 Stage 2 Booster
 16! CSS-11 (DF-16)
 17! CSS-N-14 (JL-2)
  1! CSS-N-14 Second Stage Vehicle
  2! CSS-N-14 Third Stage Vehicle
  3! CSS-N-14 Separated Warhead
  4! CSS-N-14 Stage 1 Booster
  5! CSS-N-14 Stage 2 Booster
  6! CSS-N-14 Stage 3 Booster
 18! CSS-10A (DF-31A)
  1! CSS-N-10A Second Stage Vehicle
  2! CSS-N-10A Third Stage Vehicle
  3! CSS-N-10A Separated Warhead
  4! CSS-N-10A Stage 1 Booster
  5! CSS-N-10A Stage 2 Booster
  6! CSS-N-10A Stage 3 Booster
 19! CSS-N-3A (JL-1A)
  1! CSS-N-3A Second Stage Vehicle
  2! CSS-N-3A Separated Warhead
  3! CSS-N-3A Stage 1 Booster
  4! CSS-N-3A Stage 2 Booster
 20! CSS-5 Mod-2 (DF-21A)
  1! CSS-5 Mod-2 Second Stage Vehicle
  2! CSS-5 Mod-2 Separated Warhead
  3! CSS-5 Mod-2 Stage 1 Booster
  4! CSS-5 Mod-2 Stage 2 Booster
 33 CSS-10A (DF-31A)
  1 CSS-10A Second Stage Vehicle
  2 CSS-10A Third Stage Vehicle
  4 CSS-10A Separated Warhead
  5 CSS-10A Stage 1 Booster
  6 CSS-10A Stage 2 Booster
  7 CSS-10A Stage 3 Booster
 34 CSS-4 Mod-1 (DF-5)
  1 CSS-4 Mod-1 Second Stage Vehicle
  3 CSS-4 Mod-1 Separated Warhead
  4 CSS-4 Mod-1 Stage 1 Booster
  5 CSS-4 Mod-1 Stage 2 Booster
 35! CSS-4 Mod-1 (DF-5)
  1! CSS-4 Mod-1 Second Stage Vehicle
  3! CSS-4 Mod-1 Separated Warhead
  4! CSS-4 Mod-1 Stage 1 Booster
  5! CSS-4 Mod-1 Stage 2 Booster
 36 CSS-N-14
  1 CSS-N-14 Second Stage Vehicle
  2 CSS-N-14 Third Stage Vehicle
  4 CSS-N-14 Separated Warhead
  5 CSS-N-14 Stage 1 Booster
  6 CSS-N-14 Stage 2 Booster
  7 CSS-N-14 Stage 3 Booster
 38 DF-26B
  1 DF-26B Second Stage Vehicle
  2 DF-26B Separated Warhead
  4 DF-26B Stage 1 Booster
  5 DF-26B Stage 2 Booster
 43 DF-26
  1 DF-26 Second Stage Vehicle
  2 DF-26 Separated Warhead
  4 DF-26 Stage 1 Booster
  5 DF-26 Stage 2 Booster
 44 DF-26C
  1 DF-26C Second Stage Vehicle
  2 DF-26C Separated Warhead
  4 DF-26C Stage 1 Booster
  5 DF-26C Stage 2 Booster
 46 CSS-4 Mod-2 (DF-5A)
  1 CSS-4 Mod-2 Second Stage Vehicle
  2 CSS-4 Mod-2 Separated Warhead
  3 CSS-4 Mod-2 Stage 1 Booster
  4 CSS-4 Mod-2 Stage 2 Booster
 49 CSS-NX-3A (JL-1A )
  1 CSS-NX-3A Second Stage Vehicle
  2 CSS-NX-3A Separated Warhead
  3 CSS-NX-3A Stage 1 Booster
  4 CSS-NX-3A Stage 2 Booster
 55 CSS-X-20 (DF-41)
  1 CSS-X-20 Second Stage Vehicle
  2 CSS-X-20 Separated Warhead
  3 CSS-X-20 Stage 1 Booster
  4 CSS-X-20 Stage 2 Booster
""",
            "2.10.71": r"""
1 Guided
 1 SSBS Type S-30D/TN-61
 2 SSBS Type S-4(SX)
 3 M20 SLBM
 4 M4 SLBM
 5 M45 SLBM
  1 M45 Second Stage Vehicle
  2 M45 Third Stage Vehicle
  3 M45 Separated Warhead
  4 M45 Stage 1 Booster
  5 M45 Stage 2 Booster
  6 M45 Stage 3 Booster
 6 M51 SLBM
  1 M51 Second Stage Vehicle
  2 M51 Third Stage Vehicle
  3 M51 Separated Warhead
  4 M51 Stage 1 Booster
  5 M51 Stage 2 Booster
  6 M51 Stage 3 Booster
""",
            "2.10.99": r"""
1 Guided
 1 Agni
""",
            "2.10.101": r"""
1 Guided
 1! Shahab 4
 20 Ashura
 21 Soumar GLCM
 22 Shahab 4
  1 Shahab 4 Second Stage Vehicle
  2 Shahab 4 Third Stage Vehicle
  3 Shahab 4 Separated Warhead
  4 Shahab 4 Stage 1 Booster
  5 Shahab 4 Stage 2 Booster
  6 Shahab 4 Stage 3 Booster
""",
            "2.10.119": r"""
1 Guided
 1 Taepo Dong I
  1 Taepo Dong I Booster phase vehicle
  3 Taepo Dong I Separated warhead
  4 Taepo Dong I Jettisoned first stage
  5 Taepo Dong I Second stage vehicle
  6 Taepo Dong I Jettisoned second stage
 2 No Dong
  1 No Dong Separated Warhead
   1 No Dong, HE
   2 No Dong, Chemical GB, ND-1-GB
   3 No Dong, Chemical GD, ND-1-GD
   4 No Dong, Nuclear, 3 kt
   5 No Dong, Nuclear, 5 kt
   6 No Dong, Nuclear, 10 kt
  2 No Dong Spent Booster
  3! Separated warhead
  4! No Dong, HE
  5! No Dong, Chemical GB, ND-1-GB
  6! No Dong, Chemical GD, ND-1-GD
  7! No Dong, Nuclear, 3 kt
  8! No Dong, Nuclear, 5 kt
  9! No Dong, Nuclear, 10 kt
 3! Scud-D
  1! Booster phase vehicle
  2! Jettisoned booster
  3! Separated warhead
 4! Taepo Dong II (2-stage version)
  1! Stage 2 and warhead only
  2! Separated warhead only
  3! Jettisoned booster (first stage)
  4! Jettisoned second stage
 5! Taepo Dong II (3-stage version)
  1! Stage 2, 3 and warhead
  2! Stage 3 and warhead
  3! Separated warhead
  4! Jettisoned booster (first stage)
  5! Jettisoned second stage
  6! Jettisoned third stage
 6! Musudan
 7! KN-08
 10 Musudan
  1 Musudan Separated Warhead
  2 Musudan Spent Booster
 17 Taepo Dong II (2-stage version)
  1 Taepo Dong II Second Stage Vehicle
  2 Taepo Dong II Separated Warhead
  3 Taepo Dong II Stage 1 Booster
  4 Taepo Dong II Stage 2 Booster
 47 Hwasong 13 (2-stage version)
  1 Hwasong 13 Second Stage Vehicle
  2 Hwasong 13 Separated Warhead
  3 Hwasong 13 Stage 1 Booster
  4 Hwasong 13 Stage 2 Booster
 50 Hwasong 13 Mod-1 (3-stage version)
  1 Hwasong 13 Mod-1 Second Stage Vehicle
  2 Hwasong 13 Mod-1 Third Stage Vehicle
  4 Hwasong 13 Mod-1 Separated Warhead
  5 Hwasong 13 Mod-1 Stage 1 Booster
  6 Hwasong 13 Mod-1 Stage 2 Booster
  7 Hwasong 13 Mod-1 Stage 3 Booster
 96 Taepo Dong II ER (3-stage version)
  1 Taepo Dong II ER Second Stage Vehicle
  2 Taepo Dong II ER Third Stage Vehicle
  3 Taepo Dong II ER Separated Warhead
  4 Taepo Dong II ER Stage 1 Booster
  5 Taepo Dong II ER Stage 2 Booster
  6 Taepo Dong II ER Stage 3 Booster
 132 Hwasong 14
  1 Hwasong 14 Second Stage Vehicle
  4 Hwasong 14 Separated Warhead
  5 Hwasong 14 Stage 1 Booster
  6 Hwasong 14 Stage 2 Booster
 133 Hwasong 12
  1 Hwasong 12 Separated Warhead
  3 Hwasong 12 Spent Booster
 169 Hwasong 15
  1 Hwasong 15 Second Stage Vehicle
  3 Hwasong 15 Separated Warhead
  4 Hwasong 15 Stage 1 Booster
  5 Hwasong 15 Stage 2 Booster
 214 Hwasong 17
  1 Hwasong 17 Separated Warhead
  2 Hwasong 17 Separated Booster
""",
            "2.10.222": r"""
1 Guided
 1 SS-N-5 Sark
 2 SS-N-6 Serb
  1 SS-N-6
  2 SS-N-6 Mod 1
  3 SS-N-6 Mod 2
 3 SS-N-8 Sawfly
 4 SS-N-17 Snipe
 5! SS-N-18 Stingray
 6 SS-N-20 Sturgeon
 7! SS-N-23 Skiff
 8 SS-N-21 Sampson
 9! (deprecated)
 10! (deprecated)
 11 AS-15 Kent
  1 AS-15A (Tu-95 Bear-H) w/nuclear warhead
  2 AS-15B (Tu-160 Blackjack) w/nuclear warhead
 12! (deprecated)
 13! (deprecated)
 14! SS-11 Sego
 15 SS-13 Savage
 16 SS-16 Sinner
 17 SS-17 Spanker
 18 SS-18 Satan
 19! SS-19 Stiletto
 20 SS-20 Saber
 21 SS-24 Scapel
 22 SS-25 Sickle
  1 SS-25 Stage 2 Vehicle
  2 SS-25 Stage 3 Vehicle
  3 SS-25 PBV
  4 SS-25 Separated Warhead
  5 SS-25 Stage 1 Booster
  6 SS-25 Stage 2 Booster
  7 SS-25 Stage 3 Booster
  8 SS-25 Spent PBV
 23 Kh-47 Kinzhal (Dagger)
  1 Kh-47M2
 38 SS-27 Topol-M
  1 SS-27 Stage 2 Vehicle
  2 SS-27 Stage 3 Vehicle
  3 SS-27 PBV
  4 SS-27 Separated Warhead
  5 SS-27 Stage 1 Booster
  6 SS-27 Stage 2 Booster
  7 SS-27 Stage 3 Booster
  8 SS-27 Spent PBV
 40 SS-N-23 Skiff
  1 SS-N-23 Stage 2 Vehicle
  2 SS-N-23 Stage 3 Vehicle
  4 SS-N-23 Separated Warhead
  5 SS-N-23 Stage 1 Booster
  6 SS-N-23 Stage 2 Booster
  7 SS-N-23 Stage 3 Booster
 44 SS-N-18 Stingray
  1 SS-N-18 Stage 2 Vehicle
  2 SS-N-18 Separated Warhead
  3 SS-N-18 Stage 1 Booster
  4 SS-N-18 Stage 2 Booster
 45 SS-11 Sego
  1 SS-11 Stage 2 Vehicle
  2 SS-11 Separated Warhead
  3 SS-11 Stage 1 Booster
  4 SS-11 Stage 2 Booster
 46 RS 28 Sarmat
  1 RS 28 Stage 2 Vehicle
  2 RS 28 PBV
  3 RS 28 Separated Warhead
  5 RS 28 Stage 1 Booster
  6 RS 28 Stage 2 Booster
  7 RS 28 Spent PBV
 50 SS-19 Stilleto Mod-4
  1 SS-19 Stilleto Mod-4 Stage 2 Vehicle
  2 SS-19 Stilleto Mod-4 Separated Warhead
  3 SS-19 Stilleto Mod-4 Stage 1 Booster
  4 SS-19 Stilleto Mod-4 Stage 2 Booster
 56 Avangard Hypersonic Glide Vehicle (HGV) (Yu-74)
""",
            "2.10.224": r"""
1 Guided
 1 A-3TK Polaris
""",
            "2.10.225": r"""
1 Guided
 1 AGM-86B ALCM
 2! (deprecated)
 3! (deprecated)
 4 Tomahawk
  1 BGM-109A (TLAM-N)
 5! (deprecated)
 6! (deprecated)
 7 LGM-30G Minuteman III
 8 MGM-118 Peacekeeper
 9 UGM-73 Poseidon
 10 UGM-96A Trident I C4
 11 UGM-133 Trident II D5
  1 Trident II Second Stage Vehicle
  2 Trident II Third Stage Vehicle
  3 Trident II Separated Warhead
  4 Trident II Stage 1 Booster
  5 Trident II Stage 2 Booster
  6 Trident II Stage 3 Booster
""",
            "2.11.45": r"""
1 Guided
 1 CSS-5 Mod-2 (DF-21A)
  1 CSS-5 Mod-2 Second Stage Vehicle
  2 CSS-5 Mod-2 Separated Warhead
  3 CSS-5 Mod-2 Stage 1 Booster
  4 CSS-5 Mod-2 Stage 2 Booster
 2 CSS-6 Mod-3 (DF-15B)
  1 CSS-6 Mod-3 Separated Warhead
 3 CSS-5 Mod-4 (DF-21C)
  1 CSS-5 Mod-4 Second Stage Vehicle
  2 CSS-5 Mod-4 Separated Warhead
  3 CSS-5 Mod-4 Stage 1 Booster
  4 CSS-5 Mod-4 Stage 2 Booster
 4 CSS-5 Mod-5 (DF-21D)
  1 CSS-5 Mod-5 Second Stage Vehicle
  2 CSS-5 Mod-5 Car
  4 CSS-5 Mod-5 Separated Warhead
  5 CSS-5 Mod-5 Stage 1 Booster
  6 CSS-5 Mod-5 Stage 2 Booster
  7 CSS-5 Mod-5 Spent Car
 5 CSS-11 Mod-2 (DF-16A)
  1 CSS-11 Mod-2 Separated Warhead
  2 CSS-11 Mod-2 Spent Booster
 6 CSS-5 Mod-3 (DF-21B)
  1 CSS-5 Mod-3 Second Stage Vehicle
  2 CSS-5 Mod-3 Separated Warhead
  4 CSS-5 Mod-3 Stage 1 Booster
  5 CSS-5 Mod-3 Stage 2 Booster
 8 CSS-11 (DF-16)
  2 CSS-11 Separated Warhead
  3 CSS-11 Spent Booster
 11 CSS-6 Mod-2 (DF-15A)
  2 CSS-6 Mod-2 ACM
  3 CSS-6 Mod-2 Separated Warhead
  6 CSS-6 Mod-2 Spent ACM
 15 CSS-7 Mod-2 (DF-11A)
  1 CSS-7 Mod-2 Separated Warhead
  2 CSS-7 Mod-2 Spent Booster
 23 CSS-5 (DF-21)
  1 CSS-5 Second Stage Vehicle
  2 CSS-5 Separated Warhead
  3 CSS-5 Stage 1 Booster
  4 CSS-5 Stage 2 Booster
 43 CSS-N-3 (JL-1)
  1 CSS-N-3 Second Stage Vehicle
  2 CSS-N-3 Separated Warhead
  3 CSS-N-3 Stage 1 Booster
  4 CSS-N-3 Stage 2 Booster
 44! YJ-63/KD-63
2 Ballistic
 1 DF-15 (M-9)
  1 Booster phase vehicle
  3 Separated warhead
  4 Jettisoned first stage
  5 Second stage vehicle
  6 Jettisoned second stage
 2 M-11 / DF-11 / CSS-7
  1 Booster phase vehicle
  2 Jettisoned booster
  3 Separated warhead
""",
            "2.11.99": r"""
1 Guided
 1 Agni 2
  1 Agni 2 Second Stage Vehicle
  2 Agni 2 Separated Warhead
  3 Agni 2 Stage 1 Booster
  4 Agni 2 Stage 2 Booster
 8 Prithvi
2! Ballistic
 1! Prithvi
""",
            "2.11.101": r"""
1 Guided
 5 Shahab 3 Mod-3A
  1 Shahab 3 Mod-3A Separated Warhead
  2 Shahab 3 Mod-3A Spent Booster
 8 Shahab 1
  1 Shahab 1 Separated Warhead
 9 Shahab 2
  1 Shahab 2 Separated Warhead
 55 Shahab 3 Mod-3B
  2 Shahab 3 Mod-3B Separated Warhead
  3 Shahab 3 Mod-3B Spent Booster
 56 Hwasong 10
  1 Hwasong 10 Separated Warhead
  2 Hwasong 10 Spent Booster
 65 Shahab 3
  1 Shahab 3 Separated Warhead
  2 Shahab 3 Spent Booster
 104 Qiam 1
  1 Qiam 1 Separated Warhead
  2 Qiam 1 Spent Booster
 126 Qiam Mod-3
  1 Qiam Mod-3 Separated Warhead
  2 Qiam Mod-3 Spent Booster
 127 Qiam Mod-4
  1 Qiam Mod-4 Separated Warhead
  2 Qiam Mod-4 Spent Booster
 136 Qiam Mod-5
  1 Qiam Mod-5 Separated Warhead
  2 Qiam Mod-5 Spent Booster
 137 Emad
  1 Emad Separated Warhead
  2 Emad Spent Booster
2 Ballistic
 1! Shahab 3
  1! Boost phase vehicle
  2! Jettisoned booster
  3! Separated warhead
 2 Iran 170
""",
            "2.11.102": r"""
2 Ballistic
 1 Al Abbas
 2 Al Hussein
 3! Scud-B (SS-1C)
 4! Scud-C (SS-1D)
""",
            "2.11.105": r"""
1 Guided
 1! Delilah
  1! Delilah (Air Launched)
  2! Delilah-GL (Ground Launched)
 2! Extended Range Artillery (EXTRA)
 3 Jericho 2
  1 Jericho 2 Second Stage Vehicle
  2 Jericho 2 Separated Warhead
  3 Jericho 2 Stage 1 Booster
  4 Jericho 2 Stage 2 Booster
 10 Delilah (Air Launched)
 11 Delilah (Ground Launched)
 12 Extended Range Artillery (EXTRA)
2! Ballistic
 1! Jericho 2
""",
            "2.11.119": r"""
1 Guided
 4 Hwasong-6 (Scud-C)
 9 CSS-6 (DF-15)
  1 CSS-6 Car
  2 CSS-6 Separated Warhead
 14 Scud-D (SS-1E)
  1 Scud-D Separated Warhead
  2 Scud-D Spent Booster
 24 Hwasong-5 (Scud-B)
 53! No Dong Mod-2
  1! No Dong Mod-2 Separated Warhead
  2! No Dong Mod-2 Spent Booster
 55 Scud-2
  1 Scud-2 Separated Warhead
  2 Scud-2 Spent Booster
 63 Bukkeuksong-2
  1 Bukkeuksong-2 Second Stage Vehicle
  2 Bukkeuksong-2 Separated Warhead
  3 Bukkeuksong-2 Stage 1 Booster
  4 Bukkeuksong-2 Stage 2 Booster
 64 Hwasong-5 (Scud-B, Unitary)
  1 Hwasong-5 (Scud-B, Unitary) Separated Warhead
 65 Hwasong-6 (Scud-C, Unitary)
  1 Hwasong-6 (Scud-C, Unitary) Separated Warhead
 66 KN-23
 67 KN-24
 68 KN-25
 72 No Dong Mod-2
  1 No Dong Mod-2 Separated Warhead
  2 No Dong Mod-2 Spent Booster
2 Ballistic
 1! Scud-B (SS-1C)
 2! Scud-C (SS-1D)
 3! No Dong
  1! Booster phase vehicle
  2! Jettisoned booster
  3! Separated warhead
 4! Hwasong-5 (Scud)
 5! Hwasong-6 (Scud)
""",
            "2.11.165": r"""
1 Guided
 1! Shaheen 1A (Hatf 4)
 2 Shaheen IA (Hatf-4)
  1! Shaheen-II Second Stage Vehicle
  2! Shaheen-II Separated Warhead
  3! Shaheen-II Stage 1 Booster
  4! Shaheen-II Stage 2 Booster
 3 Ghauri
 4 Shaheen II (Hatf-6)
  1 Shaheen II Second Stage Vehicle
  2 Shaheen II Separated Warhead
  3 Shaheen II Stage 1 Booster
  4 Shaheen II Stage 2 Booster
 5 Ghaznavi (Hatf-3)
2 Ballistic
 1! Hatf-3
 2! Ghauri
 3! Shaheen-II
  1! Shaheen-II Boost Phase Vehicle (Stage 1)
  2! Shaheen-II Booster Phase2 Vehicle (Stage 2)
  3! Shaheen-II Separated Warhead
""",
            "2.11.222": r"""
1 Guided
 1! SS-26 Stone (9K720 Iskander)
  1! Iskander-E
  2! Iskander-M
 4 Iskander-E
 5 Iskander-M
 6 SS-21 Scarab Mod-2
 7 SS-26 Stone (9K720 Iskander)
  1 SS-26 Separated Warhead
  2 SS-26 Stage 1 Booster
 13 SCUD-B
 16 RK-55 Slingshot (SSC-X-4)
  1 S-10 Sampson (SS-N-21)
  2 9M728 Southpaw (SSC-7)
  3 9M729 Screwdriver (SSC-8)
 17 AS-23 Kodiak
  1 AS-23A (KH-101)
  2 AS-23B (KH-102)
2 Ballistic
 1! (deprecated)
 2! SCUD-B
 3! SCUD-C
""",
            "2.11.237": r"""
1 Guided
 127 Burkan-3
  1 Burkan-3 Separated Warhead
  2 Burkan-3 Spent Booster
""",
            "2.12.225": r"""
1 Point Effect DE Weapon
 1 Laser Weapon
  1 Chemical Oxygen Iodine Laser (COIL)
2 Area Effect DE Weapon
 1 High Power Microwave (HPM) Weapon
""",
            "4.1.0": r"""
0 Other
1 Radar collected noise
2 Powder Spill
 0 Other
  1 Powder Spill, Residue
 20 Very Small
  1 Powder Spill, Residue
 40 Small
  1 Powder Spill, Residue
 60 Medium
  1 Powder Spill, Residue
 80 Large
  1 Powder Spill, Residue
 100 Very Large
  1 Powder Spill, Residue
3 Liquid Spill
""",
            "4.2.0": r"""
0 Other
1 Smoke
2 Fog
3 Cloud
4 Cloud With Rain Falling
5 Cloud With Snow Falling
6 Haze
7 Dust/Sandstorm
8 Cloud with sleet falling
""",
            "4.3.0": r"""
0 Other
1 Sea State
2 Oil Slick
3 Ice
4 Debris
5 Surf Noise
6 Island
7 Ice Flow
8 Log
9 Trash
""",
            "4.4.0": r"""
0 Other
1 Sound Velocity Profile
2 Ice Berg
3 Current Profile
4 Biologics
 0 Other
  1 Bioluminescence
 20 Very Small
  1 Bioluminescence
 40 Small
  1 Bioluminescence
 60 Medium
  1 Bioluminescence
 80 Large
  1 Bioluminescence
 100 Very Large
  1 Bioluminescence
5 Transmissivity profile
6 Ice Merchant
7 Kelp Bed
8 Knuckle
9 Debris/Clutter
""",
            "4.5.0": r"""
0 Unused
""",
            "5.1.0": r"""
0 Other
1 Bridge
 0! Bridge, Other
 1! Concrete, two-lane
 2! Concrete, four-lane
 3! Truss, two-lane
 4! Truss, four-lane
 5! Suspension, two-lane
 6! Suspension, four-lane
 10 Bridge, Stationary
  1 Concrete, Two-Lane
  2 Concrete, Four-Lane
  3 Truss, Two-Lane
  4 Truss, Four-Lane
  5 Suspension, Two-Lane
  6 Suspension, Four-Lane
 11 AVLB
  1 M60A1 Bridge
  2 MTU20 Bridge
  3 Joint Assault Bridge (JAB)
 12 Ribbon Bridge
 13 Bridge Pier
 14 Modular Bridge
2 Building
 0 Building, Other
 1 One-story
  1 Trapezoidal Aircraft Shelter (Trihangar)
  2 Curvilinear Aircraft Shelter
  3 Bermed Storage Bunker
  4 Hardened Curvilinear Munitions Bunker
  5 Flat Roof Aircraft Shelter
  6 Hardened Aircraft Shelter
  10 House
 2 Two-story
  10 House
 3 Three-story
 4 Four-story
 5 Five story
 6 Six story
 7 Seven story
 8 Eight story
 9 Nine story
 10 Ten story
 11 Eleven story
 12 High-rise
 40 Skyscraper
3 Tracks
 0 Tracks, Other
 1 Tank
4 Crater
5 Obstacle
 0 Obstacle, Other
 1 Ditch
 2 Tank ditch, 100x4 M
 3 Tank ditch, 200x4 M
 4 Tank ditch, 300x4 M
 5 Abatis, 8-tree
 6 Concertina fence, 3-roll
 7 Log crib, rectangular
 8 Ammo prestock
 9 Fuel prestock
 10 Minefield, hasty, 0-300 M
 11 Minefield, prepared, 0-500 M
 12 Minefield, scatterable oval
 13 Barbed wire
 14 Dragon's teeth
 15 Jersey Barrier
 16 Roadblock, Improvised
 17 Roadblock, Major
 18 Roadblock, Tires
 19 Trash Cans
  1 Trash Cans Small
  2 Trash Cans Medium
  3 Trash Cans Large
  4 Trash Cans, Extra Large
  10 Trash Cans, Single
 20 Rubble
  1 Rubble, Small Pile
  2 Rubble, Large Pile
 21 Cardboard Boxes
  1 Cardboard Boxes Small
  2 Cardboard Boxes Medium
  3 Cardboard Boxes Large
  4 Cardboard Boxes, Extra Large
  10 Cardboard Boxes, Single
 22 Trash Bags
  1 Trash Bags Small
  2 Trash Bags Medium
  3 Trash Bags Large
  4 Trash Bags, Extra Large
  10 Trash Bags, Single
 23 Fuel Drum (200 ltr, 55 US gal, 44 Imp gal)
 24 Weapons Stack, 20 Count, AK/RPK/RPG
 25 Target
  1 Target, Boresight
   1 Target, Boresight, Checkerboard
   2 Target, Boresight, Dartboard
   3 Target, Boresight, Bullseye
  2 Target, Zeroing
  3 Target, Vehicle
   1 Target, Tank, Front
   2 Target, Tank, Flank
   3 Target, APC, Front
   4 Target, APC, Flank
   5 Target, Technical Truck, Front
   6 Target, Technical Truck, Flank
   7 Target, BRDM, Front
   8 Target, BRDM, Flank
  4 Target, Person
   1 Target, Person, Sniper
   2 Target, Person, RPG Team
   3 Target, Person, Troop, Low Profile
   4 Target, Person, Troop, High Profile
   5 Target, Person, Troop, 3D
 27 Arrestor Wire
 28 Trash Pile
  1 Trash Pile, Small
  2 Trash Pile, Medium
  3 Trash Pile, Large
  10 Trash Pile, Single
  11 Burn Pit, 25m
 29 Barrels, 30 Gal
  1 Barrels, 30 Gal, Small
  2 Barrels, 30 Gal, Medium
  3 Barrels, 30 Gal, Large
  4 Barrels, 30 Gal, Extra Large
  10 Barrels, 30 Gal, Single
 30 Exposed Ordnance
  1 Exposed Ordnance, 155mm
  2 AT Mine (M15) with Fuse
  3 Mortars (3 x 82mm) with Fuse
  4 Parcel with Fuse, Small
  5 Pressure Plate IED, Wooden (.36m x .1m)
  6 Soda Can
   1 Soda Can w/ Fuse
  7 Box, IED
  8 Dead Animal, IED
  9 Rock, IED
  10 Trash Can, IED
  11 500 lb, IED Terrorist Bomb
 31 Container, 5 Gallon (18.93L)
  1 Container, 5 Gallon (18.93L), Heating Oil
  2 Container, 5 Gallon (18.93L), Olive Oil
  3 Container, 5 Gallon (18.93L), Fuel Jug
 32 Container, 5L
  1 Container, 5L, Acid
 33 Bag, 50 lbs
  1 Bag, 50 lbs, Ammonium Nitrate
 34 Makeshift Bag (Litter)
  1 Makeshift Bag, Plastic Shopping Bag with Explosives
 35 Tire Pile
  1 Tire Pile, Small
  2 Tire Pile, Medium
  3 Tire Pile, Large
  10 Tire Pile, Single
   1 Tire w/ Bag Of Raw Rice
   2 Tire w/ Box
 36 Chain Link Fence
 37 Hedgehog
 38 Chest
 39 Pallet
 40 Woodpile
 41 Pile, Tree Trunks/Limbs
 42 Pile, Planks/Boards
 43 Pile, Wires
 44 Pile, Sand
 45 Pile, Gravel
 46 Pile, Cobblestone
 47 Sandbags
 48 Collapsed Wall
 49 Pile, Soil
 50 Broken Reinforced Panel
 51 Traffic Sign
 52 Traffic Light
 53 Brick
  1 Brick, Small
  2 Brick, Medium
  3 Brick, Large
 54 Barrels, Metal
  1 Barrels, Metal, Small
  2 Barrels, Metal, Medium
  3 Barrels, Metal, Large
  4 Barrels, Metal, Extra Large
  10 Barrels, Metal, Single
6 Flags/markers
 0 Flags/Markers, Other
 1 Breached lane
 2 Minefield
  1 Minefield markers, Oval
  2 Minefield markers, Rectangular
 3 NBC Hazard Markers
  1 Warning Marker - Radioactivity
  2 Warning Marker - Biological Contamination
  3 Warning Marker - Chemical Minefield
  4 Warning Marker - Chemical Contamination
  5 Warning Marker - UXO (Unexploded Ordnance
 4 Ground Markings
  1 Panel
   0 Panel, Other
   1 Panel (Olive Drab)
   2 Panel (Orange)
   3 Panel (Tan)
  2 Half Panel
   0 Half Panel, Other
   1 Half Panel (Olive Drab)
   2 Half Panel (Orange)
   3 Half Panel (Tan)
  3 Letters
   1 Letter, L
   2 Letter, O
   3 Letter, X
  4 Raised Angle Marker (RAM)
  5 Traffic Cone
 5 Light Point
  1 Light Point, Single
   1 Light Point, Single, White
   2 Light Point, Single, Red
   3 Light Point, Single, Blue
   4 Light Point, Single, Green
   5 Light Point, Single, Yellow
   6 Light Point, Single, Infrared
   7 Light Point, Single, White, Flashing (signal mirror)
  2 Y Light Point
   1 Y Light Point, White
   2 Y Light Point, Red
   3 Y Light Point, Blue
   4 Y Light Point, Green
   5 Y Light Point, Yellow
   6 Y Light Point, Infrared
 6 Smoke
  1 Smoke, White
  2 Smoke, Red
  3 Smoke, Green
 7 Flare
  1 Flare, White
  2 Flare, Red
  3 Flare, Green
 8 Survey Stake
  1 Survey Stake, Flagged
   1 Survey Stake, Red Flag
   2 Survey Stake, Yellow Flag
 9 Rock Pile
  1 Rock Pile, Small
  2 Rock Pile, Medium
  3 Rock Pile, Large
  10 Rock Pile, Single
  11 Rock Pile, Single, Small
  12 Rock Pile, Single, Medium
  13 Rock Pile, Single, Large (2m X 2.3m)
 10 Range Flags/Markers
  1 Range Marker, Outer Limit
  2 Range Marker, Middle
  3 Range Marker, Inner Limit
 11 Corner Reflector
7 Prepared positions
 0 Prepared Positions, Other
 1 Armored, hull defilade
 2 Fighting, hull defilade
 3 Mortar carrier, hull defilade
 4 Tank, Hull Defilade
 5 Infantry fighting
 6 Machine gun
 7 Covered machine gun bunker
 8 Overhead covered infantry
 9 Forward Area Re-arming Point (FARP)
8 Underground facility
 0 Underground Facility, Other
 1 Single level
 2 Two levels
 3 Three levels
9 SSM Site
 0 SSM Site, Other
 1 Fixed
 2 Towed
 3 Self-Propelled
10 Runway
 0 Runway, Other
 1 5m x 150m
11 SAM Site
 0 SAM Site, Other
 1 Fixed
 2 Towed
 3 Self-Propelled
12 Nuclear Power Plant
 0 Nuclear Power Plant, Other
 1 Pressurized Water Reactor
  1 One Reactor Unit
  2 Two Reactor Units
 2 Gas-Cooled Graphite Reactor
  1 One Reactor Unit
  2 Two Reactor Units
 3 High Temperature Gas-cooled Reactor (HTGR)
  0 HTGR, Other
  1 One Reactor Unit
  2 Two Reactor Units
 4 Boiling Water Reactor
  0 Boiling Water Reactor, Other
  1 One Reactor Unit
  2 Two Reactor Units
13 Railyard
14 Camp Lejeune MOUT Collective Training Facility (CTF)
 1 Public Building
  1 City Hall
  2 Church
  3 School
  4 School Gymnasium
 2 Commercial Building
  1 Bank
  2 Hotel
  3 Strip Mall
  4 Service Station
  5 Warehouse
  6 2-story Office Building
  7 3-story Office Building
 3 Residential Building
  1 1-story House
  2 1-story House with Fireplace
  3 2-story House
  4 Town House
  5 2-story Apartment Building
  6 3-story Apartment Building
15 POL Storage Tank
16 Cargo Container
 1 MILVAN
  1 MILVAN, Empty, 20ft (6.09m)
  2 MILVAN, Full, 20ft (6.09m)
  10 MILVAN, Empty, 40ft (12.2m)
  11 MILVAN, Full, 40ft (12.2m)
 2 Club-K Missile Container
  1 Club-K Missile Container - Anti-Ship
  2 Club-K Missile Container - Ground Attack
17 Tower
 0 Tower, Other
 1 Antenna
 2 Water
 3 Observation
 4 Air Traffic Control
 5 Lighthouse
  1 Lighthouse, Short (<20m)
   1 Point Perpendicular Lighthouse (Active)
  2 Lighthouse, Medium (>=20m and <40m)
   1 Landsort
   2 Point Perpendicular Lighthouse (Inactive)
  3 Lighthouse, Tall (>=40m)
18 AAA site
 0 AAA Site, Other
 1 Fixed
 2 Towed
 3 Self-Propelled
19 Bridge Span
 0 Bridge Span, Other
 1 Single Lane Each Way
  1 Single Lane Concrete Girder Bridge Span
  2 Single Lane Concrete Pier Bridge Span
  3 Single Lane Masonry Arch Bridge Span
  4 Single Lane Steel Floating Bridge Span
  5 Single Lane Steel Girder Bridge Span
  6 Single Lane Steel Pier Bridge Span
  7 Single Lane Steel Suspension Bridge Span
  8 Single Lane Steel Trestle Bridge Span
  9 Rope Suspension Bridge Span
  10 Single Lane Wood Girder Bridge Span
  11 Single Lane Wood Pier Bridge Span
  12 Single Lane Wood Trestle Bridge Span
 2 Double Lane Each Way
  1 Double Lane Concrete Girder Bridge Span
  2 Double Lane Concrete Pier Bridge Span
  3 Double Lane Masonry Arch Bridge Span
  4 Double Lane Steel Floating Bridge Span
  5 Double Lane Steel Girder Bridge Span
  6 Double Lane Steel Pier Bridge Span
  7 Double Lane Steel Suspension Bridge Span
  8 Double Lane Steel Trestle Bridge Span
  9 Double Lane Wood Girder Bridge Span
  10 Double Lane Wood Pier Bridge Span
  11 Double Lane Wood Pier Trestle Span
 3 Pontoon Bridge
  1 Pontoon Bridge - Inshore Part
  2 Pontoon Bridge - River Part
20 Road element
 1 Road Section Straight
  1 One Lane
  2 Two Lane
  3 Three Lane
  4 Four Lane
 2 Road Section Curved
  1 Road Section Curved, One Lane
  2 Road Section Curved, Two Lane
  3 Road Section Curved, Three Lane
  4 Road Section Curved, Four Lane
 3 Intersection
  11 Intersection, One Lane to One Lane
  12 Intersection, One Lane to Two Lane
  13 Intersection, One Lane to Three Lane
  14 Intersection, One Lane to Four Lane
  22 Intersection, Two Lane to Two Lane
  23 Intersection, Two Lane to Three Lane
  24 Intersection, Two Lane to Four Lane
  33 Intersection, Three Lane to Three Lane
  34 Intersection, Three Lane to Four Lane
  44 Intersection, Four Lane to Four Lane
21 Searchlight
 1 Sky Searchlight
 2 Prison/Security Searchlight
 3 Infrared Searchlight
22 Appliances
 1 Countertop
  1 Slow Cooker
  2 Rice Cooker
   1 Rice Cooker, White
   2 Rice Cooker, Silver
  3 Pressure Cooker
   1 Pressure Cooker, White
   2 Pressure Cooker, Silver
  4 Pressure Cooker With Wire
   1 Pressure Cooker Wire, White
   2 Pressure Cooker Wire, Silver
 2 Indoor
  1 Refrigerator
  2 Freezer
  3 Range
  4 Oven
  5 Washing Machine
   1 Washing Machine Timer
  6 Dryer
 3 Outdoor
23 Furniture
 1 Indoor
  1 Chair
  2 Table
  3 Desk
  4 Bed
  5 Lamp
 2 Outdoor
24 Informational
 1 Book
 2 Map/Chart
 3 Ticket
 4 Identification
25 Tools
 1 Power
 2 Household
 3 Garden
  1 Ladder
   1 Ladder, 22ft, Makeshift
26 Personal
 1 Clothing
 2 Headwear
 3 Footwear
 4 Medical
27 Electronics
 1 Video
 2 Computer
  1 Desktop
  2 Notebook
  3 Tablet
  4 Server
  5 Printer
 3 Audio
  1 Telephone (Land Line)
  2 Cell Phone
 4 Fax
 5 Storage
  1 Optical
  2 Hard Drive
  3 Flash
  4 Tape
 6 Wire
28 Contraband
 1 Drug Bale
  1 Drug Bale, Marijuana
   1 Drug Bale, Marijuana, 2x3
  2 Drug Bale, Cocaine
 2 Drug Canister
29 Electrical Power Installation
 1 Hydroelectric Power Station
  1 Large Hydroelectric Power Station
  2 Small Hydroelectric Power Station
  3 Micro Hydroelectric Power Station
  4 Pico Hydroelectric Power Station
 2 Pumped-Storage Hydroelectric Power Station
 3 Solar Power Station
 4 Wind Power Station
 5 Osmotic Power Station
 6 Ocean Thermal Power Station
  1 Land Based Ocean Thermal Power Station
 7 Wave Power Station
 8 Fossil-Fuel Power Station
 9 Geothermal Power Station
30 Temporary Building Structure
 1 Tent
  1 Tent, Small
  2 Tent, Medium
   1 Tunnel Tent, Camouflage Net
  3 Tent, Large
31 Aircraft Wreckage
 1 Fixed Wing
 2 Rotary Wing
""",
            "5.3.0": r"""
0 Other
1 Oil Platform
 1 Oil Platform, Fixed
  1 Champion-7 Complex
  2 Fairley-Baram Oil Rig
  3 Brage
  5 North Field Alpha
 2 Oil Platform, Compliant Towers
 3 Oil Platform, Semi-Submersible
  1 Asgard B
  2 Troll B
  3 Troll C
 4 Oil Platform, Jack-Up Mobile Drilling Unit (MDU)
 5 Oil Platform, Drillship
 6 Oil Platform, Floating Production, Storage, and Offloading (FPSO)
  1 Asgard A
  2 Sea Rose
  3 Terra Nova
  4 FSO Africa
 7 Oil Platform, Tension-Leg Platform (TLP)
 8 Oil Platform, Gravity-Based Structure (GBS)
  1 Hibernia Oil Platform
  2 Hebron Oil Platform
 9 Oil Platform, Spar
 10 Oil Platform, Condeep
  1 Troll A
 11 Oil Platform, Normally Unmanned Installation (NUI)
 12 Oil Platform, Conductor Support
2 Buoy
 1 Lighted buoy
  1 Fixed Light
  2 Flashing Light
  3 Red lighted (flashing)
  4 Green lighted (flashing)
  5 Yellow lighted (flashing)
 2 Can
  1 Black buoy
  2 Green buoy
  3 Red Buoy
  4 Red / Green Buoy
  5 Yellow Buoy
  6 Buoy with Flag
   1 Buoy with Red Flag
 3 Sound buoy
 4 Nun
 5 Spherical
 7 Fishing Buoys
  1 Red Fishing Buoy
  2 Green Fishing Buoy
  3 Red/Green Striped Fishing Buoy
  4 Yellow Fishing Buoy
  5 Fishing Buoy w/ Flag
  6 High Flyer Fishing Buoy (Radar Reflector)
  7 Black Fishing Buoy
  8 Carton Fishing Bouy
  9 Tide Bottle
3 Pier
4 Marker
 1 Center Channel Marker
 2 Range Marker
 3 Day Marker
 4 Lighthouse on Water
  1 Lighthouse on Water, Short (<20m)
  2 Lighthouse on Water, Medium (>=20m and <40m)
  3 Lighthouse on Water, Tall (>=40m)
 5 SAR Marker
  1 Dye Marker
  2 Streamer
5! Datum
6! Special Point
 1! Mine
 2! DLRP
 3! Navigation Hazard
 4! Downed A/C
 5! Man in Water
 6! Distressed Vessel
 7! Reference Point
 8! Waypoint
 9! Position of Intended Movement (PIM)
 10! Combat Air Patrol (CAP)
 11! Strike Initial Point (SIP)
 12! Flight Rendezvous Point
 13! Orbit Point
 14! Radar Site
7 Electrical Power Installation
 1 Ocean Thermal Power Station
  1 Floating Ocean Thermal Power Station
 2 Tidal Power Station
  1 Floating Tidal Steam Power Station
  2 Tidal Barrage Power Station
  3 Dynamic Tidal Barrage Power Station
  4 Tidal Lagoon Power Station
8 Target
 1 Naval Gunnery Target Surface Ballons
  1 Killer Kiwi
  2 Killer Lemon
  3 Killer Orange
  4 Target X-Ray II
  5 Killer Tomato
  6 Killer Banana
9 Container
 1 10 ft Container
 2 20 ft Container
 3 40 ft Container
11 Floating Brdge
 1 Floating Bridge Barge
""",
            "5.4.0": r"""
0 Other
1 Oil Well
 1 Oil Well, Working
 2 Oil Well, Capped
2 Buoy
3 Sunken ship
4 Ghost Net
 1 Ghost Net, Small (1-91m)
 2 Ghost Net, Medium (92-1600m)
 3 Ghost Net, Large (1601-4828m)
5 Electrical Power Installation
 1 Marine Current Power Station
 2 Ocean Thermal Power Station
  1 Shelf Based Ocean Thermal Power Station
 3 Tidal Power Station
  1 Underwater Tidal Steam Power Station
""",
            "6.0.0": r"""
0 Other
 1! Fuels
  0! Other
  1! Gasoline
  2! Diesel Fuel (F-54/DF-2)
  3! JP-4 (F-40/JET B)
  4! Fuel Oil
  5! JP-8 (F-34/JET A-1)
  6! Fog oil
  7! Multi-Spectral Fog Oil
  8! JP-5 (F-44/JET A)
  9! JPTS
  10! TS-1 (Russian)
 2! Oils
 3! Lubricants
 4! Food
  1! Water, Drinking, Sterile, Clear Colorless (bulk)
  2! Water, Drinking, Distilled or Sparkling
  3! Meal Ready To Eat Individuals Menus NO.1
  4! Humanitarian Daily Ration
  5! Vegetarian MRE
  6! Bread, Shelf-Stable White
  7! Meal, Cold Weather
  8! Long Range Patrol Ration
 5! Spare Parts
 6! Personnel
  0! Other
  1! Dismounted Infantry
  2! Special Patrol Insertion/Extraction (SPIE) Rig
 7! Equipment
  0! Other
  1! Mine Plow
  2! Mine Rollers
  3! Thermal Identification Panel (TIP)
   1! TIP, Orange
   2! TIP, Olive Drab (OD)
   3! TIP, Tan
   4! TIP, Orange/Tan
  4! TIP, Personal
   1! TIP, Personal Orange
   2! TIP, Personal Olive Drab (OD)
   3! TIP, Personal Tan
   4! TIP, Personal Orange/Tan
  5! Combat Identification Panel (CIP)
  6! Parachute
   1! Parachute, Deployed, on Ground
   2! Parachute, Deployed, in Tree
  7! Litter
  8! Drop Tank
   1! Fuel Tank Hawk, 379 l
   2! Fuel Tank Hawk, 492 l
  9! Conformal Fuel Tank
   1! Fuel Pylon
   2! Conformal Fuel Tank - 300 Gallon
   3! Conformal Fuel Tank - 370 Gallon
   4! Conformal Fuel Tank - 600 Gallon
  10! Air to Ground (A/G) weapon rack
   1! BRU-47/A Single A/G weapon rack
   2! BRU-61/A Quad A/G weapon rack
   3! BRU-57A Smart Bomb Rack
   4! BRU-12/A
   5! BRU-14/A
   6! BRU-15/A
   7! BRU-65/A
   8! M272
   9! M279
   10! M299
   11! M310
  11! Air to Air (A/A) weapon rack
   1! LAU-106
   2! LAU-128/A
   3! LAU-114/A
   4! LAU-88A Missile Rack
   5! LAU-88AA Missile Rack
   6! LAU-117/A Rack
   7! LAU-117A(V) 3/A
   8! LAU-118 Rack
   9! LAU-123A Rack
   10! LAU-129 Rack
   11! LAU-129 WKK Rack
   12! LAU-131A Rack
   13! LAU-5003 Rack
   14! 16S1500 RDRL Missile Launcher
   15! 16S200 Missile Launcher
   16! 16S200W Missile Launcher w Adapter
   17! AA 37U-22 Mounting Pod
   18! AA 37U Tow Target
   19! AA 37U-36
   20! MAU-12
   21! ECIPS MAU-Q
   22! PIDS
   23! PIDS-SP
   24! MPBA
   25! TER-9A
   26! SMART TER
   27! UAI Rack
  12! Pylon
   1! SUU-59
   2! SUU-73
   3! SUU-20AA
   4! Hawk Pylon
  13! Luggage Pod
   1! Luggage Pod M-346
   2! Luggage Pod H-127
  14! Glowstick
  15! Nails
   1! Nails, Box
  16! ECM Pod
   1! ALQ-176 Chaff Dispenser Pod
   2! ALQ-162 Countermeasures Pod
   3! ALQ-184 ECM Pod
   4! ALQ-131 Jammer Pod
   5! RECCE Pod Rack
  19! Para-Drogue
   1! Para-Drogue Sargent Fletcher
   2! Para-Drogue KC-767 Tanker
  20! Targeting Pod
   1! HARM Targeting System Pod
   2! Sniper Targeting Pod
   3! Litening Targeting Pod
   4! Lantirn Targeting Pod
  21! Fairing
   1! Hawk Wingtip Fairing
  30! Multipurpose Tactical Pod
   1! Talon HATE Pod
 8! Pallets with ammunition
 9! Pallets with water
 10! Pallets of fuel (JP8)
 11! Decontamination supplies
  1! Decon Agent STB
  2! Ferric Chloride AN 100 1 LB
 12! Pallets w/ Equipment
  1! Cargo Pallet
  2! Pallet of Spare Parts
 13! Sling Load
  1! Sling Load, Blivet
   1! Sling Load, Blivet, Single
   2! Sling Load, Blivet, Double
   3! Sling Load, Blivet, Six
  2! Sling Load, Crate
   1! Sling Load, Crate, 4500 lb
   2! Sling Load, Crate, 7500 lb
   3! Sling Load, Crate, 17500 lb
  3! Sling Load, Water Bucket
   1! Sling Load, Bambi Bucket (BB 1012), 120 Gal
   2! Sling Load, Torrentula Bucket (BBT5566HD), 660 Gal
   3! Sling Load, Torrentula Bucket (BBTHL7600), 2010 Gal
  4! Sling Load, HMMWV
   1! Sling Load, HMMWV, M998, Single Hook
   2! Sling Load, HMMWV, M998, Tandem Hook
   3! Sling Load, HMMWV, M1043, Single Hook
   4! Sling Load, HMMWV, M1043, Tandem Hook
   5! Sling Load, HMMWV, M1045
   6! Sling Load, HMMWV, Shotgun (Tandem)
  5! Sling Load, Howitzer
   1! Sling Load, Howitzer, Twin M119, 9040 lb
   2! Sling Load, Howitzer, M198, 15741 lb
  6! Sling Load, Collapsible
   1! Sling Load, Collapsible, 250 Gal
   2! Sling Load, Collapsible, 500 Gal
   3! Sling Load, Collapsible, 5000 Gal
   4! Sling Load, Collapsible, Double 500 Gal
  7! Sling Load, Bladder
   1! Sling Load, Bladder, 500 Gal
   2! Sling Load, Bladder, 5000 Gal
   3! Sling Load, Bladder, 10000 Gal
  8! Sling Load, Pallet of Crates
   1! Sling Load, Pallet of Crates, 4500 lbs
   2! Sling Load, Pallet of Crates, 7500 lbs
   3! Sling Load, Pallet of Crates, 1719 lbs
   4! Sling Load, Pallet of Crates, 4000 lbs
  9! Sling Load, Apache AH-64
   1! Sling Load, Apache AH-64, Stripped Down, 8000 lb
   2! Sling Load, Apache AH-64, Center Hook, 11500 lb
  10! Sling Load, AFV/AUV
   1! Sling Load, AFV/AUV, M577
   2! Sling Load, AFV/AUV, M577A3
   3! Sling Load, AFV/AUV, M113A3
  11! Sling Load, Hoist
   1! Jungle Penetrator (JP)
   2! Sked Stretcher
   3! Stokes Basket
  12! Sling Load, CH-146 Griffon
 14! Fuel Pod
  1! CH-53GS Fuel Tank
  2! M-346 Fuel Tank
  3! C-130J Fuel Tank
 15! Bomb Pod
  1! BRD-4
 16! Gun Pod
  1! HMP-250/400
  2! 30mm ADEN Cannon
   1! Single 30mm ADEN Cannon
   2! Double 30mm ADEN Cannon
   3! Quad 30mm ADEN Cannon
 17! Rocket Pod
  1! M260
  2! M261
  3! LAU-68
   1! LAU-68B/A
   2! LAU-68C/A
  4! LAU-61
   1! LAU-61/A
   2! LAU-61A/A
   3! LAU-61B/A
   4! LAU-61C/A
   5! LAU-61D/A
   6! LAU-61G/A
 18! Air Refueling Pod
  1! C-130J Air Refueling Pod
 19! Heavy Airdrop
 20! Container Delivery System (CDS) Airdrop
""",
            "6.1.0": r"""
3 C - Combat Rations
 1 Meal Ready to Eat (MRE) - USA
  1 MRE - Menu 01
  2 Vegetarian MRE
  3 Humanitarian Daily Ration
  4 Meal, Cold Weather
  5 Long Range Patrol Ration
5 S - Other Non-Refrigerated
 1 Bread
  1 Bread, Shelf-Stable, White
6 W - Water
 1 Water, Drinking, Sterile, Clear Colorless (Bulk)
 2 Water, Drinking, Distilled or Sparkling
""",
            "6.2.0": r"""
3 B - Ground Support Materiel
 1 Thermal Identification Panel (TIP)
  1 TIP, Orange
  2 TIP, Olive Drab (OD)
  3 TIP, Tan
  4 TIP, Orange/Tan
 2 TIP, Personal
  1 TIP, Personal Orange
  2 TIP, Personal Olive Drab (OD)
  3 TIP, Personal Tan
  4 TIP, Personal Orange/Tan
 3 Combat Identification Panel (CIP)
 4 Rope
  1 Rope Yellow 85m/170ft
4 E - General Supplies
 1 Glowstick
 2 Empty Bottle
7 M - Weapons (Humans)
 5 Assault Rifles
  42 5.56mm Colt M4
""",
            "6.3.0": r"""
2 A - POL for Air Vehicles
 1 JP-4 (F-40/JET B)
 2 JP-8 (F-34/JET A-1)
 3 JP-5 (F-44/JET A)
 4 JPTS
 5 TS-1 (Russia (RUS))
3 W - POL for Land Vehicles
 1 Gasoline
 2 Diesel Fuel (F-54/DF-2)
4 P - Packaged POL
 1 Fuel Oil
 2 Fog oil
  1 Multi-Spectral Fog Oil
 3 Penetrating Oil
  1 Penetrating Oil - 400ml Can
""",
            "6.4.0": r"""
2 A - Construction
 1 Nails, Box
 2 Bolts
""",
            "6.7.0": r"""
1 Other
 1 Parachute
  1 Parachute, Deployed, on Ground
  2 Parachute, Deployed, in Tree
3 B - Ground Support Materiel
 1 Litter
6 J - Racks, Adaptors, Pylons
 1 Air to Ground (A/G) Weapon Rack
  1 BRU-47/A Single A/G Weapon Rack
  2 BRU-61/A Quad A/G Weapon Rack
  3 BRU-57A Smart Bomb Rack
  4 BRD-4
  5 BRU-12/A
  6 BRU-14/A
  7 BRU-15/A
  8 BRU-65/A
  9 M272
  10 M279
  11 M299
  12 M310
  13 LAU-88A Missile Rack
  14 LAU-88AA Missile Rack
  15 LAU-117/A Rack
  16 LAU-117A(V) 3/A
  17 LAU-118 Rack
  18 MAU-12
  19 TER-9A
  20 SMART TER
  21 BRU-69/A
  22 CBLS
   1 CBLS-100
   2 CBLS-200
  23 AMX TSC
  24 AT730
  25 BRU-55/A
  26 BD3-USK
   1 BD3-USK-A
   2 BD3-USK-TSC
  27 MBD2-67U
  28 MBD3-U6-68
  29 BD4-USK
   1 BD4-USK-B
   2 BD4-USKM-B
 2 Air to Air (A/A) Weapon Rack
  1 LAU-106
  2 LAU-128/A
  3 LAU-114/A
  4 LAU-123A Rack
  5 LAU-129 Rack
  6 LAU-129 WKK Rack
  7 16S1500 RDRL Missile Launcher
  8 16S200 Missile Launcher
  9 16S200W Missile Launcher w Adapter
  10 AA 37U-22 Mounting Pod
  11 AA 37U Tow Target
  12 AA 37U-36
  13 ECIPS MAU-Q
  14 PIDS
  15 PIDS-SP
  16 MPBA
  17 UAI Rack
  18 AKU-5M
  19 LAU-105
  20 LAU-115
   1 LAU-115/A
   2 LAU-115A/A
   3 LAU-115B/A
   4 LAU-115C/A
  21 AKU-58
  22 AKU-170E
  23 AKU-470
  24 APU-60
   1 APU-60-1
   2 APU-60-2
  25 APU-73
  26 APU-470
  27 VPU-50
  28 UVKU-50
   1 UVKU-50L
   2 UVKU-50U
 3 Pylon
  1 SUU-59
  2 SUU-73
  3 SUU-20AA
  4 Hawk Pylon
  5 MQ-9 Reaper Pylon
  6 NH-90 Heavy Store Carrier
9 M - Weapons
 1 HMP-250/400
 2 30mm ADEN Cannon
  1 Single 30mm ADEN Cannon
  2 Double 30mm ADEN Cannon
  3 Quad 30mm ADEN Cannon
 3 7.62 mm/.30 caliber
  1 M60D
  2 M240D
  3 M134D
  4 GAU-2B/A
  5 GAU-17/A
  6 MG 42/59
 4 12.7 mm/.50 caliber
  1 GAU-15/A
  2 GAU-16/A
  3 GAU-19/A
  4 GAU-19/B
  5 GAU-21/A
  6 M3P
  7 M3M 12.7 mm/.50 caliber
 5 20 mm caliber
  1 M-197
  2 M61A1
 6 25 mm caliber
  1 GAU-22/A
 7 30mm Caliber
  1 M230
  2 GAU-8/A
  3 30x113mm DEFA-553 Gun Pod
20 Drop Tank
 1 Fuel Tank Hawk, 379 l
 2 Fuel Tank Hawk, 492 l
 3 CH-53GS Fuel Tank
 4 T-346 580 liter Fuel Tank
 5 C-130J Fuel Tank
 6 NH90 External Fuel Tank
 7 CT-155 Fuel Tank
 8 F-15 610 USGal Fuel Tank
 9 F-16 300 USGal Fuel Tank
 10 F-16 370 USGal Fuel Tank
 11 F-16 600 Gallon Fuel Tank
 12 F-18 480 Gallon Fuel Tank
 13 Mirage 2000 RPL-522 1300 liter Fuel Tank
 14 Mirage 2000 RPL-541/542 2000 liter Fuel Tank
 15 Rafale RPL-711 1250 liter Fuel Tank
 16 Rafale RPL-751 2000 liter Fuel Tank
 17 MB-339 330 liter Fuel Tank
 18 T-345 265 liter Fuel Tank
 19 T-346 630 liter Fuel Tank
 20 AMX 580 liter Fuel Tank
 21 AMX 1100 liter Fuel Tank
 22 Tornado 1500 liter Fuel Tank
 23 Eurofighter Typhoon 1000 liter Fuel Tank
 24 PTB-1150 1150 liter Fuel Tank
 25 PTB-1500 1500 liter Fuel Tank
 26 PTB-2000 2000 liter Fuel Tank
 27 PTB-3000 3000 liter Fuel Tank
 28 Gripen 1700 liter Fuel Tank
 29 Gripen 1135 liter Fuel Tank
 30 Typhoon Supersonic 1000L Fuel Tank
 31 F-18 330 USGal Fuel Tank
 32 Mirage 2000 RPL-501/502 1700 liter Fuel Tank
 33 J-10 800 liter Fuel Tank
 34 J-10 1700 liter Fuel Tank
21 Conformal Fuel Tank
 1 Fuel Pylon
 2 Conformal Fuel Tank - 300 Gallon
 3 Conformal Fuel Tank - 370 Gallon
 4 Conformal Fuel Tank - 600 Gallon
22 Luggage Pod
 1 Luggage Pod M-346
 2 Luggage Pod H-127
23 ECM Pod
 1 ALQ-176 Chaff Dispenser Pod
 2 ALQ-162 Countermeasures Pod
 3 ALQ-184 ECM Pod
 4 ALQ-131 Jammer Pod
 5 RECCE Pod Rack
 6 BOZ-102 Countermeasures Pod
  2 BOZ-102EC Countermeasures Pod
 7 AN/ALQ-167 ECM pod
 8 AN/ALQ-99 LB ECM pod
 9 AN/ALQ-99 HB ECM pod
 11 SPS-171/L005S ECM pod
 12 Terma Modular Aircraft Survivability Equipment (MASE) Pod
  1 Left Wing Terma MASE Pod
  2 Right Wing Terma MASE Pod
 13 L-175V Khibiny-10V ECM pod
 14 L-265 Khibiny-10M ECM pod
 15 L-420 Khibiny-U ECM pod
24 Para-Drogue
 1 Para-Drogue Sargent Fletcher
 2 Para-Drogue KC-767 Tanker
25 Targeting Pod
 1 HARM Targeting System Pod
 2 Sniper Targeting Pod
 3 Litening Targeting Pod
  1 Litening III Targeting Pod
 4 Lantirn Targeting Pod
 5 Damocles
 6 AN/AAS-38 Targeting Pod
 7 CLDP Targeting Pod
26 Fairing
 1 Hawk Wingtip Fairing
27 Air Refuelling Pod
 1 C-130J Air Refueling Pod
 2 Tornado IDS Buddy-Buddy Air Refueling Pod
28 Heavy Airdrop
29 Container Delivery System (CDS) Airdrop
30 Rocket Pod/Launcher
 1 M260
 2 M261
 3 LAU-68
  1 LAU-68B/A
  2 LAU-68C/A
 4 LAU-61
  1 LAU-61/A
  2 LAU-61A/A
  3 LAU-61B/A
  4 LAU-61C/A
  5 LAU-61D/A
  6 LAU-61G/A
 5 LAU-131A
 6 LAU-5003
 7 Spike Rocket Pod/Launcher
 8 UB-32A-24 32x57mm
 9 B-8M1 20x80mm
31 Tactical Pod
 1 Talon HATE Pod
32 RECCE pod
 1 RECCELITE Pod
33 FLIR pod
 1 AN/AAQ-13 FLIR pod
""",
            "6.9.0": r"""
1 Other
 1 Decontamination supplies
  1 Decon Agent STB
  2 Ferric Chloride AN 100 1 LB
 2 Extinguisher Agent
  1 Extinguisher Agent - Water
  2 Extinguisher Agent - Dry Powder
  3 Extinguisher Agent - Foam
  4 Extinguisher Agent - Carbon Dioxide
6 K - Tactical Vehicles
 1 Mine Plow
 2 Mine Roller
 3 Mine Flail
""",
            "6.11.0": r"""
1 Other
 1 Dismounted Infantry
 2 Special Patrol Insertion/Extraction (SPIE) Rig
2 Pallets
 1 Pallets of Ammunition
 2 Pallets of Water
 3 Pallets of Fuel (JP8)
 4 Cargo Pallet
  1 Drop Pallet
 5 Pallet of Spare Parts
3 Fuel Tanks, Drums and Bladders
 1 Fuel Drum, Fabric Collapsible, 250 gal
 2 Fuel Bladder, 500 gal
 3 Fuel Drum, Fabric Collapsible, 500 gal
 4 Fuel System Supply Point, 6000 gal
 5 Fuel Tank, Fabric Collapsible Petrol, 5000 gal
 6 Fuel Tank, Assembly Fabric Collapsible, 10000 gal
 7 Fuel Tank and Pump Unit, Liquid
4 Chests
 1 Chest of Weapons
 2 Chest of Ammunition
5 Boxes
 1 Box of Ammunition
""",
            "6.12.0": r"""
2 Sling Load, Blivet
 1 Sling Load, Blivet, Single
 2 Sling Load, Blivet, Double
 3 Sling Load, Blivet, Six
3 Sling Load, Crate
 1 Sling Load, Crate, 4500 lb
 2 Sling Load, Crate, 7500 lb
 3 Sling Load, Crate, 17500 lb
 4 Sling Load, Crate, Netted Load
  1 Netted Load With 2.5m Strop
4 Sling Load, Water Bucket
 1 Sling Load, Bambi Bucket (BB 1012), 120 Gal
 2 Sling Load, Torrentula Bucket (BBT5566HD), 660 Gal
 3 Sling Load, Torrentula Bucket (BBTHL7600), 2010 Gal
5 Sling Load, Vehicles
 1 Sling Load, High Mobility Multipurpose Wheeled Vehicle (HMMWV)
  1 Sling Load, HMMWV, M998, Single Hook
  2 Sling Load, HMMWV, M998, Tandem Hook
  3 Sling Load, HMMWV, M1043, Single Hook
  4 Sling Load, HMMWV, M1043, Tandem Hook
  5 Sling Load, HMMWV, M1045
  6 Sling Load, HMMWV, Shotgun (Tandem)
 2 Sling Load, Armoured Fighting Vehicle (AFV) / Armoured Utiliity Vehicle (AUV)
  1 Sling Load, AFV/AUV, M577
  2 Sling Load, AFV/AUV, M577A3
  3 Sling Load, AFV/AUV, M113A3
6 Sling Load, Howitzer
 1 Sling Load, Howitzer, Twin M119, 9040 lb
 2 Sling Load, Howitzer, M198, 15741 lb
7 Sling Load, Collapsible
 1 Sling Load, Collapsible, 250 Gal
 2 Sling Load, Collapsible, 500 Gal
 3 Sling Load, Collapsible, 5000 Gal
 4 Sling Load, Collapsible, Double 500 Gal
8 Sling Load, Bladder
 1 Sling Load, Bladder, 500 Gal
 2 Sling Load, Bladder, 5000 Gal
 3 Sling Load, Bladder, 10000 Gal
9 Sling Load, Pallet of Crates
 1 Sling Load, Pallet of Crates, 4500 lbs
 2 Sling Load, Pallet of Crates, 7500 lbs
 3 Sling Load, Pallet of Crates, 1719 lbs
 4 Sling Load, Pallet of Crates, 4000 lbs
10 Sling Load, Helicopters
 1 Sling Load, Apache AH-64
  1 Sling Load, Apache AH-64, Stripped Down, 8000 lb
  2 Sling Load, Apache AH-64, Center Hook, 11500 lb
  3 Sling Load, CH-146 Griffon
11 Sling Load, Hoist
 1 Jungle Penetrator (JP)
 2 Sked Stretcher
 3 Stokes Basket
12 Sling Load, Concrete Block
 1 Block Load
 2 Block Load w/ 2.5m Strop
 3 Block Load w/ 16ft Strop
13 Sling Load, Trailers
 1 Sling Load, Trailer, 0.25 Ton
 2 Sling Load, Trailer, 0.5 Ton
 3 Sling Load, Trailer, 0.75 Ton
 4 Sling Load, Trailer, 1.0 Ton
""",
            "7.1.13": r"""
50 Electronic Attack Systems
 2 Manufacturer Designation
  1 Resolve Electronic Attack System
""",
            "7.1.225": r"""
1 Voice Transmission/Reception
 0 Voice Transmission/Reception, Other
  3 Typical DAFIF Derived Traffic Control Voice Radio
4 Instrumented Landing System (ILS) Glideslope
 0 ILS Glideslope, Other
  3 Typical DAFIF Derived ILS Glideslope Transmitter
5 Instrumented Landing System (ILS) Localizer Transmitter
 0 ILS Localizer Transmitter, Other
  3 Typical DAFIF Derived ILS Localizer Transmitter
10 Tactical Air Navigation (TACAN) Transmitter (Ground Fixed Equipment)
 0 TACAN Transmitter (Ground Fixed Equipment), Other
  3 Typical DAFIF Derived TACAN
12! Tactical Air Navigation (TACAN) Transmitter/Receiver (Moving Platform Equipment)
 0! Other
 1! Joint Electronics Type Designation System (JETDS) Nomenclature (AN/ per Mil-STD-196)
  1! AN/ARN-118
  2! AN/ARN-139
21 Link 16 Terminal
 1 Joint Electronics Type Designation System (JETDS) Non-specific Series
  1 AN/GSQ-240 Class 2M Terminal
  12 AN/USQ-140(V)2(C) MIDS LVT(2)
41 Counter Unmanned Aircraft System (C-UAS) Radio
 2 Manufacturer Designation
  1 MESMER C-UAS
""",
            "7.2.225": r"""
12 Tactical Air Navigation (TACAN) Transmitter/Receiver (Moving Platform Equipment)
 1 Joint Electronics Type Designation System (JETDS) Non-specific Series
  1 AN/ARN-118
  2 AN/ARN-139
21 Link 16 Terminal
 1 Joint Electronics Type Designation System (JETDS) Non-specific Series
  10 AN/USQ-140 MIDS Terminal
  11 AN/USQ-140(V)1(C) MIDS Terminal, No TACAN (RT-1840(C)/U)
  14 AN/USQ-140(V)5(C) MIDS Terminal, Full Capability TACAN (RT-1841(C)/U)
  15 AN/USQ-140(V)5(C) MOS MIDS Terminal, No TACAN TACAN (RT-1841(C)/U)
  16 AN/USQ-140(V)6(C) MIDS Terminal, No Voice TACAN (RT-1842(C)/U)
  17 AN/USQ-140(V)7(C) MIDS Terminal, No Voice, No TACAN TACAN (RT-1843(C)/U)
  20 AN/URC-138
  21 AN/URC-138(V)1(C) LVT
  28 AN/URC-138 Sea Harrier (SHAR)
  30 AN/USQ-140 MIDS Low Volume Terminal (LVT)
  31 AN/USQ-140(V)1(C) MIDS LVT(1)
  33 AN/USQ-140(V)3(C) MIDS Fighter Data Link (FDL) LVT(3)
  40 AN/URC-107 Class 2 Terminal
  41 AN/URC-107(V) Class 2 Terminal
  44 AN/URC-107(V)4 Class 2H Terminal
  45 AN/URC-107(V)5 Class 2H Terminal
""",
            "7.3.0": r"""
37 Automatic Identification System (AIS)
 0 Other
  1 AIS-SART Radio
""",
            "8.2.0": r"""
4 Generic Active Emitter
 1 Towed Decoy
  1 Generic Towed Decoy
""",
            "8.2.13": r"""
4 Active emitter
 1 Nulka
""",
            "8.2.39": r"""
1 Chaff
 1 Bundle
  1 Bundle 20lb
  2 Bundle 50lb
  3 Bundle 150lb
  4 Bundle 360lb
8 Smoke Generator
 2 Target/Spot Marker
  1 C8 SSDI Smoke Drift
13 SAR Night Light (SRNL)
 1 LED SRNL
  1 WDI Red SAR Night Ball Light
  2 WDI White SAR Night Ball Light
  3 WDI Green SAR Night Ball Light
14 SAR Buoy
 1 GPS
  1 Marker Buoy iSLDMB PIW (Person In Water)
""",
            "8.2.71": r"""
1 Chaff
 1 LEM 677
2 Flare
 1 RF-684
""",
            "8.2.78": r"""
2 Flare
 1 BIRDIE
  1 BIRDIE 118
  2 BIRDIE 218
""",
            "8.2.222": r"""
0 Other
1 Chaff
 1 Bundle
  0 Bundle, Other
   1 TACCSF notional hostile chaff
  1 Very small
  2 Small
  3 Medium
  4 Large
  5 Very Large
  6 26mm chaff cartridge
   1 PPR-26 Chaff cartridge
  7 50mm chaff cartridge
   1 PPR-50 Chaff cartridge
2 Flare
 0 Flare, Other
  1 TACCSF notional hostile flare
 1 26mm Flare
  1 NT-26 Flare
  2 PPI-26 Flare
 2 50mm Flare
  1 PPI-50 Flare
""",
            "8.2.224": r"""
2 Flare
 1 CM 26mm Mk8 Type 1
 2 CM 36mm Mk4 Type 2
 3 CM 50mm
  1 CM 50mm Mk3 Type 1
  2 CM 50mm Mk3 Type 2
 4 CM 55mm
  1 CM 55x200mm (Spectral) L2A1
  2 CM 55mm DSTL41
  3 CM 55mm No4 Mk2 Type 1
 5 CM 118
  1 CM 118 Mk3 Type 1
  2 CM 118 Mk3 Type 3
  3 CM 118 Mk4
  4 CM 118A DSTL22
  5 CM 118T L7A7
 6 CM 218
  1 CM 218 Mk3 Type 1
  2 CM 218 Mk3 Type 3
  3 CM 218 Mk4
  4 CM 218 DSTL6A
 7 CM DSTL
  1 CM DSTL6A
  2 CM DSTL72B
  3 CM DSTL73
  4 CM DSTL81
  5 CM DSTL83
4 Active Emitter
 1 Towed Decoy
  1 Ariel Fiber Optic Towed RF Decoy
   1 Ariel
   2 Ariel MkII
""",
            "8.2.225": r"""
0 Other
1 Chaff
 1 Bundle
  0 Bundle, Other
   1 TACCSF notional friendly chaff
  1 Very small
  2 Small
  3 Medium
  4 Large
  5 Very Large
  6 RR-170 Chaff
   1 RR-170A/AL
  7 RR-180 Chaff
   1 RR-180/AL
  8 RR-188 Chaff
   1 RR-188/AL
  9 RR-129 Chaff
   1 RR-129/AL
   2 RR-129A/AL
   3 RR-129B/AL
  10 RR-144 Chaff
   1 RR-144/AL
   2 RR-144A/AL
   3 RR-144B/AL
  11 M-1 Chaff
  12 M839 Chaff
  13 RR-196 Chaff
   1 RR-196/AL
  14 RR-179 Chaff
   1 RR-179/AL
  15 RR-ZZZ Chaff
  16 RR-184 Chaff
   1 RR-184/AL
  17 RR-149 Chaff
   1 RR-149A/AL Chaff
 2 Corridor
  0 Corridor, Other
  1 Very small
  2 Small
  3 Medium
  4 Large
  5 Very Large
2 Flare
 0 Flare, Other
  1 TACCSF notional friendly flare
 1 M-206 Flare
 2 MJU-7 Flare
  1 MJU-7/B
  2 MJU-7A/B
 3 MJU-10 Flare
  1 MJU-10/B
 4 MJU-8 Flare
  1 MJU-8/B
  2 MJU-8A/B
 5 Mk47 Flare
 6 M-211 Flare
 7 M-212 Flare
 8 M-209 Flare
 9 M-216 Flare
 10 MJU-27 Flare
  1 MJU-27/B
  2 MJU-27A/B
 11 MJU-32 Flare
  1 MJU-32/B
 12 MJU-35 Flare
  1 MJU-35/B
 13 MJU-36 Flare
  1 MJU-36/B
 14 MJU-38 Flare
  1 MJU-38/B
 15 MJU-47 Flare
  1 MJU-47/B
 16 MJU-48 Flare
  1 MJU-48/B
 17 MJU-49 Flare
  1 MJU-49/B
 18 MJU-50 Flare
  1 MJU-50/B
 19 MJU-51 Flare
  1 MJU-51/B
  2 MJU-51A/B
 20 MJU-53 Flare
  1 MJU-53/B
 21 MJU-55 Flare
  1 MJU-55/B
 22 MJU-56 Flare
  1 MJU-56/B
 23 MJU-57 Flare
  1 MJU-57/B
 24 MJU-58 Flare
  1 MJU-58/B
 25 MJU-59 Flare
  1 MJU-59/B
 26 MJU-61 Flare
  1 MJU-61/B
 27 Mk46 Flare
  1 MK46 Mod 1C
 28 SM-875 Flare
  1 SM-875/ALE
  2 SM-875A/ALE
  3 SM-875B/ALE
 29 MJU-62 Flare
  1 MJU-62/B
 30 MJU-63 Flare
  1 MJU-63/B
 31 MJU-64 Flare
  1 MJU-64/B
 32 MJU-18 Flare
  1 MJU-18/B
 33 MJU-20 Flare
  1 MJU-20/B
 34 MJU-22 Flare
  1 MJU-22/B
 35 MJU-23 Flare
  1 MJU-23/B
  2 MJU-23A/B
 36 MJU-2 Flare
  1 MJU-2/B
 37 MJU-29 Flare
 38 MJU-31 Flare
 39 MJU-46 Flare
  1 MJU-46/B
 40 MJU-52 Flare
  1 MJU-52/B
 41 MJU-66
  1 MJU-66/B
 42 MJU-67
  1 MJU-67/B
 43 MJU-68
  1 MJU-68/B
 44 MJU-69
  1 MJU-69/B
 50 Mk50 Flare
  1 Mk50 Mod 0
 51 MJU-71 Flare
  1 MJU-71/B
3 Combined chaff/flare
4 Active emitter
 1 Towed Decoy
  1 AN/ALE-50 Advanced Airborne Expendable Decoy (AAED)
  2 AN/ALE-55 Fiber Optic Towed Decoy (FOTD)
  3 High Power Fiber Optic Towed Decoy (HPFOTD)
5 Passive decoy
6 Winged Decoy
 1 Tactical Air-Launched Decoy
  1 A/B37U-1(V)1 chaff-dispensing
  2 A/B37U-1(V)2 passive RF augmentation
  3 ADM-141A passive and active RF augmentation
  4 ADM-141B chaff-dispensing
  5 ADM-141C Improved TALD
 2 Miniature Air-Launched Decoy
  1 ADM-160A
  2 ADM-160B
  3 ADM-160C MALD-J (Jammer)
7 Signal/Illumination Flare
 1 Signal Flare
  1 OLIN 12 Gauge Flare
  2 Red Plastic Pencil Flare
  3 Multi Color Plastic Flare
  4 Multi Color Metal Flare
  5 12 Gauge Signal Flare
  6 4 Caliber Parachute Flare - Aluminum Case
  7 15 mm Signal Flare
 2 Illumination Flare
  1 LUU-1 Target Marker
  2 LUU-2 Illumination Flare
  3 LUU-4 Search & Rescue Illumination Flare
  4 LUU-19 IR Illumination Flare
  5 Hydra 70 w/ M257 Illumination Warhead
   1 M257 Illumination Warhead Payload (M257 Illumination Flare)
  6 Hydra 70 w/ M278 IR Illumination Warhead
   1 M278 IR Illumination Warhead Payload (M278 IR Illumination Flare)
8 Smoke Generator
 1 Smoke Screen
  1 Hydra 70 w/ M264 RP Smoke Warhead
   1 M264 RP Smoke Warhead Submunition (RP Pellet)
 2 Target/Spot Marker
  1 Hydra 70 w/ M156 WP Smoke Warhead
  2 Hydra 70 w/ Mk 67 Mod 0 WP Smoke Warhead
  3 Hydra 70 w/ Mk 67 Mod 1 RP Smoke Warhead
""",
            "8.3.0": r"""
12 Combined Flare and Smoke Generator
 1 ELVA Marker
""",
            "8.3.13": r"""
0 Other
 0! Other
  1! Nulka
""",
            "8.3.39": r"""
14 SAR Buoy
 1 GPS
  1 Marker Buoy iSLDMB Liferaft
""",
            "8.3.106": r"""
2 Flare
5 Passive Decoy
 1 130mm
  1 130mm Generic Chaff Rocket
  2 130mm BULLFIGHTER-D Chaff Rocket
""",
            "8.3.225": r"""
0 Other
2 Flare
4 Active emitter
 0 Active Emitter, Other
  1 Nixie SLQ 25
5 Passive decoy
8 Smoke
 2 Smoke Marker
  1 MK 25 Short Burning Marine Marker
   2 MK 25 Mod 2
   3 MK 25 Mod 3
   4 MK 25 Mod 4
  2 MK 58 Long Burning Marine Marker
   1 MK 58 Mod 0
   2 MK 58 Mod 1
""",
            "8.4.222": r"""
4 Active Emitter
 1 UC-2S
 2 UC-5M
 3 UC-2 Countermeasure
 4 UC-1S
""",
            "8.4.225": r"""
4 Active Emitter
 1 CM NAE
 2 CM ADC MK 2 T
 3 CM ADC MK 2 S
 4 CM ADC MK 2 N
 5 CM ADC MK 4
  1 CM ADC MK 4 BBNR
  2 CM ADC MK 4 BBN
  3 CM ADC MK 4 SFJR
  4 CM ADC MK 4 SFJ
 6 CM ADC MK 3
  1 CM ADC MK 3 R3
  2 CM ADC MK 3 BN
  3 CM ADC MK 3 NPN
  4 CM ADC MK 3 IR 3
 7 CM ADC MK 1
7 Signal
 1 Pyrotechnic SUS (Signal Underwater Sound)
  1 MK 61 Mod 0 SUS
  2 MK 64 Mod 0 SUS (practice version of MK 61)
""",
            "9.1.0": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
""",
            "9.1.45": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
 2 Early Warning / Surveillance Radar
  1 Cross Legs
  2 HN-503
  3 JY-8
   1 JY-8A
  4 JY-9
  5 JY-14
  6 Nanjing B/C
   1 Nanjing B
   2 Nanjing C
  7 Pin Jib
  8 Slot Rest
  9 YLC-4
  10 Rye House
  11 JY-27
  12 CETC JY-26 Skywatch-U
  13 CETC JY-27A Skywatch-V
  14 CETC YLC-8B
  15 YLC-2 Radar
   1 YLC-2A Radar
   2 High Guard (YLC-2V, CSA-9A/B)
  16 YLC-6 Radar
   1 YLC-6 ATM
   2 YLC-6M
  17 YLC-8 Radar
  18 YLC-15 Radar
  19 YLC-18 Radar
  20 Rice Bird
  24 Moon Rack
  25 Moon Shade
  26 JY-11B
  27 JY-29
  28 BU-304
  29 JYL-1
  30 Rice Guard (CSA-20, CSA-27)
 3 Height Finder
  1 Rice Cake
  2 Rice Cup
 4 Fire Control Radar
  1 Team Work
 5 Target Acquisition Radar
  1 Rice Pad
  2 Egg Drop Radar (CSA-16, CSA-23)
  3 Type 815
 8 Firing point/launch point location
  1 SLC-2 Counter-Battery Radar
  2 Artillery Locating Radar, Type 704M (BL-904)
 18 Surface-Search Radar
  1 Cross Slot
 42 Jammer
  3 Golden Rock
3 RF Passive (intercept and DF)
 2 Early Warning/Surveillance
  2 CETC JY-50
  3 YLC-20 Passive Sensor
 17 AAA (Anti-Aircraft Artillery) Fire Control
  1 Kolchuga ESM Mobile System
""",
            "9.1.56": r"""
0 Other
3 RF Passive (intercept and DF)
 16 Identification/Classification Radar
  1! Ramona (Soft Ball)
  2! Tamara (Trash Drum)
""",
            "9.1.70": r"""
2 RF Active
 2 Early Warning/Surveillance
  1 KEVA 2010 Radar Vehicle (Groundmaster 403)
  2 Kaukovalvontatutka (KAVA), Thompson TRS 22xx
 5 Acquisition/Detection
  1 Lahivalvontatutka (LAVA), Giraffe-100
""",
            "9.1.71": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
 2 Early Warning/Surveillance Radar
  1 Thompson LP-23 (TRS-2050)
  2 Tiger-S (TRS-2100)
  3 Tiger-G (TRS-2105)
  4 THD 1940 (Picador)
  5 Volex III/IV
 24 Battlefield Surveillance
  1 Rasit Ground Surveillance Radar
5 Electro-Optical
 60 Missile Guidance
  1 DHY-307 Laser Target Designator
""",
            "9.1.78": r"""
0 Other
2 RF Active
 1 Multifunction Radar
  1! Roland II radar
 2 Early Warning/Surveillance
  1 RPR-117
  2 ARED
  3 MPR
  4 HADR
  5 RAT 31 DLM
""",
            "9.1.101": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
""",
            "9.1.102": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
""",
            "9.1.105": r"""
5 Electro-Optical
 1 Multi-function
  1 EL/M-2084 Multi-Mission Radar
""",
            "9.1.106": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
 2 Early Warning/Surveillance Radar
  1 Pluto
  2 RAT-31S
  3 ATCR-33 (Selenia)
  4 RAT-31DL
   1 RAT-31DL Radar
   2 RAT-31DLM Mobile Radar
  5 MM-950
""",
            "9.1.110": r"""
2 RF Active
 2 Multi-function
  1 FR-2855W
""",
            "9.1.119": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
 4 Fire Control Radar
  1 Drum Tilt B
""",
            "9.1.153": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
""",
            "9.1.197": r"""
2 RF Active
 1 Multi-function
  1 GSY 1800 ESM/Jammer
""",
            "9.1.205": r"""
0 Other
2 RF Active
 5 Target Acquisition Radar
  1 Giraffe
   1 Giraffe-40
   2 Giraffe-50 AT
   3 Giraffe-75
   4 Giraffe Agile Multibeam (AMB)
  2 HARD (PS-91)
  3 PS-860
  4 PS-870
11 Acoustic, Passive
 8 Firing point/launch point location
  1 SORAS-6 Sound Ranging System
""",
            "9.1.206": r"""
0 Other
2 RF Active
 4 Fire Control Radar
  1 Skyguard
   1 Skyguard III
  2 Super Fledermaus
  3 Skyshield
""",
            "9.1.222": r"""
0 Other
1 Multi-spectral
 1 Land Radar Hostile Fixed
 2 Land Radar Hostile Dynamic
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
 2 Early Warning/Surveillance Radar
  1 Back Trap
  2 Bar Lock (P-35/P-37/P-50)
  3 Flat Face (P-15, CASTA-2E1)
  4 Long Track
  5 Spoon Rest (P-12)
   1 Spoon Rest B Radar
   2 Spoon Rest D Radar
  6 Squat Eye (P-15M)
  7 Tall King (P-14)
  8 Tin Shield
  9 Knife Rest (P-10)
  10 Tin Trap
  11 Box Spring
  12 Nebo (55ZH6-1) Tall Rack
   1 Nebo-M/ME (RLM-ME/55ZH6ME)
  13 Gamma-DE (67N6E) Surveillance Radar
  14 Big Rest
 3 Height Finding Radar
  1 Odd Group
  2 Odd Pair
  3 Side Net (PRV-11)
  4 Thin Skin
 4 Fire Control Radar
  1 Fire Can
  2 Flap Wheel
  3 Whiff
  4! Gun Dish (RPK-2)
 5 Target Acquisition Radar
  1 Dog Ear
  2 Snow Drift (9S18M1)
  3 MT-LB mounted ARK-1
  4! MT-LB mounted ZOOPARK
  5 Truck/trailer mounted SNAR-10
  6 MT-LB mounted BIG FRED
  7 Nebo-SVU 1L119
 8 Firing point/launch point location
  1! IL-220U CM/CB Radar
  2 MT-LB mounted ZOOPARK
   1 1L219/1L259 Zoopark-1 Counter Battery Radar
   2 1L260 Zoopark-1M Counter Battery Radar
 14 Meteorological Radar
  1 End Tray
 18 Surface Search Radar
  1 Sheet Bend
 24 Battlefield Surveillance
  1 PSNR-5K (TALL MIKE)
  2 FARA-1 (SBR-3)
  3 Pork Trough (SNAR-1/2/6)
  4 Credo-1E
 42 Jammer
  1 Murmansk-BN
  2 Krasukha
   1 1L269 Krasukha-2
   2 1RL257 Krasukha-4
  3 Gazetchik
  4 Svet-VSG EW System
  5 Pole-21E
  6 1L267 Moskva-1
3 RF Passive (intercept and DF)
 16 Identification/Classification (including IFF)
  1 Turn Cut R-381-1
  2 Turn Spike R-381-2
  3 Turn Twist R-381-3
  4 Turn Pole R-381-4
  5 Full House R-339
  6 Spike Square R-363
  7 Lone Box SRTR-2
  8 Twin Box RPS-5M
  9 Twin Box RPS-6
  10 Tube Tree
  11 Pole Dish (NRS-1)
5 Electro-Optical
 9 Ranging
  1 LRF DAK-1 (Sage Gloss)
 60 Missile Guidance
  1 1D15 Laser Target Designator
  2 1D22 Laser Target Designator
""",
            "9.1.224": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
 2 Early Warning/Surveillance Radar
  1 Plessey AR-5
  2 AN/FPS-132 UEWR Fylingdales
 3 Height Finding
  1 Decca HF 200
 6 Target Tracking Radar
5 Electro-Optical
 7 Guidance/Illumination
  1 LF28A
""",
            "9.1.225": r"""
0 Other
1 Multi-spectral
 24 Battlefield Surveillance
  1 AN/GSQ-187 Remote Battlefield Sensor System (REMBASS)
  2 AN/GSQ-187 Improved REMBASS
   1 DT-562/GSQ - Acoustic/Seismic
   2 DT-561/GSQ - Magnetic
   3 DT-565/GSQ - Infrared
  3 Steel Rattler
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
 2 Early Warning / Surveillance Radar
  1 AN/TPS-43
  2 AN/TPS-59
  3 AN/TPS-63
  4 AN/TPS-75
  5 AN/FPS-117
  6 AN/FPS-89
  7 AN/TPS-70
  8 AN/TPS-24
  9 AN/TPS-65
  10 ASR-4
   1 ASR-4D
   2 ASR-4 LRSR
  11 ASR-5
  12! ASR-7
  13! ASR-8
  14! ASR-9
  15 ASR-10
   1 ASR-10 SS
  16! ASR-11
   1! ASR-11/DASR
  17 ASR-12
  18 ASR-23
   1 ASR-23 SS
  19 AN/TPS-73
  20 AN/UPS-3
  21 AN/FPS-124
  22 AN/TPS-77
  23 AN/FPS-20
  24 AN/FPS-132
  25 AN/SPY-7(V1) Long Range Discrimination Radar (LRDR)
 5 Target Acquisition Radar
  1 AN/MPQ-64 FAAD GBS
 8 Firing Point/Launch Point Determination Sensor
  1 AN/TPQ-36
  2 AN/TPQ-37 Firefinder
  3 Trailer mounted AN/TPQ-38 (V8)
  4 Trailer mounted AN/TPQ-47
  5 AN/TPQ-47
  6 AN/TPQ-48
 22 Air Traffic Control
  1 AN/GPN-30 (ASR 11)
  2 ARSR 3
  3 ASR-7
  4 ASR-9
  5 AN/FPN-66
  6 AN/FPS-130 (ARSR 4)
  7 ASR-8
  8 AN/MPN-14
  9 ASR-NG
 24 Battlefield Surveillance
  1 AN/PPS-5
  2 AN/PPS-15A (V1)
 28 Decoy/Mimic
  1 AN/TLQ-32
 42 Jamming
  1 AN/TSQ-152 Trackwolf
  2 AN/TLQ-17A Traffic Jam
  3 AN/TSQ-199 ET (Enhanced Trackwolf)
 98 Test Equipment
  1 AN.PLM-4
   1 AN/PLM-4A
  2 SM-674
   1 SM-674A/UPM
3 RF Passive
 1 Multi-function
  1 AN/TSQ-114 Trailblazer
  2 AN/TSQ-138 Trailblazer
 2 Early Warning/Surveillance
  1 AN/PRD-13
 8 Firing Point/Launch Point Determination Sensor
  1 Expert Missile Tracker (adjunct to AN/TPS-75)
 42 Jamming
  1 AN/TRQ-32 Teammate
4 Optical (direct viewing with or without optics)
 5 Acquisition/Detection
  1 M22 Binoculars
5 Electro-Optical
 7 Guidance/Illumination
  1 AN/PEQ-15 Advanced Target Pointer Illuminator Aiming Laser (ATPIAL)
  2 AN/PEQ-18 Infrared Zoom Laser Illuminator Designator (IZLID) 1000P
 9 Ranging
  1 AN/GVS-5 Laser Rangefinder
 60 Missile Guidance
  1 AN/TVQ-2 Ground/Vehicular Laser Locator Designator (G/VLLD)
  2 AN/PEQ-1 Special Operations Forces Laser Acquisition Marker (SOFLAM)
 98 Test Equipment
  1 AN/PLM-3
   1 AN/PLM-3A
  2 SM-932
  3 TS-4478
   1 TS-4478A
6 Seismic
 2 Early Warning/Surveillance
  1 AN/TRS-2(V) Platoon Early Warning System (PEWS)
7 Chemical, point detector
 1 Multi-function
  1! w/Telemetry Link
 2 Early Warning/Surveillance
  1 M43A1 Chemical Alarm
   1 M43A1 w/Telemetry Link
  2 ACADA
   1 ACADA w/Telemetry Link
  3 Biological Aerosol Warning System (BAWS)
8 Chemical, standoff
 1 Multi-function
 2 Early Warning/Surveillance
  1 M21
""",
            "9.1.240": r"""
0 Other
2 RF Active
 1 Multi-function
  1 Fixed
  2 Mobile
""",
            "9.1.265": r"""
2 RF Active
 2 Early Warning/Surveillance
  1 Modernized P-18 Spoon Rest
   1 P-18MA
   2 P-18MU
   3 P-18 Malachite
   4 P-18OU
 5 Acquisition/Detection
  1 79K6 Pelican
   1 79K6
   2 80K6 Phoenix
   3 80K6M
 8 Firing point/launch point location
  1 1L-220U Zoopark-2 CM/CB Radar
  2 Polozhennya-2 Acoustic Weapon Locating System
 42 Jammer
  1 Bukovel-AD Counter UAS Jammer
""",
            "9.1.267": r"""
2 RF Active
 2 Early Warning/Surveillance
  1 Retia ReVisor
3 RF Passive (intercept and DF)
 16 Identification/Classification (including IFF)
  1 Ramona (Soft Ball)
  2 Tamara (Trash Drum)
  3 VERA
   1 VERA-E
   2 VERA-S/M
   3 VERA-NG
   4 VERA-P3D
   5 VERA-AP (Civlian Air Traffic Control)
  4 BORAP ESM Triangulation System
""",
            "9.2.225": r"""
0 Other
1 Multi-spectral
 71 Navigation/Distance Measuring Equipment
  1 FRP AACMI
2 RF active
 2 Early Warning/Surveillance
  1 JLENS PTIR Sensor
  2 JLENS SuR Sensor
 103 Dropsonde
""",
            "9.3.222": r"""
0 Other
10 Acoustic active
 77 Sonobuoy
  1 RGB-3
  2 RGB-55
 79 Towed Counter Measure
  1 Towed CM BAT-1
11 Acoustic, Passive
 77 Sonobuoy
  1 RGB-1
  2 RGB-2
  3 RGB-15
  4 RGB-16
  5 RGB-25
  6 RGB-26
  7 RGB-48
  8 RGB-75
  9 RGB-N
  10 RGB-NM
15 Magnetic
 77 Sonobuoy
  1 RMB-81
""",
            "9.3.225": r"""
0 Other
10 Acoustic, active
 77 Sonobuoy
  1 ICEPICK (GEOBUOY)
""",
            "9.4.0": r"""
10 Acoustic, active
 64 Jamming noise
""",
            "9.4.13": r"""
0 Other
11 Acoustic, passive
 77 Sonobuoy
  1 AN/SSQ-801B Barra
""",
            "9.4.39": r"""
9 Thermal (temperature sensing)
 78 Bathythermal Sensor
  1 AN/SSQ-536B BTS (Bathythermograph Transmitting Set)
""",
            "9.4.45": r"""
10 Acoustic, Active
 77 Sonobuoy
  1 TSM 8050A
""",
            "9.4.101": r"""
10 Acoustic, Active
 77 Sonobuoy
  5 AN/SSQ-47B
""",
            "9.4.222": r"""
10 Acoustic, active
 28 Decoy/Mimic
 77 Sonobuoy
  1 RGB-55
""",
            "9.4.224": r"""
11 Acoustic, Passive
 77 Sonobuoy
  1 AN/SSQ-955 HIDAR (High Instantaneous Dynamic Range)
  2 AN/SSQ-981 Barra
   1 AN/SSQ-981A Barra
   2 AN/SSQ-981B Barra
   3 AN/SSQ-981E Barra
""",
            "9.4.225": r"""
0 Other
9 Thermal (temperature sensing)
 78 Bathythermal Sensor
  1 AN/SSQ-36B BTS (Bathythermograph Transmitting Set)
10 Acoustic, active
 5 Acquisition / detection
 77 Sonobuoy
  1 AN/SSQ-62 DICASS (Directional Command Active Sonobuoy System)
   1 AN/SSQ-62D DICASS
   2 AN/SSQ-62D1 DICASS
   3 AN/SSQ-62D2 DICASS
   4 AN/SSQ-62E DICASS
   5 AN/SSQ-62E1 DICASS
   6 AN/SSQ-62E2 DICASS
   8 AN/SSQ-62F
   9 AN/SSQ-62C DICASS
  2 AN/SSQ-110 EER (Extended Echo Ranging), a.k.a. SUS (Signal, Underwater Sound)
   1 AN/SSQ-110A EER
   2 AN/SSQ-110B EER
  3 MK 84 SUS (Signal Underwater Sound)
   1 MK 84 Mod 1 SUS
  4 AN/SSQ-125 MAC (Multi-Static Active Coherent)
   1 AN/SSQ-125A MAC (Multi-Static Active Coherent)
 80 Dipping Sonar
  1 AQS22 ALFS (Airborne Low Frequency Sonar)
  2 Helras DS-100
11 Acoustic, Passive
 77 Sonobuoy
  1 AN/SSQ-53 DIFAR (Directional Frequency Analysis Recording)
   1 AN/SSQ-53D DIFAR
   2 AN/SSQ-53E DIFAR
   3 AN/SSQ-53F DIFAR
   4 AN/SSQ-53G
   5 AN/SSQ-53B DIFAR
  2 AN/SSQ-57 ANM (Ambient Noise Measurement)
   1 AN/SSQ-57C1 ANM
   2 AN/SSQ-57B Sonobuoy
   3 AN/SSQ-57C LOFAR
  3 AN/SSQ-77 VLAD (Vertical Line Array DIFAR)
   1 AN/SSQ-77B VLAD
   2 AN/SSQ-77C VLAD
  4 AN/SSQ-101 ADAR (Air Deployed Active Receiver)
   1 AN/SSQ-101A
   2 AN/SSQ-101B
  5 AN/SSQ-41 LOFAR (Low Frequency Analysis and Ranging)
   1 AN/SSQ-41B LOFAR
""",
        },
    ),
    207: (
        "Aggregate State-Aggregate Types",
        {
            "1.1.225": r"""
0 Other
1 Individual Vehicle
2 Element
3 Platoon
4 Battery
5 Company
6 Battalion
7 Regiment
8 Brigade
9 Division
10 Corps
""",
        },
    ),
    226: (
        "Object Types-Point Object",
        {
            "0": r"""
5 Tactical smoke
 0 Other
 1 Ground Burst
  0 Other
  1 Artillery
 2 Air Burst
  0 Other
  1 Grenade
 3 Tactical Smoke, Canister
  1 M83, White
  2 M18, Green
  3 M18, Violet
  4 M18, Yellow
  5 M18, Red
""",
            "1": r"""
1 Obstacle
 0 Other
 1 Abatis
  0 Other
  1 8 Tree
  2 14 Tree
 2 Log Crib
  0 Other
  1 Rectangular
  2 Triangular
 3 Crater
  0 Other
  1 Small
  2 Medium
  3 Large
 4 Barrier
  1 Dragon’s Teeth
  2 Barrier, HESCO Basket, Small
  3 Barrier, HESCO Basket, Medium
  4 Barrier, HESCO Basket, Large
  5 Barrier, HESCO Basket, Double-Stacked
  6 Barrier, Construction
  7 Barrier, Jersey, Plastic
  8 Barrier, Fence, Chain, 6-foot
  9 Barrier, Fence, Wood, 6-foot
  10 Barrier, Texas
 5 Rock Drop
  1 Rock Drop, Covered
  2 Rock Drop, Uncovered
 9 Pot Hole
2 Prepared position
 0 Other
 1 Vehicle Defilade
  0 Other
  1 Armored Vehicle
  2 Fighting Vehicle
  3 Mortar Carrier
  4 Tank
 2 Infantry Fighting Position
  0 Other
  1 Covered Machine Gun Bunker
  2 Overhead Covered Infantry Position
  3 Non-Covered Infantry Position
  4 Non-Covered Machine Gun Bunker
  5 Hasty Fighting Position
3 Cultural feature
 0 Other
 1 Building / Structure
  0 Other
  1 Church
  2 Apartment Building
  3 Government Building
  4 Industrial Building
  5 Hanger
  6 Microwave Tower
  7 Power Pylon
  8 Radio / TV Tower
  9 School
  10 Transformer Yard
  12 Radio Tower, 100ft
  13 Radio Tower, 500ft
  14 Radio Tower, 1000ft
  15 Porta Potty
  16 FOB, Trailer Office
  17 FOB, Guard Tower
  18 Guard House
  19 Windmill
 2 Building Rubble
  0 Other
 3 Disturbed Earth
 4 Disturbed Road
  1 Disturbed Road, Gravel
  2 Disturbed Road, Asphalt
  3 Disturbed Road, Concrete
 5 Tent
  1 Tent, Small
  2 Tent, Medium
  3 Tent, Large
  4 Tent, Modular General Purpose Tent System (MGPTS)
  5 Tent, Arctic
  6 Tent, TEMPER
  7 Tent, Expandable Frame
  8 Tent, Fritsche
  9 Tent, Bedouin
  10 Tent, Chemically and Biological Protected Shelter (CBPS)
  11 Tent, Kuchi
 6 Maintenance Structure
  1 Lightweight Maintenance Enclosure (LME), Bradley
  2 Lightweight Maintenance Enclosure (LME), M1
  3 Large Area Maintenance Shelter (LAMS) Vehicle Maintenance (VM)
  4 Large Area Maintenance Shelter (LAMS) Aviation Maintenance (AM)
 7 MOUT Building
  1 MOUT Building, House
  2 MOUT Building, Hospital
  3 MOUT Building, Gas Station
  4 MOUT Building, Store
  5 MOUT Building, Office Building
  6 MOUT Building, Warehouse
  7 MOUT Building, Control Tower
  8 MOUT Building, Water Tower
  9 MOUT Building, Police Station
  10 MOUT Building, Fire Station
  11 MOUT Building, Power Station
  12 MOUT Building, Apartment
  13 MOUT Building, School
  14 MOUT Building, Church
  15 MOUT Building, Farm House
  16 MOUT Building, Mudbrick House
  17 MOUT Building, Mudbrick Store
 8 Container-Based Building
  1 Container-Based Building, Store, Single
  2 Container-Based Building, House, Single
  3 Container-Based Building, House, Single, Railing
  4 Container-Based Building, House, Double
  5 Container-Based Building, Mosque, Single
  6 Container-Based Building, Bridge, Single
  7 Container-Based Building, FOB
 10 Tree, Deciduous
  1 Tree, Deciduous, Small
  2 Tree, Deciduous, Medium
  3 Tree, Deciduous, Large
 11 Tree, Evergreen
  1 Tree, Evergreen, Small
  2 Tree, Evergreen, Medium
  3 Tree, Evergreen, Large
 12 Pump
  1 Pump, Gas
 13 Industrial Processing Plant
  1 Oil Refinery
 14 Utility Pole
4 Passageway
 0 Other
 1 Stationary Bridge
  0 Other
  1 2-Lane
  2 4-Lane
 2 AVLB
  0 Other
  1 M60A1
  2 MTU20
  3 Joint Assault Bridge (JAB)
 3 Ribbon Bridge
  0 Other
  1 2-Lane
  2 4-Lane
 4 Pier
6 Obstacle marker
 2 NBC Hazard Marker
8 Environmental Object
 1 Flood
  1 Flood, Small
  2 Flood, Medium
  3 Flood, Large
""",
        },
    ),
    227: (
        "Object Types-Linear Object",
        {
            "0": r"""
5 Tactical smoke
 0 Other
 1 Exhaust Smoke
  0 Other
""",
            "1": r"""
1 Obstacle
 0 Other
 1 Tank Ditch
  0 Other
 2 Concertina Wire
  0 Other
  1 2-Roll
  2 3-Roll
 3 Concrete Barrier
 4 Speed Bump
 5 Rut
 9 Chain Link Fence
3 Cultural feature
 1 Wire
  1 Wire, Crush
 2 Tracks, Tire
6 Obstacle marker
 0 Other
 1 Minefield Lane Marker
  0 Other
7 Obstacle breach
 0 Other
 1 Breach
  0 Other
""",
        },
    ),
    228: (
        "Object Types-Areal Object",
        {
            "0": r"""
1 Obstacle
 0 Other
 1 Minefield
  0 Other
  1 Hasty
  2 Prepared
  3 Scattered
  4 Solitary
""",
        },
    ),
    284: (
        "Jamming Techniques",
        {
            "": r"""
1 Noise
 5 Amplitude Modulation (AM) Noise
 10 Barrage Noise
  5 Click
  10 Source Noise
 15 Bistatic Clutter
 20 Comb
 25 Cooperative Blinked Noise (CBN)
 30 Doppler Noise
 35 Frequency Modulation (FM) by Noise
 40 Impulse Noise
 45 Partial Band
 50 Pseudorandom AM
 55 Pulse Noise
 60 Quasi-Noise (aka Pseudorandom)
 65 Range Bin Masking (RBM) (aka Cover Pulse)
  5 Range Bin Masking with Velocity Bin Masking
 70 Repeater Noise
  5 Narrowband Repeater Noise
  10 Wide Band Repeater Noise
 75 Spot Noise
  5 Automatic Spot Noise (ASJ)
  10 Blinking Spot Noise
  15 Burst Spot Noise
  20 Doppler Spot Noise
  25 Skirt Frequency
 80 Swept Noise (aka Swept Spot Noise, Sweep)
  5 Frequency Swept
  10 Swept AM
 85 Velocity Bin Masking (VBM)
2 Deception
 5 Analyzer
 10 Angle
  5 Angle Gate Walk-Off
  10 Cooperative Angle (CAJ)
  15 Cross-Eye
  20 Cross-Polarization
  25 Delta
  30 Inverse Gain (aka Inverse Amplitude)
  35 Sea-Bounced
  40 Swept Square Wave (SSW)
  45 Terrain Bounce
 15 Angle and Gate Stealer
  5 Cross-Polarization and Range Gate Pull-Off (RGPO)
  10 Cross-Polarization and Velocity Gate Pull-Off (VGPO)
  15 Cross-Polarization, RGPO and VGPO
  20 Inverse Gain and RGPO
  25 Inverse Gain and RGPO and VGPO
  30 Inverse Gain and VGPO
  35 RGPO and SSW
  40 SSW and VGPO
 20 Angle and False Target
  5 Angle and Velocity False Targets (VFT)
   5 Inverse Gain and VFT
   10 SSW and VFT
  10 Range False Targets (RFT) and Inverse Gain
  15 RFT and SSW
 25 Angle and Random Range Programs (RANRAP)
  5 RANRAP and SSW
 30 Angle and Velocity
  5 Inverse Gain and VBM
  10 SSW and VBM
 35 Automatic Gain Control (AGC)
 40 AGC and Gate Stealer
  5 AGC and RGPO
  10 AGC and VGPO
  15 AGC and RGPO and VGPO
 45 Colinear
 50 Constant False Alarm Rate
 55 Double Cross
 60 Down Link
 65 False Target
  5 Coherent False Targets
  10 False Doppler Target (FDT)
  15 Multiple False Targets
  20 Range False Targets (RFT)
  25 Transponder
  30 Velocity False Targets (VFT)
 70 Figure Eight
 75 Gate Stealer
  5 Chirp Gate Stealer (CGS)
  10 Range Gate Pull-Off (RGPO)
  15 RGPO and VGPO
  20 VGPO (aka Velocity Gate Stealer, VGS)
 80 Gate Stealer and Repeater
  5 Repeater Swept Amplitude Modulation (RSAM) and VGPO
 85 Glint Enhance
 90 Image Frequency
 95 Jittered Pulse Repetition Frequency
 100 Jittered Pulse Width
 105 Pseudorandom Noise (PRN)
 110 Pulse
 115 Pulse Compression Deception
 120 Random Range Programs (RANRAP)
 125 Refraction
 130 Repeater
  5 Continuous Wave Repeater
  10 Repeater Noise
  15 Multiple Frequency Repeater (MFR)
  20 Narrow Band Repeater Noise (NBRN)
  25 Random Doppler (RD)
  30 Repeater Digital Radio Frequency Memory (DRFM)
   1 DRFM Level A
   2 DRFM Level B
   3 DRFM Level C
   4 DRFM Level D
   5 DRFM Level E
  35 Repeater Swept Amplitude Modulation (RSAM)
 135 Scintillation
 140 Serrodyne
 145 Velocity
3 Deception and Noise
 5 Angle and Noise
  5 Angle and Barrage
   5 Barrage and Inverse Gain
   10 Barrage and SSW
 10 Angle and FM by Noise
  5 FM by Noise and Inverse Gain
  10 FM by Noise and SSW
 15 Angle and Pseudorandom AM
  5 Inverse Gain and Pseudorandom AM
  10 Pseudorandom AM and SSW
 20 Angle and Spot
  5 Inverse Gain and Low Level Noise
  10 Inverse Gain and Spot Noise
  15 Spot and SSW
 25 Gate Stealer and Noise
  5 Noise and RGPO
   5 Low Level Noise and RGPO
  10 Noise and VGPO
   5 Low Level Noise and VGPO
 30 False Target Deception and Swept Noise
4 Special
 1 Super Jam
""",
        },
    ),
}
